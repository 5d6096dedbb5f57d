import fc from 'fast-check';
import { describe, it } from 'vitest';
import { assertFigureLaws } from '../../helpers/figure-laws.ts';
import { readFigures } from '../../helpers/read-figures.ts';

const number = fc
  .tuple(
    fc.constantFrom('', '', '', '超', '不足', '近', '第'),
    fc.constantFrom('3', '8', '15', '12.5', '1,234', '三', '两', '十五'),
    fc.constantFrom('万元', '亿元', '%', '个百分点', '家', '户', '万人次', '公里', '倍', ''),
    fc.constantFrom('', '', '', '以上', '以下', '以内', '左右'),
  )
  .map((parts) => parts.join(''));
const noun = fc.constantFrom(
  '集体收入',
  '产值',
  '企业',
  '的村',
  '加装电梯',
  '税收',
  '城镇、农村居民收入',
  '覆盖率',
  '任务',
  '投资',
  '面积',
  '项目',
);
const verb = fc.constantFrom(
  '完成',
  '增长',
  '下降',
  '占',
  '分别达',
  '分别占',
  '均为',
  '由',
  '提高到',
  '比2021年的',
  '较上年',
  '其中',
  '力争',
  '是',
  '完成年度目标的',
  '总数达',
);
const joint = fc.constantFrom(
  '、',
  '、',
  '和',
  '与',
  '，',
  '，',
  '；',
  '。',
  '（',
  '）',
  '“',
  '”',
  '的',
  '\n',
  '\t',
);
const sentence = fc
  .array(fc.oneof(number, number, noun, verb, joint), { minLength: 2, maxLength: 24 })
  .map((parts) => `${parts.join('')}。`);

const digits = fc.array(fc.constantFrom('3', '8', '15', '12.5', '90'), { minLength: 1, maxLength: 4 });

/** A list of numbers of one unit and hedge: 9万元以上、18万元以上. */
const list = fc
  .tuple(
    digits,
    fc.constantFrom('', '超', '不足', '近'),
    fc.constantFrom('万元', '%', '家', '亩'),
    fc.constantFrom('', '以上', '以下'),
    fc.constantFrom('、', '和'),
  )
  .map(([items, before, unit, after, between]) =>
    items.map((item) => before + item + unit + after).join(between),
  );

/** Thresholds in a list and then what holds of each: a name was once looked for where the first list has none. */
const listed = fc
  .tuple(noun, list, noun, verb, list)
  .map(([head, first, of, lead, second]) => `${head}${first}${of}${lead}${second}。`);

describe('generated sentences', () => {
  it('of words, numbers, joints and marks in any order give lawful figures', () => {
    fc.assert(
      fc.property(sentence, (text) => assertFigureLaws(text, readFigures(text))),
      { numRuns: 800 },
    );
  });

  it('of two lists, one after the other, give lawful figures', () => {
    fc.assert(
      fc.property(listed, (text) => assertFigureLaws(text, readFigures(text))),
      { numRuns: 800 },
    );
  });
});
