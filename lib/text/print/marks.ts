/** Where Chinese sentences end and what parts their statements and clauses: one set, for every view of a text. */

/** What a mark ends: a clause, the statement with it, or the whole sentence. */
export type Ends = 'clause' | 'statement' | 'sentence';

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

/** The marks that end what is named, line breaks and cells among them. A semicolon ends no sentence: 收入2.75亿元；增长74%。 */
export const marksOf = (...ends: Ends[]): Set<string> =>
  new Set(endMarks.filter((mark) => ends.includes(mark.ends)).map(({ form }) => form));

const printed = (marks: Set<string>): string => [...marks].join('').replace(/\s/g, '');

/** Printed ends of a sentence, as the inside of a character class. */
export const sentenceEnds = printed(marksOf('sentence'));
/** Printed ends of a sentence or of a part of one. */
export const statementEnds = printed(marksOf('statement', 'sentence'));
/** What may follow an end and still belongs to it: …取得扎实成效。” */
export const closers = '”’」』）)》】]';

const escaped = (signs: string): string => signs.replace(/[\]\\^-]/g, '\\$&');
const sentenceClosed = new RegExp(`[${sentenceEnds}][${escaped(closers)}]*$`, 'u');
const statementClosed = new RegExp(`[${statementEnds}][${escaped(closers)}]*$`, 'u');

/** The end of a sentence shows in its last characters; more closers than this stand nowhere. */
const reach = 6;

/** True when the words end a sentence, closing quotes and brackets allowed. */
export function closesSentence(words: string): boolean {
  return sentenceClosed.test(words.slice(-reach));
}

/** True when the words end a sentence or a part of one: …；…” */
export function closesStatement(words: string): boolean {
  return statementClosed.test(words.slice(-reach));
}
