import { raiseMark } from '../text/number-signs.ts';
import type { CellSpan, PageLink } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { propertyOf } from './form-safe.ts';
import { type OwnStyle, readOwnStyle, type StyleCache, shapingElements } from './own-style.ts';
import { isDataTable, TableGrid } from './table-grid.ts';
import { type TagRole, tagRoles } from './tag-roles.ts';
import { TextMap } from './text-map.ts';
import { TextWriter, type WhiteSpace, type WriterState } from './text-writer.ts';

/** A page's text as the reader sees it, and the way back to its nodes. */
export interface PageText {
  text: string;
  cells: CellSpan[];
  superscripts: Span[];
  /** Links with printed words, in text order; `href` is absolute. */
  links: (PageLink & { span: Span })[];
  map: TextMap;
}

export interface PageTextOptions {
  /** A selector of the portal's own furniture inside the root (字号, 打印, 分享): left out. */
  chrome?: string;
  /**
   * Asked for every block, table, row and cell: true leaves its text out. Without it only attributes hide, and a
   * browser and a DOM library without layout give the same text.
   */
  isHidden?: (element: Element) => boolean;
  /** Elements that are read though their own attributes hide them. */
  unfolded?: readonly Element[];
}

/**
 * Reads the text under `root` in one pass: block boundaries are line breaks (at most one blank line where the
 * page shows one), a data table's row is a line with its cells parted by one TAB and spanned cells empty, inline
 * elements leave no trace, white space is collapsed as browsers do, what attributes hide is left out. A number that is
 * set as a superscript, or leads to a note, has the superscripts of Unicode, unit for unit. A frame's
 * inside is not read: it is a page of its own. Never throws on broken markup; an empty root gives an empty text.
 */
export function readPageText(root: Element, options: PageTextOptions = {}): PageText {
  return new PageWalk(root, options).read();
}

/** An element that has been entered and whose end matters. */
interface Open {
  /** The first text after the element; `null` at the end of the root. */
  end: Node | null;
  element: Element;
  role: TagRole;
  whiteSpace: WhiteSpace;
  /** Pieces written before it. */
  pieces: number;
  row: WriterState | null;
  cell: Omit<CellSpan, 'start' | 'end'> | null;
  /** Where the cell begins in the text. */
  start: number;
  /** Columns that the cell fills. */
  columns: number;
  raised: boolean;
  /** It prints a number alone: a note's, or a power. */
  raisesDigits: boolean;
}

/** Roles of elements that are entered and part nothing. */
const runsOn: ReadonlySet<TagRole> = new Set(['link', 'sup', 'inline', 'filler']);

/** Text (4) and CDATA (8) of `NodeFilter`: no filter function is called, and no element is visited for nothing. */
const textNodes = 0x4 | 0x8;

/**
 * Reads one root. The walk is over text nodes alone; the elements that shape the text are found beforehand by one
 * native query, and for each the walker tells the first text inside it and the first after it. So the many inline
 * elements that Word leaves cost nothing.
 */
class PageWalk {
  readonly #root: Element;
  readonly #options: PageTextOptions;
  readonly #chrome: ReadonlySet<Element>;
  readonly #styles: StyleCache = new Map();
  readonly #walker: TreeWalker;
  readonly #finder: TreeWalker;
  readonly #writer = new TextWriter();
  readonly #open: Open[] = [];
  readonly #grids: (TableGrid | null)[] = [];
  readonly #cells: CellSpan[] = [];
  readonly #superscripts: Span[] = [];
  readonly #links: (PageLink & { span: Span })[] = [];
  #tables = 0;
  /** Elements that have been entered and raise digits. */
  #raising = 0;
  /** The first text node that is not written yet. */
  #next: Node | null;
  /** The text that was last found to be the first in an element, and how many of the shaping elements begin before it. */
  #upcoming: Node | null = null;
  #before = 0;

  constructor(root: Element, options: PageTextOptions) {
    this.#root = root;
    this.#options = options;
    this.#chrome = new Set(options.chrome ? propertyOf(root, 'querySelectorAll')(options.chrome) : []);
    const document = propertyOf(root, 'ownerDocument');
    this.#walker = document.createTreeWalker(root, textNodes);
    this.#finder = document.createTreeWalker(root, textNodes);
    this.#next = this.#walker.nextNode();
  }

  read(): PageText {
    this.#enterRoot();
    const elements = propertyOf(this.#root, 'querySelectorAll')(shapingElements);
    for (let i = 0; i < elements.length; i += 1) {
      const element = elements[i]!;
      const style = readOwnStyle(element, this.#styles);
      const role = this.#roleOf(element, style);
      if (role === undefined) continue;
      this.#closeBefore(element);
      this.#writeUntil(this.#firstIn(elements, i));
      if (role === 'break') this.#writer.breakLine();
      else if (this.#skips(element, role)) {
        this.#jumpTo(this.#firstAfter(element));
        while (i + 1 < elements.length && propertyOf(element, 'contains')(elements[i + 1]!)) i += 1;
      } else this.#enter(element, role, style, this.#firstAfter(element));
    }
    while (this.#open.length > 0) this.#close();
    const { text, pieces } = this.#writer;
    return {
      text,
      cells: this.#cells,
      superscripts: this.#superscripts,
      links: this.#links,
      map: new TextMap(pieces),
    };
  }

  #roleOf(element: Element, style: OwnStyle | null): TagRole | undefined {
    if (this.#chrome.has(element)) return 'skip';
    const role = roleOf(element, style);
    return role === 'skip' && this.#options.unfolded?.includes(element) ? roleOf(element, null) : role;
  }

  #writeUntil(end: Node | null): void {
    const writer = this.#writer;
    const walker = this.#walker;
    let node = this.#next;
    while (node !== end && node !== null) {
      const { data } = node as Text;
      writer.write(node as Text, this.#raising > 0 ? raiseMark(data) : data);
      node = walker.nextNode();
    }
    this.#next = node;
  }

  #jumpTo(node: Node | null): void {
    if (node) this.#walker.currentNode = node;
    this.#next = node;
  }

  /**
   * The first text at or after the beginning of the element at `at`. Elements without text, by the thousand one after
   * another, have the same one: it is looked for once.
   */
  #firstIn(elements: ArrayLike<Element>, at: number): Node | null {
    if (at < this.#before) return this.#upcoming;
    const element = elements[at]!;
    this.#finder.currentNode = element;
    const text = this.#finder.nextNode();
    this.#upcoming = text;
    if (!text) this.#before = elements.length;
    else if (!propertyOf(element, 'contains')(text)) this.#before = countBefore(elements, text, at);
    return text;
  }

  /**
   * The first text after the end of the element whose first text was just found: with a walker that shows text alone,
   * `nextSibling` climbs and descends.
   */
  #firstAfter(element: Element): Node | null {
    if (!this.#upcoming || !propertyOf(element, 'contains')(this.#upcoming)) return this.#upcoming;
    this.#finder.currentNode = element;
    return this.#finder.nextSibling();
  }

  #closeBefore(element: Element): void {
    while (!propertyOf(this.#open.at(-1)!.element, 'contains')(element)) this.#close();
  }

  /** The root's own tag counts where it shapes its inside: a table is read as a table, `<pre>` keeps its lines. */
  #enterRoot(): void {
    const role = tagRoles.get(this.#root.localName);
    const own = readOwnStyle(this.#root, this.#styles);
    this.#enter(this.#root, role === 'table' || role === 'pre' ? role : 'block', own, null);
  }

  #skips(element: Element, role: TagRole): boolean {
    if (role === 'skip') return true;
    if (role === 'filler') return (element.textContent ?? '').trim() === '';
    return !runsOn.has(role) && this.#options.isHidden?.(element) === true;
  }

  #enter(element: Element, role: TagRole, own: OwnStyle | null, end: Node | null): void {
    const writer = this.#writer;
    const grid = this.#grids.at(-1) ?? null;
    const raised = role === 'sup' || own?.raised === true || (role === 'link' && leadsToNote(element));
    const open: Open = {
      end,
      element,
      role: this.#isMisplaced(role, grid) ? 'block' : role,
      whiteSpace: writer.whiteSpace,
      pieces: writer.pieces.starts.length,
      row: null,
      cell: null,
      start: 0,
      columns: 0,
      raised,
      raisesDigits: raised && /^\s*(?:\d{1,3}|[ivx]{1,5})\s*$/.test(element.textContent ?? ''),
    };
    if (open.raisesDigits) this.#raising += 1;
    this.#open.push(open);
    if (open.role === 'pre') writer.whiteSpace = 'keep';
    if (own?.whiteSpace) writer.whiteSpace = own.whiteSpace;
    if (open.role === 'row') this.#enterRow(open, grid!);
    else if (open.role === 'cell') this.#enterCell(open, grid!);
    else if (!runsOn.has(open.role)) writer.endBlock();
    if (role === 'table') this.#grids.push(isDataTable(element) ? new TableGrid(this.#tables++) : null);
  }

  /** Rows outside a data table's rows, cells outside a row: layout tables, and what only scripts can build. */
  #isMisplaced(role: TagRole, grid: TableGrid | null): boolean {
    if (role !== 'row' && role !== 'cell') return false;
    const outer = this.#open.findLast(
      (open) => open.role === 'table' || open.role === 'row' || open.role === 'cell',
    );
    return !grid || outer?.role !== (role === 'row' ? 'table' : 'row');
  }

  #enterRow(open: Open, grid: TableGrid): void {
    grid.startRow(open.element);
    open.row = this.#writer.startRow();
  }

  #enterCell(open: Open, grid: TableGrid): void {
    const writer = this.#writer;
    const first = grid.column === 0;
    const filled = grid.skipFilled();
    for (let i = first ? 1 : 0; i <= filled; i += 1) writer.tab();
    writer.startCell();
    const placed = grid.place(open.element);
    open.cell = placed.at;
    open.columns = placed.columns;
    open.start = writer.text.length;
    writer.inCell = true;
  }

  #close(): void {
    const writer = this.#writer;
    const open = this.#open.pop()!;
    this.#writeUntil(open.end);
    if (open.raisesDigits) this.#raising -= 1;
    const printed = writer.pieces.starts.length > open.pieces;
    const start = printed ? writer.pieces.starts[open.pieces]! : writer.text.length;
    if (open.raised && printed) this.#superscripts.push({ start, end: writer.text.length });
    if (open.role === 'link' && printed) this.#addLink(open.element, { start, end: writer.text.length });
    if (open.role === 'table') this.#grids.pop();
    if (open.role === 'cell') this.#leaveCell(open);
    else if (open.role === 'row') this.#leaveRow(open);
    else if (!runsOn.has(open.role)) writer.endBlock();
    writer.whiteSpace = open.whiteSpace;
  }

  #leaveCell(open: Open): void {
    const writer = this.#writer;
    this.#cells.push({ start: open.start, end: writer.text.length, ...open.cell! });
    writer.inCell = false;
    for (let i = 1; i < open.columns; i += 1) writer.tab();
    writer.startCell();
  }

  #leaveRow(open: Open): void {
    const writer = this.#writer;
    const grid = this.#grids.at(-1)!;
    const first = grid.column === 0;
    const filled = grid.skipFilled();
    for (let i = first ? 1 : 0; i < filled; i += 1) writer.tab();
    if (writer.hasPrinted(open.row!)) writer.endBlock();
    else {
      writer.undo(open.row!);
      while (this.#cells.at(-1)?.row === grid.row && this.#cells.at(-1)?.table === grid.table)
        this.#cells.pop();
    }
  }

  #addLink(anchor: Element, span: Span): void {
    const printed = anchor.getAttribute('href');
    if (printed === null) return;
    const href = (anchor as HTMLAnchorElement).href;
    if (/^\s*javascript:/i.test(printed) || typeof href !== 'string') return;
    this.#links.push({ text: this.#writer.text.slice(span.start, span.end), href, span });
  }
}

/** How many elements in the order of the page begin before a text, that at `known` among them: few of them are asked. */
function countBefore(elements: ArrayLike<Element>, text: Node, known: number): number {
  // 4: DOCUMENT_POSITION_FOLLOWING, the text comes after the element's beginning.
  const isBefore = (at: number) =>
    at < elements.length && (propertyOf(elements[at]!, 'compareDocumentPosition')(text) & 4) !== 0;
  let from = known;
  let step = 1;
  for (; isBefore(from + step); step *= 2) from += step;
  for (; step >= 1; step /= 2) if (isBefore(from + step)) from += step;
  return from + 1;
}

/** Where office programs (and Markdown's) lead from a note's number to the note and back: `#sdfootnote1sym`, `#_ftnref1`, `#fn1`. */
const noteAddress = /#(?:sd(?:foot|end)note|_(?:ftn|edn)|fn)(?:ref)?:?\d/i;

const leadsToNote = (link: Element): boolean => noteAddress.test(link.getAttribute('href') ?? '');

/** What an element is to the text, by its tag and its own attributes; `undefined` when it leaves no trace. */
function roleOf(element: Element, own: OwnStyle | null): TagRole | undefined {
  const role = tagRoles.get(element.localName);
  if (!own || role === 'skip') return role;
  if (own.hidden) return 'skip';
  if (role === undefined && own.flow === 'block') return 'block';
  if (role === undefined || (role === 'block' && own.flow === 'inline')) {
    return own.whiteSpace || own.raised ? 'inline' : undefined;
  }
  return role;
}
