import { withoutBlanks } from '../text/print/characters.ts';

/** Where a page of a document in several stands: the document's first address, and the page's own. */
export interface PagePlace {
  first: string;
  url: string;
}

/** How a page's script writes its pager; groups `count`, `index`, `stem` and `ending` are what it says. */
export interface PagerScript {
  id: string;
  pattern: RegExp;
  /** The number in the address of the page that follows the one with this index. */
  next(index: number): number;
  /** True when the page with this index is the last of so many. */
  isLast(index: number, count: number): boolean;
  sample: string;
}

const count = String.raw`(?<count>\d{1,3})`;
const index = String.raw`(?<index>\d{1,3})`;
const name = String.raw`\s*,\s*["'](?<stem>[^"'\s]+)["']\s*,\s*["'](?<ending>\w+)["']`;
/** What is commented out says nothing; the slashes of an address begin no comment. */
const call = String.raw`(?<!(?<!:)//[^\n]{0,300})createPageHTML\w*\(\s*`;
/** `"<a href=\"t2023"+"_" + nextPage + "."+"html\""`: how a script puts an address together. */
const written = String.raw`href=\\?["'](?<stem>[\w-]+)["']\s*\+\s*["']_["']\s*\+\s*\w+\s*\+\s*["']\.["']\s*\+\s*["'](?<ending>\w+)`;

/**
 * TRS counts pages from 0, so that the second is NAME_1, by a call or by a script that it writes out in each page; its
 * descendants that name an element first count from 1, and the second is NAME_2. All as the pages of several portals
 * hold them. jpaas and gkmlpt, as far as pages of theirs are known, show an article on one page: their scripts count
 * the pages of lists.
 */
export const pagerScripts: readonly PagerScript[] = [
  {
    id: 'trs-page-html',
    pattern: new RegExp(String.raw`${call}${count}\s*,\s*${index}${name}`),
    next: (at) => at + 1,
    isLast: (at, of) => at + 1 >= of,
    sample: 'createPageHTML(5, 0, "t20230118_3120", "html");',
  },
  {
    id: 'page-html-in-element',
    pattern: new RegExp(String.raw`${call}["'][\w-]+["']\s*,\s*${count}\s*,\s*${index}${name}`),
    next: (at) => at + 1,
    isLast: (at, of) => at >= of,
    sample: "createPageHTML('page_div', 3, 1, 'report', 'shtml', 3);",
  },
  {
    id: 'trs-written-out',
    pattern: new RegExp(
      String.raw`\bcurrentPage\s*=\s*${index}\b[^]{0,400}?\bcountPage\s*=\s*${count}\b[^]{0,1500}?${written}`,
    ),
    next: (at) => at + 1,
    isLast: (at, of) => at + 1 >= of,
    sample:
      'var currentPage = 0; var countPage = 3; next = "<a href=\\"t20230118_3120"+"_" + nextPage + "."+"html\\">";',
  },
];

/** Words of a link to the page that follows; 下一篇 leads to another document. */
const nextWords = /^(?:下一?页|后一?页|下页|next(?:page)?)$/i;
/** A page's number as pagers print it: 2, [2], 【2】, 第2页. */
const numberWords = /^(?:第?(\d{1,2})页?)$/;
/** Parameters of an address that count pages. */
const pageParameter =
  /^(?:p|pg|pn|page|page_?(?:no|num|index|number)|cur_?page|curr_?page|now_?page|current_?page)$/i;

/** Highest number of a page that is believed: no report is in more pages. */
const mostPages = 50;

/**
 * The address of the page that follows in a document of several pages; `null` on the last one, and for a document of
 * one page. Only an address that the first one's is the stem of counts (`t1.html`, `t1_2.html`, `?id=1&page=2`), on
 * the same site and in the same folder, so that neither the next document nor a list's next page is taken for it.
 */
export function findNextPage(document: Document, place: PagePlace): string | null {
  const scripted = findScriptedPage(document, place);
  if (scripted !== undefined) return scripted;
  const here = pageNumber(place.url, place.first) ?? 0;
  let next: { number: number; href: string } | null = null;
  for (const anchor of document.querySelectorAll('a[href]')) {
    if (!isPagerWord(anchor.textContent ?? '')) continue;
    const href = resolve(anchor.getAttribute('href') ?? '', place.url);
    const number = href === null ? null : pageNumber(href, place.first);
    if (number === null || number <= here || number >= (next?.number ?? Infinity)) continue;
    next = { number, href: href! };
  }
  return next?.href ?? null;
}

/** What a pager's script says: an address, `null` on the last page, `undefined` without such a script. */
function findScriptedPage(document: Document, { first, url }: PagePlace): string | null | undefined {
  for (const script of document.querySelectorAll('script')) {
    const code = script.textContent ?? '';
    for (const { pattern, next, isLast } of pagerScripts) {
      const said = pattern.exec(code)?.groups;
      if (!said) continue;
      const at = Number(said.index);
      const href = resolve(`${said.stem}_${next(at)}.${said.ending}`, url);
      // Another's pager, a list's beside the document, says nothing of this one.
      if (href === null || pageNumber(href, first) === null) continue;
      return isLast(at, Number(said.count)) ? null : href;
    }
  }
  return undefined;
}

function isPagerWord(text: string): boolean {
  const words = withoutBlanks(text).replace(/[[\]【】()（）<>《》«»‹›→>·]/g, '');
  return nextWords.test(words) || Number(numberWords.exec(words)?.[1] ?? 1) > 1;
}

/** The number that an address counts as a page of the document whose first address is given; `null` for any other. */
function pageNumber(address: string, first: string): number | null {
  if (!URL.canParse(address) || !URL.canParse(first)) return null;
  const [page, whole] = [new URL(address), new URL(first)];
  if (page.origin !== whole.origin) return null;
  const number =
    page.search === whole.search
      ? numberInName(page.pathname, whole.pathname)
      : page.pathname === whole.pathname
        ? numberInQuery(page.searchParams, whole.searchParams)
        : null;
  return number !== null && number > 0 && number <= mostPages ? number : null;
}

/** `report.html` and `report_2.html`, `index1.html` and `index2.html`, a folder and its `index_1.html`. */
function numberInName(path: string, first: string): number | null {
  const [page, whole] = [splitPath(path), splitPath(first)];
  if (page.folder !== whole.folder) return null;
  const [, counted, digits] = /^(.+)[_-](\d{1,2})$/.exec(page.stem) ?? [];
  if (counted === whole.stem && (page.ending === whole.ending || whole.ending === '')) return Number(digits);
  // The pages of one document that begin with a number themselves: a word and nothing else before it.
  const [, word, number] = /^([a-z]+)(\d{1,2})$/i.exec(page.stem) ?? [];
  return word && page.ending === whole.ending && whole.stem === `${word}1` ? Number(number) : null;
}

function splitPath(path: string): { folder: string; stem: string; ending: string } {
  const slash = path.lastIndexOf('/');
  const file = path.slice(slash + 1);
  const dot = file.lastIndexOf('.');
  const stem = dot < 0 ? file : file.slice(0, dot);
  return { folder: path.slice(0, slash), stem: stem || 'index', ending: dot < 0 ? '' : file.slice(dot) };
}

/** The same parameters but for one that counts pages. */
function numberInQuery(page: URLSearchParams, first: URLSearchParams): number | null {
  const names = new Set([...page.keys(), ...first.keys()]);
  const [changed, ...more] = [...names].filter((key) => page.get(key) !== first.get(key));
  if (changed === undefined || more.length > 0 || !pageParameter.test(changed)) return null;
  const digits = page.get(changed) ?? '';
  return /^\d{1,2}$/.test(digits) ? Number(digits) : null;
}

/** The absolute web address of a link, without its fragment; `null` for scripts and fragments alone. */
function resolve(href: string, base: string): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
