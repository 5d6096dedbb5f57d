import { describe, expect, it } from 'vitest';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { headsOf, readBody } from '../../../lib/reports/body.ts';
import { findBodyCounters } from '../../../lib/reports/body-counters.ts';
import { titleCandidates } from '../../../lib/reports/detect.ts';
import { findHalfHeads } from '../../../lib/reports/heads.ts';
import { factsOfReport } from '../../../lib/reports/page-facts.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

const noPlaces = buildPlaceIndex([]);
const filler = '全年完成税收4.8亿元。';

describe('who published a page, where its head does not say', () => {
  const publisher = (value: string) => {
    const report = plainReportText('2024年某庄镇政府工作报告\n各位代表：');
    return readIdentity({ ...report, meta: [{ label: 'ContentSource', value }] }, noPlaces).publisher;
  };
  it('is the source that the page names', () => expect(publisher('某庄镇人民政府')).toBe('某庄镇人民政府'));
  it.each(['', 'null', '本网', '本站', '网络', '转载', '原创', '互联网'])('is not %j', (value) =>
    expect(publisher(value)).toBeNull(),
  );
});

describe('the headings of the two halves', () => {
  const heads = (...titles: string[]) => {
    const { review, plan } = findHalfHeads(headsOf(titles.join(`\n${filler}\n`)));
    return [review?.text ?? null, plan?.text ?? null];
  };
  it.each([
    [
      ['一、过去五年工作回顾', '二、今后五年工作安排', ''],
      ['一、过去五年工作回顾', '二、今后五年工作安排'],
    ],
    [
      ['一、过去五年工作回顾', '二、今后五年工作安排', '三、2024年工作安排', ''],
      ['一、过去五年工作回顾', '三、2024年工作安排'],
    ],
    [
      ['（一）2023年工作回顾', '（二）2024年工作安排', ''],
      ['（一）2023年工作回顾', '（二）2024年工作安排'],
    ],
    [
      ['（一）2023年工作回顾', '1.2024年工作安排', ''],
      ['（一）2023年工作回顾', null],
    ],
    [
      ['一、2023年工作回顾', '1.2024年工作安排', ''],
      ['一、2023年工作回顾', null],
    ],
  ])('%j', (titles, halves) => expect(heads(...titles)).toEqual(halves));
});

describe('a title at the top of a body', () => {
  it.each(['图为大会现场', '资料图', '摄影报道', '（记者 林清 摄）', '本报记者 林清 供图', ''])(
    'stands below %j, which is none',
    (above) => {
      const report = plainReportText(`${above}\n2024年某庄镇政府工作报告\n各位代表：`);
      expect(titleCandidates(factsOfReport(report))).toEqual([
        { quote: '2024年某庄镇政府工作报告', source: 'body' },
      ]);
    },
  );
});

describe('a report on the rule of law', () => {
  it.each([
    '依法行政工作报告',
    '依法行政工作情况',
    '依法行政工作总结',
    '法治政府年度报告',
    '法治政府工作报告',
  ])('is another: %s', (title) => {
    const text = `某庄区${title}`;
    const counters = findBodyCounters(factsOfReport(plainReportText(text)), readBody(text));
    expect(counters.map(({ id }) => id)).toEqual(['counter-rule-of-law']);
  });
});

describe('a heading for both halves in one', () => {
  it.each([
    ['2013年工作的总结与2014年的初步打算', '2013'],
    ['2013年工作小结和2014年计划', '2013'],
    ['2013年工作情况、2014年计划', '2013'],
    ['1998年工作回顾及1999年打算', '1998'],
    ['1999年工作回顾暨2000年打算', '1999'],
  ])('%s looks back on %s', (heading, year) =>
    expect(readIdentity(plainReportText(`${heading}\n${filler}`), noPlaces).period).toBe(year),
  );
});
