import fc from 'fast-check';
import { loadRuleTables } from '../../scripts/why/rule-tables.ts';

const rows = (await loadRuleTables())
  .filter(({ module }) => /^lib\/(?:figures|text)\//.test(module))
  .flatMap((table) => table.rows);

/** Every word that the grammar of figures knows. */
export const grammarWords = [...new Set(rows.flatMap(({ form }) => form ?? []))];
/** Every sentence that one of its rules reads. */
export const grammarSamples = [...new Set(rows.map(({ sample }) => sample))];

/** What parts clauses, opens brackets, heads sections, shares values out and says when. */
const joints = [
  ...'、、、，，，；。：（）“”《》的和与及比由至到-—/×+%\n\t ',
  '\n一、',
  '\n（一）',
  '分别',
  '分别为',
  '其中',
  '以上的',
  '2023年',
  '力争',
];

/** Numbers in every notation, whole and broken. */
const numbers = [
  ...['3', '15', '12.5', '1,234', '0', '00', '-2.1', '4 5.6', '28 640', '1，234', '2万3千'],
  ...['一', '两', '三五', '一百零八', '二〇一二', '五十至一百万', '贰万叁仟'],
  ...['7/8', '1/4', '2×35', '18:49:33', '第3', '3-5'],
];

const number = fc.constantFrom(...numbers);
const joint = fc.constantFrom(...joints);
const sample = fc.constantFrom(...grammarSamples);
const printedNumber = /[\d.,]+|[一二两三四五六七八九十百千万亿]+/gu;

/** Some of a rule's own sentence. */
const fragment = fc
  .tuple(sample, fc.nat(30), fc.integer({ min: 1, max: 24 }))
  .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));

/** A rule's own sentence with other numbers. */
const renumbered = fc
  .tuple(sample, fc.array(number, { minLength: 1, maxLength: 4 }))
  .map(([text, others]) => {
    let next = 0;
    return text.replace(printedNumber, () => others[next++ % others.length]!);
  });

/** Words, numbers, joints and fragments in any order. */
const mixture = fc
  .array(fc.oneof(fc.constantFrom(...grammarWords), number, joint, fragment), { minLength: 2, maxLength: 30 })
  .map((pieces) => `${pieces.join('')}。`);

/** Two to five of the rules' sentences run together with other numbers and joints. */
const chain = fc
  .array(fc.tuple(renumbered, joint), { minLength: 2, maxLength: 5 })
  .map((pieces) => `${pieces.flat().join('')}。`);

/** Sentences made of the grammar's own words, numbers and samples: likely to meet its rules, in combinations nobody wrote. */
export const grammarSentence: fc.Arbitrary<string> = fc.oneof(mixture, chain);
