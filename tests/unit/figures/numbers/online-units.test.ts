import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const read = (text: string) => readFigures(text).map(({ value, unit }) => [value, unit]);

describe('round numbers of the net', () => {
  it.each<[text: string, value: number, unit: string]>([
    ['政务号粉丝46万。', 460000, '人'],
    ['文旅号粉丝总数达120万。', 1200000, '人'],
    ['专题浏览量3000万。', 3e7, '次'],
    ['宣传片总播放量突破1.6亿。', 1.6e8, '次'],
    ['话题阅读量超过4亿。', 4e8, '次'],
    ['直播点赞量达30万。', 300000, '次'],
    ['官网访问量达到800万。', 8e6, '次'],
    ['短片点击量2.6亿。', 2.6e8, '次'],
    ['小程序下载量超60万。', 600000, '次'],
    ['稿件转发量5万。', 50000, '次'],
  ])('%s has the unit of its name', (text, value, unit) => {
    expect(read(text)).toEqual([[value, unit]]);
  });
});

describe('round numbers before their noun', () => {
  it.each<[text: string, value: number, unit: string]>([
    ['免费供餐惠及9.4万贫困生。', 94000, '人'],
    ['补助6万农村寄宿生。', 60000, '人'],
    ['资助3.2万住校生。', 32000, '人'],
    ['扫除40万青壮年文盲。', 400000, '人'],
    ['投入2.6万安保力量。', 26000, '人'],
    ['经济总量迈上3000亿新台阶。', 3e11, '元'],
    ['装备制造业突破六千亿关口。', 6e11, '元'],
    ['建材产业跃升到四百亿层级。', 4e10, '元'],
  ])('%s have its unit', (text, value, unit) => {
    expect(read(text)).toEqual([[value, unit]]);
  });
});

describe('bandwidth', () => {
  it.each<[text: string, figures: [number, string][]]>([
    ['城域网出口带宽达到2400G。', [[2400, 'G']]],
    [
      '出口总带宽由900G扩大到1600G。',
      [
        [900, 'G'],
        [1600, 'G'],
      ],
    ],
    ['骨干网带宽达60G。', [[60, 'G']]],
    ['出省带宽达到5300Gbps。', [[5300, 'Gbps']]],
    ['互联网带宽达6Tbps。', [[6, 'Tbps']]],
    ['家庭接入速率500Mbps。', [[500, 'Mbps']]],
  ])('%s is measured', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each(['全域开通5G。', '5G基站覆盖乡镇，4G网络进村。', '部署5.5G网络。', '查获样品500g。'])(
    '%s names a network or weighs, and measures none',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('a count of base stations is one figure', () => {
    expect(read('新建5G基站460个。')).toEqual([[460, '个']]);
  });
});
