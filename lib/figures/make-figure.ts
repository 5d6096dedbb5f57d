import type { Approx, Aspect, Figure, FigureKind, FigureStatus, ReadingPart } from '../analysis/figure.ts';
import { findMeasured, type IndicatorIndex, parseScope } from '../knowledge/indicators.ts';
import type { Span } from '../text/span.ts';
import type { UnitGroup } from '../text/unit-row.ts';
import { asideOf } from './weight/weigh-figures.ts';

/** A field's value with its warrant: whether the text prints it or implies it, and the rule that decided. */
export interface Warranted<T> {
  value: T;
  inferred: boolean;
  /** `null` where no rule spoke. */
  rule: string | null;
}

/** A value that the text prints. */
export function printed<T>(value: T, rule: string | null = null): Warranted<T> {
  return { value, inferred: false, rule };
}

/** A value that the text implies and does not print: it reads 推定 wherever it is shown. */
export function inferred<T>(value: T, rule: string | null = null): Warranted<T> {
  return { value, inferred: true, rule };
}

/** What was read of one number, field by field, each with its warrant. Spans are of the printed text. */
export interface FigureDraft extends Span {
  text: string;
  /** The rule of the number, and that of what it states. */
  rule: string;
  kindRule: string;
  parts: ReadingPart[];
  value: number;
  valueTo: number | null;
  printedStep: number;
  approx: Approx;
  kind: FigureKind;
  dir: Figure['dir'];
  /** See `Figure.lead`. */
  lead: string | null;
  basis: string | null;
  unit: Warranted<string | null>;
  group: UnitGroup | null;
  /** How a growth rate says it was worked out (同口径); `null` where it doesn't, and for levels. */
  growthScope: string | null;
  indicator: Warranted<string | null>;
  indicatorSpan: Span | null;
  aspect: Warranted<Aspect>;
  period: Warranted<string | null>;
  status: Warranted<FigureStatus>;
  goal: { value: boolean; rule: string | null };
  /** A condition on something else (注册资本5000万元以上的企业). */
  threshold: boolean;
  /** In the report's own notes. */
  inNotes: boolean;
  section: string[];
}

/** Fields whose warrant is kept, in the order of `Figure`. */
const warranted = ['indicator', 'unit', 'aspect', 'period', 'status'] as const;

/** A figure is weighed when all others and their ties are known. */
const unweighed = { damaged: false, weight: 0, headline: false };

/**
 * The one constructor of figures, for running text and for tables: a field and its warrant arrive together, so that
 * nothing printed reads 推定 and nothing implied reads as printed. An empty field is never called inferred.
 */
export function makeFigure(draft: FigureDraft, indicators: IndicatorIndex): Figure {
  const { kind, group } = draft;
  const name = draft.indicator.value;
  return {
    start: draft.start,
    end: draft.end,
    text: draft.text,
    indicator: name,
    indicatorSpan: draft.indicatorSpan,
    indicatorId: name === null ? null : (findMeasured(indicators, name, { kind, group })?.id ?? null),
    scope: (name === null ? null : parseScope(name)) ?? draft.growthScope,
    value: draft.value,
    valueTo: draft.valueTo,
    printedStep: draft.printedStep,
    unit: draft.unit.value,
    kind,
    lead: draft.lead,
    aspect: draft.aspect.value,
    dir: draft.dir,
    basis: draft.basis,
    period: draft.period.value,
    status: draft.status.value,
    goal: draft.goal.value,
    approx: draft.approx,
    ...unweighed,
    inferred: warranted.filter((field) => draft[field].inferred && draft[field].value !== null),
    reading: {
      rule: draft.rule,
      kind: draft.kindRule,
      name: draft.indicator.rule,
      period: draft.period.rule,
      status: draft.status.rule ?? 'half',
      goal: draft.goal.rule,
      aspect: draft.aspect.rule,
      weight: asideOf(draft),
      parts: draft.parts,
    },
    section: draft.section,
  };
}
