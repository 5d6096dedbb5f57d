import { describe, expect, it } from 'vitest';
import { isCaption, isSpacedTitle } from '../../../lib/pdf/captions.ts';
import { findReturns, headBetween, isDrawnByCells } from '../../../lib/pdf/column-ends.ts';
import { findContents } from '../../../lib/pdf/contents.ts';
import { areText, noteLength, opensTable } from '../../../lib/pdf/note-ends.ts';
import { NoteFinder } from '../../../lib/pdf/page-notes.ts';
import type { Row } from '../../../lib/pdf/rows.ts';
import { joinWords } from '../../../lib/pdf/table-words.ts';
import { piece, row, rowOf } from '../../helpers/printed-pieces.ts';

// What tells one thing of a page from another is a length, a share or a number: each bound is asked from both sides.

describe('a caption', () => {
  it.each([
    ['表1 主要指标', true],
    ['单位：亿元', true],
    ['（计量单位:万元）', true],
    ['(单位：户', true],
    ['各单位：要抓好落实', false],
    ['全年完成税收', false],
  ])('%s: %s', (words, is) => expect(isCaption(rowOf(0, words))).toBe(is));

  /** A title whose characters stand apart by so many points. */
  const apart = (str: string, ...gaps: number[]): Row => {
    let x = 0;
    return row(
      ...[...str].map((unit, i) => {
        const own = piece(x, 0, unit);
        x += 10 + (gaps[i] ?? gaps.at(-1)!);
        return own;
      }),
    );
  };
  it.each([
    ['目标任务表', [10], true],
    ['目标任务', [10], false],
    ['目标任务表', [3.1], true],
    ['目标任务表', [2.9], false],
    ['目标任务表', [21.9], true],
    ['目标任务表', [22.1], false],
    ['目标任务表', [10, 12.9, 10, 10], true],
    ['目标任务表', [10, 13.1, 10, 10], false],
    ['目标任务表', [10, 7.1, 10, 10], true],
    ['目标任务表', [10, 6.9, 10, 10], false],
    ['目标任务表1', [10], true],
    ['目标任务表12', [10], false],
  ])('%s set apart by %o is a title: %s', (str, gaps, is) =>
    expect(isSpacedTitle(apart(str, ...gaps))).toBe(is),
  );
});

describe('a table of contents', () => {
  const entries = ['一、工作回顾……………1', '二、工作安排.....2', '（一）抓好产业·····（3）'];
  const rowsOf = (...lines: string[]) => lines.map((line, i) => rowOf(20 * i, line));
  const found = (...lines: string[]) => findContents(rowsOf(...lines)).map(({ pieces }) => pieces[0]!.str);
  it('is three entries and more, with its head', () => {
    expect(found('目录', ...entries)).toEqual(['目录', ...entries]);
    expect(found('目 次', ...entries)).toEqual(['目 次', ...entries]);
    expect(found('CONTENTS', ...entries)).toEqual(['CONTENTS', ...entries]);
    expect(found('报告', ...entries)).toEqual(entries);
    expect(found('目录', ...entries.slice(1))).toEqual([]);
  });
  it.each([
    ['三、附则----5', false],
    ['三、附则------5', true],
    ['三、附则____—5—', false],
    ['三、附则——————5', true],
    ['三、附则…………xii', true],
    ['三、附则……5', false],
    ['三、附则………5', true],
    ['三、附则....5', false],
    ['三、附则.....1234', false],
    ['则.....5', false],
  ])('%s is an entry: %s', (line, is) => expect(found(...entries, line).includes(line)).toBe(is));
});

describe('the words of a table’s head', () => {
  const joined = (left: string, gap: number, ...rights: string[]): string => {
    let end = left.length * 10;
    const rest = rights.map((str, i) => {
      const own = piece(end + (i === 0 ? gap : 0), 0, str);
      end = own.x1;
      return own;
    });
    return joinWords([row(piece(0, 0, left), ...rest)])
      .rows[0]!.pieces.map(({ str }) => str)
      .join('|');
  };
  it.each([
    ['税收', 0.5, ['收入'], '税收收入'],
    ['税收', 0.6, ['收入'], '税收|收入'],
    ['2023', 6, ['年'], '2023年'],
    ['2023', 6.1, ['年'], '2023|年'],
    ['1-6', 5, ['月'], '1-6月'],
    ['1', 5, ['季度'], '1季度'],
    ['2023', 5, ['户'], '2023|户'],
    ['比', 3, ['2022年'], '比2022年'],
    ['比', 3.1, ['2022年'], '比|2022年'],
    ['至', 2, ['2022', '年'], '至2022年'],
    ['同', 2, ['1999', '月'], '同1999月'],
    ['比', 2, ['2122年'], '比|2122年'],
    ['和', 2, ['2022年'], '和|2022年'],
    ['比', 2, ['2022户'], '比|2022户'],
  ])('%s, %d points, %o: %s', (left, gap, rights, words) => expect(joined(left, gap, ...rights)).toBe(words));
});

describe('the notes at a page’s foot', () => {
  const setting = {
    small: true,
    begins: ({ pieces }: Row) => /^\d/.test(pieces[0]!.str),
    isSmall: ({ size }: Row) => size <= 9,
  };
  const length = (second: Row, more: Partial<typeof setting> = {}, ...rest: Row[]) =>
    noteLength([rowOf(0, '1.名词。', { size: 8 }), second, ...rest], { ...setting, ...more });
  const small = { size: 8 };
  it.each([
    ['the next note', rowOf(12, '2.名词', small), {}, 1],
    ['a line of it', rowOf(12, '解释', small), {}, 2],
    ['what is set apart', rowOf(20.1, '解释', small), {}, 1],
    ['what is just not', rowOf(20, '解释', small), {}, 2],
    ['a caption', rowOf(12, '表1 指标', small), {}, 1],
    ['larger type that may be a note’s', rowOf(12, '解释', { size: 9 }), {}, 2],
    ['larger type', rowOf(12, '解释', { size: 9.1 }), {}, 1],
    ['larger type, of notes as large as the text', rowOf(12, '解释', { size: 9 }), { small: false }, 1],
    ['type hardly larger', rowOf(12, '解释', { size: 8.4 }), { small: false }, 2],
    ['a line that is set in', row(piece(20, 12, '解释', small)), { small: false }, 1],
    ['a line of small notes that is set in', row(piece(20, 12, '解释', small)), {}, 2],
  ])('end before %s', (_what, second, more, found) => expect(length(second, more)).toBe(found));

  it('end before rows of cells: of several, or of two twice', () => {
    const cells = (y: number, count: number) =>
      row(
        ...Array.from({ length: count }, (_, i) => piece(i * 40, y, '税收', { ...small, x1: i * 40 + 16 })),
      );
    expect(opensTable([cells(12, 3)], 0)).toBe(true);
    expect(opensTable([cells(12, 2)], 0)).toBe(false);
    expect(opensTable([cells(12, 2), cells(24, 2)], 0)).toBe(true);
    expect(opensTable([cells(12, 2), cells(24, 1)], 0)).toBe(false);
    expect(opensTable([cells(12, 1), cells(24, 3)], 0)).toBe(false);
    expect(length(cells(12, 3))).toBe(1);
  });

  it('have text below them where it is more than a stamp', () => {
    expect(areText([rowOf(0, '12345')])).toBe(false);
    expect(areText([rowOf(0, '12345'), rowOf(20, '六个字的一行')])).toBe(true);
    expect(areText([])).toBe(false);
  });
});

describe('where the file goes back to the left column', () => {
  const left = (y: number) => piece(0, y, '左');
  const right = (y: number) => piece(100, y, '右');
  it('is below all that it has drawn', () => {
    expect(findReturns([left(0), left(20), right(0), right(20), left(40), right(40)], 60)).toEqual([
      { above: 20, headed: false },
    ]);
    expect(findReturns([left(0), right(0), right(20), left(20), right(40)], 60)).toEqual([]);
    expect(findReturns([left(0), right(0), left(4.1)], 60)).toHaveLength(1);
    expect(findReturns([left(0), right(0), left(4)], 60)).toHaveLength(0);
  });

  it.each([
    [[20], true],
    [[20, 40], true],
    [[20, 40, 60], false],
  ])('may be a head of lines at %o: %s', (lines, headed) => {
    const after = lines.map(left);
    const last = lines.at(-1)! + 20;
    expect(findReturns([left(0), right(0), ...after, left(last), right(last)], 60)[0]!.headed).toBe(headed);
  });

  const returns = (unheaded: number, headed: number) => [
    ...Array.from({ length: unheaded }, () => ({ above: 0, headed: false })),
    ...Array.from({ length: headed }, () => ({ above: 0, headed: true })),
  ];
  it.each([
    [1, 0, 10, false],
    [2, 0, 10, true],
    [2, 2, 10, true],
    [2, 3, 10, false],
    [5, 0, 10, true],
    [6, 0, 10, false],
  ])('%d times without a head and %d with, in %d lines: cells, %s', (unheaded, headed, lines, is) =>
    expect(isDrawnByCells(returns(unheaded, headed), lines)).toBe(is),
  );

  const lines = (...places: number[]) => places.map((y) => rowOf(y, '全镇工作'));
  it.each([
    [lines(0, 20, 45, 70, 90), lines(0, 20, 70, 90), 20],
    [lines(0, 20, 45, 70, 90), lines(0, 20, 58, 90), null],
    [lines(0, 20, 40, 70, 90), lines(0, 20, 70, 90), null],
    [lines(0, 20, 45, 65, 90), lines(0, 20, 70, 90), null],
    [lines(45, 70, 90), lines(0, 20, 70, 90), null],
    [lines(0, 20, 45), lines(0, 20, 70, 90), null],
  ])('a head stands over the columns below it (%#)', (own, beside, above) =>
    expect(headBetween(own, beside)).toBe(above),
  );
});

describe('a note begins with its mark', () => {
  const found = (mark: string, size = 8) => {
    const text = Array.from({ length: 4 }, (_, i) => rowOf(i * 20, '全镇各级干部坚持因地制宜'));
    const foot = rowOf(700, `${mark}规模以上：指年主营业务收入两千万元以上的企业。`, { size });
    return new NoteFinder(10, new Set(['¹'])).find([...text, foot]).notes.length;
  };
  it.each(['¹', '注1', '①', '[1]', '［1］', '（1）', '1.', '1'])('%s', (mark) => expect(found(mark)).toBe(1));
  it.each(['二、', '', '·'])('and not with %s', (mark) => expect(found(mark)).toBe(0));
});
