import type { Figure } from '../../lib/analysis/figure.ts';
import { marksOf } from '../../lib/text/print/marks.ts';
import type { DocumentScore, Judgement, ScoredField } from './judgement.ts';
import { nameTier } from './name-tiers.ts';

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
  /** Where it stands in the text, where the file says so; else it is found by `ctx`. */
  start?: number;
  end?: number;
}

/** Fields of a gold file that are compared, with what makes each right. */
const agreeing: Partial<Record<ScoredField, (want: GoldFigure, got: Figure) => boolean>> = {
  value: (want, got) => near(got.value, want.value) && near(got.valueTo, want.value_to),
  unit: (want, got) => got.unit === want.unit,
  indicator: (want, got) => isLikeName(want.indicator, got.indicator),
  kind: (want, got) => got.kind === want.kind,
  dir: (want, got) => got.dir === want.dir,
  basis: (want, got) => got.basis === want.basis,
  status: (want, got) => (got.status === 'target') === (want.status === 'target'),
  approx: (want, got) => got.approx === want.approx,
  period: (want, got) => want.period === null || got.period === want.period,
};

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));

/** Whether two names are the same words, one within the other at half its length, or two thirds of the characters in common; `null` is like `null`. */
export function isLikeName(a: string | null, b: string | null): boolean {
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

/** Pairs figures with the gold of their text by overlap and compares them field by field; those in Chinese numerals alone may be missing. Throws where a context does not occur exactly once. */
export function judgeGold(
  document: string,
  { text, gold, figures }: { text: string; gold: readonly GoldFigure[]; figures: readonly Figure[] },
): DocumentScore {
  const used = new Set<Figure>();
  const judged: Judgement[] = [];
  for (const want of gold) {
    const { start, end } = placeOf(want, text);
    const got = figures.find((figure) => !used.has(figure) && figure.start < end && start < figure.end);
    if (got) used.add(got);
    if (!want.hanzi) judged.push(judge(want, got ?? null, statementAt(text, start)));
  }
  const spurious = figures.filter((figure) => !used.has(figure) && /[0-9０-９]/.test(figure.text));
  return { document, judged, spurious: spurious.map((figure) => `${figure.text} at ${figure.start}`) };
}

/** Where a gold figure stands in its text. Throws where its context does not occur exactly once. */
export function placeOf({ ctx, q, start, end }: GoldFigure, text: string): { start: number; end: number } {
  if (start !== undefined && end !== undefined) return { start, end };
  const at = text.indexOf(ctx);
  if (at < 0 || text.indexOf(ctx, at + 1) >= 0) throw new Error(`context is not unique: ${ctx}`);
  const from = at + ctx.indexOf(q);
  return { start: from, end: from + q.length };
}

function judge(want: GoldFigure, got: Figure | null, statement: string): Judgement {
  const right: Judgement['right'] = {};
  const saidWrong: ScoredField[] = [];
  if (got !== null)
    for (const [field, agrees] of Object.entries(agreeing) as [ScoredField, (typeof agreeing)['value']][]) {
      right[field] = agrees!(want, got);
      if (!right[field] && got[field] !== null) saidWrong.push(field);
    }
  return {
    quote: `${want.q} in ${want.ctx}`,
    found: got !== null,
    headline: want.headline,
    right,
    saidWrong,
    name: got && judgeName(got, { names: want.indicator === null ? null : [want.indicator], statement }),
  };
}

/** The tier of a figure's name, with what is needed to look at it. */
export function judgeName(
  { indicator, inferred }: Pick<Figure, 'indicator' | 'inferred'>,
  asked: Parameters<typeof nameTier>[1],
): NonNullable<Judgement['name']> {
  return {
    tier: nameTier(indicator, asked),
    inferred: inferred.includes('indicator'),
    text: indicator,
    asked: asked.names,
  };
}

/** A line break ends no sentence here: PDF text breaks its lines within one. */
const sentenceMarks = new Set([...marksOf('sentence')].filter((mark) => mark !== '\n'));

/** The sentence around an offset, up to its printed marks. */
export function statementAt(text: string, at: number): string {
  let [start, end] = [at, at];
  while (start > 0 && !sentenceMarks.has(text[start - 1]!)) start--;
  while (end < text.length && !sentenceMarks.has(text[end]!)) end++;
  return text.slice(start, end);
}
