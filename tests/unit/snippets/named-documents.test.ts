import { describe, expect, it } from 'vitest';
import { citeAll } from '../../../lib/snippets/cite.ts';
import { citedReport } from '../../../lib/snippets/cited-work.ts';
import { isKnownNormaliser, normaliseBody } from '../../../lib/snippets/normalise-body.ts';
import { placeInReport } from '../../../lib/snippets/place-in-report.ts';
import { reportDay } from '../../../lib/snippets/report-date.ts';
import { madeUpTitle, reportTitle } from '../../../lib/snippets/report-title.ts';
import { keptSnippet, townReport } from '../../helpers/kept-snippet.ts';

describe('the day of a report', () => {
  const blank = { publishedOn: null, deliveredOn: null, periodTo: null };
  it.each([
    [{ deliveredOn: '2023-07-18', publishedOn: '2023-07-18' }, '2023-07-18'],
    [{ deliveredOn: '2023-07-18', publishedOn: '2023-10-18' }, '2023-10-18'],
    // A quarter of a year later, or before the meeting, it is a migration's.
    [{ deliveredOn: '2023-07-18', publishedOn: '2023-10-19' }, '2023-07-18'],
    [{ deliveredOn: '2023-07-18', publishedOn: '2023-07-17' }, '2023-07-18'],
    [{ periodTo: '2023-06-30', publishedOn: '2023-05-16' }, '2023-05-16'],
    [{ periodTo: '2023-06-30', publishedOn: '2023-05-15' }, null],
    [{ periodTo: '2023-06-30', publishedOn: '2024-01-30' }, '2024-01-30'],
    [{ periodTo: '2023-06-30', publishedOn: '2024-01-31' }, null],
    [{ publishedOn: '2023-07-18' }, null],
    [{ publishedOn: '某日', deliveredOn: '2023-07-18' }, '2023-07-18'],
    [{}, null],
  ])('of %j is %s', (fields, day) => {
    expect(reportDay({ ...townReport, ...blank, ...fields })).toEqual(day && { day, inferred: false });
  });

  it('says that it was put together', () => {
    const report = { ...townReport, ...blank, deliveredOn: '2023-07-18', deliveredInferred: true };
    expect(reportDay(report)).toEqual({ day: '2023-07-18', inferred: true });
  });
});

describe('the name of a document', () => {
  it.each([
    [{ title: '政府工作报告' }, '云汀镇政府工作报告'],
    [{ title: '人民政府 工作报告' }, '云汀镇人民政府工作报告'],
    [{ title: '2023年工作总结' }, '云汀镇人民政府2023年工作总结'],
    [{ title: '2023年工作总结', place: '云汀' }, '云汀2023年工作总结'],
    [{ title: '云汀镇2023年工作报告' }, '云汀镇2023年工作报告'],
    [{ title: '工作报告', place: null }, '工作报告'],
    [{ title: '2023年决算', genre: 'budget' as const }, '云汀镇2023年决算'],
    [{ title: '一图读懂', genre: 'interpretation' as const }, '一图读懂'],
    [{ title: null, period: '2023H2' }, '云汀镇人民政府2023年下半年工作报告'],
    [{ title: ' ', period: '2021..2025' }, '云汀镇人民政府工作报告'],
  ])('%j: %s', (fields, name) => {
    expect(reportTitle({ ...townReport, ...fields })).toBe(name);
  });

  it.each([
    [{ place: '云汀', period: null, genre: 'report' as const }, '云汀工作报告'],
    [{ place: null, period: '2023', genre: 'report' as const }, '政府2023年工作报告'],
    [{ place: null, period: '2023', genre: 'bulletin' as const }, '2023年统计公报'],
    [{ place: '云汀镇', period: '2023', genre: 'resolution' as const }, '云汀镇2023年决议'],
  ])('that has no title: %j: %s', (fields, name) => {
    expect(madeUpTitle(fields)).toBe(name);
  });
});

describe('the city of a document', () => {
  const cityOf = (fields: Partial<typeof townReport>) =>
    citedReport(keptSnippet({ report: { ...townReport, ...fields } })).city;
  it.each([
    [{ city: '临江市' }, '临江'],
    [{ city: null, placeType: '市' as const, place: '临江市' }, '临江'],
    [{ city: null, placeType: '镇' as const, province: '上海市' }, '上海'],
    [{ city: null, placeType: '镇' as const, province: '江苏省' }, null],
    [{ city: null, placeType: '镇' as const, province: null }, null],
    [{ city: '沙市' }, '沙市'],
  ])('%j: %s', (fields, city) => {
    expect(cityOf(fields)).toBe(city);
  });
});

describe('the place in a report', () => {
  const at = (title: string) => placeInReport({ sectionPath: [title], paragraph: null, file: null });
  it('is a heading’s words up to twenty characters', () => {
    expect(at('稳'.repeat(20))).toBe('稳'.repeat(20));
    expect(at('稳'.repeat(21))).toBe(`${'稳'.repeat(20)}…`);
    expect(at(' ')).toBeNull();
    expect(at('(一)稳住')).toBe('（一）');
  });

  it('is a table’s cell without a name', () => {
    const figure = { rule: 'table-cell', indicator: null };
    expect(placeInReport({ sectionPath: [], paragraph: 3, file: null, figure })).toBe('表中');
  });
});

describe('references of several snippets', () => {
  it('are a line each, with its marks as words in Markdown', () => {
    const snippets = [keptSnippet(), keptSnippet({ address: 'https://www.example.gov.cn/2_a.html' })];
    const plain = citeAll(snippets, 'gbt-2015', 'plain');
    expect(plain.split('\n')).toHaveLength(2);
    expect(plain).toContain('[R/OL]');
    expect(citeAll(snippets, 'gbt-2015', 'markdown')).toContain('\\[R/OL\\]');
  });
});

describe('versions of the normaliser', () => {
  it('are two', () => {
    expect([0, 1, 2, 3].map(isKnownNormaliser)).toEqual([false, true, true, false]);
    expect(() => normaliseBody('正文', 3)).toThrow('no normaliser of version 3');
  });
});
