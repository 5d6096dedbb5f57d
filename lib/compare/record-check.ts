import type { Figure } from '../analysis/figure.ts';
import type { Check, CheckKind } from './checks/check.ts';
import type { ComparedPlace } from './compared-report.ts';
import { yearOf } from './measure.ts';
import type { Quote } from './quote.ts';
import type { ReadComparison } from './read-comparison.ts';

/** A relation of printed numbers as it is shown: what was reckoned with what, what that gives, and what is printed. */
export interface RecordCheck extends Pick<Check, 'kind' | 'result'> {
  printed: Quote;
  /** What is asked about, in the report's words; `null` where they don't say. */
  indicator: string | null;
  from: Quote[];
  /**
   * What the printed digits give, to one digit more than is printed; a fall is negative. The judgement allows for
   * rounding besides: 25% fits 5亿元 ÷ 4亿元 as 24% does.
   */
  given: { value: number; unit: string | null };
  /** True where what they give, rounded as the print is, is what is printed. */
  asPrinted: boolean;
  /** True where the growth that is reckoned with is printed as a fall. */
  falls: boolean;
  /** Over how many years a yearly mean is taken; `null` for anything else. */
  years: number | null;
}

/** Makes a check ready to be shown; `null` where one of its figures is not found. */
export function recordCheck(
  { kind, result, printed, from }: Check,
  read: ReadComparison,
): RecordCheck | null {
  const asked = figureAt(printed, read);
  const sources = from.map((place) => figureAt(place, read));
  const [first, second] = sources;
  if (!asked || !first) return null;
  const years = kind === 'yearly-average' ? yearsBetween(first, second) : null;
  const given = reckon(kind, { first, second, years });
  return {
    kind,
    result,
    printed: read.quote(printed),
    indicator: asked.indicator ?? first.indicator,
    from: from.map(read.quote),
    given: { value: roundFiner(given, asked), unit: asked.unit },
    asPrinted: Math.abs(Math.abs(given) - asked.value) <= asked.printedStep / 2 + dust,
    falls: second?.dir === 'down',
    years,
  };
}

const figureAt = ({ report, start }: ComparedPlace, { reports }: ReadComparison): Figure | undefined =>
  reports[report]!.figures.find((figure) => figure.start === start);

/** What a relation is reckoned from, in the order of `Check.from`. */
interface Sources {
  first: Figure;
  second: Figure | undefined;
  years: number | null;
}

/** 100 in percent, as the whole of a structure. */
const whole = 100;

function reckon(kind: CheckKind, { first, second, years }: Sources): number {
  const [a, b] = [first.value, second?.value ?? 0];
  switch (kind) {
    case 'change-from-to':
      return (a / b - 1) * whole;
    case 'yearly-average':
      return ((a / b) ** (1 / (years ?? 1)) - 1) * whole;
    case 'points-from-to':
      return a - b;
    case 'goal-growth':
      return a * (1 + (second?.dir === 'down' ? -b : b) / whole);
    case 'implied-level':
      return a / (1 + (second?.dir === 'down' ? -b : b) / whole);
    case 'structure-sum':
      return whole - a - b;
    case 'part-of-whole':
      return a;
  }
}

/** What binary fractions leave behind. */
const dust = 1e-9;

/** So much finer than the print is what was worked out shown. */
const finer = 10;

function roundFiner(value: number, { printedStep }: Figure): number {
  return printedStep === 0 ? value : (Math.round((value / printedStep) * finer) * printedStep) / finer;
}

/** Sources of a yearly mean are the later value and the earlier one. */
function yearsBetween(later: Figure, earlier: Figure | undefined): number | null {
  const [to, from] = [later, earlier].map((figure) => (figure?.period ? yearOf(figure.period) : null));
  return to == null || from == null ? null : to - from;
}
