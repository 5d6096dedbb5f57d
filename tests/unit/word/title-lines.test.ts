import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lib/word/title-lines.ts';
import { levelOfOutline, makeTable } from '../../../lib/word/word-lines.ts';

const linesOf = (...texts: string[]) => texts.map((text) => ({ text, raised: [] }));
const read = (level: number | null, ...texts: string[]) =>
  textBlocks(linesOf(...texts), level).map((block) => ('text' in block ? block.text : ''));

describe('the lines of a paragraph', () => {
  it.each('报告 总结 计划 打算 安排 要点 纲要 规划 方案 公报'.split(' '))(
    'are one title as far as a report’s title ends: %s',
    (end) => {
      expect(read(null, '临澜镇人民政府', `2024年工作${end}`, '临澜镇镇长')).toEqual([
        `临澜镇人民政府2024年工作${end}`,
        '临澜镇镇长',
      ]);
    },
  );

  it('are one with a bracket of their title', () => {
    expect(read(null, '临澜镇', '工作报告（征求意见稿）')).toEqual(['临澜镇工作报告（征求意见稿）']);
    expect(read(null, '临澜镇', '工作报告(送审稿)')).toEqual(['临澜镇工作报告(送审稿)']);
    expect(read(null, '临澜镇', '工作报告（一二三四五六七八九十一二三）')).toHaveLength(2);
  });

  it.each([
    ['a sentence', '全镇税收增长，'],
    ['an end', '全镇税收增长。'],
    ['a list', '税收、投资'],
    ['a salutation', '各位代表：'],
    ['a blank, as between a name and an office', '临澜镇镇长 某某'],
    ['a bracket before it', '（征求意见稿）'],
    ['a dash before it', '——临澜镇'],
    ['a number before it', '一、临澜镇'],
    ['another number before it', '12.临澜镇'],
    ['a day', '2024年1月15日'],
    ['more than a title’s line', '临'.repeat(31)],
  ])('are none of a title with %s', (_what, line) => {
    expect(read(null, line, '2024年工作报告')).toEqual([line, '2024年工作报告']);
  });

  it('are three at most, each of thirty characters', () => {
    const wide = '临'.repeat(30);
    expect(read(null, wide, '人民政府', '工作报告')).toEqual([`${wide}人民政府工作报告`]);
    expect(read(null, '临澜镇', '人民', '政府', '工作报告')).toHaveLength(4);
    expect(read(null, '工作报告', '临澜镇')).toEqual(['工作报告', '临澜镇']);
  });

  it.each([
    '（2024年1月15日）',
    '(草案)',
    '〔2024〕3号',
    '[草案]',
    '——在镇人大会议上',
    '--在镇人大会议上',
    '2024年1月15日',
  ])('are a heading up to what stands below it: %s', (below) => {
    expect(read(1, '临澜镇', '工作要务', below)).toEqual(['临澜镇工作要务', below]);
  });

  it('are parted by a blank between Latin words alone', () => {
    expect(read(1, 'Lin Lan', 'Town', '工作')).toEqual(['Lin Lan Town工作']);
    expect(read(1, '临澜', 'Town')).toEqual(['临澜Town']);
  });

  it('of a heading are headings of its level', () => {
    expect(textBlocks(linesOf('一', '二'), 2)).toEqual([
      { kind: 'heading', level: 2, text: '一二', raised: [] },
    ]);
    expect(textBlocks(linesOf('一'), null)).toEqual([{ kind: 'paragraph', text: '一', raised: [] }]);
  });
});

describe('what outlines and tables are', () => {
  it('nine levels of an outline are headings, the tenth is text', () => {
    expect([levelOfOutline(0), levelOfOutline(8), levelOfOutline(9)]).toEqual([1, 9, null]);
  });

  it('a table is as wide as its longest row, and none without words', () => {
    const [cell, empty] = linesOf('税收', '');
    expect(makeTable([[cell!], [cell!, cell!]])).toMatchObject({
      rows: [
        [cell, empty],
        [cell, cell],
      ],
    });
    expect(makeTable([[empty!], [empty!, empty!]])).toBeNull();
    expect(makeTable([[empty!], [empty!, cell!]])).not.toBeNull();
  });
});
