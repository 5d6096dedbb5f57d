import { describe, expect, it } from 'vitest';
import {
  findPlaceRecord,
  isInside,
  placeOfHost,
  placeOfPath,
  topOf,
} from '../../../lib/knowledge/place-index.ts';
import { buildPlaceIndex, type PlaceRecord } from '../../../lib/knowledge/places.ts';

const made = (id: string, name: string, more: Partial<PlaceRecord> = {}): PlaceRecord => ({
  ...{ id, name, kind: '镇', pinyin: id, parent: null, areaCode: null, from: null, to: null },
  ...{ predecessors: [], codes: [], portal: null, sources: [] },
  ...more,
});

const records = [
  made('linlan', '临澜市', { kind: '市' }),
  made('yunting', '云汀区', { kind: '区', parent: 'linlan', predecessors: ['yunting-xian'] }),
  made('yunting-xian', '云汀县', { kind: '县', parent: 'linlan', to: '2016-07-22' }),
  made('weitang', '苇塘区', { kind: '区', parent: 'linlan' }),
  made('old', '金桥镇', { parent: 'yunting', to: '2012-12-31' }),
  made('new', '金桥镇', { parent: 'yunting', from: '2013-01-01' }),
  made('gone', '柳湾镇', { parent: 'yunting', to: '2009-05-06' }),
  made('one', '新桥镇', { parent: 'yunting' }),
  made('other', '新桥镇', { parent: 'weitang' }),
  made('far', '苇塘市', { kind: '市' }),
  made('beyond', '老桥镇', { parent: 'far' }),
];
const places = buildPlaceIndex(records);
const find = (name: string, context: { district?: string; province?: string; on?: string } = {}) =>
  findPlaceRecord(name, { district: null, province: null, on: null, ...context }, places)?.id ?? null;

describe('the record of a place’s name', () => {
  it('is the one that lived on that day, or lives now', () => {
    expect(find('金桥镇')).toBe('new');
    expect(find('金桥镇', { on: '2012-12-31' })).toBe('old');
    expect(find('金桥镇', { on: '2013-01-01' })).toBe('new');
    expect(find('金桥镇', { on: '2020-06-01' })).toBe('new');
    expect(find('金桥镇', { on: '1999-06-01' })).toBe('old');
  });

  it('is that of a place that is no more where no other has the name', () => {
    expect(find('柳湾镇')).toBe('gone');
    expect(find('柳湾镇', { on: '2020-01-01' })).toBe('gone');
    expect(find('苇湾镇')).toBeNull();
  });

  it('is the one that lies in the district as read, under an earlier name too', () => {
    expect(find('新桥镇')).toBeNull();
    expect(find('新桥镇', { district: '云汀区' })).toBe('one');
    expect(find('新桥镇', { district: '苇塘区' })).toBe('other');
    expect(find('新桥镇', { district: '云汀县' })).toBe('one');
    expect(find('柳湾镇', { district: '苇塘区' })).toBeNull();
    expect(find('老桥镇', { district: '苇塘区' })).toBe('beyond');
  });

  it('is none of another province or city', () => {
    expect(find('柳湾镇', { province: '临澜市' })).toBe('gone');
    expect(find('柳湾镇', { province: '苇塘市' })).toBeNull();
    expect(find('临澜市', { province: '苇塘市' })).toBe('linlan');
  });
});

describe('what a place lies in', () => {
  const record = (id: string) => places.records.get(id)!;

  it('is itself, and all around it to the top', () => {
    for (const around of ['new', 'yunting', 'linlan'])
      expect(isInside(record('new'), around, places)).toBe(true);
    for (const beside of ['old', 'weitang', 'far'])
      expect(isInside(record('new'), beside, places)).toBe(false);
    expect(topOf(record('new'), places)?.id).toBe('linlan');
    expect(topOf(record('linlan'), places)?.id).toBe('linlan');
  });
});

describe('the place of a portal', () => {
  const portals = buildPlaceIndex([
    made('linlan', '临澜市', { kind: '市', portal: 'https://www.linlan.gov.cn/' }),
    made('yunting', '云汀区', {
      kind: '区',
      parent: 'linlan',
      portal: 'https://yunting.linlan.gov.cn/',
      codes: ['yt'],
    }),
    made('jinqiao', '金桥镇', { parent: 'yunting', codes: ['jqz', 'xxgk_jqz'] }),
    made('other', '新桥镇', { parent: 'linlan', codes: ['xqz', 'jqz'] }),
    made('far', '苇塘区', { kind: '区', portal: 'https://www.weitang.sh.cn' }),
    made('none', '老桥镇', { portal: 'nonsense' }),
  ]);
  const hostOf = (host: string) => placeOfHost(host, portals)?.id ?? null;
  const pathOf = (path: string) => {
    const found = placeOfPath(`https://yunting.linlan.gov.cn${path}`, portals);
    return found && [found.record.id, found.code];
  };

  it.each([
    ['www.linlan.gov.cn', 'linlan'],
    ['zwgk.linlan.gov.cn', 'linlan'],
    ['yunting.linlan.gov.cn', 'yunting'],
    ['jq.yunting.linlan.gov.cn', 'yunting'],
    ['mylinlan.gov.cn', null],
    ['renda.weitang.sh.cn', 'far'],
    ['weitang.gov.cn', null],
    ['rd.xinqiao.sh.cn', null],
    ['', null],
  ])('%s', (host, id) => expect(hostOf(host)).toBe(id));

  it.each([
    ['/jqz/1.html', ['jinqiao', 'jqz']],
    ['/zwgk/jqz_ghjh/1.html', ['jinqiao', 'jqz']],
    ['/zwgk/jqz-ghjh/1.html', ['jinqiao', 'jqz']],
    ['/xxgk_jqz_gl/1.html', ['jinqiao', 'xxgk_jqz']],
    ['/jqz/xxgk_jqz/1.html', ['jinqiao', 'xxgk_jqz']],
    ['/yt/1.html', ['yunting', 'yt']],
    ['/jqzs/1.html', null],
    ['/xqz/1.html', null],
    ['/', null],
  ])('its column %s', (path, found) => expect(pathOf(path)).toEqual(found));

  it('is nobody’s where the address is none, or of no portal', () => {
    expect(placeOfPath('jqz', portals)).toBeNull();
    expect(placeOfPath('https://example.com/jqz/1.html', portals)).toBeNull();
  });
});
