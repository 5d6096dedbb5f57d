import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildPlaceIndex, type PlaceRecord } from '../../../lib/knowledge/places.ts';
import { readReportText } from '../../../lib/portals/read-report-text.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import seeds from '../../../seeds/places.json' with { type: 'json' };
import { bodyOfSavedPage, type PageStyle, renderPortalPage } from '../../helpers/portal-pages.ts';

const places = buildPlaceIndex(seeds as unknown as PlaceRecord[]);
const noPlaces = buildPlaceIndex([]);
const filler = '全年完成税收4.8亿元，新增就业岗位820个，改造老旧小区3个，办结市民热线2860件。';

/** Reads a report that is nothing but these lines, its two halves filled. */
function identify(lines: string[], index = noPlaces) {
  return readIdentity(plainReportText(lines.join('\n')), index);
}

const speech = (place: string, day: string) => [
  `——${day}在${place}第七届人民代表大会第三次会议上`,
  '各位代表：',
  `现在，我代表${place}人民政府，向大会报告工作，请予审议。`,
];

describe('the period of a report', () => {
  it.each([
    [
      'heads of the reviewed and the coming year',
      ['2024年某庄镇政府工作报告', '一、2023年工作回顾', filler, '二、2024年工作安排', filler],
      '2023',
    ],
    [
      'title year of delivery, heads without a year',
      [
        '2024年某庄镇政府工作报告',
        ...speech('某庄镇', '2024年1月9日'),
        '一、过去一年的工作回顾',
        filler,
        '二、今年的主要任务',
        filler,
      ],
      '2023',
    ],
    [
      'a year that ends when it is spoken',
      [...speech('某庄镇', '2024年12月27日'), '一、2024年工作回顾', filler, '二、2025年工作思路', filler],
      '2024',
    ],
    [
      'half a year by its delivery',
      [
        ...speech('某庄镇', '2023年7月18日'),
        '第一部分 上半年工作回顾',
        filler,
        '第二部分 下半年主要工作安排',
        filler,
      ],
      '2023H1',
    ],
    [
      'half a year by its head',
      ['2021上半年主要工作回顾', filler, '2021下半年主要工作安排', filler],
      '2021H1',
    ],
    [
      'five years, spoken in January',
      [
        ...speech('某庄镇', '2017年1月9日'),
        '一、过去五年的工作回顾',
        filler,
        '二、今后五年的主要任务',
        filler,
      ],
      '2012..2016',
    ],
    [
      'five years, spoken in December',
      [
        ...speech('某庄镇', '2021年12月22日'),
        '一、过去五年工作回顾',
        filler,
        '二、今后五年的奋斗目标和主要任务',
        filler,
      ],
      '2017..2021',
    ],
    [
      'three years of an office',
      [
        '某桥街道社代会报告',
        '各位代表：',
        '我代表某桥街道办事处向大会报告工作。',
        '一、2020-2022年三年工作回顾',
        filler,
        '二、2023年工作安排',
        filler,
      ],
      '2020..2022',
    ],
    [
      'a summary of its own year',
      ['某桥街道2021年工作总结和2022年工作思路', '一、工作总结', filler, '二、工作思路', filler],
      '2021',
    ],
    [
      'a year known by what fell into it',
      [
        '一、上半年工作总结',
        '今年是全面贯彻落实党的二十大精神的开局之年，街道党工委带领全街道认真落实区委、区政府部署。',
        filler,
        '二、下半年工作部署',
        filler,
      ],
      '2023H1',
    ],
  ])('%s', (_name, lines, period) => {
    expect(identify(lines).period).toBe(period);
  });

  it('is unknown where nothing tells', () => {
    expect(identify(['工作总结', '各项工作有序推进。']).period).toBeNull();
  });
});

describe('delivery', () => {
  it.each([
    ['——2024年1月10日在某庄镇第八届人民代表大会第五次会议上', '2024-01-10'],
    ['（2024年1月10日在某庄镇第八届人民代表大会第五次会议上）', '2024-01-10'],
    ['── 2024110日在某庄镇第八届人民代表大会第五次会议上', '2024-01-10'],
    ['----二〇二四年一月十日在某庄镇第八届人民代表大会第五次会议上', '2024-01-10'],
    ['—— 日在某庄镇第八届人民代表大会第五次会议上', null],
  ])('%s → %s', (line, day) => {
    const identity = identify([
      line,
      '镇长　李　灿',
      '各位代表：',
      '我代表某庄镇人民政府向大会作工作报告。',
      '一、2023年工作回顾',
      filler,
      '二、2024年工作安排',
      filler,
    ]);
    expect(identity.deliveredOn).toBe(day);
    expect(identity.meeting).toEqual({ name: '某庄镇第八届人民代表大会第五次会议', kind: '人民代表大会' });
    expect(identity.speaker).toBe('李灿');
  });

  it('takes the place that holds a congress', () => {
    const title = '江东市石桥镇召开镇第十一届人民代表大会第五次会议';
    expect(readIdentity({ ...plainReportText('会议圆满结束。'), title }, places).place).toBe('石桥镇');
  });

  it('reads no place out of a sentence about a congress', () => {
    const account = '我去年三月到任，并于五月在镇人代会上当选镇长。现将一年来的工作报告如下。';
    expect(readIdentity(plainReportText(`述职报告\n同志们：\n${account}`), places).place).toBeNull();
  });

  it('gives a subdistrict no congress of its own', () => {
    const identity = identify([
      '某桥街道2023年工作总结',
      '——2024年1月17日在某区第二届人民代表大会第四次会议上',
      '各位代表：',
      '我代表某桥街道办事处向大会报告工作。',
      '一、2023年工作回顾',
      filler,
      '二、2024年工作安排',
      filler,
    ]);
    expect(identity.place).toBe('某桥街道');
    expect(identity.meeting).toBeNull();
  });
});

describe('places', () => {
  it.each([
    ['某市某区某庄镇人民政府关于印发2024年政府工作报告的通知', '某庄镇'],
    ['2023年政府工作报告（广州市番禺区第十八届人民代表大会第三次会议）', '番禺区'],
    ['某庄镇2021年政府工作报告——2020年工作回顾和2021年工作计划', '某庄镇'],
  ])('%s → %s', (title, place) => {
    expect(readIdentity({ ...plainReportText(filler), title }, noPlaces).place).toBe(place);
  });

  it('tells homonyms apart by what encloses them', () => {
    const lines = (place: string) =>
      ['一、2023年工作回顾', filler, '二、2024年工作安排', filler].flatMap((line, i) =>
        i === 0 ? [...speech(place, '2024年1月9日'), line] : [line],
      );
    expect(identify(lines('上海市闵行区马桥镇'), places).placeId).toBe('shanghai-minhang-maqiao-zhen');
    expect(identify(lines('江苏省靖江市马桥镇'), places).placeId).toBeNull();
  });

  it.each([
    ['http://renda.jiading.cn/1.html', '嘉定区'],
    ['http://www.jiading.gov.cn/1.html', '嘉定区'],
    ['http://www.jiading.example.gov.cn/1.html', null],
  ])('%s belongs to %s', (address, district) => {
    const lines = ['各位代表：', '我代表区人民政府向大会报告工作，请予审议。', '一、2023年工作回顾', filler];
    expect(readIdentity(plainReportText(lines.join('\n'), address), places).district).toBe(district);
  });

  it('takes the record that lived on the day of the report', () => {
    const identity = identify(
      [
        ...speech('上海市普陀区真如镇', '2013年1月9日'),
        '一、2012年工作回顾',
        filler,
        '二、2013年工作安排',
        filler,
      ],
      places,
    );
    expect(identity.placeId).toBe('shanghai-putuo-zhenru-zhen');
  });
});

const shared = '../shared/reports';

describe.skipIf(!existsSync(shared))(`the five real reports (skipped without ${shared})`, () => {
  interface Listed {
    file: string;
    address: string | null;
    title: string | null;
    head: Record<string, string>;
  }
  const listed: Listed[] = existsSync(shared) ? JSON.parse(readFileSync(`${shared}/index.json`, 'utf8')) : [];
  const families: Record<string, 'pudong' | 'shmh' | 'shbsq'> = {
    jinqiao: 'pudong',
    pujin: 'shmh',
    qibao: 'shmh',
    songnan: 'shbsq',
  };

  /** What each page shows, read off it by hand. */
  const facts: Record<string, object> = {
    'jinqiao-2023h1.txt': {
      place: '金桥镇',
      placeType: '镇',
      district: '浦东新区',
      city: '上海市',
      period: '2023H1',
      periodFrom: '2023-01-01',
      periodTo: '2023-06-30',
      kind: 'half-year',
      deliveredOn: '2023-07-18',
      publishedOn: '2023-07-19',
      publisher: '金桥镇',
      indexNo: null,
      documentNo: null,
      meeting: { name: '金桥镇第六届人民代表大会第四次会议', kind: '人民代表大会' },
      speaker: null,
    },
    'pujin-2023h1.txt': {
      title: null,
      place: '浦锦街道',
      placeType: '街道',
      district: '闵行区',
      period: '2023H1',
      kind: 'half-year',
      deliveredOn: null,
      publishedOn: null,
      publisher: null,
      meeting: null,
      speaker: null,
    },
    'songnan-2023.txt': {
      place: '淞南镇',
      placeType: '镇',
      district: '宝山区',
      period: '2023',
      kind: 'annual',
      deliveredOn: '2024-01-10',
      publishedOn: '2024-01-18',
      publisher: '淞南镇',
      documentNo: null,
      meeting: { name: '上海市宝山区淞南镇第八届人民代表大会第五次会议', kind: '人民代表大会' },
      speaker: '曹维渊',
    },
    'qibao-2021h1.txt': {
      place: '七宝镇',
      placeType: '镇',
      district: '闵行区',
      period: '2021H1',
      kind: 'half-year',
      deliveredOn: null,
      publishedOn: '2021-09-14',
      publisher: '上海市闵行区七宝镇人民政府',
      meeting: null,
      speaker: null,
    },
  };

  const cases = listed
    .filter((report) => report.address)
    .flatMap((report) =>
      (['word-spans', 'one-paragraph', 'plain'] as PageStyle[]).map(
        (style) => [report.file, style, report] as const,
      ),
    );

  it.each(cases)('%s as its portal prints it (%s)', (file, style, report) => {
    const text = readFileSync(`${shared}/${file}`, 'utf8');
    const address = report.address as string;
    const html = renderPortalPage({
      family: families[file.split('-')[0] as string] as 'pudong',
      text: bodyOfSavedPage(text, report.title),
      title: report.title,
      head: report.head,
      address,
      style,
    });
    const { document } = new JSDOM(html, { url: address }).window;
    const identity = readIdentity(readReportText(document, address)?.report ?? plainReportText(''), places);
    expect(identity).toMatchObject({ isReport: true, title: report.title, ...facts[file] });
  });

  it.each(listed)('$file as a plain text', ({ file }) => {
    const identity = readIdentity(plainReportText(readFileSync(`${shared}/${file}`, 'utf8')), places);
    expect(identity.isReport).toBe(true);
    expect(identity.period).toBe(
      file.includes('songnan') ? '2023' : file.includes('qibao') ? '2021H1' : '2023H1',
    );
  });
});
