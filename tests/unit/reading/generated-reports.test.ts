import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../../lib/knowledge/knowledge.ts';
import { analyse } from '../../../lib/reading/analyse.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { assertFigureLaws } from '../../helpers/figure-laws.ts';
import { grammarSentence } from '../../helpers/grammar-sentences.ts';

const knowledge = buildKnowledge({ glossary: [], indicators: [], places: [] });

/** A review and a plan whose paragraphs are generated. */
const report = fc
  .tuple(
    fc.array(grammarSentence, { minLength: 1, maxLength: 6 }),
    fc.array(grammarSentence, { minLength: 1, maxLength: 4 }),
  )
  .map(([done, planned]) =>
    ['清溪县人民政府工作报告', '一、2023年工作回顾', ...done, '二、2024年工作安排', ...planned].join('\n'),
  );

describe('reports of generated sentences', () => {
  it('are read to their end', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { figures, sections } = analyse(plainReportText(text, null), knowledge);
        assertFigureLaws(text, figures);
        expect(sections.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
