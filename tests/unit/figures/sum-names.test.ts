import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const named = (text: string) => readFigures(text).map(({ text, indicator }) => [text, indicator]);

describe('a sum that does not say what it was spent on', () => {
  it.each([
    ['总投资2亿元的图书馆加快推进。', '2亿元', '图书馆总投资'],
    ['投资3.3亿元的环湖快速路建成通车。', '3.3亿元', '环湖快速路投资'],
    ['完善城区管网，投资7300万元实施雨污分流工程。', '7300万元', '雨污分流工程投资'],
    ['投资2400万元对老旧小区供水管网进行改造。', '2400万元', '老旧小区供水管网改造投资'],
    ['投资4300万元，对背街小巷路灯进行全面更换。', '4300万元', '背街小巷路灯更换投资'],
    ['投入260万元为村卫生室配备救护车。', '260万元', '村卫生室配备救护车投入'],
    ['筹措资金260万元用于福利院改造。', '260万元', '福利院改造资金'],
    ['投入3.6亿元改善办学条件。', '3.6亿元', '改善办学条件投入'],
    ['投资5亿元，新建学校3所。', '5亿元', '新建学校投资'],
    ['投资1.3亿元完成了17条道路的改扩建。', '1.3亿元', '道路改扩建投资'],
    ['投资5亿元，建成东湖大道等31条公路。', '5亿元', '公路建设投资'],
    ['投资8000万元实施污泥处置、道路改造等工程。', '8000万元', '污泥处置等工程投资'],
    ['投入1825万元扶贫资金，助力脱贫攻坚。', '1825万元', '扶贫资金'],
    ['节能环保项目75个，年度计划投资94亿元，启动污水厂建设。', '94亿元', '节能环保项目年度计划投资'],
    ['扎实推进滨江绿道建设，全年完成投资4亿元。', '4亿元', '滨江绿道建设投资'],
    ['老城区改造工作成效明显。全年完成投资3.5亿元。', '3.5亿元', '老城区改造工作投资'],
  ])('%s: %s is %s', (text, sum, name) => {
    expect(named(text)).toContainEqual([sum, name]);
    expect(readFigures(text).find((figure) => figure.text === sum)!.inferred).toContain('indicator');
  });

  it.each(['投入资金3亿元，设立产业基金，支持企业。', '完成投资3亿元，建立担保基金。'])(
    'is not for a fund that is set up beside it: %s',
    (text) => {
      expect(named(text)).toEqual([['3亿元', null]]);
    },
  );

  it('is not of the clause before when its own object follows', () => {
    const text = '价值740万元的公交车更换全面完成，投资1.2亿元的客运站基本完工，投资12.4亿元的货运站开工。';
    expect(named(text)).toEqual(
      expect.arrayContaining([
        ['1.2亿元', '客运站投资'],
        ['12.4亿元', '货运站投资'],
      ]),
    );
  });

  it('is planned for a year or all there is: two quantities', () => {
    expect(named('重点项目108个，项目总投资339.9亿元，年度计划完成投资75.5亿元。')).toEqual([
      ['108个', '重点项目'],
      ['339.9亿元', '项目总投资'],
      ['75.5亿元', '项目年度计划投资'],
    ]);
  });

  it('has no name where nothing says of what', () => {
    expect(named('城市更加美丽。投资3.4亿元。')).toEqual([['3.4亿元', null]]);
  });

  it('keeps its name with its growth: that is a total', () => {
    expect(named('投资38亿元，增长9%。').map(([, name]) => name)).toEqual(['投资', '投资']);
  });

  it('keeps the name that is printed before it', () => {
    expect(named('完成固定资产投资12亿元，新建学校3所。')[0]).toEqual(['12亿元', '固定资产投资']);
    expect(named('重点项目完成投资3.2亿元，建成道路5条。')[0]).toEqual(['3.2亿元', '重点项目投资']);
  });

  it('is a condition, not a sum spent, before 以上', () => {
    expect(named('投资1000万元以上的项目42个。')).toContainEqual(['1000万元以上', '项目投资']);
  });
});
