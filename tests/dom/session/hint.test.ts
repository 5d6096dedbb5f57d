import { beforeAll, expect, test } from 'vitest';
import { hintOf } from '../../../entrypoints/session/hint.ts';
import { emptyState } from '../../../entrypoints/session/state.ts';
import { buildKnowledge } from '../../../lib/knowledge/knowledge.ts';
import { seedIndicators } from '../../../lib/knowledge/seeds.ts';
import { analyse } from '../../../lib/reading/analyse.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { speak } from '../../helpers/i18n.ts';

beforeAll(() => speak());
const knowledge = buildKnowledge({ glossary: [], indicators: seedIndicators, places: [] });

/** The hint at the first figure that prints the words. */
function hintAt(text: string, printed: string): string | null {
  const report = plainReportText(text);
  const analysis = analyse(report, knowledge);
  const index = analysis.figures.findIndex((figure) => figure.text === printed);
  expect(index, printed).toBeGreaterThanOrEqual(0);
  return hintOf({ ...emptyState, report, analysis }, { kind: 'figure', index });
}

const head = '临澜镇人民政府2023年工作报告\n一、2023年工作回顾\n';

test.each([
  ['全镇完成税收18.62亿元，同比增长6.4%。', '18.62亿元', /税收 18\.62亿元，同比增长6\.4%$/],
  ['全镇报警类110警情发案数同比下降20%。', '20%', /发案数同比下降20%$/],
  ['全镇安全生产考核列全市第3名。', '第3名', /第3名$/],
])('a hint says a figure as its card does: %s', (sentence, printed, said) => {
  expect(hintAt(head + sentence, printed)).toMatch(said);
});

test('the period is said where it is not the report’s own', () => {
  expect(hintAt(`${head}全镇完成税收18.62亿元。`, '18.62亿元')).not.toContain('（');
  expect(hintAt(`${head}2022年，全镇完成税收17.5亿元。`, '17.5亿元')).toMatch(/17\.5亿元（2022年）$/);
});

test('what is too long is never cut within a number', () => {
  const name = '国家级高新技术企业和专精特新中小企业';
  const hint = hintAt(
    `${head}${name}研发投入合计达到一十二亿元，同比增长12345678901234567.89%。`,
    '12345678901234567.89%',
  );
  expect(hint).toContain('12345678901234567.89%');
});
