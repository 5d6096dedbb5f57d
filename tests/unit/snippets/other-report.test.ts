import { describe, expect, it } from 'vitest';
import type { SnippetReport } from '../../../lib/records/snippet.ts';
import type { AnchorResult } from '../../../lib/snippets/anchor.ts';
import { placeOfReport } from '../../../lib/snippets/other-report.ts';
import { townReport } from '../../helpers/kept-snippet.ts';

const text = '各位代表：现在，我代表镇人民政府向大会报告工作。完成税收19.66亿元。';
/** Both reports by name as a number found unchanged tells them, `null` where it stays unchanged. */
function look(
  { kept = {}, now = {} }: { kept?: Partial<SnippetReport>; now?: Partial<SnippetReport> },
  page: { text?: string; isSameBody?: boolean } = {},
) {
  const found: AnchorResult = { state: 'unchanged', span: { start: 0, end: 2 }, was: '3栋', found: '3栋' };
  const place = placeOfReport(
    found,
    { ...townReport, ...kept },
    { identity: { ...townReport, ...now }, text: page.text ?? text, isSameBody: page.isSameBody ?? false },
  );
  if (place === found) return null;
  const nameIn = (words: string | null) => words?.replace(/：3栋$/, '');
  return { was: nameIn(place.was), found: nameIn(place.found) };
}

const linhai = { place: '临海镇', placeId: null, title: '临海镇人民政府2023年上半年工作报告' };
const bare = '政府工作报告';
const later = { periodFrom: '2024-01-01', periodTo: '2024-06-30', period: '2024H1' };

describe('a page of another report', () => {
  it.each<[string, Parameters<typeof look>[0], [was: string, found: string]]>([
    [
      'of another place, by its title',
      { now: linhai },
      ['云汀镇人民政府2023年上半年工作报告', '临海镇人民政府2023年上半年工作报告'],
    ],
    [
      'of another place, which the title does not name and the old one nowhere',
      { kept: { title: bare }, now: { ...linhai, title: bare } },
      ['云汀镇政府工作报告（回顾2023年上半年）', '临海镇政府工作报告（回顾2023年上半年）'],
    ],
    [
      'of another district’s town of one name',
      { now: { placeId: null, district: '临港县', title: '云汀镇人民政府2023年上半年工作总结' } },
      ['云汀镇人民政府2023年上半年工作报告', '云汀镇人民政府2023年上半年工作总结'],
    ],
    [
      'of another district, with the same title',
      {
        kept: { placeId: null, title: bare },
        now: { placeId: null, title: bare, district: '临港县' },
      },
      ['浦东新区云汀镇政府工作报告（回顾2023年上半年）', '临港县云汀镇政府工作报告（回顾2023年上半年）'],
    ],
    [
      'of the district, by both titles',
      { now: { place: '浦东新区', placeId: null, title: '浦东新区人民政府2023年上半年工作报告' } },
      ['云汀镇人民政府2023年上半年工作报告', '浦东新区人民政府2023年上半年工作报告'],
    ],
    [
      'of the next year',
      { now: { ...later, title: '云汀镇人民政府2024年上半年工作报告', deliveredOn: '2024-07-18' } },
      ['云汀镇人民政府2023年上半年工作报告', '云汀镇人民政府2024年上半年工作报告'],
    ],
    [
      'of the next year, which no title prints',
      { kept: { title: bare }, now: { ...later, title: bare, deliveredOn: null } },
      ['云汀镇政府工作报告（回顾2023年上半年）', '云汀镇政府工作报告（回顾2024年上半年）'],
    ],
  ])('%s', (_what, reports, [was, found]) => {
    expect(look(reports)).toEqual({ was, found });
  });
});

describe('a page of the same report', () => {
  it.each<[string, Parameters<typeof look>[0]]>([
    ['as it was', {}],
    ['whose place is no longer read', { now: { place: null, placeId: null, title: null } }],
    ['whose period is no longer read', { now: { period: null, periodFrom: null, periodTo: null } }],
    ['with another headline', { now: { title: '镇长在人代会上的讲话' } }],
    [
      'without a headline: what encloses the place is read',
      { now: { title: null, place: '浦东新区', placeId: 'shanghai-pudong' } },
    ],
    [
      'with a headline that names a place at last, which the place lies in',
      { kept: { title: bare, place: '浦东新区', placeId: null }, now: {} },
    ],
    [
      'of a county that became a city',
      {
        kept: { place: '临港县', placeId: null, district: '临港县', title: '临港县2022年政府工作报告' },
        now: { place: '临港市', placeId: null, district: '临港市', title: '临港市2022年政府工作报告' },
      },
    ],
    [
      'of a town that became a subdistrict',
      { now: { place: '云汀街道', placeId: null, title: '云汀街道办事处2023年上半年工作报告' } },
    ],
    [
      'of a zone by its full name',
      {
        kept: { place: '金桥开发区', placeId: null, title: '金桥开发区2022年工作报告' },
        now: { place: '金桥经济技术开发区', placeId: null, title: '金桥经济技术开发区2022年工作报告' },
      },
    ],
    [
      'of a place by its short name',
      { kept: { place: '浦东新区', placeId: null }, now: { place: '浦东', placeId: null } },
    ],
    ['with what encloses its place before it', { now: { place: '浦东新区云汀镇', placeId: null } }],
    [
      'delivered that day, its year read otherwise',
      { kept: { title: bare }, now: { ...later, title: '2024年政府工作报告' } },
    ],
    ['with the same title, its year read otherwise', { now: { ...later, deliveredOn: null } }],
    ['of half the year, read as one of the whole', { now: { periodTo: '2023-12-31', period: '2023' } }],
  ])('%s', (_what, reports) => {
    expect(look(reports)).toBeNull();
  });

  it.each(
    '自治省 自治区 自治县 自治州 自治旗 省 市 区 县 旗 盟 州 镇 乡 街道 街 经济区 技术区 高新区 产业区 工业区 示范区 开发区 经开区 新区 园区 经济开发区 高新技术产业园 新园'.split(
      ' ',
    ),
  )('of a place that is called %s no longer', (kind) => {
    const named = (place: string) => ({ place, placeId: null, title: `${place}2022年工作报告` });
    expect(look({ kept: named(`柳湾${kind}`), now: named('柳湾') })).toBeNull();
    expect(look({ kept: named(`柳湾${kind}`), now: named('苇塘') })).not.toBeNull();
  });

  it('without a headline, while its text still names the kept place beside another', () => {
    const now = { title: null, place: '临海镇', placeId: null };
    expect(look({ now }, { text: `${text}云汀镇与临海镇共建园区。` })).toBeNull();
    expect(look({ now })).not.toBeNull();
  });

  it('whose text and title are the kept ones, whatever a later version reads there', () => {
    const titles = { kept: { title: bare }, now: { ...linhai, title: bare } };
    expect(look(titles, { isSameBody: true })).toBeNull();
    expect(look(titles)).not.toBeNull();
  });
});

describe('what was found on a page of another report', () => {
  const span = { start: 3, end: 10 };
  const now = { identity: { ...townReport, ...linhai }, text, isSameBody: false };
  const [was, found] = ['云汀镇人民政府2023年上半年工作报告', '临海镇人民政府2023年上半年工作报告'];

  it.each<[AnchorResult, Partial<Extract<AnchorResult, { state: 'changed' }>>]>([
    [
      { state: 'unchanged', span, was: '3栋', found: '3栋' },
      { was: `${was}：3栋`, found: `${found}：3栋`, doubt: true },
    ],
    [
      { state: 'moved', span, was: '3栋', found: '3 栋' },
      { was: `${was}：3栋`, found: `${found}：3 栋`, doubt: true },
    ],
    [
      { state: 'changed', span, was: '3栋', found: '4栋', doubt: false },
      { was: `${was}：3栋`, found: `${found}：4栋`, doubt: false },
    ],
  ])('%j', (place, said) => {
    expect(placeOfReport(place, townReport, now)).toEqual({
      ...{ state: 'changed', span, otherReport: true },
      ...said,
    });
    expect(placeOfReport(place, townReport, { ...now, identity: townReport })).toBe(place);
  });

  it('stays gone', () => {
    const gone: AnchorResult = { state: 'gone', span: null, was: '3栋', found: null };
    expect(placeOfReport(gone, townReport, now)).toBe(gone);
  });
});
