import { describe, expect, it } from 'vitest';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { detectReport } from '../../../lib/reports/detect.ts';
import { factsOfReport, type PageFacts } from '../../../lib/reports/page-facts.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

const facts = (lines: string[], more: Partial<PageFacts> = {}): PageFacts => ({
  ...factsOfReport(plainReportText(lines.join('\n'))),
  ...more,
});
const filler = '全年完成税收4.8亿元，新增就业岗位820个，改造老旧小区3个。';
const line = '——2022年1月9日在江东市第七届人民代表大会第三次会议上';
const mandate = '下面，我代表市人民政府作政府工作报告，请各位代表审议。';
const halves = ['一、2021年工作回顾', filler, '二、2022年工作安排', filler];

describe('a complete speech', () => {
  it.each([
    ['under heads that say nothing', [line, '各位代表：', mandate, '一、风雨兼程，交出暖心答卷', filler]],
    ['without congress and greeting', [mandate, '一、不平凡的一年', filler]],
    [
      'for five years',
      [line, '各位代表：', '我谨代表市人民政府，把过去五年的工作向大会作一报告，请审议。', filler],
    ],
    [
      'with the object first',
      ['各位代表：', '受区人民政府委托，现将区政府2021年上半年工作情况报告如下，请予审议。', filler],
    ],
    ['of the State Council', ['各位代表：', '我代表国务院作政府工作报告，请大会审议。', filler]],
    ['of a town whose name is hidden', ['各位代表：', '现在，我代表XX镇人民政府向大会报告工作，请审议。']],
    ['of a revolutionary committee', ['各位代表：', '我代表省革命委员会向大会报告工作。', filler]],
    [
      'on the outline of five years',
      [line, '各位代表：', '我代表市人民政府就“十四五”规划纲要作报告，请大会审查。', filler],
    ],
  ])('is a report %s', (_name, lines) => {
    expect(detectReport(facts(lines)).verdict).toBe('yes');
  });

  it.each([
    '过去一年，法治政府建设走在前列，依法行政水平持续提升。',
    '我们强化绩效评价，部门预算支出进度加快，收支预算更加透明。',
    '信息公开工作总体情况良好，主动公开政府信息2.1万条。',
    '本报告曾公开征求社会意见，收到建议120条，并作了起草说明。',
    '会议指出的问题已经整改，《报告》提出的任务全部完成，会议强调的事项有了结果。',
  ])('is not outweighed by its first lines: %s', (words) => {
    const lines = ['政府工作报告', line, '各位代表：', mandate, words, '一、2021年工作回顾', filler];
    expect(detectReport(facts(lines)).verdict).toBe('yes');
    expect(detectReport(facts(lines.slice(1))).verdict).toBe('yes');
  });

  it.each([
    ['图为会议现场。记者 李灿 摄'],
    ['1月9日，江东市第七届人民代表大会第三次会议开幕。（李灿 摄）'],
    ['摄影：本报记者 李灿'],
  ])('stands below a caption: %s', (caption) => {
    const lines = [caption, '政府工作报告', line, '各位代表：', mandate, ...halves];
    expect(detectReport(facts(lines)).verdict).toBe('yes');
  });

  it.each([
    ['the vote on it', '江东市第七届人民代表大会第三次会议关于政府工作报告的决议'],
    ['words that nobody knows', '砥砺前行开新局 同心共筑新江东'],
    ['a title that is printed twice', '2022年江东市政府工作报告2022年江东市政府工作报告'],
    ['a date that lost a character', '江东市政府工作报告（20221月9日 李灿）'],
  ])('stands under %s', (_name, title) => {
    const lines = [
      '大会听取和审议了市长所作的报告。大会决定批准这个报告。',
      line,
      '各位代表：',
      mandate,
      filler,
    ];
    expect(detectReport(facts(lines, { title })).verdict).toBe('yes');
  });
});

describe('the head of a government by name, below the congress', () => {
  it.each([
    [['2022年1月9日江东县第十六届人民代表大会第五次会议', '江东县人民政府县长 李灿', ...halves]],
    [['在江东镇第十七届人民代表大会第二次会议上（2022年1月20日）', '镇长：李灿', ...halves]],
    [['江东市第八届人民代表大会第二次会议（2022年1月9日）', '代市长 李 灿', ...halves]],
    [['江东区第八届人大第二次会议 2022年1月9日', '区长 李灿', ...halves]],
  ])('speaks with the two halves: %s', (lines) => {
    expect(detectReport(facts(lines)).verdict).toBe('yes');
  });
});

describe('a summary with the plan of a town', () => {
  it.each([
    '某庄镇2021年工作总结及2022年工作规划',
    '2021年度某桥街道工作总结暨2022年度工作谋划',
    '某庄乡2021年工作总结暨2022年工作重点',
    '某庄镇2021年上半年工作总结及2021年下半年工作设想',
  ])('is a report: %s', (title) => {
    expect(detectReport(facts([title, '一年来，街道上下勇毅前行。', ...halves])).verdict).toBe('yes');
  });
});

describe('near misses', () => {
  const chair = '主任、各位副主任、各位委员：';
  it.each([
    [
      'a mayor’s account of himself',
      ['述职报告', line, '市长 李灿', chair, '现将本人一年来的履职情况报告如下。', ...halves],
    ],
    [
      'one subject before a standing committee',
      [
        '关于全县教育工作情况的报告',
        '——在县十届人大常委会第二十次会议上',
        chair,
        '受县人民政府委托，现将全县教育工作情况报告如下，请予审议。',
        ...halves,
      ],
    ],
    [
      'what a draft is about',
      ['关于《条例（草案）》的说明', chair, '我受市人民政府委托，就《条例（草案）》作说明，请予审议。'],
    ],
    ['a court’s report', [line, '各位代表：', '我代表江东市人民法院报告工作，请审议。', ...halves]],
    [
      'news of the speech',
      ['1月9日上午，大会隆重开幕。市长李灿代表市人民政府向大会作政府工作报告。', ...halves],
    ],
    ['a bureau under a column’s name', ['政府工作报告', '江东县水务局2021年工作总结', ...halves]],
    ['a school under a column’s name', ['政府工作报告', '2021年江东县第一中学工作总结', ...halves]],
    [
      'a bureau by its report',
      ['政府工作报告', '江东县林业局关于2021年工作情况的报告', '县人民政府：', ...halves],
    ],
    [
      'a story that quotes the speech',
      [
        '会场里静了下来。李灿翻开讲稿，一字一句地念道：“现在，我代表市人民政府，向大会作政府工作报告，请予审议。”',
        '他从一年的收成讲起，台下有人记着笔记。',
      ],
    ],
    [
      'an article about such reports',
      [
        '政府工作报告',
        '2022年1月9日，市长李灿在江东市第七届人民代表大会第三次会议上代表市人民政府作《政府工作报告》',
        '政府工作报告是一种公文，通常分为两部分。',
      ],
    ],
    [
      'a story that quotes the greeting too',
      [
        '那年春天，市里的人代会上，老李第一次上台。',
        '“各位代表，下面我代表市人民政府向大会报告工作，请审议。”他的声音有些发颤。',
      ],
    ],
  ])('are no report: %s', (_name, lines) => {
    expect(detectReport(facts(lines)).verdict).not.toBe('yes');
  });

  it.each([
    '江东市人大常委会执法检查组关于检查《养老服务条例》实施情况的报告',
    '关于全县饮用水水源保护情况的调研报告',
    '江东县人民政府关于2021年度环境状况和环境保护目标完成情况的报告',
  ])('before a standing committee are none at all: %s', (title) => {
    const lines = [title, '——2022年1月9日在江东县第七届人大常委会第三次会议上'];
    const chair = ['主任、各位副主任、各位委员：', '现将有关情况报告如下。', '一、基本情况', filler];
    expect(detectReport(facts([...lines, ...chair])).verdict).toBe('no');
  });

  it('let a speech quote what it likes', () => {
    const said = '会前，代表们说：“报告要讲真话。”本次会议的主题是“实干”。';
    const lines = [said, line, '各位代表：', mandate, '一、“十三五”回顾', filler];
    expect(detectReport(facts(lines)).verdict).toBe('yes');
  });

  it.each(['一图读懂政府工作报告', '关于公开征求《政府工作报告（征求意见稿）》意见的公告'])(
    'quote a speech whole: %s',
    (title) => {
      expect(detectReport(facts([line, '各位代表：', mandate, ...halves], { title })).verdict).toBe('no');
    },
  );
});

describe('a draft of a report', () => {
  const title = '江东县政府工作报告（征求意见稿）';
  const whole = [line, '各位代表：', mandate, ...halves];
  const draft = { code: 'draft', speaks: 'support', quote: title };

  it.each([whole, ['各位代表：', ...halves], ['公开征求意见，反馈方式见下。', ...whole]])(
    'is read where the whole text stands there, and says that it is one: %s',
    (...lines) => {
      const { verdict, evidence } = detectReport(facts(lines, { title }));
      expect(verdict).toBe('yes');
      expect(evidence).toContainEqual(expect.objectContaining(draft));
    },
  );

  it('keeps its mark in its title, above a line without one too', () => {
    const text = [title, '政府工作报告', ...whole].join('\n');
    const identity = readIdentity(plainReportText(text), buildPlaceIndex([]));
    expect(identity).toMatchObject({ isReport: true, title });
    expect(identity.evidence).toContainEqual(expect.objectContaining({ code: 'draft' }));
  });

  it('is none where a notice asks what is thought of it', () =>
    expect(detectReport(facts([filler, '意见请于3日前反馈。'], { title })).verdict).toBe('no'));
});

describe('the title of a pasted page', () => {
  it.each([
    [['工作报告', '江东区2021年政府工作报告'], '江东区2021年政府工作报告'],
    [
      ['政府工作报告', '2021年江东县人民政府工作报告', '发布时间：2021-02-18'],
      '2021年江东县人民政府工作报告',
    ],
    [['江东县⼈⺠政府⼯作报告'], '江东县人民政府工作报告'],
    [['江东县政府工作报告 来源：县政府办 阅读：128'], '江东县政府工作报告'],
    [['政府工作报告', '政府工作报告（2022年1月9日在江东市第七届人大三次会议上）'], '政府工作报告'],
    [['政府工作报告', '政府工作报告2022年1月9日在江东市第七届人民代表大会第三次会议上'], '政府工作报告'],
    [['江东县2022年政府工作报告 2022-01-18'], '江东县2022年政府工作报告'],
    [['江东县2022年政府工作报告 2022'], '江东县2022年政府工作报告'],
  ])('%s', (lines, title) => {
    const text = [...lines, '各位代表：', mandate, ...halves].join('\n');
    expect(readIdentity(plainReportText(text), buildPlaceIndex([]))).toMatchObject({ isReport: true, title });
  });
});

describe('a report that is printed below the vote on it', () => {
  const vote = [
    '江东市第七届人民代表大会第三次会议关于市政府报告的决议',
    '会议听取和审议了市长所作的报告，充分肯定过去一年的工作，决定批准这个报告。',
  ];
  it.each([
    ['its own', ['政府工作报告', line, '江东市市长 李灿'], '政府工作报告'],
    ['its own, with place and year', ['江东市2022年政府工作报告', line], '江东市2022年政府工作报告'],
    ['none', [line], null],
  ])('has for its title %s', (_name, head, title) => {
    const lines = [...vote, ...head, '各位代表：', mandate, ...halves];
    const identity = readIdentity(plainReportText(lines.join('\n')), buildPlaceIndex([]));
    expect(identity).toMatchObject({ verdict: 'yes', title });
  });
});
