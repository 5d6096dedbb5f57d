import { describe, expect, it } from 'vitest';
import { parsePlaceName, placeKind } from '../../../lib/reports/place-name.ts';

describe('parsePlaceName', () => {
  it.each([
    ['上海市闵行区七宝镇人民政府', '上海市/上海市/闵行区/七宝镇'],
    ['湖镇镇', '///湖镇镇'],
    ['镇巴县人民政府', '//镇巴县/'],
    ['长沙镇', '///长沙镇'],
    ['如东县长沙镇', '//如东县/长沙镇'],
    ['建筑新村街道', '///建筑新村街道'],
    ['市桥街', '///市桥街道'],
    ['番禺区人民政府市桥街道办事处', '//番禺区/市桥街道'],
    ['广州市番禺区市桥街道', '/广州市/番禺区/市桥街道'],
    ['普陀区人民政府真如镇街道办事处', '//普陀区/真如镇街道'],
    ['虹口区江湾镇街道办事处', '//虹口区/江湾镇街道'],
    ['济南市市中区', '/济南市/市中区/'],
    ['江苏省昆山市周市镇', '江苏省/昆山市//周市镇'],
    ['荆州市沙市区', '/荆州市/沙市区/'],
    ['新疆维吾尔自治区乌鲁木齐市', '新疆维吾尔自治区/乌鲁木齐市//'],
    ['恩施土家族苗族自治州', '/恩施土家族苗族自治州//'],
    ['上海市', '上海市/上海市//'],
    ['浦东新区', '//浦东新区/'],
  ])('%s → %s', (name, levels) => {
    const place = parsePlaceName(name);
    expect(
      [place?.province, place?.city, place?.district, place?.town].map((level) => level ?? '').join('/'),
    ).toBe(levels);
  });

  it.each(['本网', '我镇', '乡镇', '街道', '街道办事处', '全区', '政府信息公开', '上海普陀', '社区'])(
    '%s names no place',
    (name) => {
      expect(parsePlaceName(name)).toBeNull();
    },
  );

  it.each([
    ['真如镇街道', '街道'],
    ['浦东新区', '区'],
    ['湖镇镇', '镇'],
    ['恩施土家族苗族自治州', '自治州'],
    ['外滩', null],
  ])('%s is a %s', (name, kind) => {
    expect(placeKind(name)).toBe(kind);
  });
});
