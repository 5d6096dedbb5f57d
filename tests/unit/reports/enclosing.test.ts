import { expect, test } from 'vitest';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';

const { places } = loadKnowledge();

/** What a place lies in, by the country's divisions alone: no name above it is printed. */
test.each([
  ['三门峡市', { district: null, city: '三门峡市', province: '河南省' }],
  ['澄迈县', { district: '澄迈县', city: null, province: '海南省' }],
  ['慈溪市', { district: null, city: '慈溪市', province: '浙江省' }],
  // Nine counties have a town of this name.
  ['城关镇', { district: null, city: null, province: null }],
])('%s lies in %o', (name, expected) => {
  const text = `${name}政府工作报告\n——2024年1月16日在${name}第九届人民代表大会第四次会议上\n各位代表：\n现在，我向大会报告工作，请予审议。\n一、2023年工作回顾\n`;
  expect(readIdentity(plainReportText(text), places)).toMatchObject({ place: name, ...expected });
});
