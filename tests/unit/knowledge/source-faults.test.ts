import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { catalogueRecordSchema } from '../../../lib/knowledge/catalogue.ts';
import { checkSources } from '../../../lib/knowledge/check-sources.ts';

const source = { title: '关于河湖长制的通知', date: null, where: null, seen: '2026-03-01' };
const faultsOf = (publisher: string, url: string) => {
  const codes: string[] = [];
  checkSources([{ ...source, publisher, url }], (code) => codes.push(code));
  return codes;
};

describe('a paper of the state has a page of government, or none', () => {
  test.each([
    ...['国务院', '国务院办公厅', '中共中央', '中共中央办公厅', '全国人民代表大会', '全国人大常委会'],
    ...['State Council', '云汀市人民政府', '云汀市人民政府办公厅', '国家发展和改革委员会'],
    ...['国家统计局', '财政部', '省水利厅'],
  ])('%s', (publisher) => {
    expect(faultsOf(publisher, 'https://law.example.com/1')).toEqual(['reprint-address']);
    expect(faultsOf(publisher, 'https://www.yunting.gov.cn/1')).toEqual([]);
  });

  test.each(['云汀日报', '全国工商联', '某大学出版社', '局外人'])(
    'a paper of others has its own: %s',
    (publisher) => {
      expect(faultsOf(publisher, 'https://law.example.com/1')).toEqual([]);
    },
  );

  test.each([
    '晚报（某网转载）',
    '晚报（某站收录）',
    '晚报（某库镜像）',
    '晚报（某库存档）',
    'Daily (reprinted)',
  ])('one that took it over is named: %s', (publisher) => {
    expect(faultsOf(publisher, 'https://law.example.com/1')).toEqual(['reprint-address']);
  });

  test.each(['http://localhost/1', 'ftp://www.example.com/1', 'https://10.0.0.1/1', 'nothing'])(
    'an address that readers cannot open is none: %s',
    (url) => {
      expect(faultsOf('某大学出版社', url)).toContain('source-address');
    },
  );
});

describe('a known report', () => {
  const record = {
    id: 'shanghai-linlan-zhen-2023h1',
    placeId: null,
    place: '临澜镇',
    placeType: '镇',
    district: null,
    province: null,
    period: '2023H1',
    kind: 'half-year',
    title: null,
    published: null,
    addresses: [{ url: 'https://www.linlan.gov.cn/1.html', host: 'portal', format: 'html' }],
    seen: '2026-03-01',
  };
  const is = (other: object) => v.is(catalogueRecordSchema, { ...record, ...other });
  const at = (other: object) => is({ addresses: [{ ...record.addresses[0], ...other }] });

  test('is of one of four kinds, on one of three sorts of sites, in one of three formats', () => {
    for (const kind of ['half-year', 'annual', 'term', 'other']) expect(is({ kind }), kind).toBe(true);
    for (const host of ['portal', 'congress', 'mirror']) expect(at({ host }), host).toBe(true);
    for (const format of ['html', 'pdf', 'doc']) expect(at({ format }), format).toBe(true);
    expect([is({ kind: 'x' }), at({ host: 'x' }), at({ format: 'x' })]).toEqual([false, false, false]);
  });

  test('has an address, and days as days are written', () => {
    expect(is({ addresses: [] })).toBe(false);
    expect(is({ seen: '2026-3-1' })).toBe(false);
    expect(is({ published: '2026-03-01' })).toBe(true);
    expect(is({ id: 'Shanghai 2023' })).toBe(false);
  });
});
