import { parseRaisedLetter, raiseMark } from '../text/number-signs.ts';
import { foldForm } from '../text/print/fold.ts';
import type { Layout } from '../text/print/layout.ts';
import type { Line } from '../text/print/lines.ts';
import { closesStatement } from '../text/print/marks.ts';
import { contains, type Span } from '../text/span.ts';
import { isMeasureAt, type NoteMark, parseMarkAt, parsePlainMark } from './note-marks.ts';
import type { RawNote } from './note-section.ts';

interface FootNoteInput {
  text: string;
  layout: Layout;
  /** Marks inside sentences: circled, bracketed, raised. */
  inline: readonly NoteMark[];
  /** Spans already read as sections of notes. */
  taken: readonly Span[];
}

/** A note at a page's foot or at the end, with the place in the text that leads to it. */
export interface FootNote extends RawNote {
  mark: NoteMark;
  /** Its mark in running text, `null` when the text has lost it. */
  use: Span | null;
}

/** No report has so many notes; a page may have thousands of lines that look so. */
export const mostNotes = 250;

/** So many lines that count on like notes are asked for their use. */
const mostTried = 2_000;

/**
 * Notes without a heading: lines that begin with a mark which running text has printed before. A bare number is
 * believed only where the numbers count on from one and a bare number of the same value stands behind a word.
 */
export function findFootNotes(input: FootNoteInput): FootNote[] {
  const { text, layout, taken } = input;
  const lines = layout.lines.filter((line) => !taken.some((span) => contains(span, line)));
  const starts: Start[] = [];
  // The mark that leads a note is raised too: it is no use of the number on a later page.
  const leads = new Set<number>();
  const bare = findBareUses(text, lines);
  const last = { number: 0, letter: 0 };
  let usedTill = 0;
  let tried = 0;
  let { inline } = input;
  lines.forEach((line, index) => {
    if (starts.length >= mostNotes || tried >= mostTried) return;
    const mark = parseLead(input, line);
    if (!mark || mark.style === 'hanzi' || mark.style === 'bullet' || mark.end >= line.end) return;
    // A number in a cell of its own counts a table's rows.
    if (text[mark.end] === '\t') return;
    const led = noteLead.test(text.slice(mark.end, line.end));
    // A note that begins with 指 or 即 is one even where the note before it was lost.
    const skipped = led || mark.style !== 'bare' ? largestGap : 1;
    // Notes of two kinds count on by themselves: * for the title's, 1, 2, 3 for the text's.
    const kind = isLetter(text, mark) ? 'letter' : 'number';
    if (mark.number !== 1 && !(mark.number > last[kind] && mark.number <= last[kind] + skipped)) return;
    tried += 1;
    const marks = { ...input, inline };
    const use =
      mark.style === 'bare'
        ? findBareUse({
            ...marks,
            bare,
            lines,
            index,
            mark,
            from: mark.number === 1 ? pageBefore(starts) : usedTill,
          })
        : findInlineUse(marks, mark, line, mark.number === 1 ? pageBefore(starts) : usedTill);
    if (!use && !continues(starts.at(-1), { index, mark })) return;
    starts.push({ index, mark, use });
    leads.add(mark.start);
    inline = input.inline.filter(({ start }) => !leads.has(start));
    last[kind] = mark.number;
    usedTill = use?.end ?? usedTill;
  });
  return starts.map(({ index, mark, use }, i) => {
    const nextIndex = starts[i + 1]?.index ?? lines.length;
    const pieces = readPieces({ text, layout, lines, index, nextIndex, from: mark.end });
    return { mark, use, pieces, headed: false };
  });
}

/** Whether a mark is a letter, an asterisk or a dagger: notes of two kinds are no one's neighbours. */
const isLetter = (text: string, { start, end }: Span): boolean =>
  parseRaisedLetter(raiseMark(text.slice(start, end).trim())) !== null;

/** The mark that a line begins with; one that is set like its words, or is a bullet, where the text has raised it. */
function parseLead({ text, inline }: FootNoteInput, line: Line): NoteMark | null {
  const plain = parsePlainMark(text.slice(line.start, line.end));
  const isUsed = ({ start, end }: NoteMark): boolean =>
    end <= line.start && text.slice(start, end) === plain?.raised;
  if (!plain || !inline.some(isUsed)) return parseMarkAt(text, line.start);
  return { start: line.start, end: line.start + plain.length, style: 'raised', number: plain.number };
}

interface Start {
  index: number;
  mark: NoteMark;
  use: Span | null;
}

/** Numbers may begin anew on each page: uses before the last note belong to earlier ones. */
function pageBefore(starts: readonly Start[]): number {
  return starts.findLast(({ use }) => use !== null)?.use?.end ?? 0;
}

/** True for the next number right below a note, in a shape that numbers nothing else: its use was lost, the note was not. */
function continues(last: Start | undefined, { index, mark }: Pick<Start, 'index' | 'mark'>): boolean {
  return (
    last !== undefined &&
    (mark.style === 'noted' || mark.style === 'square' || mark.style === 'circled') &&
    mark.style === last.mark.style &&
    mark.number === last.mark.number + 1 &&
    index === last.index + 1
  );
}

/** The first mark of the same number and kind before the line, inside a sentence. */
function findInlineUse(
  { text, inline }: FootNoteInput,
  mark: NoteMark,
  line: Line,
  from: number,
): Span | null {
  const listed = mark.style === 'dotted' || mark.style === 'round';
  const kinds = mark.style === 'dotted' ? ['raised', 'square', 'circled'] : [mark.style, 'raised'];
  const found = inline.find(
    (use) =>
      use.number === mark.number &&
      use.start >= from &&
      use.end <= line.start &&
      kinds.includes(use.style) &&
      isLetter(text, use) === isLetter(text, mark) &&
      // 1. and (1) also number the items of running text: there the note must repeat the words before its mark.
      (!listed || repeats(text, mark.end, use.start)),
  );
  return found ?? null;
}

/** True when the note at `note` begins with 指 or 即, or with the two or more characters that stand before `use`. */
function repeats(text: string, note: number, use: number): boolean {
  const words = text.slice(note, note + 60);
  if (noteLead.test(words) && !/^\s*[“「《]/u.test(words)) return true;
  const head = foldForm(words);
  const before = foldForm(text.slice(Math.max(0, use - 60), use));
  for (let length = 2; length <= Math.min(head.length, 30); length++) {
    if (before.endsWith(head.slice(0, length))) return true;
  }
  return false;
}

interface BareUse extends FootNoteInput {
  bare: ReadonlyMap<number, WeighedUse[]>;
  lines: readonly Line[];
  index: number;
  mark: NoteMark;
  from: number;
}

/** Notes that may be lost in a row without the count being given up. */
const largestGap = 3;

/** What a footnote that bears a bare number begins with. */
export const noteLead =
  /^\s*(?:(?:是|系|特|主要)?指(?![标数导挥引南定令示派责])|即(?![将使可日便时])|为(?![了民])|[“「《])/u;
/** The least a place must speak for being a mark; see the weights below. */
const enough = 2;

function findBareUse({ text, inline, bare, lines, index, mark, from }: BareUse): Span | null {
  const line = lines[index]!;
  const rest = text.slice(mark.end, line.end);
  if (!/^\s*[\p{Script=Han}“「《]/u.test(rest)) return null;
  const led = noteLead.test(rest);
  if (!led && isMeasureAt(text, mark.end)) return null;
  const raised = inline.find(
    (use) =>
      use.style === 'raised' && use.number === mark.number && use.start >= from && use.end <= line.start,
  );
  if (raised) return raised;
  const uses = (bare.get(mark.number) ?? [])
    .filter((use) => use.start >= from && use.end <= line.start)
    .slice(-nearest);
  const best = uses.sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  // Without 指 or 即 the line itself says less, so its mark must say more.
  return best && best.weight >= (led ? enough : enough + 1) - (best.quoted ? 1 : 0) ? best : null;
}

interface WeighedUse extends Span {
  weight: number;
  quoted: boolean;
}

/** A bare number in running text: behind Chinese, Latin or a closing quote, and no part of a larger figure. */
const bareMark =
  /(?<=[\p{Script=Han}”’」』》）)\]A-Za-z%％]\s?)(\d{1,3})(?!\d|[.．]\d|[,，]\d{3}(?!\d)|[%％‰]|\s*[-—~～至到]\s*\d)/gu;

/**
 * Places where a number may be a mark, by number and in text order, each with what speaks for it: a line of its own
 * (5), a closing quote or bracket before it (4), punctuation or the line's end behind it (2), Chinese before it (1);
 * a word of measure behind it speaks against it (-2), a word that leads to a figure before it more so (-3).
 */
function findBareUses(text: string, lines: readonly Line[]): Map<number, WeighedUse[]> {
  const uses = new Map<number, WeighedUse[]>();
  const add = (digits: string, use: WeighedUse): void => {
    const number = Number(digits);
    const list = uses.get(number);
    if (list) list.push(use);
    else uses.set(number, [use]);
  };
  for (const line of lines) {
    const printed = text.slice(line.start, line.end);
    if (/^\d{1,3}$/.test(printed)) {
      add(printed, { start: line.start, end: line.end, weight: 5, quoted: false });
      continue;
    }
    for (const found of printed.matchAll(bareMark)) {
      const start = line.start + found.index;
      add(found[1]!, weigh(text, { start, end: start + found[1]!.length }, line));
    }
  }
  return uses;
}

/** Places looked at before one note: a page has a few hundred numbers at most. */
const nearest = 400;

/** Words after which a number is a figure or a date. */
const beforeFigure =
  /(?:第|共|约|近|超|超过|达|为|有|增长|增加|下降|完成|实现|新增|累计|月|年|日|前|后|的|和|至|到|号|同比|其中|以来|期间|AQI|G|S|M|A|B|C)\s?$/;

function weigh(text: string, use: Span, line: Line): WeighedUse {
  const before = text.slice(Math.max(0, use.start - 6), use.start);
  const quoted = /[”’」』》）)\]]\s?$/u.test(before);
  const after = text.slice(use.end, line.end);
  let weight = quoted ? 4 : /\p{Script=Han}$/u.test(before) ? 1 : 0;
  if (after === '' || /^[，,。；;：:、）)！!？?]/u.test(after)) weight += 2;
  else if (isMeasureAt(text, use.end)) weight -= 2;
  if (!quoted && beforeFigure.test(before)) weight -= 3;
  return { ...use, weight, quoted };
}

interface Pieces {
  text: string;
  layout: Layout;
  lines: readonly Line[];
  index: number;
  nextIndex: number;
  from: number;
}

/** A note has at most so many lines: the longest seen in reports fill half a page. */
const mostLines = 15;
/** A line this much shorter than the note's widest one ended by itself. */
const short = 0.85;

/** The lines of a note; where a page break cuts it, its rest at the foot of the next page is a second piece. */
function readPieces(input: Pieces): Span[] {
  const { text, layout, lines, index, nextIndex, from } = input;
  const first = lines[index]!;
  const pieces: Span[] = [{ start: from, end: first.end }];
  if (!layout.wrapped) return pieces;
  let widest = Math.max(first.width, layout.width);
  let end = index;
  for (let i = index + 1; i < Math.min(nextIndex, index + mostLines); i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    const closed = closesStatement(text.slice(before.start, before.end));
    if (line.opensPage || (closed && before.width < widest * short)) break;
    if (i - 1 > index && before.width < widest * short) break;
    if (closed && line.width <= layout.width * 1.1 && widest > layout.width * 1.1) break;
    widest = Math.max(widest, line.width);
    end = i;
  }
  pieces[0]!.end = lines[end]!.end;
  const rest = closesStatement(text.slice(from, lines[end]!.end)) ? null : findRest(input, end);
  if (rest) pieces.push(rest);
  return pieces;
}

/** What is left of a cut note: the line right above the next note, if it closes what the note opened. */
function findRest({ text, lines, nextIndex, from, layout }: Pieces, end: number): Span | null {
  const candidate = lines[nextIndex - 1];
  if (!candidate || nextIndex >= lines.length || nextIndex - 1 <= end) return null;
  const printed = text.slice(candidate.start, candidate.end);
  if (!closesStatement(printed)) return null;
  const piece = text.slice(from, lines[end]!.end);
  const open =
    balance(piece, '“', '”') > 0 || balance(piece, '（', '）') > 0 || balance(piece, '《', '》') > 0;
  const closes =
    balance(printed, '“', '”') < 0 || balance(printed, '（', '）') < 0 || balance(printed, '《', '》') < 0;
  const smallPrint = candidate.width > layout.width * 1.3;
  const page = lines.slice(end + 1, nextIndex + 1).some((line) => line.opensPage);
  return (open && closes) || smallPrint || (page && candidate.blanksBefore === 0)
    ? { start: candidate.start, end: candidate.end }
    : null;
}

function balance(text: string, open: string, close: string): number {
  return text.split(open).length - text.split(close).length;
}
