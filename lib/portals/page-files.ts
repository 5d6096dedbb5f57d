import { type FileRole, isFileLink, rolesOfFiles } from '../reports/attached-file.ts';
import { parseReportTitle } from '../reports/title-form.ts';
import { type AnnouncedKind, fileNameIn, kindOfFileName } from '../text/file-address.ts';
import { absolute, insideFurniture } from './attachments.ts';
import { readLayout } from './page-layout.ts';
import { readPageFacts } from './read-page-facts.ts';

/** A file that a page offers or shows within itself. */
export interface PageFile {
  /** As the page calls it, else as its address does; empty where neither says anything. */
  name: string;
  href: string;
  /** `null` where only the file itself would tell. */
  kind: AnnouncedKind | null;
  role: FileRole;
}

/** Most files that are listed of one page. */
const most = 40;

/** Parameters by which viewers that pages embed are told what to show: `viewer.html?file=/upload/a.pdf`. */
const viewerParameter = /^(?:file|pdf|doc|url|src|path)(?:_?(?:url|path))?$/i;

/** A file as it was found, before it is known what it is. */
interface Found {
  names: string[];
  href: string;
  kind: AnnouncedKind | null;
}

/**
 * The files of a page, the report first, each address once: links to files outside menus and foot, and what frames and
 * embedded viewers show. For a page's popup, on the reader's click; asks for nothing.
 */
export function readPageFiles(document: Document, url: string): PageFile[] {
  const found = new Map<string, Found>();
  for (const file of [...framedFiles(document, url), ...linkedFiles(document, url)]) {
    if (!found.has(file.href)) found.set(file.href, file);
    if (found.size >= most) break;
  }
  const files = [...found.values()];
  const roles = rolesOfFiles(files, isReportPage(document, url));
  const listed = files.map(({ names, href, kind }, at) => ({
    name: shownName(names),
    href,
    kind,
    role: roles[at]!,
  }));
  return listed.sort((a, b) => Number(b.role === 'report') - Number(a.role === 'report'));
}

function* linkedFiles(document: Document, url: string): Generator<Found> {
  const { isChrome } = readLayout(document);
  for (const anchor of document.querySelectorAll('a[href]')) {
    const href = absolute(anchor.getAttribute('href') ?? '', url);
    if (href === null || insideFurniture(anchor, isChrome)) continue;
    const names = namesOf(href, [
      anchor.textContent,
      anchor.getAttribute('title'),
      anchor.getAttribute('download'),
    ]);
    if (isFileLink(href, names)) yield { names, href, kind: kindOf(names) };
  }
}

function* framedFiles(document: Document, url: string): Generator<Found> {
  for (const frame of document.querySelectorAll('iframe[src],embed[src],object[data]')) {
    const address = absolute(frame.getAttribute('src') ?? frame.getAttribute('data') ?? '', url);
    if (address === null) continue;
    const href = fileInViewer(address) ?? address;
    const names = namesOf(href, [frame.getAttribute('title'), frame.getAttribute('name')]);
    const kind =
      kindOf(names) ?? (/^application\/pdf\b/i.test(frame.getAttribute('type') ?? '') ? 'pdf' : null);
    if (kind !== null) yield { names, href, kind };
  }
}

/** The file that a viewer's address names, absolute; `null` where the address is the file's own. */
function fileInViewer(address: string): string | null {
  const url = new URL(address);
  for (const [name, value] of url.searchParams)
    if (viewerParameter.test(name) && value.includes('/')) return absolute(value, address);
  return null;
}

function namesOf(href: string, printed: readonly (string | null)[]): string[] {
  const names = [...printed, fileNameIn(href)].map((name) => (name ?? '').replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function kindOf(names: readonly string[]): AnnouncedKind | null {
  for (const name of names) {
    const kind = kindOfFileName(name);
    if (kind !== null) return kind;
  }
  return null;
}

/** The name that says most: one that has words of its own, else the first. */
function shownName(names: readonly string[]): string {
  return names.find((name) => /[\u4e00-\u9fff]{4}/.test(name)) ?? names[0] ?? '';
}

/** True where the page's own title names a report. */
function isReportPage(document: Document, url: string): boolean {
  const { title } = readPageFacts(document, url);
  const meta = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content');
  return [title, meta, document.title.split(/[-_|–—]/)[0]].some(
    (name) => name != null && parseReportTitle(name) !== null,
  );
}
