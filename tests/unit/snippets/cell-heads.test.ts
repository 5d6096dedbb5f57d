import { describe, expect, it } from 'vitest';
import { openPage } from '../../../lib/snippets/anchor-page.ts';
import { cellCandidates } from '../../../lib/snippets/cell-candidates.ts';
import { cellsInRow, findCellHeads } from '../../../lib/snippets/cell-heads.ts';
import { keptStatement } from '../../../lib/snippets/kept-statement.ts';
import { snippetOf } from '../../helpers/kept-snippet.ts';

/** Row and column of the first cell that prints some words. */
function headsOf(text: string, words: string) {
  const start = text.indexOf(words);
  const found = findCellHeads(text, { start, end: start + words.length });
  return found && { row: found.row, column: found.column };
}

describe('a cell is named by', () => {
  const table = '项目\t2023年\t2024年\n绿地\t12公顷\t13公顷\n岸线\t3公里\t4公里';

  it.each([
    ['12公顷', ['绿地'], '2023年'],
    ['13公顷', ['绿地'], '2024年'],
    ['4公里', ['岸线'], '2024年'],
  ])('its row and the head of its column: %s', (words, row, column) => {
    expect(headsOf(table, words)).toEqual({ row, column });
    expect(headsOf(`各位代表：\n${table}\n以上。`, words)).toEqual({ row, column });
    expect(headsOf(`\n${table}`, words)).toEqual({ row, column });
  });

  it('its own part of the row', () => {
    const at = table.indexOf('3公里');
    const cell = { start: at, end: at + 3 };
    expect(findCellHeads(table, { start: at, end: at + 1 })?.cell).toEqual(cell);
    // The place right behind the last character is still in the cell, the next is in another.
    expect(findCellHeads(table, { start: at + 3, end: at + 3 })?.cell).toEqual(cell);
    expect(findCellHeads(table, { start: at + 4, end: at + 5 })?.cell).toEqual({
      start: at + 4,
      end: at + 7,
    });
  });

  it.each([
    ['其中\t绿地\t公顷\t12\t第3', ['其中', '绿地', '公顷', '第3']],
    ['绿地\t+5\t12\t-3\t−4\t－6', ['绿地']],
    ['2023年\t绿地\t2024\t12', ['2023年', '绿地', '2024']],
    ['1月\t绿地\t12\t2季度', ['1月', '绿地', '2季度']],
    ['2023.5\t绿地\t12', ['绿地']],
    ['20234\t绿地\t12', ['绿地']],
    ['1823\t绿地\t12', ['绿地']],
    ['①\t绿地①\t \t12', ['绿地']],
    ['绿 地\t“中心区”\t12', ['绿地', '“中心区”']],
  ])('the words of its row, years and months among them: %s', (row, names) => {
    expect(headsOf(`甲\t乙\n${row}`, '12')?.row).toEqual(names);
  });

  it('nothing in a line without cells', () => {
    expect(headsOf('绿地12公顷，岸线3公里。', '12公顷')).toBeNull();
    expect(headsOf(`${table}\n绿地12亩。`, '12亩')).toBeNull();
  });

  it('no head where a table has none', () => {
    expect(headsOf('绿地\t12公顷\n岸线\t3公里', '3公里')).toEqual({ row: ['岸线'], column: null });
    expect(headsOf('绿地\t12公顷', '12公顷')).toEqual({ row: ['绿地'], column: null });
    expect(headsOf('项目\t\n绿地\t12公顷', '12公顷')).toEqual({ row: ['绿地'], column: null });
    expect(headsOf('项目\n绿地\t12公顷', '12公顷')).toEqual({ row: ['绿地'], column: null });
  });

  it('no head of a table that ended', () => {
    expect(headsOf(`${table}\n另有：\n湿地\t7公顷\t8公顷`, '8公顷')?.column).toBeNull();
  });

  it('the heads above it, joined', () => {
    const head = '项目\t计划\t\t完成\n\t上半年\t全年\t全年';
    const cells = '绿地\t11\t12\t13';
    expect(headsOf(`${head}\n${cells}`, '11')?.column).toBe('计划上半年');
    expect(headsOf(`${head}\n${cells}`, '12')?.column).toBe('计划全年');
    expect(headsOf(`${head}\n${cells}`, '13')?.column).toBe('完成全年');
  });

  it('a head that two rows print once', () => {
    expect(headsOf('项目\t完成\n项目\t完成\n绿地\t12', '12')?.column).toBe('完成');
  });

  it('no head on its left where its own cell of the lowest row is empty', () => {
    expect(headsOf('项目\t完成\t\n绿地\t12公顷\t第3', '第3')?.column).toBeNull();
  });

  it('a head that is its own column’s where a row above is shorter', () => {
    expect(headsOf('实事\t\n项目\t计划\t完成\n绿地\t11\t12', '12')?.column).toBe('实事完成');
  });

  it('the rows above the first with values, not those between', () => {
    const text = '项目\t完成\n绿地\t12公顷\n分项\t累计\n岸线\t3公里';
    expect(headsOf(text, '3公里')?.column).toBe('完成');
  });

  it('the rows above it where it is among them', () => {
    expect(headsOf('项目\t完成\n单位\t公顷\n绿地\t12', '公顷')?.column).toBe('完成');
  });

  it('a head within two thousand rows above it', () => {
    const tableOf = (rows: number) => `项目\t完成\n${'绿地\t12公顷\n'.repeat(rows)}岸线\t3公里`;
    expect(headsOf(tableOf(1999), '3公里')?.column).toBe('完成');
    expect(headsOf(tableOf(2000), '3公里')?.column).toBeNull();
  });
});

describe('the cells of a row', () => {
  const text = '前言。\n项目\t计 划\t完成\n绿地\t12\t13\n后记。';
  it('are each with the head of its column', () => {
    const at = text.indexOf('绿地');
    expect(cellsInRow(text, at + 4)).toEqual([
      { start: at, end: at + 2, column: '项目' },
      { start: at + 3, end: at + 5, column: '计划' },
      { start: at + 6, end: at + 8, column: '完成' },
    ]);
  });
  it('are none outside tables', () => {
    expect(cellsInRow(text, 1)).toEqual([]);
    expect(cellsInRow(text, text.length)).toEqual([]);
  });
});

describe('the cells of the kept row and column', () => {
  const table = '项目\t计划\t完成\n绿地\t12公顷\t13公顷\n岸线\t3公里\t4公里';
  const placesIn = (now: string, quote = '4公里', kept = table) => {
    const page = openPage(now);
    return cellCandidates(page, keptStatement(snippetOf(kept, quote))).map(({ start, end }) =>
      page.squeezed.exact.slice(start, end),
    );
  };

  it.each([
    ['what they hold now', table.replace('4公里', '5公里'), ['5公里']],
    ['where rows were put before', table.replace('绿地', '湿地\t1\t2\n绿地'), ['4公里']],
    ['where a column was put before', '项目\t单位\t计划\t完成\n岸线\t公里\t3\t4', ['4']],
    ['in each row of that name', `${table}\n岸线\t5公里\t6公里`, ['4公里', '6公里']],
    ['an empty one', '项目\t计划\t完成\n岸线\t3公里\t\n湿地\t1\t2', ['']],
  ])('are found: %s', (_what, now, places) => {
    expect(placesIn(now)).toEqual(places);
  });

  it.each([
    ['the row’s name is gone', table.replace('岸线', '河道')],
    ['the column’s head is another', table.replace('完成', '进度')],
    ['the name stands in running text', '项目有计划，岸线完成4公里。'],
    ['more than eight rows have the name', `${'岸线\t1\t2\n'.repeat(8)}各项工作平稳推进。\n${table}`],
    ['the name stands in more than four hundred places', `${'岸线整治。\n'.repeat(400)}${table}`],
  ])('are none where %s', (_why, now) => {
    expect(placesIn(now)).toEqual([]);
  });

  it('are found where eight rows have the name, or four hundred places', () => {
    const rows = `${'岸线\t1\t2\n'.repeat(7)}各项工作平稳推进。\n${table}`;
    expect(placesIn(rows)).toEqual(['4公里']);
    expect(placesIn(`${'岸线整治。\n'.repeat(399)}${table}`)).toEqual(['4公里']);
  });

  it('are none of what was kept outside tables, or under no head', () => {
    expect(placesIn(table, '4公里', '岸线完成4公里。')).toEqual([]);
    expect(placesIn(table, '4公里', '岸线\t4公里')).toEqual([]);
  });

  it('are found by the first words of the row, a note’s mark aside', () => {
    const kept = '序\t项目\t完成\n①\t岸线\t4公里';
    expect(placesIn(kept.replace('4公里', '5公里'), '4公里', kept)).toEqual(['5公里']);
  });
});
