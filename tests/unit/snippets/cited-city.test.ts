import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../lib/snippets/cite.ts';
import { citedReport } from '../../../lib/snippets/cited-work.ts';
import { keptSnippet, townReport } from '../../helpers/kept-snippet.ts';

const workOf = (report: Partial<typeof townReport>) =>
  citedReport(keptSnippet({ report: { ...townReport, ...report } }));

describe('the city of a report’s body', () => {
  it.each([
    [{ city: '上海市', province: '上海市' }, '上海'],
    [{ city: '云汀市', province: '某省' }, '云汀'],
    [{ city: null, place: '云汀市', placeType: '市', province: '某省' }, '云汀'],
    [{ city: null, place: '云汀镇', placeType: '镇', province: '上海市' }, '上海'],
    [{ city: null, place: '云汀镇', placeType: '镇', province: '某省' }, null],
    [{ city: null, place: '云汀镇', placeType: '镇', province: null }, null],
    // 市 is a part of a name of two characters.
    [{ city: '津市', province: '某省' }, '津市'],
  ])('of %j is %s', (report, city) => {
    expect(workOf(report).city).toBe(city);
  });
});

describe('what is cited counts as a report', () => {
  it.each([
    [{ kind: 'annual', meeting: null, title: '云汀镇要闻' }, 'report'],
    [{ kind: null, title: '云汀镇要闻' }, 'report'],
    [{ kind: null, meeting: null, title: '云汀镇工作总结' }, 'report'],
    [{ kind: null, meeting: null, title: '云汀镇工作报告' }, 'report'],
    [{ kind: null, meeting: null, title: null }, 'report'],
    [{ kind: null, meeting: null, title: '云汀镇要闻' }, 'paper'],
  ] as const)('%j: %s', (report, kind) => {
    expect(workOf(report).kind).toBe(kind);
  });
});

it('an edition of the standard is that of its year', () => {
  expect([editionOf('gbt-2015'), editionOf('gbt-2025'), editionOf('default')]).toEqual([2015, 2025, 2025]);
});
