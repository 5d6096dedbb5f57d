import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHeads } from '../../../lib/text/print/heads.ts';
import { anyNumbering, numberings } from '../../../lib/text/print/numberings.ts';
import { roleOf, roleWords } from '../../../lib/text/print/role-words.ts';
import { printOf } from '../../helpers/print-of.ts';

const outline = (text: string): string[] =>
  printOf(text).sections.map(({ level, role, title }) => `${level} ${role} ${title}`);

describe('sections', () => {
  it('nests parts, heads and sub-heads', () => {
    expect(
      outline(
        '第一部分 上半年工作回顾\n一、经济平稳\n（一）工业\n全年。\n二、民生改善\n内容。\n第二部分 下半年主要工作安排\n一、抓项目\n内容。',
      ),
    ).toEqual([
      '1 review 第一部分 上半年工作回顾',
      '2 review 一、经济平稳',
      '3 review （一）工业',
      '2 review 二、民生改善',
      '1 plan 第二部分 下半年主要工作安排',
      '2 plan 一、抓项目',
    ]);
  });

  it('finds heads in a body of one line', () => {
    expect(
      outline(
        '一、上半年工作总结 今年以来，完成各项任务： （一）经济平稳 工业增长。税收增加。 （二）民生改善 就业稳定。 二、下半年工作打算 继续努力。',
      ),
    ).toEqual([
      '1 review 一、上半年工作总结',
      '2 review （一）经济平稳',
      '2 review （二）民生改善',
      '1 plan 二、下半年工作打算',
    ]);
  });

  it('ends a heading that has said what follows at the blank before a date, and no heading inside a spaced date', () => {
    const text = '一、2024年工作回顾 2024年，全镇团结奋斗。 二、做好 2025 年工作安排 继续努力。';
    expect(findHeads(text).map(({ title, says }) => [title, says])).toEqual([
      ['一、2024年工作回顾', 'review'],
      ['二、做好 2025 年工作安排', 'plan'],
    ]);
  });

  it('takes heads without numbers for what they say', () => {
    expect(
      outline(
        '2021上半年主要工作回顾\n一、经济\n内容。\n2021下半年主要工作安排\n一、项目\n内容。\n【名词解释】\n(1)双创：释义。',
      ),
    ).toEqual([
      '1 review 2021上半年主要工作回顾',
      '2 review 一、经济',
      '1 plan 2021下半年主要工作安排',
      '2 plan 一、项目',
      '1 notes 【名词解释】',
    ]);
  });

  it('does not take a title for a head', () => {
    expect(
      outline(
        '柳塘乡2024年工作总结和2025年工作计划\n一、2024年工作完成情况\n内容。\n二、2025年工作计划\n内容。',
      ),
    ).toEqual(['1 review 一、2024年工作完成情况', '1 plan 二、2025年工作计划']);
  });

  it.each(roleWords.map(({ role, sample }) => [sample, role]))('%s speaks of %s', (sample, role) => {
    expect(roleOf(sample)).toBe(role);
  });

  it('covers the text in order, every section within its parent', () => {
    const piece = fc.constantFrom(
      '一、经济',
      '二、民生',
      '（一）工业',
      '1、税收',
      '完成3家。',
      '\n',
      '第一部分 回顾',
      '【名词解释】',
      '，',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const sections = printOf(text).sections;
        sections.forEach((section, i) => {
          expect(section.start).toBeLessThan(section.end);
          expect(section.end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(section.start).toBeGreaterThanOrEqual(sections[i - 1]!.start);
          if (section.parent === null) expect(section.level).toBe(1);
          else {
            expect(section.level).toBe(sections[section.parent]!.level + 1);
            expect(section.end).toBeLessThanOrEqual(sections[section.parent]!.end);
          }
        });
      }),
    );
  });

  it('名词解释 stands beside the parts, not under the last of them', () => {
    const { sections } = printOf(
      '第一部分 上半年工作回顾\n一、经济\n稳中有进。\n第二部分 下半年工作安排\n一、项目\n早日开工。\n名词解释\n1.双随机：随机抽取对象和人员。',
    );
    expect(sections.map(({ level, title }) => `${level} ${title}`)).toEqual([
      '1 第一部分 上半年工作回顾',
      '2 一、经济',
      '1 第二部分 下半年工作安排',
      '2 一、项目',
      '1 名词解释',
    ]);
    expect(sections.at(-1)).toMatchObject({ role: 'notes', parent: null });
  });
});

describe('a paragraph that turns to the congress', () => {
  const parts = [
    '一、2023年工作回顾',
    '（一）产业',
    '新建厂房3座。',
    '（二）民生',
    '新建学校2所。',
    '各位代表，一年来的变化有目共睹，多收税1亿元。',
    '二、2024年工作安排',
    '（一）产业',
    '各位代表！让我们新建厂房5座。',
  ].join('\n');
  const pathAt = (words: string) => {
    const at = parts.indexOf(words);
    return printOf(parts)
      .sections.filter(({ start, end }) => start <= at && at < end)
      .map(({ title }) => title);
  };
  it.each([
    ['新建学校2所', ['一、2023年工作回顾', '（二）民生']],
    ['多收税1亿元', ['一、2023年工作回顾']],
    ['让我们新建厂房5座', ['二、2024年工作安排']],
  ])('stands in its half alone: %s', (words, titles) => {
    expect(pathAt(words).map((title) => title.replace('(', '（').replace(')', '）'))).toEqual(titles);
  });
});

describe('the question asked before numberings are looked for', () => {
  it.each(numberings.map(({ sample }) => sample))('is answered by %s', (sample) => {
    expect(anyNumbering.test(sample)).toBe(true);
  });

  it('is answered by every text that one of them holds of', () => {
    const patterns = numberings.map(({ pattern }) => new RegExp(pattern, 'u'));
    const text = fc.string({ unit: fc.constantFrom(...'第一三十部分篇章、．.()（）12”。项'), maxLength: 12 });
    fc.assert(
      fc.property(text, (words) => {
        if (patterns.some((pattern) => pattern.test(words))) expect(anyNumbering.test(words)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
