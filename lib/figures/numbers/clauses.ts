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

/** What a mark ends: a clause, the statement with it, or the whole sentence. */
type Ends = 'clause' | 'statement' | 'sentence';

/** The marks that part a text; a mark that ends a sentence ends its statement and clause too. */
export const endMarks: readonly { form: string; ends: Ends; sample: string }[] = [
  { form: '，', ends: 'clause', sample: '税收5亿元，增长8%' },
  { form: ',', ends: 'clause', sample: '税收5亿元,增长8%' },
  { form: '：', ends: 'clause', sample: '主要指标：税收5亿元' },
  { form: ':', ends: 'clause', sample: '主要指标:税收5亿元' },
  { form: '—', ends: 'clause', sample: '主要指标——税收5亿元' },
  { form: '；', ends: 'statement', sample: '税收5亿元；产值9亿元' },
  { form: ';', ends: 'statement', sample: '税收5亿元;产值9亿元' },
  { form: '。', ends: 'sentence', sample: '税收5亿元。产值9亿元。' },
  { form: '！', ends: 'sentence', sample: '成绩来之不易！' },
  { form: '？', ends: 'sentence', sample: '差距在哪里？' },
  { form: '!', ends: 'sentence', sample: '成绩来之不易!' },
  { form: '?', ends: 'sentence', sample: '差距在哪里?' },
  { form: '\n', ends: 'sentence', sample: '一、工作回顾\n税收5亿元' },
  { form: '\t', ends: 'sentence', sample: '税收\t5亿元' },
  { form: '…', ends: 'sentence', sample: '新建学校、医院……' },
];

const marksOf = (...ends: Ends[]): Set<string> =>
  new Set(endMarks.filter((mark) => ends.includes(mark.ends)).map(({ form }) => form));
const clauseMarks = marksOf('clause', 'statement', 'sentence');
const statementMarks = marksOf('statement', 'sentence');
const sentenceMarks = marksOf('sentence');

/**
 * The place of every number, in the same order. Marks inside a number (1,100.9亿) part nothing; a dash parts clauses
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
