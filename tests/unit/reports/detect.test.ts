import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../lib/portals/read-page-facts.ts';
import { readBody } from '../../../lib/reports/body.ts';
import { bodyCounters } from '../../../lib/reports/body-counters.ts';
import { detectReport } from '../../../lib/reports/detect.ts';
import { factsOfReport, type PageFacts } from '../../../lib/reports/page-facts.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

/** Made outside the tests: fast-check lists all of Unicode for it, which takes seconds, and a test has a time limit. */
const anyLine = fc.string({ unit: 'binary' });

const filler = '全年完成税收4.8亿元，新增就业岗位820个，改造老旧小区3个，办结市民热线2860件。';
const halves = ['一、2023年工作回顾', filler, '二、2024年工作安排', filler];
const speech = [
  '——2024年1月9日在某庄镇第七届人民代表大会第三次会议上',
  '各位代表：',
  '现在，我代表某庄镇人民政府，向大会报告工作，请予审议。',
];

const facts = (lines: string[], more: Partial<PageFacts> = {}): PageFacts => ({
  ...factsOfReport(plainReportText(lines.join('\n'))),
  address: 'https://www.example.gov.cn/1.html',
  ...more,
});

describe('detectReport', () => {
  it.each([
    ['title and halves', facts(halves, { title: '某庄镇2023年工作总结和2024年工作思路' })],
    ['title and speech', facts([...speech, filler], { title: '政府工作报告' })],
    ['speech and halves, no title', facts([...speech, ...halves])],
    ['halves and a publisher, no title', facts(halves, { head: [{ label: '发布机构', value: '某庄镇' }] })],
    [
      'halves and the office’s own voice, no title',
      facts([
        '一、上半年工作总结',
        `上半年，街道在区委、区政府的坚强领导下开展工作。${filler}`,
        '二、下半年工作部署',
        filler,
      ]),
    ],
    ['one paragraph', facts([[...speech, ...halves].join(' ')], { title: '政府工作报告' })],
    ['a local file', facts([...speech, ...halves], { address: null })],
    [
      'a speech with a table of tasks behind it',
      facts([...speech, ...halves], {
        title: '政府工作报告',
        tableHeads: ['序号|指标名称|单位|2023年完成|2024年目标|责任单位'],
      }),
    ],
  ])('says yes to %s', (_name, page) => {
    expect(detectReport(page).verdict).toBe('yes');
  });

  it.each([
    ['a title alone', facts([], { title: '2024年政府工作报告' }), 'maybe'],
    [
      'a copy elsewhere',
      facts([...speech, ...halves], { title: '政府工作报告', address: 'https://www.example.com/1.html' }),
      'maybe',
    ],
    ['halves under a title that names no report', facts(halves, { title: '砥砺前行开新局' }), 'maybe'],
    [
      'a text that begins with a title of ten thousand characters',
      (() => {
        const title = `某庄镇人民政府工作报告${'长'.repeat(10_000)}`;
        return facts([title, ...speech, ...halves], { title });
      })(),
      'maybe',
    ],
    [
      'a page whose words are nearly all in its six thousand links',
      facts([...speech, ...halves], { title: '政府工作报告', linkCount: 6_000, linkCharacters: 34_000 }),
      'no',
    ],
    ['nothing', facts([filler]), 'no'],
    [
      'a bureau by its publisher',
      facts(['今年以来，在区委坚强领导下，全区工作有序推进。', ...halves], {
        title: '2023年工作总结',
        head: [{ label: '发布机构', value: '区民政局' }],
      }),
      'no',
    ],
    ['a bureau by its own words', facts(['2023年，我局在区委领导下开展工作。', ...halves]), 'no'],
    [
      'news by its lead',
      facts(['1月9日上午，某庄镇第七届人民代表大会第三次会议召开。会议听取了工作报告。', filler]),
      'no',
    ],
    [
      'a congress’s own report',
      facts([
        ...speech.slice(0, 2),
        '我受某区人民代表大会常务委员会委托，向大会报告常委会工作，请予审议。',
        ...halves,
      ]),
      'no',
    ],
    [
      'a list',
      facts(['2023年政府工作报告', '2022年政府工作报告'], { linkCount: 30, linkCharacters: 400 }),
      'no',
    ],
  ])('does not take %s for one', (_name, page, verdict) => {
    expect(detectReport(page).verdict).toBe(verdict);
  });

  it('never lets the host decide', () => {
    const bare = facts([filler], { meta: [{ label: 'SiteIDCode', value: '3101150001' }] });
    expect(detectReport(bare).evidence.map((item) => item.speaks)).toEqual(['support', 'support']);
    expect(detectReport(bare).verdict).toBe('no');
  });

  it('shows where each reason of the body stands', () => {
    const page = facts([...speech, ...halves], { title: '政府工作报告' });
    for (const { span, quote } of detectReport(page).evidence.filter((item) => item.span)) {
      expect(page.body.slice(span?.start, span?.end).replace(/\s/g, '').normalize('NFKC')).toBe(
        quote.normalize('NFKC'),
      );
    }
  });

  it('never throws, whatever the page holds', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), fc.string(), (lines, title) => {
        expect(['yes', 'maybe', 'no']).toContain(detectReport(facts(lines, { title })).verdict);
      }),
      { numRuns: 40 },
    );
  });
});

describe('findSpeech', () => {
  it.each([
    ['——2024年1月17日在静安区第二届\n人民代表大会第四次会议上', '静安区第二届人民代表大会第四次会议上'],
    ['在区九届人大常委会第四次（扩大）会议上', '区九届人大常委会第四次(扩大)会议上'],
    ['在塘桥街道2024年社区代表会议上', '塘桥街道2024年社区代表会议上'],
    ['── 日在某庄镇第届人民代表大会第次会议上', '某庄镇第届人民代表大会第次会议上'],
  ])('%s is a meeting', (line, end) => {
    expect(readBody(line).speech.meeting?.text.endsWith(end)).toBe(true);
  });

  it.each([
    ['我代表长寿路街道办事处，向大会作工作报告', '长寿路街道办事处'],
    ['我代表区人民政府，向本次会议报告上半年工作情况', '区人民政府'],
    ['我受镇人民政府委托，向大会报告工作', null],
  ])('%s speaks for %s', (sentence, principal) => {
    const found = readBody(sentence).speech;
    if (principal) expect(found.speaksFor).toBe(principal);
  });
});

describe('findHalfHeads', () => {
  it.each([
    ['第一部分 上半年工作回顾', '第二部分 下半年主要工作安排'],
    ['一、2022年上半年工作情况', '二、2022年下半年工作打算'],
    ['2021上半年主要工作回顾', '2021下半年主要工作安排'],
    ['一、过去五年的工作回顾', '二、今后五年的奋斗目标和主要任务'],
    ['一、2024年主要工作成效', '二、2025年工作思路'],
    ['（一）2023年工作总结', '（二）2024年重点工作安排'],
  ])('%s … %s', (review, plan) => {
    for (const body of [
      [review, filler, plan, filler].join('\n'),
      [review, filler, plan, filler].join(' '),
    ]) {
      const heads = readBody(body).heads;
      const squeezed = (text: string) => text.replace(/\s/g, '');
      if (body.includes('\n') || /[、）]/.test(review)) {
        expect(heads.review?.text).toContain(squeezed(review));
        expect(heads.plan?.text).toContain(squeezed(plan));
      }
    }
  });

  it('finds none in running text', () => {
    expect(
      readBody(`会议总结了今年的工作情况，并对下一步工作作出安排，要求各部门抓好落实。${filler}`).heads,
    ).toEqual({ review: null, plan: null });
  });
});

describe('bodyCounters', () => {
  it.each(bodyCounters.map((rule) => [rule.sample, rule.id, rule.pattern] as const))(
    '%s is %s',
    (sample, _id, pattern) => {
      expect(pattern.test(sample.replace(/[\s]/g, '').replace(/，/g, ','))).toBe(true);
    },
  );
});

const html = '../shared/html';

describe.skipIf(!existsSync(html))(`real pages that are no reports (skipped without ${html})`, () => {
  const files = existsSync(html) ? readdirSync(html).filter((file) => file.endsWith('.html')) : [];

  it.each(files)('%s', (file) => {
    const url = `https://www.example.gov.cn/${file}`;
    const { document } = new JSDOM(readFileSync(`${html}/${file}`), { url }).window;
    expect(detectReport(readPageFacts(document, url)).verdict).toBe('no');
  });
});
