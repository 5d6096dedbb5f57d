import type { Pieces } from './text-map.ts';

/** How an element treats white space: collapsed, kept with its line breaks (`pre`), or only its breaks (`pre-line`). */
export type WhiteSpace = 'collapse' | 'keep' | 'keep-breaks';

/** What CSS calls collapsible white space: nbsp and U+3000 are not. */
const collapsible = /[\t\n\f\r ]/;
const oddRun = /[\t\n\f\r ]*[\t\n\f\r][\t\n\f\r ]*| {2,}/g;

/**
 * East Asian Wide and Fullwidth code units but Hangul (Unicode Annex 11): radicals, kana, ideographs, forms;
 * surrogates of the ideographs beyond U+FFFF.
 */
const wide =
  /[\u2e80-\u2fff\u3000-\u312f\u31a0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\ud840-\ud888\udc00-\udfff]/;

/** What is owed between two pieces on a line; of several the greatest counts. */
const noSpace = 0;
const aSpace = 1;
/**
 * White space with a line break in the source: between two wide characters it is nothing (CSS Text 3, §4.1.3).
 * Firefox does so; Chromium shows a space there, which would cut words that the writer never cut.
 */
const sourceBreak = 2;
/** The end of a block inside a cell: what stood on two lines never runs together. */
const blockSpace = 3;

/** A point to return to. */
export interface WriterState {
  text: string;
  breaks: number;
  pieces: number;
}

/**
 * Lays out the text as the reader sees it, piece by piece: collapses white space, parts lines and cells, and
 * notes for every piece the node it came from. Breaks and spaces are owed until something printed follows.
 */
export class TextWriter {
  text = '';
  readonly pieces: Pieces = { starts: [], lengths: [], nodes: [], offsets: [] };
  /** Inside a cell of a data table breaks are spaces, so that a row stays one line. */
  inCell = false;
  whiteSpace: WhiteSpace = 'collapse';
  #breaks = 0;
  #space = noSpace;
  /** The piece written last on this line or in this cell; empty at its beginning. */
  #tail = '';

  /** Adds the text of one node. Most nodes hold nothing to collapse and are added as they are. */
  write(node: Text, data: string): void {
    if (this.whiteSpace !== 'collapse') this.#writeKept(node, data);
    else if (collapsible.test(data)) this.#writeCollapsed(node, data, 0);
    else if (data !== '') this.#put(node, data, 0);
  }

  /** Ends the line, if there is anything on it: a block begins or ends. */
  endBlock(): void {
    if (this.inCell) this.#space = blockSpace;
    else {
      if (this.#breaks === 0) this.#breaks = 1;
      this.#space = noSpace;
    }
  }

  /** Ends the line as `<br>` does; on an empty line it leaves a blank one. At most one blank line stays. */
  breakLine(): void {
    if (this.inCell) this.#space = Math.max(this.#space, sourceBreak);
    else {
      this.#breaks = this.#breaks === 0 ? 1 : 2;
      this.#space = noSpace;
    }
  }

  /** Parts two cells. */
  tab(): void {
    this.text += '\t';
    this.startCell();
  }

  /** White space before the first printed character of a cell is dropped. */
  startCell(): void {
    this.#space = noSpace;
    this.#tail = '';
  }

  /** Begins the line of a table row at once; `undo` takes it back when nothing was printed on it. */
  startRow(): WriterState {
    this.endBlock();
    const state = { text: this.text, breaks: this.#breaks, pieces: this.pieces.starts.length };
    this.#flushBreaks();
    return state;
  }

  /** True when something was printed since `state`. */
  hasPrinted(state: WriterState): boolean {
    return this.pieces.starts.length > state.pieces;
  }

  /** Takes back what was written since `state`; nothing may have been printed. */
  undo(state: WriterState): void {
    this.text = state.text;
    this.#breaks = state.breaks;
    this.startCell();
  }

  #writeCollapsed(node: Text, data: string, at: number): void {
    let from = 0;
    let end = data.length;
    while (from < end && isCollapsible(data.charCodeAt(from))) from += 1;
    while (end > from && isCollapsible(data.charCodeAt(end - 1))) end -= 1;
    this.#owe(data.slice(0, from));
    if (from === end) return;
    oddRun.lastIndex = from;
    for (let run = oddRun.exec(data); run && run.index < end; run = oddRun.exec(data)) {
      this.#put(node, data.slice(from, run.index), at + from);
      this.#owe(run[0]);
      from = run.index + run[0].length;
    }
    this.#put(node, data.slice(from, end), at + from);
    this.#owe(data.slice(end));
  }

  #writeKept(node: Text, data: string): void {
    let from = 0;
    for (const line of data.split('\n')) {
      if (from > 0) this.breakLine();
      const printed = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (this.whiteSpace === 'keep-breaks') this.#writeCollapsed(node, printed, from);
      else if (printed !== '') this.#put(node, printed, from);
      from += line.length + 1;
    }
  }

  #owe(run: string): void {
    if (run === '') return;
    const kind = run.includes('\n') || run.includes('\r') || run.includes('\f') ? sourceBreak : aSpace;
    if (kind > this.#space) this.#space = kind;
  }

  #put(node: Text, piece: string, at: number): void {
    if (this.#breaks > 0) this.#flushBreaks();
    if (this.#space !== noSpace) this.#flushSpace(piece);
    const { starts, lengths, nodes, offsets } = this.pieces;
    starts.push(this.text.length);
    lengths.push(piece.length);
    nodes.push(node);
    offsets.push(at);
    this.text += piece;
    this.#tail = piece;
  }

  #flushBreaks(): void {
    if (this.text !== '') this.text += this.#breaks > 1 ? '\n\n' : '\n';
    this.#breaks = 0;
    this.#tail = '';
  }

  #flushSpace(next: string): void {
    const dropped =
      this.#tail === '' ||
      (this.#space === sourceBreak && wide.test(this.#tail.slice(-1)) && wide.test(next.charAt(0)));
    if (!dropped) this.text += ' ';
    this.#space = noSpace;
  }
}

function isCollapsible(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;
}
