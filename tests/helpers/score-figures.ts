import type { Figure } from '../../lib/analysis/figure.ts';

/** One figure of a gold file: what a reader says of a number, by quote and context. */
export interface GoldFigure {
  /** A span of the text that holds `q` and occurs once. */
  ctx: string;
  q: string;
  indicator: string | null;
  value: number;
  value_to: number | null;
  unit: string | null;
  kind: Figure['kind'];
  dir: Figure['dir'];
  basis: string | null;
  period: string | null;
  status: 'actual' | 'target';
  approx: Figure['approx'];
  headline: boolean;
  /** Written in Chinese numerals: may be missed. */
  hanzi: boolean;
}

/** Fields that are compared, in the order in which they are printed. */
export const scoredFields = [
  'value',
  'unit',
  'indicator',
  'kind',
  'dir',
  'basis',
  'status',
  'approx',
  'period',
] as const;
export type ScoredField = (typeof scoredFields)[number];

export interface FigureScore {
  f1: number;
  headlineRecall: number;
  accuracy: Record<ScoredField, number>;
  /** Share of found figures where a field is read and wrong. */
  saidWrong: Record<ScoredField, number>;
  /** What went wrong, for a failing test's message. */
  misses: string[];
}

/** Pairs figures with gold by overlap and compares them field by field. */
export function scoreFigures(
  text: string,
  gold: readonly GoldFigure[],
  figures: readonly Figure[],
): FigureScore {
  const misses: string[] = [];
  const pairs: [GoldFigure, Figure][] = [];
  const used = new Set<Figure>();
  let required = 0;
  let headlines = 0;
  let headlinesFound = 0;
  for (const want of gold) {
    const at = text.indexOf(want.ctx);
    if (at < 0 || text.indexOf(want.ctx, at + 1) >= 0) throw new Error(`context is not unique: ${want.ctx}`);
    const start = at + want.ctx.indexOf(want.q);
    const end = start + want.q.length;
    const got = figures.find((figure) => !used.has(figure) && figure.start < end && start < figure.end);
    if (got) used.add(got);
    if (want.hanzi) continue;
    required++;
    if (want.headline) headlines++;
    if (!got) {
      misses.push(`not found: ${want.q} in ${want.ctx}`);
      continue;
    }
    if (want.headline) headlinesFound++;
    pairs.push([want, got]);
  }
  const spurious = figures.filter((figure) => !used.has(figure) && /[0-9０-９]/.test(figure.text));
  for (const figure of spurious) misses.push(`spurious: ${figure.text} at ${figure.start}`);
  const accuracy = {} as Record<ScoredField, number>;
  const saidWrong = {} as Record<ScoredField, number>;
  for (const field of scoredFields) {
    const wrong = pairs.filter(([want, got]) => !agrees(field, want, got));
    for (const [want, got] of wrong)
      misses.push(`${field} of ${want.q}: ${String(want[field])} expected, ${String(got[field])} read`);
    accuracy[field] = ratio(pairs.length - wrong.length, pairs.length);
    saidWrong[field] = ratio(wrong.filter(([, got]) => got[field] !== null).length, pairs.length);
  }
  const precision = ratio(pairs.length, pairs.length + spurious.length);
  const recall = ratio(pairs.length, required);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, headlineRecall: ratio(headlinesFound, headlines), accuracy, saidWrong, misses };
}

const ratio = (a: number, b: number): number => (b === 0 ? 1 : a / b);
const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));

function agrees(field: ScoredField, want: GoldFigure, got: Figure): boolean {
  if (field === 'value') return near(got.value, want.value) && near(got.valueTo, want.value_to);
  if (field === 'indicator') return sameName(want.indicator, got.indicator);
  if (field === 'status') return (got.status === 'target') === (want.status === 'target');
  if (field === 'period') return want.period === null || got.period === want.period;
  return got[field] === want[field];
}

/** The same words, one within the other at half its length, or two thirds of the characters in common. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.includes(short) && short.length * 2 >= long.length) return true;
  const left = [...long];
  let shared = 0;
  for (const c of short) {
    const at = left.indexOf(c);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length) >= 2 / 3;
}
