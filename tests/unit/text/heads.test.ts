import { describe, expect, it } from 'vitest';
import { findHeads } from '../../../lib/text/print/heads.ts';
import { printOf } from '../../helpers/print-of.ts';

const said = (...lines: string[]) => findHeads(lines.join('\n')).map(({ says, title }) => `${says} ${title}`);

describe('findHeads', () => {
  it.each([
    ['a year after the year reviewed', '2013年工作回顾', '2014年主要任务'],
    ['a year after a review that names none', '一、过去一年工作回顾', '二、2015年重点工作'],
    ['the later of two years', '2024年主要工作', '2025年重点工作'],
    ['a five-year plan after the one reviewed', '一、“九五”时期的回顾', '二、“十五”时期的国民经济和社会发展'],
    ['a plan whose number is lost', '、2016年工作回顾', '、2017年主要任务'],
    ['words behind a motto', '砥砺奋斗、负重前行——本届政府工作回顾', '埋头苦干——2022年主要工作'],
    ['what is still to be done well', '一、圆满完成全年目标任务', '二、努力做好2025年政府工作'],
  ])('%s is planned', (_, review, plan) => {
    expect(said(review, '完成3家。', plan, '新建3家。')).toEqual([`review ${review}`, `plan ${plan}`]);
  });

  it('reads a heading between the stars of bold plain text', () =>
    expect(said('**一、2019年工作回顾**', '完成3家。', '**二、2020年工作安排**', '新建3家。')).toEqual([
      'review 一、2019年工作回顾',
      'plan 二、2020年工作安排',
    ]));

  it('hears an aim in a heading without a word of planning', () => {
    const { sections } = printOf(
      '一、2023年工作回顾\n新建泵站3座。\n二、加压奋进，坚决夺取全年工作新胜利\n新建泵站5座。',
    );
    expect(sections.map(({ role }) => role)).toEqual(['review', 'plan']);
  });

  const roles = (...lines: string[]) => {
    const { sections } = printOf(lines.join('\n'));
    return sections.map(({ role, title }) => `${role} ${title}`);
  };

  it.each([
    ['2023年工作回顾', '乘势而上，奋力开创2024年发展新局面'],
    ['2023年：攻坚克难', '2024年：乘势而上'],
    ['2023——爬坡过坎的一年', '2024——加压奋进的一年'],
    ['回望2023：风雨兼程', '奋进2024：勇毅前行'],
    ['回首2023', '迈向2024'],
    ['极不平凡的2023年', '充满希望的2024年'],
    ['2023年主要成绩', '2024年主要举措'],
    ['2023年发展亮点', '2024年怎么干'],
    ['攻坚克难，2023年经济社会发展取得新成效', '以实干实绩谱写2024年新篇章'],
    ['一、2024年工作回顾', '二、拼搏进取，实现“十四五”收官新突破'],
    ['一、2024年工作回顾', '二、凝心聚力，加快建设宜居新镇'],
    ['一、“十三五”圆满收官', '二、“十四五”时期的发展'],
  ])('a motto without a word of either half says it by its year: %s, %s', (review, plan) => {
    const text = [review, '新建泵站3座。', plan, '新建泵站5座。'];
    expect(roles(...text)).toEqual([`review ${review}`, `plan ${plan}`]);
  });

  it('finds what heads a half within a line', () => {
    const review = '各位代表： 我代表镇政府作工作报告，请予审议。 过去一年工作回顾 2023年，新建泵站3座。';
    const plan = '干部作风更加务实。 今年工作任务 新建泵站5座，让群众满意。 谢谢大家！';
    expect(roles(`${review} ${plan}`)).toEqual(['review 过去一年工作回顾', 'plan 今年工作任务']);
  });

  it('takes the year planned from a title for both years', () => {
    const title = '石桥街道办事处2023年工作总结及2024年工作计划';
    const plan = '2024年，街道将重点做好以下工作：';
    const text = [
      title,
      '2023年，街道团结奋进。',
      '（一）民生',
      '新建泵站3座。',
      plan,
      '（一）民生',
      '新建泵站5座。',
    ];
    expect(roles(...text)).toEqual([
      'review （一）民生',
      'plan 2024年，街道将重点做好以下工作',
      'plan （一）民生',
    ]);
  });

  it.each(['2023年：新建学校2所', '工业经济迈出新步伐', '截至2023年', '2023年：荣获两项称号。'])(
    'takes no line of an account for a motto: %s',
    (line) =>
      expect(roles('一、2023年工作回顾', '新建泵站3座。', line, '新建泵站5座。')).toEqual([
        'review 一、2023年工作回顾',
      ]),
  );

  it('takes no industries for numbers', () => {
    expect(said('一、过去五年工作回顾', '二、三产业占比提高3.6个百分点。')).toEqual([
      'review 一、过去五年工作回顾',
    ]);
  });

  it.each(['五一、国庆假期接待游客20万人次。', '三八、六一节活动12场。', '八一、春节走访慰问军属。'])(
    'takes no holiday for a number: %s',
    (line) => expect(said('一、民生', '（一）文旅', line)).toEqual(['null 一、民生', 'null （一）文旅']),
  );

  it.each(['十、医疗', '十一、教育', '二十、养老', '二十一、安全'])('takes %s for a number', (line) =>
    expect(said('一、民生', line)).toEqual(['null 一、民生', `null ${line}`]),
  );

  it.each([
    ['二、2024年工作安排2024年，新建学校2所', '二、2024年工作安排'],
    ['二、2024年重点工作2024年是关键之年', '二、2024年重点工作'],
    ['二、2024年工作安排 2024年，新建学校2所', '二、2024年工作安排'],
    ['二、面向2024年，打造更高水平的平安', '二、面向2024年，打造更高水平的平安'],
  ])('ends a heading where a sentence begins with its year: %s', (line, title) =>
    expect(printOf(`一、2023年工作回顾\n完成3所。\n${line}`).heads.at(-1)?.title).toBe(title),
  );

  it('takes no sentence about a year for a head', () => {
    expect(said('2014年主要任务已经明确，要抓好落实', '2014年，全市上下共同努力')).toEqual([]);
  });

  it.each([
    ['behind a quoted term', '一、民生\n推行“十五分钟养老圈”〔1〕建设，改造厨房300户。'],
    ['in round brackets', '一、民生\n落实“双减”（2）政策，开设课后服务班420个。'],
    ['at the start of a line', '一、民生\n全面推行“河长制”\n〔3〕，清淤6公里。'],
  ])('takes no note mark for a number: %s', (_, text) => {
    expect(findHeads(printOf(text).exact.text).map(({ title }) => title)).toEqual(['一、民生']);
  });

  it('takes a number behind the end of a quoted sentence for one', () => {
    expect(said('一、民生', '群众说：“方便多了。”(1)养老服务。', '(2)托育服务。')).toEqual([
      'null 一、民生',
      'null (1)养老服务',
      'null (2)托育服务',
    ]);
  });
});
