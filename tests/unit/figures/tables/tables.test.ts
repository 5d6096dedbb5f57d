import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../lib/analysis/figure.ts';
import { findFigures } from '../../../../lib/figures/find-figures.ts';
import { parseUnit } from '../../../../lib/figures/tables/table-units.ts';
import { columnRows, columnSays } from '../../../../lib/figures/tables/table-words.ts';
import { traceFigures } from '../../../../scripts/why/trace.ts';
import { inputOf, readFigures, readTies } from '../../../helpers/read-figures.ts';

/** A table of one row below its heads. */
const table = (heads: string, row: string, above = ''): string => `${above}\n${heads}\n${row}\n`;
const trace = (text: string): string => traceFigures(text, findFigures(inputOf(text)));

describe('words of a head', () => {
  it.each(columnRows.map(({ id, says, sample }) => [id, sample, says] as const))(
    '%s: %s',
    (_, sample, says) => {
      expect(columnSays(sample, says)).toBe(true);
    },
  );
  it.each([
    ['同比完成', 'change'],
    ['增长目标完成率', 'change'],
    ['完成增长目标', 'change'],
    ['计划完成率', 'plan'],
    ['单位产值', 'unit'],
  ] as const)('%s is no %s', (head, says) => {
    expect(columnSays(head, says)).toBe(false);
  });
});

describe('a printed unit', () => {
  it.each([
    ['亿元', '元', 1e8],
    ['万千瓦', '千瓦', 1e4],
    ['千瓦', '千瓦', 1],
    ['公顷', '平方米', 1e4],
    ['%', '%', 1],
    ['亿', '元', 1e8],
    ['万', '元', 1e4],
  ])('%s is %s by %d', (printed, base, by) => {
    expect(parseUnit(printed)).toMatchObject({ unit: { base }, by });
  });
  it.each(['', '元左右', '项目', '千'])('%s is none', (printed) => {
    expect(parseUnit(printed)).toBeNull();
  });
});

describe('a cell', () => {
  const cases: [heads: string, row: string, above: string, want: Partial<Figure>, inferred: boolean][] = [
    ['指标\t完成', '税收\t12.5亿元', '', { value: 1.25e9, unit: '元', printedStep: 1e7 }, false],
    ['指标\t完成（亿元）', '税收\t12.5', '', { value: 1.25e9, unit: '元', printedStep: 1e7 }, true],
    ['指标\t完成', '税收（亿元）\t12.50', '', { value: 1.25e9, unit: '元', printedStep: 1e6 }, true],
    ['指标\t单位\t完成', '税收\t万元\t1,234', '', { value: 12_340_000, unit: '元' }, true],
    ['指标\t完成', '税收\t12.5', '单位：亿元', { value: 1.25e9, unit: '元' }, true],
    ['指标\t完成（亿元）', '企业\t12家', '', { value: 12, unit: '家' }, false],
    ['指标\t增长', '税收\t8.5%', '', { value: 8.5, unit: '%', kind: 'change' }, false],
    ['指标\t增长（%）', '税收\t8.5', '', { value: 8.5, unit: '%', kind: 'change' }, true],
    [
      '指标\t比上年增减',
      '城镇化率\t1.2个百分点',
      '',
      { value: 1.2, unit: '个百分点', kind: 'change', basis: '较上年' },
      false,
    ],
    [
      '指标\t比年初增减额（亿元）',
      '存款余额\t34.8',
      '',
      { value: 3.48e9, unit: '元', kind: 'change', dir: 'up', basis: '比上年末' },
      true,
    ],
    ['指标\t同比（%）', '税收\t-2.4', '', { value: -2.4, kind: 'change', dir: 'down', basis: '同比' }, true],
    ['指标\t全市排名', '税收\t3', '', { value: 3, unit: null, kind: 'rank' }, false],
  ];
  it.each(cases)('%s / %s', (heads, row, above, want, inferred) => {
    const text = table(heads, row, above);
    const figure = readFigures(text).at(-1)!;
    expect(figure, trace(text)).toMatchObject(want);
    expect(figure.inferred.includes('unit'), trace(text)).toBe(inferred);
  });
});

describe('growth in a row', () => {
  const cases: [title: string, heads: string, row: string, ties: string[]][] = [
    ['of the level beside it', '指标\t本年\t增长%', '税收（亿元）\t19.26\t8.3', ['8.3 of 19.26']],
    [
      'passes over the level of the year before',
      '指标\t2023年完成\t2022年完成\t同比增长（%）',
      '税收（亿元）\t19.26\t17.78\t8.3',
      ['8.3 of 19.26'],
    ],
    [
      'passes over a goal',
      '指标\t完成（亿元）\t全年目标（亿元）\t同比增长（%）',
      '税收\t19.26\t18.5\t8.3',
      ['8.3 of 19.26'],
    ],
    [
      'two of one level',
      '指标\t本月（亿元）\t同比（%）\t环比（%）',
      '税收\t1.6\t8.3\t2.1',
      ['8.3 of 1.6', '2.1 of 1.6'],
    ],
    [
      'each of its own level',
      '指标\t本月（亿元）\t同比（%）\t累计（亿元）\t同比（%）',
      '税收\t1.6\t8.3\t17.9\t6.4',
      ['8.3 of 1.6', '6.4 of 17.9'],
    ],
    ['of no level where none is printed', '指标\t增长（%）', '税收\t8.3', []],
    ['of no rank', '指标\t全市排名\t增长（%）', '税收\t3\t8.3', []],
  ];
  it.each(cases)('%s', (_, heads, row, ties) => {
    const text = table(heads, row);
    const read = readTies(text).map(
      ([kind, from, to]) => `${from} ${kind === 'growth-of' ? 'of' : kind} ${to}`,
    );
    expect(read, trace(text)).toEqual(ties);
  });

  it('is implied by the columns, and stays within its row', () => {
    const text = '\n指标\t增长（%）\t本年（亿元）\n税收\t8.3\t19.26\n产值\t6.1\t92.8\n';
    expect(readTies(text)).toEqual([]);
    const { relations } = findFigures(inputOf(table('指标\t本年\t增长%', '税收（亿元）\t19.26\t8.3')));
    expect(relations).toMatchObject([{ inferred: true, reading: { rule: 'growth-of-column' } }]);
  });
});
