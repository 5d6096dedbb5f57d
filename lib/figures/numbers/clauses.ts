import { marksOf } from '../../text/print/marks.ts';
import type { NumberToken } from './number-token.ts';

/** Where a number stands: its clause, its statement (up to ；) and its sentence. Offsets in the normalised text. */
export interface Place {
  clauseStart: number;
  clauseEnd: number;
  statementStart: number;
  statementEnd: number;
  sentenceStart: number;
  sentenceEnd: number;
}

const clauseMarks = marksOf('clause', 'statement', 'sentence');
const statementMarks = marksOf('statement', 'sentence');
const sentenceMarks = marksOf('sentence');

/**
 * The place of every number, in the same order. Marks inside a number (1,100.9亿) or a ratio part nothing; a dash parts clauses
 * only where it is doubled. One pass over the text.
 */
export function findPlaces(text: string, tokens: readonly NumberToken[]): Place[] {
  const places: Place[] = [];
  const open: { clause: number[]; statement: number[]; sentence: number[] } = {
    clause: [],
    statement: [],
    sentence: [],
  };
  let clause = 0;
  let statement = 0;
  let sentence = 0;
  let next = 0;
  const close = (waiting: number[], at: number, set: (place: Place, at: number) => void): void => {
    for (const index of waiting) set(places[index]!, at);
    waiting.length = 0;
  };
  for (let i = 0; i <= text.length; i++) {
    const token = tokens[next];
    if (token && i === token.start) {
      const index = places.length;
      places.push({
        clauseStart: clause,
        clauseEnd: text.length,
        statementStart: statement,
        statementEnd: text.length,
        sentenceStart: sentence,
        sentenceEnd: text.length,
      });
      open.clause.push(index);
      open.statement.push(index);
      open.sentence.push(index);
      i = token.end;
      next++;
      // A hedge or number may end right where the next begins.
      if (tokens[next]?.start === i) {
        i--;
        continue;
      }
    }
    const c = text[i];
    if (c === undefined) break;
    if (!clauseMarks.has(c)) continue;
    // 22:45:33: the sign between two members parts no clause.
    if (i + 1 === tokens[next]?.start && tokens[next]?.member?.index) continue;
    if (c === '—' && text[i + 1] !== '—' && text[i - 1] !== '—') continue;
    close(open.clause, i, (place, at) => {
      place.clauseEnd = at;
    });
    clause = i + 1;
    if (!statementMarks.has(c)) continue;
    close(open.statement, i, (place, at) => {
      place.statementEnd = at;
    });
    statement = i + 1;
    if (!sentenceMarks.has(c)) continue;
    close(open.sentence, i, (place, at) => {
      place.sentenceEnd = at;
    });
    sentence = i + 1;
  }
  return places;
}
