import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listSources, projectRoot } from './sources.ts';

/** A number that measures something, as a reader of the report judged it. `tests/fixtures/annotations/README.md` tells each field. */
export interface AnnotatedFigure {
  /** A path inside `lawtext/gov`, `owner/name:path` for another repository, or an address. */
  doc: string;
  /** UTF-16 offset of the number's first character in the cleaned text. */
  at: number;
  /** The number with its unit, as printed. */
  q: string;
  /** Right names, the shortest clear one first; null where the text does not say. */
  names: string[] | null;
  /** Names that are incomplete but not false. */
  poor?: string[];
  kind: 'amount' | 'change' | 'share' | 'rank' | 'score';
  /** In the base unit. */
  value: number;
  unit: string | null;
  dir: 'up' | 'down' | null;
  basis: string | null;
  period: string | null;
  status: 'actual' | 'target';
  goal: boolean;
  /** Two careful readers would differ. */
  unsure?: true;
}

/** A number that measures nothing: a name, a grade, an anniversary. */
export interface AnnotatedOther {
  doc: string;
  at: number;
  q: string;
  figure: false;
  unsure?: true;
}

export type Annotation = AnnotatedFigure | AnnotatedOther;

const folder = 'tests/fixtures/annotations';

/** Every annotated document, by the name of its file, with its rows in the order of the text. */
export function readAnnotations(): { file: string; rows: Annotation[] }[] {
  return listSources(folder, /\.jsonl$/).map((path) => ({
    file: basename(path, '.jsonl'),
    rows: readFileSync(join(projectRoot, path), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Annotation),
  }));
}

/** A Markdown report of `lawtext/gov` as the text that `at` counts in: front matter, comments and marks removed. */
export function cleanReport(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^#+\s*/gm, '')
    .replace(/\*\*/g, '')
    .replace(/\[\^(\d+)\]/g, '[$1]')
    .replace(/^>\s?/gm, '')
    .replace(/\\$/gm, '');
}
