import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { withoutSlogan } from '../../../lib/reports/slogan.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';

const { places } = loadKnowledge();
const identify = (lines: string[]) => readIdentity(plainReportText(lines.join('\n')), places);
const halves = [
  '各位代表：',
  '现在，我代表县人民政府，向大会报告工作，请予审议。',
  '一、2023年工作回顾',
  '全年新增就业820人。',
  '二、2024年工作安排',
  '新建公厕12座。',
];

describe('a slogan before the name of a place', () => {
  it.each([
    ['聚力攻坚 高阳县2024年政府工作报告'],
    ['两会聚焦：高阳县2024年政府工作报告'],
    ['砥砺奋进启新区 高阳县2024年政府工作报告'],
    ['“开局起步”高阳县2024年政府工作报告'],
  ])('is none of it: %s', (title) =>
    expect(identify([title, ...halves])).toMatchObject({
      place: '高阳县',
      district: '高阳县',
      city: '保定市',
      province: '河北省',
    }),
  );

  it('stands on the line before a congress', () =>
    expect(
      identify([
        '砥砺奋进开新局',
        '高阳县第十届人民代表大会第四次会议上的政府工作报告',
        '（2024年1月16日）',
        ...halves,
      ]),
    ).toMatchObject({ place: '高阳县', district: '高阳县', city: '保定市' }));

  it.each([
    ['奋力开创新局面临澜镇', '奋力开创新局面 临澜镇', '临澜镇'],
    ['河北省高阳县', '河北省 高阳县', '河北省高阳县'],
    ['保定高阳县', '保定 高阳县', '保定高阳县'],
    ['高阳县', '高 阳 县', '高阳县'],
    ['江东市清水县', '江东市 清水县', '江东市清水县'],
    ['苏州工业园区娄葑街道', '苏州工业园区 娄葑街道', '苏州工业园区娄葑街道'],
    ['清水县', '2024年清水县', '清水县'],
    ['2024年1月13日文之镇', '2024年1月13日 文之镇', '2024年1月13日文之镇'],
    [
      '清水县人民代表大会县长李灿我代表县',
      '清水县人民代表大会 县长李灿我代表县',
      '清水县人民代表大会县长李灿我代表县',
    ],
  ])('%s, printed as %s, is %s', (name, printed, place) =>
    expect(withoutSlogan(name, printed, places)).toBe(place),
  );
});

describe('what explains a report', () => {
  it.each([
    '解读《高阳县2024年政府工作报告》',
    '图解高阳县2024年政府工作报告',
    '数说高阳县2024年政府工作报告',
    '一图读懂高阳县2024年政府工作报告',
  ])('%s', (title) =>
    expect(identify([title, '全年新增就业820人。'])).toMatchObject({
      verdict: 'no',
      genre: 'interpretation',
    }),
  );
});
