import { expect, test } from 'vitest';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';

const { places } = loadKnowledge();

/** What a place lies in, by the country's divisions alone: no name above it is printed. */
test.each([
  ['三门峡市', { district: null, city: '三门峡市', province: '河南省' }],
  ['澄迈县', { district: '澄迈县', city: null, province: '海南省' }],
  ['慈溪市', { district: '慈溪市', city: '宁波市', province: '浙江省' }],
  // Nine counties have a town of this name.
  ['城关镇', { district: null, city: null, province: null }],
])('%s lies in %o', (name, expected) => {
  const text = `${name}政府工作报告\n——2024年1月16日在${name}第九届人民代表大会第四次会议上\n各位代表：\n现在，我向大会报告工作，请予审议。\n一、2023年工作回顾\n`;
  expect(readIdentity(plainReportText(text), places)).toMatchObject({ place: name, ...expected });
});

const filler = '一年来，全镇上下团结奋斗，新增就业820人。';

/** Towns of a name that many counties have: one of them has a record, which alone settles nothing. */
test.each([
  ['no more than its county’s kind', ['在县委、县政府坚强领导下，各项事业有新进展。'], null, null],
  ['a county of another name', ['2021年，在平山县委、县政府坚强领导下，各项事业有新进展。'], '平山县', null],
  ['its district', ['2021年，崇明区中兴镇经济平稳运行。'], '崇明区', '上海市'],
])('中兴镇 by %s', (_name, lines, district, city) => {
  const text = [
    '中兴镇人民政府工作报告',
    '各位代表：',
    '下面，我代表镇人民政府作工作报告，请各位代表审议。',
    ...lines,
    filler,
  ];
  const identity = readIdentity(plainReportText(text.join('\n')), places);
  expect(identity).toMatchObject({ place: '中兴镇', district, city });
});

/** One town of the country has this name; it is not the one that stands under a county. */
test.each([
  ['在区委、区政府坚强领导下，各项事业有新进展。', '闵行区'],
  ['在县委、县政府坚强领导下，各项事业有新进展。', null],
  ['在市委、市政府和区委、区政府坚强领导下，各项事业有新进展。', '闵行区'],
])('七宝镇: %s', (sentence, district) => {
  const text = `七宝镇人民政府工作报告\n各位代表：\n下面，我代表镇人民政府作工作报告，请审议。\n${sentence}`;
  expect(readIdentity(plainReportText(text), places)).toMatchObject({ place: '七宝镇', district });
});

test('a twin name is settled by the title', () => {
  const text = '各位代表：\n下面，我代表镇人民政府作工作报告，请各位代表审议。';
  const identity = readIdentity({ ...plainReportText(text), title: '崇明区中兴镇政府工作报告' }, places);
  expect(identity).toMatchObject({
    place: '中兴镇',
    district: '崇明区',
    placeId: 'shanghai-chongming-zhongxing-zhen',
  });
});

/** Whose government speaks, where its number or its short name stands there, or its name only in the text. */
test.each([
  ['我代表临泽县第十一届人民政府作工作报告，请审议。', '临泽县', '甘肃省'],
  ['我受市长委托，代表慈溪市第九届人民政府作工作报告，请审议。', '慈溪市', '浙江省'],
  ['我代表恩施州人民政府作工作报告，请审议。', '恩施土家族苗族自治州', '湖北省'],
  [
    '我代表第十二届省人民政府作工作报告，请审议。\n江西发展、江西人民、江西产业、江西生态、江西品牌。',
    '江西省',
    '江西省',
  ],
  ['我代表国务院作政府工作报告，请大会审议。', '国务院', null],
])('%s', (mandate, place, province) => {
  const text = `政府工作报告\n各位代表：\n现在，${mandate}\n一、2023年工作回顾\n`;
  expect(readIdentity(plainReportText(text), places)).toMatchObject({ place, province });
});
