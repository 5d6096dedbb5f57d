import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import type { ReportPeriod } from '../../../lib/figures/figure-input.ts';
import { type GoldFigure, judgeGold } from '../../../scripts/accuracy/judge-gold.ts';
import {
  accuracyOf,
  type DocumentScore,
  f1Of,
  type ScoredField,
  saidWrongOf,
} from '../../../scripts/accuracy/judgement.ts';
import { readFigures } from '../../helpers/read-figures.ts';

interface Gold {
  meta: { period_from: string; period_to: string; kind: ReportPeriod['kind']; delivered_on: string | null };
  figures: GoldFigure[];
}

/** What is asked of every report: how many of the found figures are right, field by field. */
const bars: Partial<Record<ScoredField, number>> = {
  value: 0.995,
  unit: 0.98,
  indicator: 0.9,
  kind: 0.97,
  dir: 0.97,
  basis: 0.97,
  status: 0.96,
  approx: 0.97,
  period: 0.9,
};

function check(text: string, gold: Gold): void {
  const { meta } = gold;
  const figures: Figure[] = readFigures(text, {
    from: meta.period_from,
    to: meta.period_to,
    kind: meta.kind,
    deliveredOn: meta.delivered_on,
  });
  const score = judgeGold('report', { text, gold: gold.figures, figures });
  const said = missesOf(score).join('\n');
  expect(f1Of(score), said).toBeGreaterThanOrEqual(0.98);
  expect(score.judged.filter(({ headline, found }) => headline && !found)).toEqual([]);
  for (const [field, bar] of Object.entries(bars) as [ScoredField, number][]) {
    expect(accuracyOf(score.judged, field), `${field}\n${said}`).toBeGreaterThanOrEqual(bar);
    expect(saidWrongOf(score.judged, field), `${field}\n${said}`).toBeLessThanOrEqual(
      field === 'indicator' ? 0.08 : 0.03,
    );
  }
}

/** What went wrong, for a failing test's message. */
const missesOf = ({ judged, spurious }: DocumentScore): string[] => [
  ...judged.flatMap(({ quote, found, right }) =>
    found
      ? Object.entries(right).flatMap(([field, good]) => (good ? [] : [`${field} of ${quote}`]))
      : [`not found: ${quote}`],
  ),
  ...(spurious ?? []).map((figure) => `spurious: ${figure}`),
];

const folder = new URL('../../fixtures/figures/', import.meta.url);
const read = (base: URL, file: string): string => readFileSync(new URL(file, base), 'utf8');

describe('own reports', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  it('come with their gold', () => {
    for (const file of files)
      expect(existsSync(new URL(file.replace(/txt$/, 'json'), folder)), file).toBe(true);
    expect(files.length).toBeGreaterThanOrEqual(6);
  });
  it.each(files)('%s', (file) => {
    check(read(folder, file), JSON.parse(read(folder, file.replace(/txt$/, 'json'))) as Gold);
  });
});

const shared = new URL('../../../../shared/', import.meta.url);
describe.skipIf(!existsSync(shared))('real reports (skipped where ../shared is missing)', () => {
  it.each(['jinqiao-2023h1', 'jinqiao-2023h1-pdf', 'qibao-2021h1'])('%s', (name) => {
    check(read(shared, `reports/${name}.txt`), JSON.parse(read(shared, `gold/${name}.json`)) as Gold);
  });
});
