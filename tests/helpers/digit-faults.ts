import type { Figure } from '../../lib/analysis/figure.ts';
import { type Judgement, signed } from '../../lib/compare/arithmetic.ts';
import type { Check } from '../../lib/compare/checks/check.ts';
import type { ReadReport } from '../../lib/compare/compared-report.ts';
import { yearOf } from '../../lib/compare/measure.ts';
import type { Random } from './random.ts';

/** A relation of printed numbers that holds, with the figures that it ties: the one asked about, then those it follows from. */
export interface HeldRelation {
  report: ReadReport;
  check: Check;
  figures: Figure[];
}

/** A report's text with one digit of a relation changed. */
export interface DigitFault {
  relation: HeldRelation;
  text: string;
  /** `15.3亿元 → 15.8亿元`, for the table. */
  change: string;
  /** False where the changed print is still one that rounding may give: no reading can tell it from the first. */
  breaks: boolean;
}

/** The relations of a report that hold and that a changed digit can break: a part of a sum may be any value up to it. */
export function findHeldRelations(report: ReadReport, checks: readonly Check[]): HeldRelation[] {
  const at = new Map(report.analysis.figures.map((figure) => [figure.start, figure]));
  return checks
    .filter(({ result }) => result === 'fits')
    .map((check) => ({
      report,
      check,
      figures: [check.printed, ...check.from].map(({ start }) => at.get(start)!),
    }))
    .filter(({ figures }) => figures.every(({ text }) => /\d/u.test(text)));
}

/** Changes one digit of one of a relation's figures to another digit; a first digit never to 0. */
export function makeFault(relation: HeldRelation, random: Random): DigitFault {
  const { report, figures } = relation;
  const which = random.below(figures.length);
  const figure = figures[which]!;
  const digits = [...figure.text.matchAll(/\d/gu)].map(({ index }) => index);
  const place = random.below(digits.length);
  const old = Number(figure.text[digits[place]!]);
  const least = place === 0 ? 1 : 0;
  const others = Array.from({ length: 10 - least }, (_, digit) => digit + least).filter(
    (digit) => digit !== old,
  );
  const digit = random.pick(others);
  const at = figure.start + digits[place]!;
  const weight = figure.printedStep * 10 ** (digits.length - 1 - place);
  const text = `${report.text.slice(0, at)}${digit}${report.text.slice(at + 1)}`;
  const changed = {
    ...figure,
    text: text.slice(figure.start, figure.end),
    value: figure.value + (digit - old) * weight,
  };
  return {
    relation,
    text,
    change: `${figure.text} → ${changed.text}`,
    breaks: !mayHold(
      relation.check.kind,
      figures.map((other, i) => (i === which ? changed : other)),
    ),
  };
}

/**
 * True where values that round to the printed ones fulfil a relation. Reckoned for itself, at the corners of what
 * rounding leaves open, so that it does not take the checks' word.
 */
function mayHold(kind: Check['kind'], [asked, ...from]: readonly Figure[]): boolean {
  const corners = from.reduce<number[][]>(
    (rows, figure) => {
      const { value, printedStep } = signed(roundedOf(figure));
      return [-1, 1].flatMap((side) => rows.map((row) => [...row, value + (side * printedStep) / 2]));
    },
    [[]],
  );
  const given = corners.map((values) => reckon(kind, values, yearsOf(from)));
  const { value, printedStep } = signed(roundedOf(asked!));
  const reach = printedStep * (0.5 + 1e-6);
  return Math.min(...given) <= value + reach && Math.max(...given) >= value - reach;
}

/** A round number (8000亿元) is rounded to its last digit that is no zero. */
function roundedOf(figure: Figure): Figure {
  const zeros = figure.text.includes('.') ? '' : (/0*(?=\D*$)/u.exec(figure.text)?.[0] ?? '');
  return zeros.length < 2 ? figure : { ...figure, printedStep: figure.printedStep * 10 ** zeros.length };
}

function reckon(kind: Check['kind'], [first = 0, second = 0]: readonly number[], years: number): number {
  switch (kind) {
    case 'change-from-to':
      return (first / second - 1) * 100;
    case 'yearly-average':
      return ((first / second) ** (1 / years) - 1) * 100;
    case 'points-from-to':
      return first - second;
    case 'goal-growth':
      return first * (1 + second / 100);
    case 'implied-level':
      return first / (1 + second / 100);
    case 'structure-sum':
      return 100 - first - second;
    case 'part-of-whole':
      return first;
  }
}

/** Years between the later and the earlier of two figures; 1 for a relation without a span. */
function yearsOf([later, earlier]: readonly Figure[]): number {
  const [to, since] = [later, earlier].map((figure) => (figure?.period ? yearOf(figure.period) : null));
  return to != null && since != null && to > since ? to - since : 1;
}

/** What the changed report, read again, says of the relation: `differs` flags it; `null` where it is no longer worked out. */
export const resultOf = ({ relation: { check } }: DigitFault, checks: readonly Check[]): Judgement | null =>
  checks.find(({ kind, printed }) => kind === check.kind && printed.start === check.printed.start)?.result ??
  null;
