import { describe, expect, it } from 'vitest';
import { assertFigureLaws } from '../../helpers/figure-laws.ts';
import { readFigures } from '../../helpers/read-figures.ts';

describe('thresholds in a list, then what holds of each', () => {
  it.each([
    [
      '集体收入9万元以上、18万元以上的村分别达88%和52%。',
      ['集体收入', '集体收入', '集体收入9万元以上的村', '集体收入18万元以上的村'],
    ],
    [
      '亩均税收不足3万元、不足5万元的企业分别有40家和65家。',
      ['亩均税收', '亩均税收', '亩均税收不足3万元的企业', '亩均税收不足5万元的企业'],
    ],
    [
      '产值超1亿元、超5亿元、超10亿元的企业分别达52家、18家和6家。',
      ['产值', '产值', '产值', '产值超1亿元的企业', '产值超5亿元的企业', '产值超10亿元的企业'],
    ],
    [
      '集体收入5万元以下、10万元以下、20万元以下的村分别占12%、30%和61%。',
      [
        '集体收入',
        '集体收入',
        '集体收入',
        '集体收入5万元以下的村占比',
        '集体收入10万元以下的村占比',
        '集体收入20万元以下的村占比',
      ],
    ],
    [
      '建筑面积1万平方米以上和3万平方米以上的楼宇各有12幢、4幢。',
      ['建筑面积', '建筑面积', '建筑面积1万平方米以上的楼宇', '建筑面积3万平方米以上的楼宇'],
    ],
  ])('%s', (text, names) => {
    const figures = readFigures(text);
    assertFigureLaws(text, figures);
    expect(figures.map(({ indicator }) => indicator)).toEqual(names);
    const conditions = figures.slice(0, figures.length / 2);
    expect(conditions.map(({ headline }) => headline)).toEqual(conditions.map(() => false));
  });
});

describe('a count behind a condition without a digit', () => {
  it.each([
    ['开工技改项目160个，其中亿元以上42个。', ['开工技改项目', '亿元以上的开工技改项目']],
    [
      '签约项目86个，其中亿元以上35个、超5亿元8个。',
      ['签约项目', '亿元以上的签约项目', null, '超5亿元的签约项目'],
    ],
    ['落户商贸企业90家，其中超亿元12家。', ['落户商贸企业', '超亿元的落户商贸企业']],
    ['农业龙头企业达56家，其中省级以上14家。', ['农业龙头企业', '省级以上的农业龙头企业']],
  ])('%s is of the things that the count before it is of', (text, names) => {
    expect(readFigures(text).map(({ indicator }) => indicator)).toEqual(names);
  });
});

describe('a count before a condition', () => {
  it.each([
    [
      '新增1个营业收入过40亿元的园区、2个过30亿元的园区。',
      ['营业收入过40亿元的园区', '园区营业收入', '过30亿元的园区', '园区营业收入'],
    ],
    [
      '新增1家产销过50亿元、10家过10亿元、20家过亿元的骨干企业。',
      ['产销过50亿元的骨干企业', '产销', '产销过10亿元的骨干企业', '产销', '产销过亿元的骨干企业'],
    ],
    ['培育20家年产值过亿元的龙头企业。', ['年产值过亿元的龙头企业']],
  ])('%s counts the things that meet it', (text, names) => {
    expect(readFigures(text).map(({ indicator }) => indicator)).toEqual(names);
  });

  it('leaves a sum blank of which only the things are said, unless they are undertakings', () => {
    expect(readFigures('走访5000万元以上企业26家。')[0]!.indicator).toBeNull();
    const [sum] = readFigures('引进5000万元以上项目26个。');
    expect(sum!.indicator).toBe('项目投资');
    expect(sum!.inferred).toContain('indicator');
  });
});

describe('过5亿元 before a noun is a condition', () => {
  const plan = '一、2023年工作回顾\n全镇上下同心。\n二、2024年工作安排\n';

  it.each([
    '引进投资过3亿元的项目。',
    '培育一批产值过8亿元骨干企业。',
    '打造年收入过40万元、60万元的村。',
    '在产销超20亿元、40亿元企业上取得突破。',
    '培育税收过600万元的商户。',
  ])('%s', (text) => {
    expect(readFigures(plan + text).map(({ goal, headline }) => [goal, headline])).toEqual(
      readFigures(plan + text).map(() => [false, false]),
    );
  });

  it.each(['力争税收超过3亿元。', '确保投资通过3亿元关口。'])('%s is none', (text) => {
    expect(readFigures(plan + text)[0]).toMatchObject({ goal: true, headline: true });
  });
});

describe('conditions of the same things that 和 or 及 joins', () => {
  const plan = '一、2023年工作回顾\n完成各项任务。\n二、2024年工作安排\n';
  it.each([
    ['走访注册资本超过5000万元以上和税收10万元以上企业。', [false, false]],
    ['服务年产值2亿元以上及纳税500万元以上的企业。', [false, false]],
    ['完成投资2亿元以上和税收500万元以上。', [true, true]],
  ])('%s', (sentence, goals) => {
    const figures = readFigures(plan + sentence);
    expect(figures.map(({ goal }) => goal)).toEqual(goals);
    expect(figures.map(({ headline }) => headline)).toEqual(goals);
  });
});
