import type { OwnNote } from '../analysis/own-note.ts';
import { foldForm } from '../text/print/fold.ts';
import { withoutFolded } from '../text/print/fold-text.ts';
import { statementEnds } from '../text/print/marks.ts';
import type { Print } from '../text/print/print.ts';
import type { ReportText } from '../text/report-text.ts';
import { contains, type Span } from '../text/span.ts';
import { type FootNote, findFootNotes, mostNotes } from './foot-notes.ts';
import { findInlineNotes } from './inline-notes.ts';
import { findNameBeforeMark } from './name-before-mark.ts';
import { isName } from './no-names.ts';
import { findInlineMarks, isMeasureAt, type NoteMark, parseMarkNumber } from './note-marks.ts';
import { type Body, cleanName, splitNote } from './note-names.ts';
import { findNoteSections, type RawNote } from './note-section.ts';

/** A note with its names, before the marks that lead to it are known. */
interface NamedNote {
  raw: RawNote;
  names: string[];
  words: Span;
  /** The mark's place that is known already: a footnote is found by it. */
  use: Span | null;
}

/** So many marks are led to their notes: each is held against each. */
const mostMarks = 800;

/**
 * The report's own notes, bound to the terms they explain, in text order; empty when it has none.
 *
 * A note is bound by name first: its name is looked for before the marks, and where the numbers of text and notes
 * disagree the name wins. A note that gives no name takes it from the text before its mark. Explanations in
 * passing, “三治”（法治、德治、自治）, count as notes without a mark.
 */
export function findOwnNotes(print: Print): OwnNote[] {
  const { report, text, layout } = print;
  const noteSections = findNoteSections(print);
  const inline = findMarksInText(report, noteSections).slice(0, mostMarks);
  const footNotes = findFootNotes({ text, layout, inline, taken: noteSections });
  const entries: Span[] = [...noteSections, ...footNotes.flatMap((note) => withMark(note))];
  const body: Body = { folded: withoutFolded(print, entries) };
  const marks = inline.filter((mark) => !entries.some((entry) => contains(entry, mark)));
  const named = [
    ...noteSections
      .flatMap(({ notes }) => notes)
      .slice(0, mostNotes)
      .map((raw) => nameNote(text, raw, null, body)),
    ...footNotes.map((raw) => nameNote(text, raw, raw.use, body)),
  ];
  const bound = bindMarks({ text, named, marks, body });
  const inPassing = findInlineNotes(print.exact)
    .filter(({ name }) => isName(name))
    .map(({ name, words }) => passingNote(name, words));
  return mergeNotes([...bound, ...inPassing]);
}

/** Marks inside sentences, in text order; where the page itself names a raised span, that is the mark. Powers of units are none. */
function findMarksInText({ text, superscripts }: ReportText, sections: readonly Span[]): NoteMark[] {
  const raised: NoteMark[] = [];
  for (const { start, end } of superscripts.slice(0, mostMarks)) {
    const printed = text
      .slice(start, end)
      .trim()
      .replace(/^[[［【〔（(注]+|(?<![\]］】〕）)])[\]］】〕）)]+$/g, '');
    const number = printed === '' ? null : parseMarkNumber(printed);
    if (number === null || number === 0 || /[mM㎞㎝米]$/.test(text.slice(0, start).slice(-1))) continue;
    raised.push({ start, end, style: 'raised', number });
  }
  const printed = findInlineMarks(text).filter((mark) => {
    if (raised.some((other) => contains(other, mark) || contains(mark, other))) return false;
    if (
      mark.style === 'raised' &&
      /[a-zA-Z㎞㎝米]$/.test(text.slice(Math.max(0, mark.start - 1), mark.start))
    )
      return false;
    if (mark.style === 'square') return true;
    // ① and (1) before words count items; a mark stands behind a word.
    const before = text.slice(Math.max(0, mark.start - 3), mark.start);
    return (
      /[\p{Script=Han}A-Za-z\d”’」』》）)]$/u.test(before) ||
      (mark.style !== 'round' && /\S[。]$/u.test(before))
    );
  });
  return [...raised, ...printed]
    .filter((mark) => !sections.some((section) => contains(section, mark)))
    .sort((a, b) => a.start - b.start);
}

function withMark({ mark, pieces }: FootNote): Span[] {
  const [first, ...rest] = pieces;
  return [{ start: mark.start, end: first!.end }, ...rest];
}

function nameNote(text: string, raw: RawNote, use: Span | null, body: Body): NamedNote {
  const piece = raw.pieces[0]!;
  if (raw.cells) {
    const { name, words } = raw.cells;
    return { raw, names: [text.slice(name.start, name.end).trim()], words, use };
  }
  const { names, words } = splitNote(text, piece, body, raw.headed);
  if (!use || raw.headed) return { raw, names, words, use };
  // A footnote's name is the one its mark stands behind; what the note seems to say is believed if they agree.
  const before = findNameBeforeMark({ text, at: use.start, words: text.slice(piece.start, piece.end), body });
  const agreed = names.find((name) => endsWithName(text, use.start, name));
  if (agreed) return { raw, names: [agreed], words, use };
  const start =
    piece.start +
    (text.slice(piece.start, piece.end).length - text.slice(piece.start, piece.end).trimStart().length);
  return { raw, names: before ? [before] : names, words: before ? { start, end: piece.end } : words, use };
}

/** True when the text before `at` ends with `name`, quotes, spaces and punctuation aside. */
function endsWithName(text: string, at: number, name: string): boolean {
  const folded = foldForm(name);
  const before = foldForm(text.slice(Math.max(0, at - name.length * 3 - 8), at)).replace(
    /(?<![，,。；;：:、)）])[，,。；;：:、)）]+$/u,
    '',
  );
  return folded !== '' && before.endsWith(folded);
}

interface Binding {
  text: string;
  named: NamedNote[];
  marks: readonly NoteMark[];
  body: Body;
}

/** Gives each mark to the note whose name stands before it, else to the note of its number. */
function bindMarks({ text, named, marks, body }: Binding): OwnNote[] {
  const uses = new Map<NamedNote, Span[]>(named.map((note) => [note, note.use ? [note.use] : []]));
  const open: NoteMark[] = [];
  for (const mark of marks) {
    if (named.some(({ use }) => use && use.start === mark.start)) continue;
    const byName = named
      .filter((note) => note.names.some((name) => endsWithName(text, mark.start, name)))
      .sort((a, b) => longest(b.names) - longest(a.names))[0];
    if (byName) uses.get(byName)!.push(mark);
    else open.push(mark);
  }
  for (const mark of open) {
    const byNumber = named.find(
      (note) =>
        note.raw.mark?.number === mark.number &&
        note.raw.headed &&
        isFree(note, uses) &&
        mayLead(note, mark, text),
    );
    if (byNumber) uses.get(byNumber)!.push(mark);
  }
  return named.flatMap((note) => toOwnNotes({ text, note, spans: uses.get(note)!, body }));
}

const longest = (names: readonly string[]): number => Math.max(0, ...names.map((name) => name.length));

/** A note that no mark has led to yet. */
function isFree(note: NamedNote, uses: ReadonlyMap<NamedNote, Span[]>): boolean {
  return uses.get(note)!.length === 0;
}

/** Characters back to which a mark's sentence is searched for a part of the note's name. */
const clause = 100;

const closing = new RegExp(`[${statementEnds}]\\s*$`, 'u');
const lastStatement = new RegExp(`[^${statementEnds}]*$`, 'u');

/** A number leads to its note when the note has no name, or the sentence before the mark shares two characters with it. */
function mayLead({ names }: NamedNote, mark: NoteMark, text: string): boolean {
  if (names.length === 0) return true;
  const sentence = text.slice(Math.max(0, mark.start - clause), mark.start).replace(closing, '');
  const before = foldForm(sentence.slice(sentence.search(lastStatement)));
  return names.some((name) => {
    const folded = foldForm(name);
    for (let i = 0; i + 2 <= folded.length; i++) if (before.includes(folded.slice(i, i + 2))) return true;
    return false;
  });
}

interface Bound {
  text: string;
  note: NamedNote;
  spans: Span[];
  body: Body;
}

function toOwnNotes({ text, note, spans, body }: Bound): OwnNote[] {
  const { raw, words } = note;
  const piece = raw.pieces[0]!;
  const first = spans[0];
  const fallback = first
    ? findNameBeforeMark({ text, at: first.start, words: text.slice(piece.start, piece.end), body })
    : null;
  const names = note.names.length > 0 ? note.names : fallback ? [fallback] : [];
  const [, ...rest] = raw.pieces;
  const entry = [{ start: raw.mark?.start ?? piece.start, end: piece.end }, ...rest];
  return names.map((name, i) => {
    const bare = raw.mark && spans.length === 0 ? findBareMarks(text, name, raw.mark.number, entry) : [];
    const markSpans = i === 0 ? [...spans, ...bare].map(({ start, end }) => ({ start, end })) : [];
    const mark = markSpans[0] ? text.slice(markSpans[0].start, markSpans[0].end).trim() : null;
    return { term: cleanName(name), mark, markSpans, note: words, entry };
  });
}

/** Where a note's own number is glued to its name, because the raised digit became a plain one: 一网统管3平台. */
function findBareMarks(text: string, name: string, number: number, entry: readonly Span[]): Span[] {
  if (number === 0) return [];
  const letters = [...cleanName(name)].map((unit) => unit.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const regex = new RegExp(`${letters.join('\\s*[“”]?')}[”」》]?\\s*(${number})(?![\\d%％.])`, 'gu');
  const spans: Span[] = [];
  for (const found of text.matchAll(regex)) {
    const end = found.index + found[0].length;
    const span = { start: end - found[1]!.length, end };
    if (isMeasureAt(text, end) || entry.some((piece) => contains(piece, span))) continue;
    spans.push(span);
  }
  return spans;
}

function passingNote(name: string, words: Span): OwnNote {
  return { term: name, mark: null, markSpans: [], note: words, entry: [words] };
}

/** One note a term, the fullest first: a numbered note before an explanation in passing of the same name. */
function mergeNotes(notes: readonly OwnNote[]): OwnNote[] {
  const kept = new Map<string, OwnNote>();
  for (const note of notes) {
    const key = foldForm(note.term);
    if (key.length < 2) continue;
    const other = kept.get(key);
    if (!other) kept.set(key, note);
    else kept.set(key, joinNotes(other, note));
  }
  return [...kept.values()].sort((a, b) => a.note.start - b.note.start);
}

/** Two notes on one term: the first one's words, the marks of both. */
function joinNotes(first: OwnNote, second: OwnNote): OwnNote {
  const markSpans = [...first.markSpans, ...second.markSpans].sort((a, b) => a.start - b.start);
  return { ...first, mark: first.mark ?? second.mark, markSpans };
}
