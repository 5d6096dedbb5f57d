import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../lib/figures/find-figures.ts';
import { traceFigures } from '../../../../scripts/why/trace.ts';
import { inputOf, readFigures } from '../../../helpers/read-figures.ts';

const trace = (text: string): string => traceFigures(text, findFigures(inputOf(text)));

describe('units', () => {
  it.each<[text: string, figures: [value: number, unit: string | null][]]>([
    [
      '全年到发货运班列352列，检修机井48眼。',
      [
        [352, '列'],
        [48, '眼'],
      ],
    ],
    ['淘汰燃煤锅炉120蒸吨。', [[120, '蒸吨']]],
    [
      '储能规模达到3吉瓦时，并网光伏2.5GW。',
      [
        [3e6, '千瓦时'],
        [2.5e6, '千瓦'],
      ],
    ],
    ['农村用电1.2亿千瓦小时。', [[1.2e8, '千瓦时']]],
    ['新增变电容量360兆伏安。', [[360000, '千伏安']]],
    [
      '共建园区涉及3市11县。',
      [
        [3, '市'],
        [11, '县'],
      ],
    ],
    ['可吸入颗粒物年均值52微克每立方米。', [[52, '微克/立方米']]],
    ['农药用量降至0.3公斤每亩。', [[0.3, '公斤/亩']]],
    ['补助标准为每户200元每月。', [[200, '元/月']]],
    ['列支200万元每年安排技改项目。', [[2e6, '元']]],
    ['采集血样65万毫升。', [[650000, '毫升']]],
    ['平板玻璃产量240万重量箱。', [[2.4e6, '重量箱']]],
    [
      '选派38名医护人员、招聘16名校医。',
      [
        [38, '名'],
        [16, '名'],
      ],
    ],
    ['为2.6万名企业退休职工体检。', [[26000, '名']]],
    ['吸引3名企入驻。', []],
    [
      '连续4年每年新增就业5000人。',
      [
        [4, '年'],
        [5000, '人'],
      ],
    ],
    ['成果在西部9省区推广。', [[9, '省区']]],
    ['新辟5条线路。', [[5, '条']]],
  ])('%s', (text, expected) => {
    expect(
      readFigures(text).map(({ value, unit }) => [value, unit]),
      trace(text),
    ).toEqual(expected);
  });
});
