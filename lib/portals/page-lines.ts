import { tagRoles } from '../page/tag-roles.ts';

/** Marks of what stands in a page beside its document: navigation, foot, sharing, reading aids. */
const chromeName =
  /(?:^|\s)(?:header|foot|footer|top|bottom|menu|copyright)(?=$|\s)|(?:^|[\s_-])(?:nav|navbar|share|bdsharebuttonbox|bshare|toolbar|xglj|pagination|wza|accessib\w*|barrier\w*|qrcode|ewm|sidebar|btn|button|print-?btn|btn-?print)(?:$|[\s_-]|\d)/i;

/** True for elements that hold no part of a document: hidden ones and the page's furniture. */
export function isChrome(element: Element): boolean {
  const role = tagRoles.get(element.localName);
  // Inline elements are never furniture, and pages hold thousands of them.
  if (role === undefined) return false;
  if (role === 'skip' || element.localName === 'nav' || element.localName === 'footer') return true;
  if (element.localName === 'button' || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none/i.test(style)) return true;
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return name.length > 1 && chromeName.test(name);
}

/** What the edges of an element leave in the text. */
const edges: Record<string, string> = { block: '\n', table: '\n', row: '\n', pre: '\n', cell: '\t' };

/** Where to begin, where to stop and how much to take. */
export interface LineRange {
  /** Element whose text is read. */
  within: Element;
  /** Reading stops before this element; `null` reads to the end. */
  before?: Element | null;
  /** Characters after which reading stops. */
  limit: number;
  /** True to leave furniture out. */
  skipChrome: boolean;
}

/**
 * The text of a part of the page as lines, cells parted by a TAB: a first look that keeps no map.
 * Inline elements run on, so that digits cut by spans are whole.
 */
export function readLines(range: LineRange): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let stopped = false;
  const endLine = (): void => {
    const text = line.trimStart();
    // A TAB at the end stands for an empty last cell.
    if (text !== '') lines.push(text.replace(/ +$/, ''));
    line = '';
  };
  const visit = (node: Node): void => {
    if (stopped) return;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      line += text;
      length += text.length;
      if (length > range.limit) stopped = true;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element === range.before) {
      stopped = true;
      return;
    }
    const role = tagRoles.get(element.localName);
    if (role === 'break') {
      endLine();
      return;
    }
    if (element !== range.within && (range.skipChrome ? isChrome(element) : role === 'skip')) return;
    const edge = edges[role ?? ''] ?? '';
    if (edge === '\n') endLine();
    for (let child = element.firstChild; child && !stopped; child = child.nextSibling) visit(child);
    if (edge === '\n') endLine();
    else line += edge;
  };
  visit(range.within);
  endLine();
  return lines.join('\n').trim();
}

/** Characters of an element's text, white space not counted. */
export function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
