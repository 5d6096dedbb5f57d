import { describe, expect, it } from 'vitest';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { detectReport } from '../../../lib/reports/detect.ts';
import { factsOfReport, type PageFacts } from '../../../lib/reports/page-facts.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

const noPlaces = buildPlaceIndex([]);
const filler = '全年完成税收4.8亿元，新增就业岗位820个，改造老旧小区3个，办结市民热线2860件。';
const halves = ['一、2021年工作回顾', filler, '二、2022年工作安排', filler];

/** Reads a page of a place that no list holds: its heading, and these lines. */
function identify(title: string | null, lines: string[]) {
  return readIdentity({ ...plainReportText(lines.join('\n')), title }, noPlaces);
}

describe('places that no list holds', () => {
  it.each([
    [
      'a banner, its session printed without 次, its mandate without a name',
      null,
      [
        '政府工作报告',
        '——在白音塔拉旗第九届人民代表大会第一会议上',
        '白音旗人民政府代旗长　巴　图',
        '（2022年1月5日）',
        '各位代表：',
        '我代表旗人民政府向大会报告工作，请予审议。',
        ...halves,
      ],
      '白音塔拉旗/旗/白音塔拉旗//',
    ],
    [
      'a line of the meeting broken in two, with its sitting',
      '2022年政府工作报告',
      [
        '——2022年1月9日在江东市临水区第十届',
        '人民代表大会第二次会议第一次全体会议上',
        '区 长　李　灿',
        '各位代表：',
        '我代表区人民政府向大会作工作报告，请予审议。',
        ...halves,
      ],
      '临水区/区/临水区/江东市/',
    ],
    [
      'an autonomous region spoken for by its kind alone',
      '2022年内蒙古自治区人民政府工作报告',
      [
        '——2022年1月12日在内蒙古自治区第十三届人民代表大会第三次会议上',
        '各位代表：',
        '现在，我代表自治区人民政府向大会报告工作，请予审议。',
        ...halves,
      ],
      '内蒙古自治区/自治区///内蒙古自治区',
    ],
    [
      'a county right under the title, without a dash',
      null,
      [
        '政府工作报告',
        '在云河县第十四届人民代表大会第一次会议上',
        '县人民政府县长　李灿',
        '2022年1月15日',
        '各位代表：',
        '我代表县人民政府向大会报告工作，请予审议。',
        ...halves,
      ],
      '云河县/县/云河县//',
    ],
    [
      'an autonomous county by its head alone',
      '政府工作报告',
      [
        '（2022年2月23日在自治县十届人大二次会议上）',
        '云河侗族自治县人民政府县长　李灿',
        '各位代表：',
        '我代表自治县人民政府向大会报告工作，请予审议。',
        ...halves,
      ],
      '云河侗族自治县/自治县/云河侗族自治县//',
    ],
    [
      'a city by its head alone',
      '政府工作报告',
      ['江东市人民政府市长　李灿', '各位代表：', '我代表市人民政府，向大会报告工作，请予审议。', ...halves],
      '江东市/市//江东市/',
    ],
    [
      'a province by its head alone',
      '政府工作报告',
      ['甘肃省代省长　李灿', '各位代表：', '我代表省人民政府，向大会报告工作，请予审议。', ...halves],
      '甘肃省/省///甘肃省',
    ],
    [
      'a prefecture by its congress',
      '政府工作报告',
      [
        '——2022年1月20日在海西蒙古族藏族自治州第十四届人民代表大会第四次会议上',
        '州长　李灿',
        '各位代表：',
        '我代表州人民政府，向大会作工作报告，请予审议。',
        ...halves,
      ],
      '海西蒙古族藏族自治州/自治州//海西蒙古族藏族自治州/',
    ],
    [
      'a town under a copier’s tag',
      '【江东招商】2022年临水区某庄镇政府工作报告',
      ['各位代表：', '我代表某庄镇人民政府向大会报告工作，请予审议。', ...halves],
      '某庄镇/镇/临水区//',
    ],
    [
      'a town of a city without districts',
      '江东市某庄镇2022年政府工作报告',
      ['各位代表：', '我代表镇人民政府向大会报告工作，请予审议。', ...halves],
      '某庄镇/镇//江东市/',
    ],
    [
      'an ethnic township',
      '政府工作报告',
      [
        '——2022年1月20日在云河县石泉瑶族乡第十四届人民代表大会第四次会议上',
        '各位代表：',
        '我代表乡人民政府，向大会作工作报告，请予审议。',
        ...halves,
      ],
      '石泉瑶族乡/乡/云河县//',
    ],
    [
      'a sumu under its banner',
      '白音塔拉旗新民苏木2022年政府工作报告',
      ['各位代表：', '我代表苏木人民政府，向大会作工作报告，请予审议。', ...halves],
      '新民苏木/苏木/白音塔拉旗//',
    ],
    [
      'a development zone',
      '江东市高新技术产业开发区管委会2021年工作总结和2022年工作计划',
      ['2021年，高新区在市委、市政府的坚强领导下，深入贯彻新发展理念。', ...halves],
      '高新技术产业开发区/开发区//江东市/',
    ],
    [
      'a zone named in its first sentence alone',
      '2021年工作总结和2022年工作计划',
      ['2021年，在市委、市政府领导下，江东高新技术产业开发区管委会紧紧围绕年初目标。', ...halves],
      '江东高新技术产业开发区/开发区///',
    ],
    [
      'a league by its office',
      '白音盟行政公署2021年工作总结',
      ['2021年，盟行署在自治区党委的领导下开展工作。', ...halves],
      '白音盟/盟//白音盟/',
    ],
  ])('%s', (_name, title, lines, expected) => {
    const { place, placeType, district, city, province } = identify(title, lines);
    expect([place, placeType, district, city, province].map((value) => value ?? '').join('/')).toBe(expected);
  });

  it('takes no day of publication for the day of the speech', () => {
    const lines = (day: string) => [
      '所属地区：江东－临水',
      '发布日期：2025年07月27日',
      `${day}某庄镇第十五届人民代表大会第三次会议上某庄镇人民政府镇长李灿各位代表：现在，我代表某庄镇人民政府向大会作工作报告，请予审议。`,
      ...halves,
    ];
    expect(identify('某庄镇政府工作报告', lines('2022年3月26日在')).deliveredOn).toBe('2022-03-26');
    expect(identify('某庄镇政府工作报告', lines('')).deliveredOn).toBeNull();
  });

  it('reads what encloses a town where its own text says so once', () => {
    const lines = [
      '江东市某庄镇地处两河之间。',
      '各位代表：',
      '我代表某庄镇人民政府向大会作工作报告。',
      ...halves,
    ];
    expect(identify('2022年某庄镇政府工作报告', lines).city).toBe('江东市');
  });

  it('keeps the congress of a line without 上', () => {
    const lines = [
      '2022年2月26日在某庄镇第十四届人民代表大会第三次会议',
      '某庄镇人民政府镇长　李灿',
      '各位代表：',
    ];
    const identity = identify('政府工作报告', [
      ...lines,
      '我代表某庄镇人民政府向大会作报告，请予审议。',
      ...halves,
    ]);
    expect(identity.meeting).toEqual({ name: '某庄镇第十四届人民代表大会第三次会议', kind: '人民代表大会' });
    expect(identity.deliveredOn).toBe('2022-02-26');
  });
});

describe('periods of terms', () => {
  const opened = [
    '2022年1月7日在白音塔拉旗第十六届人民代表大会第一次会议上',
    '各位代表：',
    '我代表白音塔拉旗人民政府向大会报告工作，请予审议。',
  ];

  it.each([
    [['一、十五届人民政府工作回顾', '2018年以来，旗人民政府坚持稳中求进。', filler], '2018..2021'],
    [['一、第十七届政府工作回顾', '过去的五年，我们坚持稳中求进。', filler], '2017..2021'],
    [['一、过去四年工作回顾', '四年来，我们坚持稳中求进。', filler], '2018..2021'],
  ])('%j', (head, period) => {
    const plan = ['二、今后五年的奋斗目标和主要任务', filler];
    expect(identify('政府工作报告', [...opened, ...head, ...plan]).period).toBe(period);
  });
});

it('takes the term that the speaker announces where no head says it', () => {
  const lines = [
    '各位代表：',
    '本届省政府任期即将结束。现在，我代表省人民政府向大会报告过去五年的工作，请予审议。',
    filler,
  ];
  const title = '政府工作报告——2018年1月25日在湖北省第十三届人民代表大会第一次会议上';
  expect(identify(title, lines).period).toBe('2013..2017');
});

describe('a head without labels', () => {
  it('is read by the order of the national form', () => {
    const head = ['SY-310118-2013-001', '主动公开', '无', '云河县人民政府', '2013.01.20'];
    const identity = identify('2013年政府工作报告', [...head, '各位代表：', ...halves]);
    expect(identity.indexNo).toBe('SY-310118-2013-001');
    expect(identity.documentNo).toBeNull();
    expect(identity.publisher).toBe('云河县人民政府');
    expect(identity.publishedOn).toBe('2013-01-20');
  });

  it('is none where a part is missing', () => {
    expect(identify(null, ['主动公开', '云河县人民政府', ...halves]).publisher).toBeNull();
  });
});

const facts = (lines: string[], more: Partial<PageFacts> = {}): PageFacts => ({
  ...factsOfReport(plainReportText(lines.join('\n'))),
  address: 'http://www.example.gov.cn/1.html',
  ...more,
});

const spoken = ['各位代表：', '现在，我代表市人民政府向大会报告工作，请予审议。', ...halves];

describe('what a heading says and the body does', () => {
  it.each([
    [
      'a heading with the day, the congress and the speaker in it',
      '政府工作报告（2022年1月21日在江东市第十三届人民代表大会第四次会议上） 江东市人民政府市长 李灿',
      spoken,
    ],
    [
      'a draft, its congress behind it without brackets',
      '政府工作报告（草案）在某庄镇第四届人民代表大会第三次会议上',
      spoken,
    ],
    ['a place in brackets behind', '2022年政府工作报告（某庄镇）', spoken],
    ['a congress of residents', '某桥街道2022年度居民代表会议工作报告', spoken],
    ['a sumu', '新民苏木2021年工作总结', ['2021年，新民苏木党委在旗委的坚强领导下开展工作。', ...halves]],
    [
      'a league’s office',
      '白音盟行政公署2021年工作总结',
      ['2021年，盟行署在自治区党委的领导下开展工作。', ...halves],
    ],
    ['a report and the plan with it', '某庄镇2021年政府工作报告和2022年工作计划', spoken],
    [
      'a heading of the session’s papers over the report itself',
      '某庄镇第七届人民代表大会第三次会议文件汇编（二）',
      ['政府工作报告', '——2022年1月9日在江东市第七届人民代表大会第三次会议上', ...spoken],
    ],
    [
      'news in the heading, the speech itself beneath',
      '江东市市长李灿作政府工作报告',
      ['政府工作报告', '——2022年1月9日在江东市第七届人民代表大会第三次会议上', ...spoken],
    ],
  ])('yes: %s', (_name, title, lines) => {
    expect(detectReport(facts(lines, { title })).verdict).toBe('yes');
  });

  it.each([
    [
      'a collection for copying that begins with its first report',
      '某庄镇2021年政府工作报告汇编（35篇）',
      ['1.2021年某庄镇政府工作报告', ...spoken],
    ],
    ['a collection for copying', '2021年工作总结和2022年工作计划-18篇', halves],
    [
      'a town head’s account of himself',
      null,
      [
        '乡镇镇长述职报告',
        '各位领导、同志们：',
        '一年来，我在镇人代会上当选为镇长，在镇党委的领导下开展工作。我代表镇政府就一年来的工作汇报如下。',
        ...halves,
      ],
    ],
    [
      'a host’s words to the congress',
      null,
      ['某庄镇第七届人民代表大会第三次会议主持词', '各位代表：', '下面请镇长作政府工作报告。', filler],
    ],
    [
      'a notice that hands out the tasks of a report',
      null,
      [
        '各镇人民政府，县政府各部门：',
        '县第十五届人民代表大会第五次会议上的《政府工作报告》提出了全年任务，现将任务分解下达，请抓好落实。',
        filler,
      ],
    ],
    [
      'a draft put before advisers',
      null,
      [
        '各位委员：',
        '我代表市政府，就《政府工作报告》起草情况和主要内容，向大会作说明。',
        '一、报告起草情况',
        filler,
      ],
    ],
  ])('never yes: %s', (_name, title, lines) => {
    expect(detectReport(facts(lines, { title })).verdict).not.toBe('yes');
  });
});
