import { describe, expect, test } from 'vitest';
import { buildDivisions, enclosingDivisions, findDivisions } from '../../../lib/knowledge/divisions.ts';
import { packDivisions } from '../../../scripts/divisions/pack.ts';

const packed = packDivisions({
  provinces: 'code,name\n31,"上海市"\n46,"海南省"\n',
  cities: 'code,name,provinceCode\n3101,"市辖区",31\n4690,"省直辖县级行政区划",46\n4601,"海口市",46\n',
  areas:
    'code,name,cityCode,provinceCode\n310151,"崇明区",3101,31\n469023,"澄迈县",4690,46\n460105,"秀英区",4601,46\n',
  streets:
    'code,name,areaCode,provinceCode,cityCode\n310151101,"城桥镇",310151,31,3101\n310151102,"中兴镇",310151,31,3101\n' +
    '310151110,"横沙乡",310151,31,3101\n469023107,"中兴镇",469023,46,4690\n460105001,"秀英街道",460105,46,4601\n',
});
const divisions = buildDivisions(packed);

describe('the divisions', () => {
  test('are packed with a number where it is not the one before plus one', () => {
    expect(packed.towns).toBe('310151 101城桥镇 中兴镇 110横沙乡\n460105 秀英街道\n469023 107中兴镇\n');
    expect(packed.upper).toEqual([
      '310000 上海市',
      '310151 崇明区',
      '460000 海南省',
      '460100 海口市',
      '460105 秀英区',
      '469023 澄迈县',
    ]);
  });

  test.each([
    ['中兴镇', ['310151102', '469023107']],
    ['横沙乡', ['310151110']],
    ['秀英街道', ['460105001']],
    ['秀英区', ['460105']],
    ['海南省', ['460000']],
    ['兴镇', []],
    ['城桥', []],
    ['101城桥镇', []],
    ['', []],
  ])('%s is found by its whole name alone', (name, codes) => {
    expect(findDivisions(name, divisions).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['城桥镇', { province: '上海市', city: null, county: '崇明区' }],
    ['秀英街道', { province: '海南省', city: '海口市', county: '秀英区' }],
    ['澄迈县', { province: '海南省', city: null, county: null }],
    ['海口市', { province: '海南省', city: null, county: null }],
    ['海南省', { province: null, city: null, county: null }],
  ])('%s lies in what its code says', (name, enclosing) => {
    expect(enclosingDivisions(findDivisions(name, divisions)[0]!, divisions)).toEqual(enclosing);
  });

  test('without the towns only the upper levels are known', () => {
    expect(findDivisions('城桥镇', buildDivisions({ ...packed, towns: null }))).toEqual([]);
  });

  test('a name that the packed form cannot hold is refused', () => {
    const streets = 'code,name\n310151101,"城 桥镇",310151\n';
    expect(() => packDivisions({ provinces: 'h', cities: 'h', areas: 'h', streets })).toThrow('城 桥镇');
  });
});
