import { describe, expect, it } from 'vitest';
import { isSameReport, type NamedReport } from '../../../lib/snippets/same-report.ts';

const one: NamedReport = {
  place: '临澜镇',
  placeId: '310115999',
  district: '浦江区',
  period: '2023',
  title: '临澜镇人民政府2023年工作报告',
};

describe('two documents', () => {
  it.each<[string, Partial<NamedReport>, boolean]>([
    ['with the same names', {}, true],
    ['whose titles are set with other blanks', { title: '临澜镇人民政府\n2023年 工作报告' }, true],
    ['of which one does not say in which district', { district: null, placeId: null }, true],
    ['of two places of one name', { placeId: '330115999' }, false],
    ['of two districts', { placeId: null, district: '闵江区' }, false],
    ['of two places', { place: '临江镇' }, false],
    ['of two periods', { period: '2023H1' }, false],
    ['with two titles', { title: '临澜镇2023年政府工作报告' }, false],
    ['of which one names no period', { period: null }, false],
  ])('%s', (_what, other, same) => {
    expect(isSameReport(one, { ...one, ...other })).toBe(same);
    expect(isSameReport({ ...one, ...other }, one)).toBe(same);
  });

  it.each(['place', 'period', 'title'] as const)(
    'that both lack a %s are no editions of one report',
    (field) => {
      const nameless = { ...one, [field]: null };
      expect(isSameReport(nameless, nameless)).toBe(false);
    },
  );
});
