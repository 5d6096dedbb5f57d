import { unitFinder } from '../../text/by-unit.ts';
import { marksOf } from '../../text/print/marks.ts';
import type { NumberToken } from './number-token.ts';

/** Where a number stands: its clause, its statement (up to ；) and its sentence. Offsets in the normalised text. */
export interface Place {
  clauseStart: number;
  clauseEnd: number;
  statementStart: number;
  statementEnd: number;
  sentenceStart: number;
}

/** What a mark may end, with the fields of a place that it sets; each sort of mark is among those of the one before. */
const levels = [
  { start: 'clauseStart', end: 'clauseEnd', marks: marksOf('clause', 'statement', 'sentence') },
  { start: 'statementStart', end: 'statementEnd', marks: marksOf('statement', 'sentence') },
  { start: 'sentenceStart', end: null, marks: marksOf('sentence') },
] as const;
const dash = '—';
/** Where the next mark stands, from an offset on; the text's end when there is none. */
const nextMark = unitFinder([...levels[0].marks].join(''));

/** The place of every number, in the same order. Marks inside a number (1,100.9亿) or a ratio part nothing. One pass over the text. */
export function findPlaces(text: string, tokens: readonly NumberToken[]): Place[] {
  const places: Place[] = [];
  const open = levels.map(() => 0);
  const current = placeIn(text);
  let next = 0;
  let i = 0;
  let at = nextMark(text, 0);
  for (;;) {
    if (at < i) at = nextMark(text, i);
    const token = tokens[next];
    if (token && token.start <= at) {
      places.push({ ...current });
      i = token.end;
      next++;
      continue;
    }
    if (at === text.length) return places;
    i = at + 1;
    if (isWithin(text, at, token)) continue;
    levels.forEach(({ marks, start, end }, level) => {
      if (!marks.has(text[at]!)) return;
      if (end) for (; open[level]! < places.length; open[level]!++) places[open[level]!]![end] = at;
      current[start] = i;
    });
  }
}

const placeIn = ({ length }: string): Place => ({
  clauseStart: 0,
  clauseEnd: length,
  statementStart: 0,
  statementEnd: length,
  sentenceStart: 0,
});

/** True for a mark that parts no clause: the sign between two members of a ratio (22:45:33), and a dash that is not doubled. */
function isWithin(text: string, at: number, next: NumberToken | undefined): boolean {
  if (at + 1 === next?.start && next.member?.index) return true;
  return text[at] === dash && text[at + 1] !== dash && text[at - 1] !== dash;
}
