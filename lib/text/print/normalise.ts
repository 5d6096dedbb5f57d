import type { Span } from '../span.ts';
import { readUnit } from '../units.ts';

/**
 * A text as the reader reads it, with the way back to the printed characters.
 * `starts[i]` is where character `i` of `text` stands in the original; every character of `text` stands for
 * exactly one original unit, so a stretch `[a, b)` came from `[starts[a], starts[b - 1] + 1)`.
 */
export interface Normalised {
  text: string;
  starts: Uint32Array;
}

/** Radicals of U+2E80–2EFF that PDF printers write for whole characters; NFKC leaves them (it mends U+2F00–2FD5 only). */
const radicals: Record<string, string> = {
  '⺟': '母',
  '⺠': '民',
  '⺢': '水',
  '⺮': '竹',
  '⺷': '羊',
  '⺼': '肉',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
  '⻌': '辶',
  '⼾': '户',
};

/** One spelling for what print varies: dashes of ranges, percent and permille signs, brackets, the middle dot. */
const spellings: Record<string, string> = {
  '﹪': '%',
  '–': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '～': '~',
  '∼': '~',
  '〜': '~',
  '﹣': '-',
  '﹢': '+',
  〇: '〇',
  '○': '〇',
  '﹑': '、',
  '﹐': ',',
  '﹔': '；',
  '﹕': '：',
  '．': '.',
  '〔': '(',
  '〕': ')',
  '　': ' ',
};

/** The one character that `unit` is read as; most stand for themselves. Never longer or shorter than one unit. */
function spell(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit;
  // Nearly all of a report are ideographs, and each of them has one spelling.
  if (code >= 0x4e00 && code <= 0x9fff) return unit;
  const other = spellings[unit] ?? radicals[unit];
  if (other !== undefined) return other;
  // Full-width letters, digits and signs; the full-width comma, stop, colon … stay: they never stand in a number.
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
    return String.fromCharCode(code - 0xfee0);
  if (code === 0xff05) return '%';
  if (code === 0xff0b) return '+';
  if (code === 0xff0d) return '-';
  if (code === 0xff0f) return '/';
  if (code === 0xff08) return '(';
  if (code === 0xff09) return ')';
  if (code >= 0x2f00 && code <= 0x2fd5) return unit.normalize('NFKC');
  return unit;
}

const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x0b;
const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x0c || code === 0x85;
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
      if (isBlank(code)) {
        if (space < 0) space = i;
        continue;
      }
      const c = spell(text[i]!);
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
    if (isBreak(code)) {
      if (filled) lines.push({ start, end: i, width });
      start = i + 1;
      width = 0;
      filled = false;
    } else if (isBlank(code)) {
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
