import { describe, expect, it } from 'vitest';
import { findTables } from '../../../../lib/figures/tables/tables.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

/** The figures of a table, its rows by line and its cells by TAB, with the fields that are asked for. */
const cellsOf = (rows: string[], above = '') =>
  readFigures(`${above}\n${rows.join('\n')}\n`).map(({ text, indicator, value, unit, kind, period }) => ({
    text,
    indicator,
    value,
    unit,
    kind,
    period,
  }));

describe('a table of statistics', () => {
  it('a head that says 指标值 promises nothing', () => {
    const [level] = readFigures('指标\t指标值\n进出口总额（亿元）\t61.2\n');
    expect(level).toMatchObject({ status: 'actual', goal: false, value: 6.12e9 });
  });

  it.each(['比年初增减额', '比上年增加', '比年初新增', '净增量'])(
    '%s is in the unit of the table',
    (head) => {
      const cells = cellsOf([`指标\t6月末\t${head}`, '贷款余额\t1210.3\t56.2'], '单位：亿元');
      expect(cells[1]).toMatchObject({ value: 5.62e9, unit: '元', kind: 'change' });
    },
  );

  it.each(['完成率', '达标率', '占比', '进度'])('%s is a share whatever the row counts', (head) => {
    const cells = cellsOf([`项目\t完成\t${head}`, '改厕（户）\t820\t93.5']);
    expect(cells).toMatchObject([{ unit: '户' }, { value: 93.5, unit: '%', kind: 'share' }]);
  });

  it.each([
    ['税收收入增长\t%\t6.5', '6.5 change up'],
    ['税收收入增长率（%）\t\t6.5', '6.5 change up'],
    ['固定资产投资增速\t%\t-3.1', '-3.1 change down'],
    ['单位GDP能耗下降\t%\t2.8', '2.8 change down'],
    ['固定资产投资同比增长\t%\t6.5%', '6.5% change up'],
    ['城镇登记失业率\t%\t3.6', '3.6 share null'],
    ['工业增加值\t亿元\t36.2', '36.2 amount null'],
  ])('under a head that says the time alone, the row tells a growth: %s', (row, said) => {
    const [figure] = readFigures(`二、主要指标\n指标\t单位\t2023年完成\n${row}\n`);
    expect(`${figure?.text} ${figure?.kind} ${figure?.dir}`).toBe(said);
  });

  it('a year or a run of months in the head is no cell', () => {
    expect(cellsOf(['指标\t单位\t2022年\t2023年', '契税\t亿元\t1.2\t1.4'])).toMatchObject([
      { text: '1.2', period: '2022', value: 1.2e8 },
      { text: '1.4', period: '2023' },
    ]);
    expect(cellsOf(['指标\t2022\t2023', '契税（亿元）\t1.2\t1.4'])).toMatchObject([
      { period: '2022' },
      { period: '2023' },
    ]);
  });

  it('a year in a row is a count', () => {
    expect(cellsOf(['指标\t完成', '企业（家）\t2015'])).toMatchObject([{ value: 2015, unit: '家' }]);
  });

  it('a second row of heads splits the first', () => {
    expect(
      cellsOf(['指标\t2023年\t', '\t总量\t同比增长（下同）（%）', '发电量（亿千瓦时）\t12.4\t6.7']),
    ).toMatchObject([
      { period: '2023', unit: '千瓦时', kind: 'amount' },
      { period: '2023', unit: '%', kind: 'change' },
    ]);
  });

  it.each([
    ['2023年完成', '增长（%）'],
    ['2023年完成情况', '同比±%'],
    ['2023年实际完成', '增速（%）'],
    ['本年累计完成', '比上年增减（%）'],
    ['2023年', '增长（%）'],
    ['2023年目标', '增长（%）'],
    ['2023年完成', '增长率（%）'],
  ])('growth in a lower head is a change, below %s: %s', (upper, lower) => {
    const rows = [`指标\t${upper}\t`, `\t总量（亿元）\t${lower}`, '固定资产投资\t142.5\t-6.1'];
    const figures = readFigures(`\n${rows.join('\n')}\n`);
    expect(figures).toMatchObject([{ kind: 'amount' }, { unit: '%', kind: 'change', dir: 'down' }]);
  });

  it('a row that says among whom is of its subject, in its unit', () => {
    const rows = ['指标\t本年', '居民人均可支配收入（元）\t28000', '其中：城镇\t35000', '农村\t18000'];
    expect(cellsOf(rows)).toMatchObject([
      { indicator: '居民人均可支配收入' },
      { indicator: '城镇居民人均可支配收入', unit: '元' },
      { indicator: '农村居民人均可支配收入', unit: '元' },
    ]);
  });

  it('an empty cell keeps its place', () => {
    const cells = cellsOf(['指标\t本年\t增长（%）', '常住人口（万人）\t\t-0.3']);
    expect(cells).toMatchObject([{ text: '-0.3', kind: 'change', unit: '%' }]);
  });
});

describe('a text with one late TAB', () => {
  it('is looked through once', () => {
    const text = `${'税收增长。\n'.repeat(200_000)}指标\t本年\n契税（亿元）\t1.2\n`;
    expect(findTables(text)).toHaveLength(1);
  });
});
