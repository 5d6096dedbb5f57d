import { describe, expect, it } from 'vitest';
import { aspectRules } from '../../../lib/figures/aspects.ts';
import { readFigures } from '../../helpers/read-figures.ts';

describe('what a value says of its indicator', () => {
  it.each(aspectRules.map(({ id, aspect, sample }) => [id, sample, aspect] as const))(
    '%s: %s',
    (id, sample, aspect) => {
      const figures = readFigures(`${sample}。`);
      expect(figures.map(({ reading, ...figure }) => [reading.aspect, figure.aspect])).toContainEqual([
        id,
        aspect,
      ]);
    },
  );

  it.each<[sentence: string, aspects: string[]]>([
    // Newly added beside all that there is.
    ['新增公园绿地15公顷，累计达到312公顷。', ['added', 'total']],
    ['年内净增市场主体2750户，总数达1.9万户。', ['added', 'level']],
    ['落户企业新增16家、达347家。', ['added', 'level']],
    ['全市有高新技术企业120家，其中新增35家。', ['level', 'added']],
    ['新建5G基站800座、充电桩500个。', ['added', 'added']],
    ['新增世界500强项目17个。', ['added']],
    ['新增343所幼儿园、75所中小学。', ['added', 'added']],
    ['新建学校食堂219个、改造222个。', ['added', 'level']],
    ['新签约项目93个、总投资701亿元。', ['added', 'level']],
    ['培育新增长点12个。', ['level']],
    ['新建区实现产值36亿元。', ['level']],
    ['为新建小区引入超市12家。', ['level']],
    // A sum of several years or parts, and names that only sound like one.
    ['五年累计新建农村公路740公里，年均148公里。', ['total', 'average']],
    ['累计签约项目395个、贷款额175.4亿元。', ['total', 'total']],
    ['总部、研发中心累计分别达到891家和531家。', ['total', 'total']],
    ['社会消费品零售总额84亿元，进出口总额62亿元。', ['level', 'level']],
    ['工业总产值36亿元，农业总产值8亿元。', ['level', 'level']],
    // A mean of several years, and measures that are means by name.
    ['今后五年，每年减少产能100万吨。', ['average']],
    ['低保标准提高到每人每月680元。', ['level']],
    ['高龄补贴为每人每年1200元。', ['level']],
    ['PM2.5年均浓度为25微克/立方米。', ['level']],
    // A mark that was passed beside the level.
    ['地区生产总值突破500亿元大关，达到526亿元。', ['milestone', 'level']],
    ['总量连续跨越500亿元、400亿元台阶。', ['milestone', 'milestone']],
    ['企业突破核心技术12项。', ['level']],
    // A change says what changed.
    ['入库企业135家，同比增加15家。', ['level', 'level']],
    ['税收增长8%，岗位净增加300个。', ['level', 'added']],
  ])('%s', (sentence, aspects) => {
    expect(readFigures(sentence).map(({ aspect }) => aspect)).toEqual(aspects);
  });
});
