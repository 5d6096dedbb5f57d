import { parentOf, propertyOf, textOf } from '../page/form-safe.ts';
import { withoutBlanks } from '../text/print/characters.ts';
import type { PageLayout } from './page-layout.ts';

/** Elements that print a document's title, surest first. */
const titleSelectors: readonly string[] = [
  '#ivs_title',
  '.article_title,.article-title,.Article_title,.biaoti_title,.content_title,.content-title,.info-title,.wrapper_deatil_title,.xxgk-title,.detail-title,.con_title,.tdTitle,#tdTitle,.arc-title,.title-con,.zw-title',
  'h1',
  'h2',
  'h3',
  '[class*="title"],[id*="title"],[class*="Title"],[class*="biaoti"],[class*="bt-title"]',
];

/** Titles are no shorter and no longer: 政府工作报告 has 6 characters, the longest seen 62. */
const shortest = 4;
const longest = 100;

/**
 * The heading printed above the body: among the page's headings before the body, or at its top, the one that
 * repeats `<title>` or ArticleTitle; else the nearest of the surest kind. `null` when the page prints none.
 */
export function readPageTitle(page: {
  document: Document;
  layout: PageLayout;
  named: string[];
}): string | null {
  const names = page.named.map(withoutBlanks).filter((name) => name.length >= shortest);
  let nearest: string | null = null;
  for (const selector of titleSelectors) {
    let ofKind: string | null = null;
    for (const element of page.document.querySelectorAll(selector)) {
      if (!mayPrintTitle(element, page.layout)) continue;
      const text = textOf(element).replace(/\s+/g, ' ').trim();
      const bare = withoutBlanks(text);
      if (bare.length < shortest || bare.length > longest) continue;
      if (names.some((name) => name.startsWith(bare) || bare.startsWith(name))) return text;
      ofKind = text;
    }
    nearest ??= ofKind;
  }
  return nearest;
}

/** A title stands before the body or inside it, outside links, lists and furniture. */
function mayPrintTitle(element: Element, { root, isChrome }: PageLayout): boolean {
  if (root && element.contains(root)) return false;
  if (root && !propertyOf(root, 'contains')(element) && !isBefore(element, root)) return false;
  for (let at: Element | null = element; at && at.localName !== 'body' && at !== root; at = parentOf(at)) {
    if (isChrome(at) || at.localName === 'a' || at.localName === 'li' || at.localName === 'header')
      return false;
  }
  return element.querySelector('a,input,ul,table') === null;
}

function isBefore(element: Element, other: Element): boolean {
  // 4: DOCUMENT_POSITION_FOLLOWING, `other` comes after `element`.
  return (element.compareDocumentPosition(other) & 4) !== 0;
}
