import type { CellSpan, PageLink } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { findStyledElements, type OwnStyle, parseOwnStyle } from './styled-elements.ts';
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
   * Asked for every block, row and cell: true leaves its text out. Without it only attributes hide, and a
   * browser and a DOM library without layout give the same text.
   */
  isHidden?: (element: Element) => boolean;
}

/**
 * Reads the text under `root` in one pass: block boundaries are line breaks (at most one blank line where the
 * page shows one), a data table's row is a line with its cells parted by one TAB and spanned cells empty, inline
 * elements leave no trace, white space is collapsed as browsers do, what attributes hide is left out. A frame's
 * inside is not read: it is a page of its own. Never throws on broken markup; an empty root gives an empty text.
 */
export function readPageText(root: Element, options: PageTextOptions = {}): PageText {
  return new PageReader(root, options).read();
}

/** An element that has been entered and whose end matters. */
interface Open {
  /** The node that follows the element's inside; `null` at the end of the root. */
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
}

/** Roles of elements that are entered and part nothing. */
const runsOn: ReadonlySet<TagRole> = new Set(['link', 'sup', 'inline', 'filler']);

const elementNode = 1;
/** Elements (1), text (4) and CDATA (8) of `NodeFilter`: comments stay out, and no filter function is called. */
const shownNodes = 0x1 | 0x4 | 0x8;

class PageReader {
  readonly #root: Element;
  readonly #isHidden: ((element: Element) => boolean) | undefined;
  readonly #styles: Map<Element, OwnStyle>;
  readonly #writer = new TextWriter();
  readonly #open: Open[] = [];
  readonly #grids: (TableGrid | null)[] = [];
  readonly #cells: CellSpan[] = [];
  readonly #superscripts: Span[] = [];
  readonly #links: (PageLink & { span: Span })[] = [];
  #tables = 0;

  constructor(root: Element, options: PageTextOptions) {
    this.#root = root;
    this.#isHidden = options.isHidden;
    this.#styles = findStyledElements(root, options.chrome ?? null);
  }

  read(): PageText {
    const writer = this.#writer;
    const styles = this.#styles.size > 0 ? this.#styles : null;
    const walker = this.#root.ownerDocument.createTreeWalker(this.#root, shownNodes);
    this.#enterRoot();
    let end = this.#innermostEnd();
    let node = walker.nextNode();
    while (node) {
      while (node === end) {
        this.#close();
        end = this.#innermostEnd();
      }
      if (node.nodeType === elementNode) {
        const element = node as Element;
        const own = styles?.get(element);
        const role = own ? roleOf(element, own) : tagRoles.get(element.localName);
        if (role !== undefined) {
          if (this.#skips(element, role)) {
            node = this.#after(element);
            if (node) walker.currentNode = node;
            continue;
          }
          this.#enter(element, role, own, this.#after(element));
          end = this.#innermostEnd();
        }
      } else {
        writer.write(node as Text, (node as Text).data);
      }
      node = walker.nextNode();
    }
    while (this.#open.length > 0) this.#close();
    return {
      text: writer.text,
      cells: this.#cells,
      superscripts: this.#superscripts,
      links: this.#links,
      map: new TextMap(writer.pieces),
    };
  }

  /** The root's own tag counts where it shapes its inside: a table is read as a table, `<pre>` keeps its lines. */
  #enterRoot(): void {
    const role = tagRoles.get(this.#root.localName);
    const own = parseOwnStyle(this.#root.getAttribute('style') ?? '');
    this.#enter(this.#root, role === 'table' || role === 'pre' ? role : 'block', own, null);
  }

  #innermostEnd(): Node | null | undefined {
    return this.#open.at(-1)?.end;
  }

  /**
   * The node that follows an element's inside in the walk. Climbs only up to the innermost open element, whose
   * own end is known: so the whole pass climbs every element at most once, however deep the nesting.
   */
  #after(element: Element): Node | null {
    const outer = this.#open.at(-1)!;
    for (let at: Node = element; at !== outer.element; at = at.parentNode!) {
      let next = at.nextSibling;
      while (next && !isShown(next)) next = next.nextSibling;
      if (next) return next;
    }
    return outer.end;
  }

  #skips(element: Element, role: TagRole): boolean {
    if (role === 'skip') return true;
    if (role === 'filler') return (element.textContent ?? '').trim() === '';
    if (role === 'break') {
      this.#writer.breakLine();
      return true;
    }
    return this.#isHidden !== undefined && !runsOn.has(role) && this.#isHidden(element);
  }

  #enter(element: Element, role: TagRole, own: OwnStyle | null | undefined, end: Node | null): void {
    const writer = this.#writer;
    const grid = this.#grids.at(-1) ?? null;
    const open: Open = {
      end,
      element,
      role: (role === 'row' || role === 'cell') && !grid ? 'block' : role,
      whiteSpace: writer.whiteSpace,
      pieces: writer.pieces.starts.length,
      row: null,
      cell: null,
      start: 0,
      columns: 0,
      raised: role === 'sup' || own?.raised === true,
    };
    this.#open.push(open);
    if (open.role === 'pre') writer.whiteSpace = 'keep';
    if (own?.whiteSpace) writer.whiteSpace = own.whiteSpace;
    if (open.role === 'row') this.#enterRow(open, grid!);
    else if (open.role === 'cell') this.#enterCell(open, grid!);
    else if (!runsOn.has(open.role)) writer.endBlock();
    if (role === 'table') this.#grids.push(isDataTable(element) ? new TableGrid(this.#tables++) : null);
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

/** The role of an element whose attributes say something about its text. */
function roleOf(element: Element, own: OwnStyle): TagRole | undefined {
  const role = tagRoles.get(element.localName);
  if (role === 'skip' || own.hidden) return 'skip';
  if (role === undefined && own.flow === 'block') return 'block';
  if (role === undefined || (role === 'block' && own.flow === 'inline')) {
    return own.whiteSpace || own.raised ? 'inline' : undefined;
  }
  return role;
}

function isShown(node: Node): boolean {
  return node.nodeType === 1 || node.nodeType === 3 || node.nodeType === 4;
}
