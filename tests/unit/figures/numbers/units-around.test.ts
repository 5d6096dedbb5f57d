import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../lib/figures/find-figures.ts';
import { traceFigures } from '../../../../scripts/why/trace.ts';
import { inputOf, readFigures } from '../../../helpers/read-figures.ts';

const trace = (text: string): string => traceFigures(text, findFigures(inputOf(text)));

describe('units of a list', () => {
  it.each<[text: string, figures: [value: number, unit: string | null][]]>([
    [
      '甲县、乙县外贸额分别达到15和9亿美元。',
      [
        [1.5e9, '美元'],
        [9e8, '美元'],
      ],
    ],
    [
      '两个园区产值分别突破600、750亿元。',
      [
        [6e10, '元'],
        [7.5e10, '元'],
      ],
    ],
    [
      '三个园区产值分别突破600、750和920.5亿元。',
      [
        [6e10, '元'],
        [7.5e10, '元'],
        [9.205e10, '元'],
      ],
    ],
    [
      '培育产值超5、10、20、50亿元的企业。',
      [
        [5e8, '元'],
        [1e9, '元'],
        [2e9, '元'],
        [5e9, '元'],
      ],
    ],
    [
      '两地分别投资80、500和1万元。',
      [
        [80, '元'],
        [500, '元'],
        [1e4, '元'],
      ],
    ],
    [
      '垃圾处理率分别提高3.2和11.5个百分点。',
      [
        [3.2, '个百分点'],
        [11.5, '个百分点'],
      ],
    ],
    [
      '占比分别提高1.6个和2.4个百分点。',
      [
        [1.6, '个百分点'],
        [2.4, '个百分点'],
      ],
    ],
    [
      '城乡低保标准分别提高到710和560元。',
      [
        [710, '元'],
        [560, '元'],
      ],
    ],
    [
      '养老、工伤保险参保人数分别达到46万、52.5万和18万人。',
      [
        [460000, '人'],
        [525000, '人'],
        [180000, '人'],
      ],
    ],
    [
      '补助标准为500和1万元。',
      [
        [500, '元'],
        [10000, '元'],
      ],
    ],
    [
      '高铁、高速公路里程分别达到170公里、558公里。',
      [
        [170000, '米'],
        [558000, '米'],
      ],
    ],
    ['推进3、4期棚户区改造。', [[4, '期']]],
  ])('%s', (text, expected) => {
    expect(
      readFigures(text).map(({ value, unit }) => [value, unit]),
      trace(text),
    ).toEqual(expected);
  });

  it('prints the unit of each member, once for all', () => {
    const [first] = readFigures('甲县、乙县外贸额分别达到15和9亿美元。');
    expect(first).toMatchObject({ text: '15', inferred: expect.not.arrayContaining(['unit']) });
  });
});

describe('hedges inside a unit', () => {
  it.each<[text: string, printed: string, value: number, unit: string, approx: string]>([
    ['比重提高了4个多百分点。', '4个多百分点', 4, '个百分点', 'over'],
    ['增速快于全市2个以上百分点。', '2个以上百分点', 2, '个百分点', 'over'],
    ['失业率回落1个左右百分点。', '1个左右百分点', 1, '个百分点', 'about'],
    ['工期提前3个多月。', '3个多月', 3, '个月', 'over'],
    ['办理时间压缩2个多工作日。', '2个多工作日', 2, '个工作日', 'over'],
    ['扶持6个多元化市场。', '6个', 6, '个', 'exact'],
  ])('%s', (text, printed, value, unit, approx) => {
    expect(readFigures(text), trace(text)).toMatchObject([{ text: printed, value, unit, approx }]);
  });
});

describe('denominators before a number', () => {
  it.each<[text: string, units: (string | null)[]]>([
    ['细颗粒物年均浓度降至每立方米28微克。', ['微克/立方米']],
    ['细颗粒物浓度由每立方米41微克降至33微克。', ['微克/立方米', '微克/立方米']],
    ['氨氮浓度控制在每升1.5毫克以内。', ['毫克/升']],
    ['检出汞12微克。', ['微克']],
  ])('%s', (text, units) => {
    expect(
      readFigures(text).map(({ unit }) => unit),
      trace(text),
    ).toEqual(units);
  });
});

describe('units that a noun implies', () => {
  it.each<[text: string, value: number, unit: string | null]>([
    ['带动周边1800果农增收。', 1800, '人'],
    ['发展1.6万茶农。', 16000, '人'],
    ['帮助42万农村困难群众增收。', 420000, '人'],
    ['为8.6万企业退休人员体检。', 86000, '人'],
    ['改善了12万低保户的居住条件。', 120000, '户'],
    ['为13万60岁以上老人体检。', 130000, '人'],
    ['资助3.5万困难学生家庭。', 35000, '户'],
    ['接待600多万中外游客。', 6e6, '人次'],
    ['减税惠及21万小微企业。', 210000, '家'],
    ['引进50亿以上重大项目4个。', 5e9, '元'],
    ['一百多万外地人在这里创业。', 1e6, '人'],
    ['设立10亿人才资金。', 1e9, '元'],
    ['投入500万支持农户改厕。', 5e6, null],
  ])('%s', (text, value, unit) => {
    const [figure] = readFigures(text);
    expect(figure, trace(text)).toMatchObject({ value, unit });
    expect(figure!.inferred.includes('unit')).toBe(unit !== null);
  });
});

describe('units that a name implies', () => {
  it.each<[text: string, units: string[]]>([
    ['医保参保人数达到58万。', ['人']],
    ['高技能人才总量超12万。', ['人']],
    ['平台注册用户突破33万。', ['户']],
    ['全年接待游客260万。', ['人次']],
    ['线上服务人次达74万。', ['人次']],
    ['城镇新增就业1.8万。', ['人']],
    ['汽车保有量突破42万。', ['辆']],
    ['停车泊位总数达6万。', ['个']],
    ['养老、失业保险参保人数分别达到42万和19万。', ['人', '人']],
    ['实现销售收入36亿。', ['元']],
  ])('%s', (text, units) => {
    const figures = readFigures(text);
    expect(
      figures.map(({ unit }) => unit),
      trace(text),
    ).toEqual(units);
    for (const { inferred } of figures) expect(inferred).toContain('unit');
  });
});

describe('classes of things', () => {
  it.each<[text: string, figures: string[]]>([
    ['改造3000吨级航道42公里。', ['42公里']],
    ['培育50亿元级企业6家。', ['6家']],
    ['新建2万吨级粮库5座。', ['5座']],
    ['清理河道垃圾1.8万方。', ['1.8万方']],
    ['实施64个年度重点项目。', ['64个']],
  ])('%s', (text, printed) => {
    expect(readFigures(text).map((figure) => figure.text)).toEqual(printed);
  });
});

describe('a share of a target', () => {
  it.each([
    '引进资金52亿元，完成年度目标40亿元的130%。',
    '植树36万株，为年初计划30万株的120%。',
    '完成市下达任务25亿元的104%。',
  ])('%s', (text) => {
    const [share, target] = readFigures(text).reverse();
    expect(target, trace(text)).toMatchObject({ status: 'target', goal: false });
    expect(share).toMatchObject({ kind: 'share', status: 'actual' });
  });

  it('is named after its subject', () => {
    const names = readFigures('税收收入完成年初预算16亿元的102%。').map(({ indicator }) => indicator);
    expect(names).toEqual(['税收收入', '税收收入']);
  });
});

describe('a sum that a purchase names without a unit', () => {
  it.each(['以', '用', '按'])('%s四千万收购厂房 is money', (word) => {
    expect(readFigures(`${word}四千万收购厂房。`).map(({ value, unit }) => [value, unit])).toEqual([
      [4e7, '元'],
    ]);
  });
});
