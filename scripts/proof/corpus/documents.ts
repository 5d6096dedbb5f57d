import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A document of the corpus, with what its folder and file name say of it. */
export interface CorpusDocument {
  /** Its path within the corpus, with forward slashes. */
  path: string;
  /** The text as a portal would show it, without the corpus's own marks. */
  text: string;
  /** The title in the front matter; `null` where there is none. */
  title: string | null;
  /** The address in the front matter; `null` where there is none. */
  address: string | null;
  /** `bulletin` for the statistics bureau's yearly communiqués. */
  genre: 'report' | 'bulletin';
  /** The folder's name: 三明市, 福建省; `null` for the State Council's and the bureau's. */
  place: string | null;
  /** The year in the file's name, in which a report was delivered; `null` where it is no year. */
  year: number | null;
}

/** Folders of the corpus by the beginning of their names. */
const folders = [
  { beginsWith: '政府工作报告', genre: 'report' },
  { beginsWith: '国家统计局年度统计', genre: 'bulletin' },
] as const;

/** The corpus's own notation, taken off in this order. */
const notation: readonly { pattern: RegExp; replacement: string }[] = [
  { pattern: /^---\r?\n[\s\S]*?\n---\r?\n/, replacement: '' },
  { pattern: /<!--[\s\S]*?-->/g, replacement: '' },
  { pattern: /^#+\s*/gm, replacement: '' },
  { pattern: /\*\*/g, replacement: '' },
  { pattern: /\[\^(\d+)\]/g, replacement: '[$1]' },
  { pattern: /^>\s?/gm, replacement: '' },
  { pattern: /\\$/gm, replacement: '' },
];

/** YAML quotes a title that could be read as something else; some pages gave theirs twice over. */
const titleLine = /^title:\s*(?<quote>['"]?)(?<title>(?<words>.{6,})\k<words>|.+?)\k<quote>\s*$/m;
/** A few addresses stand under another label, or begin the line themselves. */
const addressLine = /^(?:(?:source|url):\s*)?(https?:\S+)/m;

/** Reports and communiqués of a checkout of `lawtext/gov`, in the order of their paths; throws where it cannot be read. */
export function* readCorpus(root: string): Generator<CorpusDocument> {
  for (const folder of readdirSync(root).sort()) {
    const known = folders.find(({ beginsWith }) => folder.startsWith(beginsWith));
    if (!known) continue;
    for (const path of filesUnder(join(root, folder)))
      yield readCorpusDocument(path, relative(root, path).replaceAll('\\', '/'), known.genre);
  }
}

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.name.endsWith('.md')) yield path;
  }
}

function readCorpusDocument(file: string, path: string, genre: CorpusDocument['genre']): CorpusDocument {
  const source = readFileSync(file, 'utf8');
  const year = /\/(\d{4})[^/]*\.md$/.exec(path)?.[1];
  const parts = path.split('/');
  const head = notation[0]!.pattern.exec(source)?.[0] ?? '';
  return {
    path,
    text: withoutNotation(source),
    title: titleOf(head),
    address: addressLine.exec(head)?.[1] ?? null,
    genre,
    place: parts.length > 2 ? parts[1]! : null,
    year: year === undefined ? null : Number(year),
  };
}

/** The title that front matter gives, once where it stands twice over; `null` where there is none. */
export function titleOf(frontMatter: string): string | null {
  const groups = titleLine.exec(frontMatter)?.groups;
  return groups?.words ?? groups?.title ?? null;
}

/** A document's text without front matter, comments and Markdown marks; a note's `[^1]` is `[1]`, as portals print it. */
export const withoutNotation = (source: string): string =>
  notation.reduce((text, { pattern, replacement }) => text.replace(pattern, replacement), source);
