import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { findFigures } from '../../../lib/figures/find-figures.ts';
import { chooseWeightiest } from '../../../lib/figures/weight/choose-weightiest.ts';
import { weighFigures } from '../../../lib/figures/weight/weigh-figures.ts';
import { addedWeights, baseWeights } from '../../../lib/figures/weight/weight-rules.ts';
import { countLevels, newsAsked, trivialAllowed } from '../../../scripts/proof/weights.ts';
import { madeFigure } from '../../helpers/made-figure.ts';
import { inputOf, readFigures } from '../../helpers/read-figures.ts';
import { projectRoot } from '../../helpers/sources.ts';

/** The figures of a sentence with their weights: `19.66亿元 9`. */
const weights = (text: string): string[] =>
  readFigures(text).map((figure) => `${figure.text} ${figure.weight}`);

describe('the weight of a figure', () => {
  const review = '一、2023年工作回顾\n';
  const plan = '一、2023年工作回顾\n完成各项任务。\n二、2024年工作安排\n';
  const cases: [text: string, weights: string[]][] = [
    [`${review}完成税收12.5亿元，同比增长8.2%。`, ['12.5亿元 9', '8.2% 5']],
    [`${review}发放救助金860万元。`, ['860万元 6']],
    [`${review}垃圾分类考评全市排名第31。`, ['第31 5']],
    [`${review}信访件办结率100%，满意率97.5%。`, ['100% 2', '97.5% 4']],
    [`${review}开展各类活动225场，发放资料1200份，排查隐患16000条。`, ['225场 1', '1200份 1', '16000条 3']],
    [`${review}整治群租房1486套，拆除违法建筑4300平方米。`, ['1486套 4', '4300平方米 4']],
    [`${review}市容环境连续48个月评为优秀。`, ['48个月 4']],
    [`${review}失业人员再就业640人，新建学校2所。`, ['640人 3', '2所 2']],
    [`${review}绿化覆盖率从38%提高到41%。`, ['38% 1', '41% 4']],
    [`${plan}走访注册资本5000万元以上的企业。`, ['5000万元以上 0']],
    [`${plan}力争固定资产投资达到40亿元。`, ['40亿元 8']],
    [`${plan}新建口袋公园2座。`, ['2座 2']],
    // A fall weighs what a rise does.
    [`${review}接报案件同比下降12%。`, ['12% 5']],
    [`${review}接报案件同比上升12%。`, ['12% 5']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(weights(text)).toEqual(expected);
  });

  it('is the same when it is weighed again', () => {
    const { figures, relations } = findFigures(inputOf(cases.map(([text]) => text).join('\n')));
    expect(weighFigures(figures, relations)).toEqual(figures);
  });

  it('makes a headline of what weighs 3', () => {
    for (const { weight, headline } of cases.flatMap(([text]) => readFigures(text)))
      expect(headline).toBe(weight >= 3);
  });

  it.each(['README.md', 'README.zh-CN.md'])('has its rule printed in %s', (name) => {
    const readme = readFileSync(join(projectRoot, name), 'utf8');
    const printed = [...readme.matchAll(/^\| [^|]+ \| ([+−]?)(\d+) \| `([a-z-]+)` \|$/gmu)];
    const signs = { '': 1, '+': 1, '−': -1 };
    expect(printed.map(([, sign, points, id]) => [id, signs[sign as ''] * Number(points)])).toEqual(
      [...baseWeights, ...addedWeights].map(({ id, points }) => [id, points]),
    );
  });
});

describe('the weightiest figures', () => {
  const text = [
    '一、2023年工作回顾',
    '开展活动125场。新增经营主体812家，同比增长14.6%。完成税收12.5亿元，同比增长8.2%。',
    '税收12.5亿元，完成年度目标的104%。考评排名全市第31。走访企业46家。',
  ].join('\n');
  const said = (most: number) =>
    chooseWeightiest(findFigures(inputOf(text)), most).map(({ figure, growth }) =>
      [figure.text, ...growth.map((change) => change.text)].join(' '),
    );

  it('come by weight, each measure once, a level with its growth', () => {
    expect(said(10)).toEqual(['12.5亿元 8.2%', '812家 14.6%', '第31', '104%']);
    expect(said(2)).toEqual(['12.5亿元 8.2%', '812家 14.6%']);
  });

  it('take what has a general name for something else each time, the largest three', () => {
    const general = (value: number, indicator = '投资') =>
      madeFigure({ weight: 10, indicator, value, text: String(value), kind: 'amount', unit: '元' });
    const figures = [general(3), general(44), general(44), general(9), general(31), general(7, '税收总额')];
    expect(chooseWeightiest({ figures, relations: [] }, 10).map(({ figure }) => figure.text)).toEqual([
      '7',
      '44',
      '31',
      '9',
    ]);
  });

  it('say a sum once, whatever more or less its name says the second time', () => {
    const sum = (indicator: string | null, change: Partial<Figure> = {}) =>
      madeFigure({
        weight: 9,
        indicator,
        value: 31,
        text: `${indicator}`,
        kind: 'amount',
        unit: '亿元',
        ...change,
      });
    const names = (...figures: Figure[]) =>
      chooseWeightiest({ figures, relations: [] }, 10).map(({ figure }) => figure.indicator);
    expect(names(sum('固定资产投资'), sum(null))).toEqual(['固定资产投资']);
    expect(names(sum('固定资产投资'), sum('全社会固定资产投资'))).toEqual(['固定资产投资']);
    expect(names(sum('城镇新增就业'), sum('新增就业'))).toEqual(['城镇新增就业']);
    // Another thing, another year, another unit or what is still to come is another sum.
    expect(names(sum('固定资产投资'), sum('税收'))).toEqual(['固定资产投资', '税收']);
    for (const change of [{ period: '1990' }, { unit: '万元' }, { goal: true }, { value: 32 }])
      expect(names(sum('固定资产投资'), sum('工业固定资产投资', change as Partial<Figure>))).toHaveLength(2);
    expect(names(sum(null), sum('固定资产投资'))).toEqual([null, '固定资产投资']);
  });

  it('are led back to by their index', () => {
    const found = findFigures(inputOf(text));
    for (const { figure, index } of chooseWeightiest(found, 10)) expect(found.figures[index]).toBe(figure);
  });

  it('are none where nothing weighs enough', () => {
    const light: Figure[] = [madeFigure({ weight: 2, indicator: '企业' })];
    expect(chooseWeightiest({ figures: light, relations: [] }, 10)).toEqual([]);
  });
});

const counts = countLevels();
describe.skipIf(counts.length === 0)('real reports (skipped where ../shared is missing)', () => {
  it.each(counts.map((count) => [count.report, count.level, count] as const))('%s, %s', (_, level, count) => {
    expect(count.newsworthy).toBe(20);
    expect(count.news, count.missed.join(', ')).toBeGreaterThanOrEqual(newsAsked[level as 'key' | 'normal']);
    expect(count.trivial / count.figureMarks).toBeLessThanOrEqual(trivialAllowed);
  });
});
