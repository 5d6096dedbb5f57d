import { describe, expect, test } from 'vitest';
import { enclosingDivisions, findDivisions } from '../../../lib/knowledge/divisions.ts';
import { liesIn, unitOfHost } from '../../../lib/knowledge/pinyin-host.ts';
import { packReadings } from '../../../scripts/divisions/readings.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';

const { divisions } = loadKnowledge().places;

describe('a host in pinyin', () => {
  test.each([
    ['www.yishui.gov.cn', '沂水县'],
    ['xxgk.yishui.gov.cn', '沂水县'],
    ['YISHUI.gov.cn', '沂水县'],
    ['www.shenxian.gov.cn', '莘县'],
    ['www.hongtong.gov.cn', '洪洞县'],
    ['www.luan.gov.cn', '六安市'],
    ['www.hangzhou.gov.cn', '杭州市'],
    ['www.shandong.gov.cn', '山东省'],
    // A city and its own county: the city holds both.
    ['www.changsha.gov.cn', '长沙市'],
  ])('%s is of %s', (host, name) => {
    expect(unitOfHost(host, divisions)?.name).toBe(name);
  });

  test.each([
    ['the pinyin of two cities', 'www.suzhou.gov.cn'],
    ['the pinyin of a province and of a district elsewhere', 'www.hebei.gov.cn'],
    ['another reading of a character', 'www.chaoyang.gov.cn'],
    ['initials', 'www.szns.gov.cn'],
    ['an organ', 'www.stats.gov.cn'],
    ['no government', 'www.yishui.com'],
    ['the country', 'www.gov.cn'],
    ['an address of numbers', '10.1.2.3'],
  ])('%s is nobody’s', (_says, host) => {
    expect(unitOfHost(host, divisions)).toBeNull();
  });

  test('holds what lies in its county, not what lies in another of the name', () => {
    const portal = unitOfHost('www.yishui.gov.cn', divisions)!;
    const inside = findDivisions('沙沟镇', divisions).filter((unit) =>
      liesIn(enclosingDivisions(unit, divisions), portal, divisions),
    );
    expect(inside.map(({ code }) => code.slice(0, 6))).toEqual([portal.code]);
  });
});

describe('the readings', () => {
  const rare = 'U+6C82: yí  # 沂\n';
  test('are one line a syllable, with every reading of a character and ü in both spellings', () => {
    const common = ['U+4E50: lè,yuè  # 乐\nU+5415: lǚ  # 吕\n', 'U+4E50: yuè  # 乐\n'];
    expect(packReadings(['乐吕', '沂'], { common, rare })).toEqual([
      'le 乐',
      'lu 吕',
      'lv 吕',
      'yi 沂',
      'yue 乐',
    ]);
  });

  test('of a character that no table has are missed aloud', () => {
    expect(() => packReadings(['鄄'], { common: [], rare })).toThrow('鄄');
  });
});
