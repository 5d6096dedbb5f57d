import type { Span } from '../span.ts';
import { readUnit } from '../units.ts';
import { isBlank, isInvisible, isLineBreak, spell } from './characters.ts';

/**
 * A text as the reader reads it, with the way back to the printed characters.
 * `starts[i]` is where character `i` of `text` stands in the original; every character of `text` stands for
 * exactly one original unit, so a stretch `[a, b)` came from `[starts[a], starts[b - 1] + 1)`.
 */
export interface Normalised {
  text: string;
  starts: Uint32Array;
}

/** Full-width signs that may stand in a number or number a head; all others keep their width, and part clauses. */
const narrowedSigns = '％＋－／（）．～';

function isNarrowed(unit: string): boolean {
  return isAlnum(String.fromCharCode(unit.charCodeAt(0) - 0xfee0)) || narrowedSigns.includes(unit);
}

/** The common spelling, Chinese punctuation kept as it is; ordinal brackets 〔〕 are round ones. */
function spellExact(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff)) return unit;
  if (code >= 0xff01 && code <= 0xff5e && !isNarrowed(unit)) return unit;
  if (unit === '〔') return '(';
  if (unit === '〕') return ')';
  return String.fromCharCode(spell(code));
}

const TAB = 0x09;
const isAscii = (c: string): boolean => c > ' ' && c < '\x7f';
/** Characters beside which a space is set on purpose: Chinese, and the brackets that number heads. */
const isOpen = (c: string): boolean => !isAscii(c) || c === '(' || c === ')';
const isAlnum = (c: string): boolean =>
  (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');

/** Ends a statement: after it a line break says nothing that the mark does not. */
const statementEnd = /[。！？!?]/;
/** What begins a line that never continues the one before: heads, list numbers, note marks, salutations. */
const lineStart =
  /^(?:第[一二三四五六七八九十]+[部章篇节]|[(（]?[一二三四五六七八九十]{1,3}[)）、]|\d{1,2}[、．)）]|[(（]\d{1,2}[)）]|[①-⑳]|——|—{2}|【|各位代表|注[：:1-9])/;
/** Hard-wrapped print has lines of one width; beyond this many full-width characters a line is a paragraph (A4 at 12 pt holds 40, notes at 9 pt 53). */
const widestWrapped = 60;
/** A line of fewer full-width characters is a title or a cell, not a wrapped line: no page is set narrower. */
const narrowestWrapped = 12;
/** How much shorter than its neighbours a wrapped line may be: punctuation and half-width digits do not break evenly. */
const wrapSlack = 3;
/** Lines compared on either side when a line's fullness is judged. */
const neighbours = 3;

interface Line {
  start: number;
  end: number;
  width: number;
}

/**
 * Reads print as a reader does: full-width digits and letters, radicals and dashes get one spelling, spaces that
 * print puts between digits and words vanish, and hard line breaks inside a sentence are joined. Breaks that part
 * paragraphs, heads and cells stay as `\n`, cells as TAB. Stretches in `masked` (marks of notes) are left out.
 * Linear in the text's length.
 */
export function normalise(text: string, masked: readonly Span[] = []): Normalised {
  if (masked.length > 0) return readPrint(text, masked);
  if (latest?.source !== text) latest = { source: text, normalised: readPrint(text, masked) };
  return latest.normalised;
}

/** Sections and figures of one report ask for the same text one after the other; nobody writes into what they are given. */
let latest: { source: string; normalised: Normalised } | null = null;

function readPrint(text: string, masked: readonly Span[]): Normalised {
  const out: string[] = [];
  const starts: number[] = [];
  const hidden = [...masked].sort((a, b) => a.start - b.start);
  const lines = findLines(text);
  let mask = 0;
  const push = (c: string, at: number): void => {
    out.push(c);
    starts.push(at);
  };
  lines.forEach((line, index) => {
    let space = -1;
    for (let i = line.start; i < line.end; i++) {
      while (mask < hidden.length && hidden[mask]!.end <= i) mask++;
      if (mask < hidden.length && hidden[mask]!.start <= i) continue;
      const code = text.charCodeAt(i);
      if (isInvisible(code)) continue;
      if (code !== TAB && isBlank(code)) {
        if (space < 0) space = i;
        continue;
      }
      const c = spellExact(text[i]!);
      if (space >= 0 && keepsSpace(out.at(-1) ?? '\n', c)) push(' ', space);
      space = -1;
      push(c, i);
    }
    const next = lines[index + 1];
    if (next && !isJoined({ text, lines, index, last: out.at(-1) ?? '' })) push('\n', line.end);
  });
  return { text: out.join(''), starts: Uint32Array.from(starts) };
}

/** A space is kept only where dropping it would join two numbers or words, or two stretches of Chinese that print sets apart. */
function keepsSpace(before: string, after: string): boolean {
  if (before === '\n' || before === '\t' || after === '\t') return false;
  if (isAlnum(before) && isAlnum(after)) return true;
  return isOpen(before) && isOpen(after);
}

/** The non-empty lines of a text; width counts half-width characters as a half. */
function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let width = 0;
  let filled = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a;
    if (isLineBreak(code)) {
      if (filled) lines.push({ start, end: i, width });
      start = i + 1;
      width = 0;
      filled = false;
    } else if (code !== TAB && isBlank(code)) {
      // The gap that print sets between Chinese and digits is a quarter of a character.
      if (filled) width += 0.25;
    } else {
      width += code < 0x100 ? 0.5 : 1;
      filled = true;
    }
  }
  return lines;
}

interface Joint {
  text: string;
  lines: Line[];
  index: number;
  /** Last character written so far. */
  last: string;
}

/** Whether the break after line `index` was made by the page's measure and not by the writer. */
function isJoined({ text, lines, index, last }: Joint): boolean {
  const line = lines[index]!;
  const next = lines[index + 1]!;
  if (last === '\n' || statementEnd.test(last)) return false;
  const head = text.slice(next.start, Math.min(next.end, next.start + 24)).trimStart();
  if (head.includes('\t') || hasTab(text, line) || hasTab(text, next)) return false;
  if (lineStart.test(head)) return false;
  // A comma or an opening bracket cannot end a paragraph.
  if (/[，、,；;：:（(“《]/.test(last)) return true;
  // Nor can a clause begin with closing punctuation.
  if (/^[，、。；）)”》%％]/.test(head)) return true;
  // 30.81 | 亿元: a number whose unit opens the next line.
  if (
    /\d/.test(last) &&
    (/^(?:[万亿]|元|%|个百分点|平方|公里|立方)/.test(head) ||
      (line.width <= widestWrapped && readUnit(head, 0) !== null))
  )
    return true;
  let widest = 0;
  for (let i = Math.max(0, index - neighbours); i <= Math.min(lines.length - 1, index + neighbours); i++)
    widest = Math.max(widest, lines[i]!.width);
  if (widest > widestWrapped || line.width < narrowestWrapped) return false;
  if (line.width >= widest - wrapSlack) return true;
  // A shorter line is full too where what follows would not have fit: a number goes to the next line as a whole.
  return line.width + indentOf(lines, index, text) + unbreakableWidth(head) > widest;
}

/** The two characters by which a paragraph's first line is set in; they are no part of the printed text. */
function indentOf(lines: Line[], index: number, text: string): number {
  const before = lines[index - 1];
  return !before || statementEnd.test(text[before.end - 1]!) ? 2 : 0;
}

/** Width of what print never cuts at the head of a line: a number with its sign, or one character, and closing marks after it. */
function unbreakableWidth(head: string): number {
  const run = /^(?:[\d.,%％A-Za-z-]+|.)?[，、。；：！？）)”》]*/u.exec(head)![0];
  let width = 0;
  for (const character of run) width += character.charCodeAt(0) < 0x100 ? 0.5 : 1;
  return width;
}

function hasTab(text: string, line: Line): boolean {
  // Cells are short: a TAB that parts them stands early. Looking further would make a long line cost twice.
  return text.slice(line.start, Math.min(line.end, line.start + 400)).includes('\t');
}

/** Where the stretch `[start, end)` of the normalised text was printed. An empty stretch lies before the next character. */
export function printedSpan(normalised: Normalised, start: number, end: number): Span {
  const { starts } = normalised;
  const from = starts[start] ?? (starts.length > 0 ? starts[starts.length - 1]! + 1 : 0);
  if (end <= start) return { start: from, end: from };
  return { start: from, end: starts[end - 1]! + 1 };
}
