import type { Span } from '../../text/span.ts';
import type { PatternRow } from './number-token.ts';

/** A page-foot note: a line that opens with its number glued to the first word. */
export const noteLines: readonly PatternRow[] = [
  {
    id: 'note-line',
    pattern: /^[ \t]*(?<number>\d{1,2})(?=[一-龥])(?![年月日号个家户人名项条处件次亿万元位场台座所批类期])/mu,
    sample: '1指促进集体经济的资金',
  },
];

/** Where a note's number is glued to running text. */
export const gluedMarks: readonly PatternRow[] = [
  { id: 'behind-closing-mark', pattern: /(?<=[”》）])\d{1,2}(?![\d.%])/u, sample: '推进“三化”2加速' },
  { id: 'between-word-and-stop', pattern: /(?<=[一-龥])\d{1,2}(?=[，。；、,;])/u, sample: '推进联动1，' },
];

const noteLine = anyOf(noteLines, 'gmu');
const gluedMark = anyOf(gluedMarks, 'gu');

function anyOf(rows: readonly PatternRow[], flags: string): RegExp {
  return new RegExp(rows.map(({ pattern }) => pattern.source).join('|'), flags);
}

/**
 * Marks of page-foot notes glued to words of the running text (`联动1，`, `“三化”2加速`), found by the notes' own
 * numbers: for each note line, the nearest place before it where its number follows a word and is followed by
 * punctuation, or follows a closing quotation mark. The numbers that open those lines are among the spans. In text
 * order; empty when the text has no such notes.
 */
export function findGluedMarks(text: string): Span[] {
  const marks: Span[] = [];
  const notes = [...text.matchAll(noteLine)].map((match) => ({
    at: match.index,
    number: match.groups!.number!,
  }));
  let floor = 0;
  let expected = 1;
  for (const { at, number } of notes) {
    if (Number(number) !== expected) continue;
    // A note stands at the foot of its own page: two pages back is far enough (A4 holds some 1,000 characters).
    const from = Math.max(floor, at - 2500);
    const mark = lastMark(text.slice(from, at), number);
    marks.push({
      start: at + text.slice(at).search(/\d/u),
      end: at + text.slice(at).search(/\d/u) + number.length,
    });
    if (mark !== null) {
      marks.push({ start: from + mark, end: from + mark + number.length });
      floor = from + mark + number.length;
    }
    expected++;
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** Where the note's number is glued to a word for the last time. */
function lastMark(text: string, number: string): number | null {
  let last: number | null = null;
  for (const match of text.matchAll(gluedMark)) if (match[0] === number) last = match.index;
  return last;
}
