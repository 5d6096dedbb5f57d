import { describe, expect, it } from 'vitest';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { genreOpenings } from '../../../lib/reports/genre.ts';
import { genreOfTitle, genreTitles, placeOfGenreTitle } from '../../../lib/reports/genre-titles.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

const places = buildPlaceIndex([]);
const filler = '全年财政收入4.8亿元，新增就业岗位820个，改造老旧小区3个，办结市民热线2860件。';

/** What is read of a page with a heading and these lines. */
const identify = (title: string | null, lines: string[]) =>
  readIdentity({ ...plainReportText(lines.join('\n')), title }, places);

describe('the genre that a title names', () => {
  it.each([
    ['2022年澄江区国民经济和社会发展统计公报', 'bulletin'],
    ['澄江区2022年卫生健康事业发展统计公报', 'bulletin'],
    ['澄江区第五次全国经济普查公报（第二号）', 'bulletin'],
    ['关于一九八一年国民经济计划执行结果的公报', 'bulletin'],
    ['关于澄江区2022年预算执行情况和2023年预算草案的报告', 'budget'],
    ['澄江区2022年财政决算（草案）的报告', 'budget'],
    ['关于2023年上半年财政预算执行情况的报告', 'budget'],
    ['大渔镇2022年财政收支执行情况与2023年财政收支预算（草案）', 'budget'],
    ['关于2023年区级预算调整方案（草案）的报告', 'budget'],
    ['关于澄江区2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告', 'plan-report'],
    ['2023年上半年国民经济和社会发展计划执行情况报告', 'plan-report'],
    ['关于2022年国民经济和社会发展计划与财政预算执行情况的报告', 'plan-report'],
    ['澄江区民政局2022年工作总结', 'department'],
    ['2022年区园林局工作总结和2023年工作打算', 'department'],
    ['区发展和改革委员会2023年上半年工作总结', 'department'],
    ['区政务服务中心关于2022年度工作情况的报告', 'department'],
    ['澄江区第八届人民代表大会第二次会议关于政府工作报告的决议', 'resolution'],
    ['关于澄江区2022年预算执行情况和2023年预算的决议（2023年1月6日通过）', 'resolution'],
    ['《澄江区促进夜间经济发展办法》政策解读', 'interpretation'],
    ['一图读懂2023年政府工作报告', 'interpretation'],
    ['图解：2022年澄江区统计公报', 'interpretation'],
    ['大渔镇镇长2023年述职报告', 'duty-report'],
    ['述职述廉报告', 'duty-report'],
    ['澄江区水务局局长李灿2022年度述职述德述廉报告', 'duty-report'],
    ['述职报告（2023年12月28日）', 'duty-report'],
    ['关于2023年履行职责情况的述职述法报告', 'duty-report'],
  ])('%s: %s', (title, genre) => expect(genreOfTitle(title)).toBe(genre));

  it.each([
    '2023年澄江区政府工作报告',
    '大渔镇2022年工作总结和2023年工作思路',
    '大渔街道办事处2022年工作总结',
    '区民政局2022年度部门决算',
    '关于2022年区级预算执行和其他财政收支的审计工作报告',
    '关于2022年预算执行情况的审查结果报告',
    '区教育局2022年安全生产工作总结',
    '人大常委会表决通过关于批准决算的决议',
    '区统计局召开统计公报编写会议',
    '2022年度生态环境状况公报',
    '澄江区国民经济和社会发展第十四个五年规划纲要',
    '全面实施预算绩效管理情况的报告',
    '区人大常委会2022年工作报告',
    '2022年澄江市人民代表大会常务委员会工作报告',
    '区人大常委会听取副区长述职报告',
    '关于开展2023年述职报告评议的通知',
    '大渔镇召开党组织书记述职评议会',
  ])('%s: none', (title) => expect(genreOfTitle(title)).toBeNull());

  it('is named by every row for itself alone among those before it', () => {
    for (const { genre, sample } of genreTitles) expect(genreOfTitle(sample)).toBe(genre);
  });
});

describe('the genre of a document', () => {
  it('is that of the title; the verdict stays no', () => {
    const { genre, isReport, verdict, evidence } = identify('2022年澄江区国民经济和社会发展统计公报', [
      '澄江区统计局',
      '一、综合',
      filler,
    ]);
    expect({ genre, isReport, verdict }).toEqual({ genre: 'bulletin', isReport: false, verdict: 'no' });
    expect(evidence).toContainEqual(
      expect.objectContaining({
        field: 'genre',
        source: 'title',
        quote: '2022年澄江区国民经济和社会发展统计公报',
      }),
    );
  });

  it('is that of the first lines where the page has no heading, also of a title broken in two', () => {
    const lines = ['关于澄江区2022年预算执行情况和', '2023年预算草案的报告', '各位代表：', filler];
    expect(identify(null, lines).genre).toBe('budget');
    expect(identify('2022年', ['澄江区2022年统计公报[1]', '澄江区统计局', filler])).toMatchObject({
      genre: 'bulletin',
      title: '澄江区2022年统计公报',
      period: '2022',
    });
  });

  it('is read from the opening where no title says it', () => {
    for (const { genre, sample } of genreOpenings) expect(identify(null, [sample, filler]).genre).toBe(genre);
  });

  it.each([
    ['bulletin', '一、综 合 年末全县常住人口42.6万人。国民经济全年实现地区生产总值186亿元，比上年增长4.1%。'],
    [
      'resolution',
      '经澄江区第八届人民代表大会第二次会议审议，并根据审查委员会的报告，决定批准《关于澄江区2022年国民经济和社会发展计划执行情况的报告》。',
    ],
    [null, '一、综合实力显著增强 地区生产总值186亿元，比上年增长4.1%。'],
  ])('is %s by an opening in other words', (genre, opening) =>
    expect(identify(null, [opening, filler]).genre).toBe(genre),
  );

  it('is not read from the agenda of a session', () => {
    const agenda = [
      '上午9时第一次全体会议',
      '1.听取区人民政府工作报告',
      '2.审查澄江区2022年国民经济和社会发展计划执行情况与2023年计划草案的报告（书面）',
      '3.审查澄江区2022年预算执行情况和2023年预算草案的报告（书面）',
    ];
    expect(identify(null, agenda).genre).toBeNull();
  });

  it('is not read from the opening of news', () => {
    const opening = '区人大常委会第九次会议听取和审议了区财政局所作的报告，决定批准2022年决算草案的报告。';
    expect(identify('区人大常委会召开第九次会议', [opening, filler]).genre).toBeNull();
  });

  it('is a department’s where the title names nobody and the text speaks for a bureau', () => {
    const lines = ['2022年，我局在区委、区政府坚强领导下，全面完成各项任务。', filler];
    expect(identify('2022年工作总结', lines).genre).toBe('department');
  });

  it('is a report’s on a yes, whatever else it speaks of', () => {
    const lines = [
      '——2023年1月5日在大渔镇第八届人民代表大会第二次会议上',
      '各位代表：',
      '现在，我代表大渔镇人民政府，向大会报告工作，请予审议。',
      '一、2022年工作回顾',
      filler,
      '二、2023年工作安排',
      '办好国民经济和社会发展计划执行情况和2023年预算草案所列各事。',
    ];
    expect(identify('大渔镇政府工作报告', lines)).toMatchObject({ genre: 'report', verdict: 'yes' });
    expect(identify('大渔镇政府工作报告', [filler])).toMatchObject({ genre: null, verdict: 'maybe' });
  });
});

describe('what a genre’s title says of place and time', () => {
  it.each([
    ['2022年江州市澄江区国民经济和社会发展统计公报', '江州市澄江区'],
    ['关于澄江区2022年预算执行情况和2023年预算草案的报告', '澄江区'],
    ['关于2022年市级决算的报告', null],
    ['中华人民共和国2022年国民经济和社会发展统计公报', null],
    ['澄江区政府工作报告', null],
  ])('%s: %s', (title, place) => expect(placeOfGenreTitle(title)).toBe(place));

  it.each([
    ['2022年澄江区国民经济和社会发展统计公报', '2022', 'annual'],
    ['关于一九八六年国民经济和社会发展的统计公报', '1986', 'annual'],
    ['关于澄江区2022年预算执行情况和2023年预算草案的报告', '2022', 'annual'],
    ['关于2022年财政决算和2023年上半年预算执行情况的报告', '2022', 'annual'],
    ['2023年上半年国民经济和社会发展计划执行情况报告', '2023H1', 'half-year'],
  ])('%s: %s', (title, period, kind) => {
    expect(identify(title, ['2024年2月28日', filler])).toMatchObject({ period, kind });
  });
});

describe('a title over two lines', () => {
  const filler = '过去一年，全县坚持稳中求进，完成税收5.2亿元，增长7.7%，新建学校2所。';
  const speech = [
    '各位代表：',
    '现在，我代表县人民政府，向大会报告工作，请予审议。',
    '一、2024年工作回顾',
    filler,
    '二、2025年工作安排',
    filler,
  ];
  it.each([
    [['澄江县人民政府', '2024年工作报告'], '澄江县人民政府2024年工作报告'],
    [['澄江县人民政府2024年', '工作报告'], '澄江县人民政府2024年工作报告'],
    [['澄江县人民政府', '政府工作报告'], '政府工作报告'],
    [['澄江县人民政府公报', '2024年工作报告'], '2024年工作报告'],
    [['2024年工作报告'], '2024年工作报告'],
    [['工作报告', '澄江县人民政府2024年工作报告'], '澄江县人民政府2024年工作报告'],
  ])('%j', (lines, title) => {
    expect(identify(null, [...lines, ...speech]).title).toBe(title);
  });
});
