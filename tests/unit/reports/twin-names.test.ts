import { describe, expect, test } from 'vitest';
import { enclosingDivisions, findDivisions } from '../../../lib/knowledge/divisions.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';

const { places } = loadKnowledge();
const mandate = '各位代表：\n下面，我代表镇人民政府作工作报告，请各位代表审议。';
const filler = '一年来，全镇上下合力攻坚，改造危旧房屋64户，新增绿地3.2公顷。';

const identify = (lines: readonly string[], more: { title?: string; address?: string } = {}) =>
  readIdentity({ ...plainReportText(lines.join('\n')), ...more }, places);

/** Towns whose name others share, by what their page says. */
describe('a town that shares its name', () => {
  test.each([
    [
      'its county, far down in the text',
      '新桥镇',
      ['我们扛牢责任，为象山县高质量发展多作贡献。'],
      '象山县',
      '宁波市',
    ],
    ['its city alone', '石桥镇', ['城郊大道通车，融入当涂和马鞍山市区步伐加快。'], '当涂县', '马鞍山市'],
    [
      'its city, by its short name, twice',
      '石桥镇',
      ['马鞍山来的游客增多，对接马鞍山产业。'],
      '当涂县',
      '马鞍山市',
    ],
    ['two counties', '新桥镇', ['先后赴江阴市、象山县考察学习。'], null, null],
    [
      'one county again and again and another once',
      '新桥镇',
      ['象山县、象山县委和象山县人大都来调研，赴江阴市考察。'],
      '象山县',
      '宁波市',
    ],
    ['a city in which two towns of the name lie', '新桥镇', ['龙岩市的客商来镇考察。'], null, null],
    ['a county that helps it', '新桥镇', ['用好象山县帮扶资金500万元，组团赴象山县学习。'], null, null],
    ['a county whose trade moves to it', '新桥镇', ['承接江阴市产业转移项目3个。'], null, null],
    ['a county that has no such town', '新桥镇', ['赴平山县考察学习。'], null, null],
    ['nothing', '新桥镇', [], null, null],
  ])('is settled by %s', (_says, name, lines, district, city) => {
    const identity = identify([`${name}人民政府工作报告`, mandate, '一、2022年工作回顾', filler, ...lines]);
    expect(identity).toMatchObject({ place: name, district, city });
  });

  test.each([
    ['its county’s portal', 'www.yishui.gov.cn', [], '沂水县', '临沂市'],
    [
      'its county’s portal, whatever county is visited',
      'www.yishui.gov.cn',
      ['赴西吉县考察学习。'],
      '沂水县',
      '临沂市',
    ],
    ['its city’s portal', 'www.zaozhuang.gov.cn', [], '薛城区', '枣庄市'],
    ['the portal of a county that has none', 'www.mengyin.gov.cn', [], null, null],
    ['initials', 'www.ysx.gov.cn', [], null, null],
    ['the pinyin of two cities', 'www.suzhou.gov.cn', [], null, null],
  ])('%s: %s', (_says, host, lines, district, city) => {
    const address = `https://${host}/info/1019/1.htm`;
    const identity = identify(['沙沟镇人民政府工作报告', mandate, filler, ...lines], { address });
    expect(identity).toMatchObject({ place: '沙沟镇', district, city });
    if (district !== null)
      expect(identity.evidence.find(({ field }) => field === 'district')).toMatchObject({
        source: 'address',
        quote: host,
      });
  });

  test('a county-level city above it is its district', () => {
    expect(identify([mandate, filler], { title: '2023年慈溪市桥头镇政府工作报告' })).toMatchObject({
      place: '桥头镇',
      district: '慈溪市',
      city: '宁波市',
      province: '浙江省',
    });
  });
});

/** Districts and counties of one name, which two cities have. */
test.each([
  ['普陀区', ['舟山新区建设提速，舟山群岛风光更美，舟山港吞吐量再创新高。'], '舟山市', '浙江省'],
  ['普陀区', ['我们放眼上海发展大局，服务上海国际科创中心建设。'], '上海市', '上海市'],
  ['普陀区', [], null, null],
  ['鼓楼区', ['为南京市创新名城建设作出贡献。'], '南京市', '江苏省'],
])('%s by %o', (name, lines, city, province) => {
  const text = [`${name}人民政府工作报告`, mandate.replace('镇', '区'), filler.replace('镇', '区'), ...lines];
  expect(identify(text)).toMatchObject({ place: name, district: name, city, province });
});

/** Numbers that a seed fixes: a linear congruential generator (Numerical Recipes, 1992, p. 284). */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Forty units drawn from those that share a town's name, each named by its county in turn in title and text. */
describe('forty twins drawn by seed', () => {
  const names = ['中兴镇', '新桥镇', '石桥镇', '长安镇', '永安镇', '凤凰镇', '太平镇', '沙沟镇'];
  const random = drawn(20_261_126);
  const rows = Array.from({ length: 40 }, () => {
    const name = names[Math.floor(random.next().value * names.length)]!;
    const units = findDivisions(name, places.divisions).map((unit) =>
      enclosingDivisions(unit, places.divisions),
    );
    // Two districts of one name (市中区) are twins themselves.
    const counties = units.filter(
      ({ county }) =>
        county !== null &&
        !county.endsWith('管理区') &&
        units.filter((other) => other.county === county).length < 2,
    );
    return { name, ...counties[Math.floor(random.next().value * counties.length)]! };
  });
  test.each(rows)('$name of $county', ({ name, county, province }) => {
    const named = { place: name, district: county, province };
    expect(identify([mandate, filler], { title: `${county}${name}政府工作报告` })).toMatchObject(named);
    const lines = [`${name}政府工作报告`, mandate, filler, `我们为建设更加美好的${county}而奋斗。`];
    expect(identify(lines)).toMatchObject(named);
    expect(identify(lines.slice(0, 3))).toMatchObject({ place: name, district: null, placeId: null });
  });
});

/** Only one town of the country has this name today; one that was merged away may have had it too. */
describe('a town of a single name', () => {
  const sources = (lines: readonly string[], more: { address?: string } = {}) => {
    const { district, evidence } = identify(['七宝镇政府工作报告', mandate, filler, ...lines], more);
    return [district, evidence.find(({ field }) => field === 'district')?.source];
  };
  test('lies in a district that was inferred, where the page says nothing of it', () => {
    expect(sources([])).toEqual(['闵行区', 'divisions']);
  });
  test.each([
    ['the text names the district', ['我们为闵行区现代化建设贡献力量。'], {}],
    ['the head names it', ['来源：闵行区七宝镇'], {}],
    ['the page stands on its portal', [], { address: 'https://www.shmh.gov.cn/zwgk/1.html' }],
  ])('%s', (_name, lines, more) => {
    expect(sources(lines, more)[0]).toBe('闵行区');
    expect(sources(lines, more)[1]).not.toBe('divisions');
  });
});

/** What the statistical codes list beside towns stands in a town's place. */
describe('zones, parks and farms', () => {
  test.each([
    ['莘庄工业区2023年工作总结和2024年工作思路', '莘庄工业区', '闵行区', '工业区'],
    ['嘉定区菊园新区2022年工作总结和2023年工作计划', '菊园新区', '嘉定区', '新区'],
    ['嘉定工业区管委会2021年工作总结', '嘉定工业区', '嘉定区', '工业区'],
    ['上海市宝山区宝山工业园区管理委员会2023年工作总结', '宝山工业园区', '宝山区', '工业园区'],
    ['前卫农场2023年工作总结', '前卫农场', '崇明区', '农场'],
  ])('%s', (title, place, district, placeType) => {
    const lines = [
      '一、2023年工作回顾',
      '一年来，我们改造厂房4.1万平方米。',
      '二、2024年工作打算',
      '新建泵站2座。',
    ];
    expect(identify(lines, { title })).toMatchObject({ place, district, placeType, city: '上海市' });
  });

  test('a district that ends as a zone does is none', () => {
    const identity = identify(['各位代表：', '现在，我向大会报告工作，请予审议。'], {
      title: '浦东新区政府工作报告',
    });
    expect(identity).toMatchObject({ place: '浦东新区', placeType: '区', district: '浦东新区' });
  });
});
