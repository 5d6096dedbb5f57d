import { beforeAll, describe, expect, it, vi } from 'vitest';
import { keyOf } from '../../../components/charts/chart-key.ts';
import { makeChartPicture } from '../../../components/charts/chart-picture.tsx';
import { chartUnit, pointLabel } from '../../../components/charts/chart-unit.ts';
import { domainOf } from '../../../components/charts/domain.ts';
import { layOutChart } from '../../../components/charts/layout.ts';
import { SeriesFigure } from '../../../components/charts/series-figure.tsx';
import { SeriesTable } from '../../../components/charts/series-table.tsx';
import { cellWidth, SmallMultiples } from '../../../components/charts/small-multiples.tsx';
import { Sparkline } from '../../../components/charts/sparkline.tsx';
import { wrapWords } from '../../../components/charts/text-width.ts';
import { TwoPlaces } from '../../../components/charts/two-places.tsx';
import type { ChartedSeries } from '../../../lib/compare/charted-series.ts';
import {
  allBroken,
  everyJoin,
  halves,
  long,
  manySeries,
  negative,
  neighbour,
  onePoint,
  plain,
  share,
  steep,
  yearly,
} from '../../gallery/chart-samples.ts';
import { idleFiles } from '../../gallery/chart-states.tsx';
import { speak } from '../../helpers/i18n.ts';
import { madeCharted, madeGoal, madePoint } from '../../helpers/made-charted.ts';
import { click, named, press, show, words } from './show.tsx';

beforeAll(() => speak());

const stops = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('svg [data-rove]')];
const rows = (root: ParentNode) =>
  [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => words(cell)));

describe('a chart by keyboard', () => {
  it('is one stop, and goes from point to point in time', () => {
    const root = show(<SeriesFigure series={plain} />);
    expect(stops(root)).toHaveLength(plain.points.length);
    expect(stops(root).filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1);
    stops(root)[0]!.focus();
    press(stops(root)[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(stops(root)[1]);
    press(stops(root)[1]!, 'End');
    expect(document.activeElement).toBe(stops(root).at(-1));
    press(stops(root).at(-1)!, 'Home');
    expect(document.activeElement).toBe(stops(root)[0]);
  });

  it('reads the sentence of the point that is reached, the last at first', () => {
    const root = show(<SeriesFigure series={plain} />);
    const reading = () => words(root.querySelector('.chart-reading')!);
    expect(reading()).toContain('2024年 15.29亿元');
    stops(root).at(-1)!.focus();
    press(stops(root).at(-1)!, 'Home');
    expect(reading()).toContain('2019年 10.83亿元');
    expect(reading()).toContain('全年完成税收10.83亿元，收支总体平稳。');
  });

  it('leads from each point to its sentence, in a tab of its own and without a referrer', () => {
    const root = show(<SeriesFigure series={plain} />);
    for (const [index, stop] of stops(root).entries()) {
      expect(stop.getAttribute('href')).toBe(plain.points[index]!.href);
      expect(stop.getAttribute('target')).toBe('_blank');
      expect(stop.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('says period, value, what is inferred, how it is joined, and the report', () => {
    const root = show(<SeriesFigure series={everyJoin} />);
    const names = stops(root).map((stop) => stop.getAttribute('aria-label'));
    expect(names[0]).toBe('2016年，207.3亿元，临澜镇人民政府2016年工作报告');
    expect(names[2]).toContain('有修订');
    expect(names[3]).toContain('口径或基数不同');
    expect(names[5]).toContain('有约数，无法核对是否同口径');
    expect(names[6]).toContain('推定');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', null])('is no link to %s', (href) => {
    const points = plain.points.map((point) => ({ ...point, href, address: null }));
    const root = show(<SeriesFigure series={{ ...plain, points }} />);
    expect(root.querySelectorAll('svg a')).toHaveLength(0);
    expect(stops(root)).toHaveLength(points.length);
    expect(words(root)).not.toContain('打开原处');
  });
});

describe('the table beside a chart', () => {
  it('has every point as printed, with joins, goals, other reports and links', () => {
    expect(rows(show(<SeriesTable series={everyJoin} />)).slice(2, 6)).toEqual([
      ['2018年临澜镇人民政府2018年工作报告', '230.1亿元有修订'],
      ['2019年临澜镇人民政府2019年工作报告', '166.7亿元口径或基数不同'],
      ['2020年临澜镇人民政府2020年工作报告', '178.2亿元另一份报告：178.6亿元'],
      ['2021年临澜镇人民政府2021年工作报告', '超193.7亿元有约数，无法核对是否同口径'],
    ]);
  });

  it('names a report without a title, so that no link is empty', () => {
    const points = plain.points.map((point) => ({ ...point, reportTitle: '' }));
    const root = show(<SeriesFigure series={{ ...plain, points }} />);
    for (const link of root.querySelectorAll('table a')) expect(words(link)).not.toBe('');
    expect(rows(root)[0]![0]).toBe('2019年无标题的工作报告');
  });

  it('has a goal for a period that has no value yet', () => {
    expect(rows(show(<SeriesTable series={plain} />)).at(-1)).toEqual(['2025年', '—', '16—16.5亿元']);
  });

  it('stands with every chart, and has all that the chart has', () => {
    for (const series of [plain, everyJoin, allBroken, negative, share, steep, halves, onePoint]) {
      const root = show(<SeriesFigure series={series} />);
      const table = words(root.querySelector('table')!);
      for (const { text } of [...series.points, ...series.goals]) expect(table).toContain(text);
    }
  });
});

describe('halves and years', () => {
  it('never stand on one line', () => {
    const mixed = { ...halves, points: [...halves.points, madePoint({ period: '2023', value: 240_000 })] };
    const root = show(<SeriesFigure series={mixed} />);
    expect(stops(root)).toHaveLength(halves.points.length);
    expect(rows(root)).toHaveLength(halves.points.length);
  });
});

describe('the axis of values', () => {
  const domain = (values: number[], kind: ChartedSeries['kind']) =>
    domainOf([
      madeCharted(
        yearly(
          2020,
          values.map((value) => value / 1e8),
        ),
        { kind },
      ),
    ]);

  it.each([
    ['an amount far above zero', [980, 1000], 'amount', 0],
    ['a share far above zero', [45.6, 46.2], 'share', 45.45],
    ['a share that begins near zero', [3, 46.2], 'share', 0],
    ['a single share', [45.6], 'share', 0],
  ] as const)('of %s', (_, values, kind, low) => {
    expect(domain([...values], kind)!.low).toBeCloseTo(low);
  });

  it('has room where all values are zero, and none where there are none', () => {
    expect(domain([0, 0], 'amount')).toMatchObject({ low: 0, high: 1 });
    expect(domainOf([madeCharted([])])).toBeNull();
  });
});

describe('the unit of an axis', () => {
  it.each([
    ['incomes in 元', '元', 37_820, ['20251元', '22450元', '37820元'], '元', 1],
    ['revenue in 亿元', '元', 1.5e9, ['15.29亿元', '9800万元', '超12亿元'], '亿元', 1e8],
    ['people in 万人', '人', 140_300, ['12.6万人', '131500人', '14.03万人'], '万人', 1e4],
    ['what is printed with words after it', '元', 2e9, ['20亿元左右'], '亿元', 1e8],
    ['more digits than an axis has room for', '元', 1.2e9, ['1200000000元'], '亿元', 1e8],
    ['a rate', '%', 46, ['46%'], '%', 1],
    ['what has no unit', null, 12, ['12'], '', 1],
    ['small numbers', '家', 3, ['三家'], '家', 1],
  ] as const)('of %s', (_, unit, far, texts, word, size) => {
    expect(chartUnit(unit, { far, texts })).toEqual({ word, size });
  });
});

describe('what stands beside a point', () => {
  const unit = { word: '亿元', size: 1e8 };
  it.each([
    ['12.0亿元', 12e8, 'exact', '12.0'],
    ['12345.67亿元', 1_234_567_000_000, 'exact', '12,345.67'],
    ['300万元', 3e6, 'exact', '0.03'],
    ['-1.5亿元', -1.5e8, 'exact', '−1.5'],
    ['超15亿元', 15e8, 'over', '超15亿元'],
    ['15亿元左右', 15e8, 'about', '15亿元左右'],
  ] as const)('%s', (text, value, hedge, label) => {
    expect(pointLabel({ text, value, hedge, valueTo: null }, unit)).toBe(label);
  });
});

describe('the key', () => {
  const key = (series: ChartedSeries) => {
    const size = { width: 600, height: 300, dense: false };
    const layout = layOutChart({ series, size, words: { broken: '断', axisCut: '截' } })!;
    return keyOf([layout]).map(({ word }) => word);
  };

  it('explains the signs that the chart has and no other', () => {
    expect(key(onePoint)).toEqual([]);
    expect(key(plain)).toEqual(['目标', '目标，不低于', '目标，左右', '目标，区间']);
    expect(key(everyJoin)).toEqual([
      '推定：时期或口径等未印出',
      '上期数值后有修订，相差不超过1%',
      '有约数，无法核对是否同口径',
    ]);
    expect(key(long)).toContain('增速未印，无法核对是否同口径');
    expect(key(long)).not.toContain('有约数，无法核对是否同口径');
    expect(key(share)).toContain('所读报告中没有该期数值');
  });
});

describe('a sparkline', () => {
  it.each([
    [2, 0],
    [3, 1],
  ])('of %i points is drawn %i times', (count, times) => {
    const series = madeCharted(yearly(2020, [1, 2, 3].slice(0, count)));
    expect(show(<Sparkline series={series} />).querySelectorAll('svg')).toHaveLength(times);
  });

  it('is one picture with a name, and breaks where the series breaks', () => {
    const root = show(<Sparkline series={everyJoin} />);
    const svg = root.querySelector('svg')!;
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('临澜镇的规模以上工业总产值：2016年至2022年，7个数值');
    expect(svg.querySelectorAll('polyline')).toHaveLength(4);
  });
});

describe('small multiples', () => {
  it('draws each on its own, and opens the one whose title is pressed', () => {
    const onOpen = vi.fn();
    const root = show(<SmallMultiples series={manySeries(10)} onOpen={onOpen} />);
    expect(root.querySelectorAll('svg.chart')).toHaveLength(10);
    click(named(root, '地区生产总值'));
    expect(onOpen).toHaveBeenCalledWith(2);
  });

  it('keeps its tables until they are asked for', async () => {
    const root = show(<SmallMultiples series={[plain]} />);
    expect(root.querySelector('table')).toBeNull();
    root.querySelector('details')!.open = true;
    await vi.waitFor(() => expect(root.querySelectorAll('tbody tr')).toHaveLength(7));
  });

  it.each([
    [332, 332],
    [547, 547],
    [548, 260],
    [1124, 260],
    [1200, 279],
  ])('divides %i px into cells of %i', (width, cell) => {
    expect(cellWidth(width)).toBe(cell);
  });
});

describe('two places', () => {
  it('stand in the order of the reader, on one scale, each by its name', () => {
    const root = show(<TwoPlaces series={[plain, neighbour]} />);
    const titles = [...root.querySelectorAll('h3')].map((title) => title.textContent);
    expect(titles).toEqual(['临澜镇 · 税收', '石浦镇 · 税收']);
    const [left, right] = [...root.querySelectorAll('svg.chart')].map((chart) =>
      [...chart.querySelectorAll('text')]
        .map((text) => text.textContent)
        .filter((text) => /^\d+$/.test(text!)),
    );
    const ticks = ['0', '10', '20', '30'];
    expect(left).toEqual(expect.arrayContaining([...ticks, '2019', '2025']));
    expect(right).toEqual(expect.arrayContaining([...ticks, '2019', '2025']));
  });

  it.each([
    ['unit', { unit: '美元' }],
    ['scope', { scope: '区级' }],
    ['aspect', { aspect: 'added' as const }],
    ['shape', { shape: 'H1' }],
  ])('do not stand beside each other with another %s', (_, fields) => {
    const root = show(<TwoPlaces series={[plain, { ...neighbour, ...fields }]} />);
    expect(words(root)).toContain('不宜并列');
    expect(root.querySelector('svg')).toBeNull();
  });
});

describe('a chart that leaves the page', () => {
  const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

  it('is an SVG that stands alone: title, words, source and 非官方工具, nothing from elsewhere', () => {
    for (const series of [plain, everyJoin, allBroken, share, negative, onePoint]) {
      const picture = makeChartPicture(series)!;
      const svg = parsed(picture.svg);
      expect(svg.querySelector('parsererror')).toBeNull();
      expect(svg.querySelector('title')?.textContent).toBe(series.indicator);
      const text = svg.documentElement.textContent!;
      expect(text).toContain('非官方工具');
      expect(text).toContain('来源：临澜镇人民政府');
      expect(text).toContain('example.gov.cn');
      expect(picture.svg).not.toMatch(/var\(|href|url\(|<script|<style|<image|foreignObject/);
    }
  });

  it('names all the reports behind what is drawn, each once, those of the goals too', () => {
    const reportTitle = '政府工作报告';
    const series = madeCharted(
      ['2021', '2022'].map((period) => madePoint({ period, value: 1e8, reportTitle })),
      {
        goals: [
          madeGoal({ period: '2021', value: 1e8, reportTitle, address: 'https://old.example.gov.cn/' }),
          madeGoal({ period: '2022', value: 1e8, reportTitle }),
        ],
      },
    );
    // The picture breaks its lines where they are full.
    const text = parsed(makeChartPicture(series)!.svg).documentElement.textContent!;
    expect(text).toContain(
      '来源：政府工作报告等3份报告，回顾2020年至2022年（old.example.gov.cn example.gov.cn）',
    );
  });

  it('has the reasons of breaks, the notes and the key in words', () => {
    const text = parsed(makeChartPicture(everyJoin)!.svg).documentElement.textContent!;
    expect(text).toContain('口径或基数不同');
    expect(text).toContain('① 2020年：上半年本地生产经营受到影响，基数偏低。');
    expect(text).toContain('有约数，无法核对是否同口径');
  });

  it('carries words of a report as words', () => {
    const indicator = '<script>alert(1)</script>&"产值';
    const svg = parsed(makeChartPicture({ ...plain, indicator })!.svg);
    expect(svg.querySelector('script')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe(indicator);
  });

  it('goes where the reader sends it, named after place and indicator', () => {
    const files = { ...idleFiles, onSaveCsv: vi.fn(), onCopyPicture: vi.fn() };
    const root = show(<SeriesFigure series={plain} files={files} />);
    click(named(root, '复制图片'));
    expect(files.onCopyPicture.mock.calls[0]![0].svg).toContain('<svg');
    click(named(root, '存为 CSV'));
    const [csv, name] = files.onSaveCsv.mock.calls[0]!;
    expect(name).toBe('政报通图表-临澜镇-税收');
    expect(csv.trim().split('\r\n')).toHaveLength(1 + plain.points.length + plain.goals.length);
    expect(csv).toContain('与前一点');
  });

  it('offers nothing where nothing would come of it', () => {
    expect(show(<SeriesFigure series={plain} />).querySelector('.actions')).toBeNull();
  });
});

describe('words in a drawing', () => {
  it.each([
    ['一二三四五六', 40, ['一二三四', '五六']],
    ['一二三四，五六', 40, ['一二三四，', '五六']],
    ['税收12.46亿元', 40, ['税收', '12.46亿', '元']],
    ['', 40, []],
  ])('%s breaks at %i px', (text, width, lines) => {
    expect(wrapWords(text, { width, size: 10 })).toEqual(lines);
  });
});
