import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cutReport } from '../../../lib/protocol/cut-report.ts';
import { reportText } from '../../../lib/protocol/fields.ts';
import { plainReportText, type ReportText } from '../../../lib/text/report-text.ts';

const long = '长'.repeat(10_000);
const many = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const base = plainReportText('一、2024年工作回顾\n完成税收3.25亿元。', 'https://www.yunting.invalid/1.html');
const href = 'https://www.yunting.invalid/2.html';

describe('a page with one long or odd field is read all the same', () => {
  const cases: [what: string, odd: Partial<ReportText>][] = [
    ['a title', { title: long, documentTitle: long }],
    ['300 meta tags', { meta: many(300, (at) => ({ label: `m${at}`, value: '值' })) }],
    ['the name of a meta tag', { meta: [{ label: long, value: long }] }],
    ['a head of 300 fields', { head: many(300, () => ({ label: long, value: long })) }],
    ['a trail', { breadcrumb: many(80, () => long) }],
    ['the title of an attachment', { links: [{ text: long, href, span: null }] }],
    ['6,000 links', { links: many(6_000, () => ({ text: '链接', href, span: null })) }],
    ['the address of a link', { links: [{ text: '链接', href: href + long.repeat(4), span: null }] }],
    ['25,000 raised signs', { superscripts: many(25_000, () => ({ start: 0, end: 1 })) }],
    [
      'a table of 110,000 cells',
      {
        cells: many(110_000, (at) => ({ start: 0, end: 1, table: 0, row: at, column: 0, header: false })),
      },
    ],
    ['an address of 9,000 characters', { address: `${href}?q=${'a'.repeat(9_000)}` }],
  ];
  it.each(cases)('%s', (_what, odd) => {
    const { report: cut, isCut } = cutReport({ ...base, ...odd });
    expect(isCut).toBe(odd.address === undefined);
    expect(v.safeParse(reportText, cut).success).toBe(true);
    expect(cut.text).toBe(base.text);
  });

  it('keeps what is in bounds as it is', () => {
    const report = { ...base, title: '云汀镇工作报告', links: [{ text: '附件', href, span: null }] };
    expect(cutReport(report)).toEqual({ report, isCut: false });
  });
});
