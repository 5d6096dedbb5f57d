import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../lib/portals/read-page-facts.ts';
import { detectReport } from '../../../lib/reports/detect.ts';
import { factsOfReport } from '../../../lib/reports/page-facts.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

const url = 'https://www.example.gov.cn/zwgk/1.html';

/** What a first look at a page with this body says beside its reasons for and against. */
function look(body: string) {
  const { document } = new JSDOM(`<body><h1>江东县2022年政府工作报告</h1>${body}</body>`, { url }).window;
  const { verdict, evidence } = detectReport(readPageFacts(document, url));
  return { verdict, codes: evidence.filter(({ speaks }) => speaks === 'support').map(({ code }) => code) };
}

describe('a page without the text of its report', () => {
  it.each([
    [
      'a file',
      '<div id="zoom"><p>附件：<a href="/files/gzbg.pdf">工作报告全文</a></p></div>',
      'attachment-only',
    ],
    ['a file beside it', '<ul><li><a href="/files/gzbg.docx">下载</a></li></ul>', 'attachment-only'],
    ['scans', '<div class="article-content"><p><img src="1.jpg"><img src="2.jpg"></p></div>', 'image-only'],
  ])('says that it has %s', (_name, body, code) => {
    expect(look(body)).toEqual({ verdict: 'maybe', codes: [code, 'host-government'] });
  });

  it('says nothing of the portal’s own images', () => {
    expect(look('<div class="header"><img src="logo.png"></div>').codes).toEqual(['host-government']);
  });
});

const filler = '全年完成税收4.8亿元，新增就业岗位820个，改造老旧小区3个。';
const halves = ['一、2021年工作回顾', filler, '二、2022年工作安排', filler];
const partsOf = (lines: string[], title = '江东县2022年政府工作报告') =>
  detectReport({ ...factsOfReport(plainReportText(lines.join('\n'))), title }).evidence.filter(
    ({ code }) => code === 'page-of-several',
  );

describe('one page of a split report', () => {
  it.each(['第2页/共5页', '第 3 页 / 共 12 页', '共5页 第2页', '第1页，共4页'])(
    'is said to be one: %s',
    (mark) => {
      expect(partsOf([...halves, mark])).toMatchObject([{ speaks: 'support', source: 'body' }]);
    },
  );

  it('is known by its title', () => {
    expect(partsOf([filler], '江东县2022年政府工作报告（第2/5页）')).toHaveLength(1);
  });

  it('is not the print of them all, nor a document of one page', () => {
    expect(partsOf(['第1页 共2页', ...halves, '第2页 共2页'])).toEqual([]);
    expect(partsOf([...halves, '第1页/共1页'])).toEqual([]);
  });
});
