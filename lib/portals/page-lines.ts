import { attributeOf, nextOf, propertyOf, textOf } from '../page/form-safe.ts';
import { tagRoles } from '../page/tag-roles.ts';

/** Marks of what stands in a page beside its document: navigation, foot, sharing, reading aids. */
const chromeName =
  /(?:^|\s)(?:header|foot|footer|top|bottom|menu|copyright)(?=$|\s)|(?:^|[\s_-])(?:nav|navbar|share|bdsharebuttonbox|bshare|toolbar|xglj|pagination|wza|accessib\w*|barrier\w*|qrcode|ewm|sidebar|btn|button|print-?btn|btn-?print)(?:$|[\s_-]|\d)/i;

/** True for elements whose text no page shows: by their tag, or hidden by their attributes. */
export function isHidden(element: Element): boolean {
  const role = tagRoles.get(element.localName);
  // Inline elements are never furniture, and pages hold thousands of them.
  if (role === undefined) return false;
  if (role === 'skip' || attributeOf(element, 'hidden') !== null) return true;
  return /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

/** The word of an element's name or tag that furniture goes by; `null` where it has none. */
export function chromeWordOf(element: Element): string | null {
  if (!tagRoles.has(element.localName)) return null;
  if (element.localName === 'nav' || element.localName === 'footer') return element.localName;
  const name = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  return (
    chromeName
      .exec(name)?.[0]
      .toLowerCase()
      .replace(/[\s\d_-]/g, '') ?? null
  );
}

/** What the edges of an element leave in the text. */
const edges: Record<string, string> = { block: '\n', table: '\n', row: '\n', pre: '\n', cell: '\t' };

/** All but the elements within a line that print sets its runs in. */
const withEdges = ':not(span,font,b)';

/** Where to begin, where to stop and how much to take. */
export interface LineRange {
  /** Element whose text is read. */
  within: Element;
  /** Reading stops before this element; `null` reads to the end. */
  before?: Element | null;
  /** Characters after which reading stops. */
  limit: number;
  /** True for elements that are left out; `null` to leave out only what pages do not show. */
  skip: ((element: Element) => boolean) | null;
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
    if (text !== '') lines.push(text.replace(/(?<! ) +$/, ''));
    line = '';
  };
  const take = (text: string): void => {
    const run = text.replace(/\s+/g, ' ');
    line += run;
    length += run.length;
    if (length > range.limit) stopped = true;
  };
  const visit = (node: Node): void => {
    if (stopped) return;
    if (node.nodeType === 3) {
      take((node as Text).data);
      return;
    }
    // A form's field may bear the name of its type.
    if (typeof node.nodeType === 'number' && node.nodeType !== 1) return;
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
    if (element !== range.within && (range.skip ? range.skip(element) : role === 'skip')) return;
    const edge = edges[role ?? ''] ?? '';
    if (edge === '\n') endLine();
    // Nearly all of a report: the browser puts the runs of such a paragraph together faster than we walk over them.
    if (!range.before && !propertyOf(element, 'querySelector')(withEdges)) take(textOf(element));
    else
      for (let child = propertyOf(element, 'firstChild'); child && !stopped; child = nextOf(child))
        visit(child);
    if (edge === '\n') endLine();
    else line += edge;
  };
  visit(range.within);
  endLine();
  return lines.join('\n').trim();
}

/** Characters of an element's text, white space not counted. */
export function textLength(element: Element): number {
  return textOf(element).replace(/\s+/g, '').length;
}
