import { expect, test } from 'vitest';
import { shortNameOf } from '../../../lib/knowledge/place-index.ts';

test.each([
  ['江西省', '江西'],
  ['长沙市', '长沙'],
  ['广西壮族自治区', '广西'],
  ['内蒙古自治区', '内蒙古'],
  ['西藏自治区', '西藏'],
  ['恩施土家族苗族自治州', '恩施'],
  ['伊犁哈萨克自治州', '伊犁'],
  ['长白朝鲜族自治县', '长白'],
  ['融水苗族自治县', '融水'],
  ['龙胜各族自治县', '龙胜'],
  ['双江拉祜族佤族布朗族傣族自治县', '双江'],
  ['东乡族自治县', '东乡族'],
  ['莘县', '莘县'],
])('%s is %s in its own texts', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
});
