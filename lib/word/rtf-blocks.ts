import { printedByField } from './field-text.ts';
import { RtfFonts } from './rtf-fonts.ts';
import { firstState, type RtfState, targetOf } from './rtf-state.ts';
import { type RtfToken, readRtfTokens } from './rtf-tokens.ts';
import { RtfWriter } from './rtf-writer.ts';
import {
  addText,
  emptyLine,
  levelOfOutline,
  splitLines,
  type WordBlock,
  type WordLine,
} from './word-lines.ts';

/** Control words that print a sign. */
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\n',
  emdash: '—',
  endash: '–',
  emspace: '　',
  enspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** An RTF document's blocks, and its title among its properties. */
export interface RtfReading {
  blocks: WordBlock[];
  title: string | null;
}

/**
 * Reads an RTF file; endnotes stand at its end. What stands behind its outermost group is none of it. Throws for a file
 * that ends before that group does: a part of a report must not read as the whole.
 */
export const readRtf = (bytes: Uint8Array): RtfReading => new RtfReader().read(bytes);

/** Groups are no deeper in any document. */
const deepest = 2000;

/** A note or text box that is being read inside a paragraph. */
interface RtfPart {
  kind: 'note' | 'endnote' | 'box';
  lines: WordLine[];
  /** The line around it. */
  outer: WordLine;
}

class RtfReader {
  readonly #fonts = new RtfFonts();
  readonly #writer = new RtfWriter();
  readonly #parts: RtfPart[] = [];
  readonly #states: RtfState[] = [];
  #state: RtfState = { ...firstState };
  /** The next word is the first of its group. */
  #opens = false;
  #line = emptyLine();
  #notes = 0;
  #inTable = false;
  #level: number | null = null;
  /** Bytes that wait for the rest of their character. */
  #bytes: number[] = [];
  /** Bytes to come that stand in for what was printed. */
  #skip = 0;
  #title = '';
  #instruction = '';

  read(bytes: Uint8Array): RtfReading {
    let isWhole = false;
    for (const token of readRtfTokens(bytes)) {
      this.#take(token);
      isWhole = token.kind === 'close' && this.#states.length === 0;
      if (isWhole) break;
    }
    if (!isWhole) throw new Error('the file ends before its document does');
    this.#endText();
    this.#endParagraph();
    return { blocks: this.#writer.end(), title: this.#title.trim() || null };
  }

  #take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.#skip > 0) this.#skip -= 1;
      else this.#bytes.push(token.byte);
      this.#opens = false;
      return;
    }
    this.#endText();
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'sign') this.#takeSign(token.sign);
    else {
      const opens = this.#opens;
      this.#opens = false;
      this.#takeWord(token.name, token.number, opens);
    }
  }

  #open(): void {
    if (this.#states.length >= deepest) throw new Error('groups without end');
    this.#states.push(this.#state);
    this.#state = { ...this.#state, part: false, starred: false };
    this.#opens = true;
    this.#skip = 0;
  }

  #close(): void {
    if (this.#state.part) this.#endPart();
    const { target } = this.#state;
    this.#state = this.#states.pop() ?? { ...firstState };
    this.#opens = false;
    this.#skip = 0;
    if (target !== 'instruction' || this.#state.target === 'instruction') return;
    this.#print(printedByField(this.#instruction));
    this.#instruction = '';
  }

  #takeSign(sign: string): void {
    if (sign === '*') {
      this.#state.starred = this.#opens;
      return;
    }
    this.#opens = false;
    if (this.#skip > 0) this.#skip -= 1;
    else if (sign === '~') this.#print('\u00a0');
    else if (sign === '_') this.#print('-');
    else if ('\\{}'.includes(sign)) this.#print(sign);
    else if (sign === '\n' || sign === '\r') this.#endParagraph();
  }

  #takeWord(name: string, number: number | null, opens: boolean): void {
    const state = this.#state;
    if (opens || state.starred) {
      const target = targetOf(name, state.starred);
      state.starred = false;
      if (target !== null && (state.target === 'text' || name === 'title')) {
        state.target = target;
        return;
      }
    }
    if (name === 'u') this.#takeUnit(number ?? 0);
    else if (name === 'uc') state.standIns = number ?? 1;
    else if (name === 'ansicpg') this.#fonts.setPage(number ?? 0);
    else if (name === 'f') state.font = number ?? 0;
    else if (name === 'fcharset') this.#fonts.setFont(state.font, number ?? 0);
    else if (name === 'plain') Object.assign(state, { hidden: false, raised: false });
    else if (name === 'v' || name === 'deleted') state.hidden = number !== 0;
    else if (name === 'super') state.raised = number !== 0;
    else if (name === 'nosupersub') state.raised = false;
    else if (state.target === 'text') this.#takeTextWord(name, number);
  }

  #takeTextWord(name: string, number: number | null): void {
    if (name === 'par' || name === 'sect' || name === 'page') this.#endParagraph();
    else if (name === 'pard') {
      this.#inTable = false;
      this.#level = null;
    } else if (name === 'intbl') this.#inTable = true;
    else if (name === 'outlinelevel') this.#level = number === null ? null : levelOfOutline(number);
    else if (name === 'cell' || name === 'nestcell') this.#writer.addCell(this.#takeLine(), name === 'cell');
    else if (name === 'row') this.#writer.endRow();
    else if (name === 'footnote') this.#beginPart('note');
    else if (name === 'ftnalt' && this.#parts.length > 0) this.#parts.at(-1)!.kind = 'endnote';
    else if (name === 'shptxt') this.#beginPart('box');
    else if (name === 'chftn') this.#print(this.#noteMark(), true);
    else if (signs[name] !== undefined) this.#print(signs[name]);
  }

  /** Counts on in the text; inside a note it is the note's own. */
  #noteMark(): string {
    if (this.#parts.length === 0) this.#notes += 1;
    return String(this.#notes);
  }

  #takeUnit(number: number): void {
    this.#print(String.fromCharCode(number & 0xffff));
    this.#skip = this.#state.standIns;
  }

  /** Prints the bytes that have waited, as their font's encoding reads them. */
  #endText(): void {
    if (this.#bytes.length === 0) return;
    const decoder = new TextDecoder(this.#fonts.encodingOf(this.#state.font));
    this.#print(decoder.decode(new Uint8Array(this.#bytes)));
    this.#bytes = [];
  }

  /** The number of a note is raised, whatever its style says: LibreOffice sets the note's own level with its words. */
  #print(text: string, isMark = false): void {
    const { target, hidden, raised } = this.#state;
    if (target === 'title') this.#title += text;
    if (target === 'instruction') this.#instruction += text;
    if (target === 'text' && !hidden) addText(this.#line, text, raised || isMark);
  }

  #takeLine(): WordLine {
    const line = this.#line;
    this.#line = emptyLine();
    return line;
  }

  #beginPart(kind: RtfPart['kind']): void {
    this.#parts.push({ kind, lines: [], outer: this.#takeLine() });
    Object.assign(this.#state, { part: true, raised: false });
  }

  #endPart(): void {
    const part = this.#parts.pop()!;
    part.lines.push(...splitLines(this.#line));
    this.#line = part.outer;
    this.#writer.addPart(part.kind, part.lines);
  }

  #endParagraph(): void {
    const part = this.#parts.at(-1);
    const line = this.#takeLine();
    if (part) part.lines.push(...splitLines(line));
    else if (this.#inTable) this.#writer.addToCell(line);
    else this.#writer.addParagraph(line, this.#level);
  }
}
