import type { Aspect, Figure } from '../analysis/figure.ts';
import type { IndicatorIndex } from '../knowledge/indicators.ts';
import type { PeriodPhrase } from '../text/periods.ts';
import { type Normalised, printedSpan } from '../text/print/normalise.ts';
import type { Span } from '../text/span.ts';
import type { UnitGroup } from '../text/unit-row.ts';
import { readAspect } from './aspects.ts';
import { sayComparison } from './kinds/comparison.ts';
import { readSpokenLead } from './lexicon/spoken-leads.ts';
import { inferred, makeFigure, printed, type Warranted } from './make-figure.ts';
import type { Name, Reading } from './names/naming.ts';
import { findNameUnit } from './numbers/name-units.ts';
import { readGoal } from './times/goal-rules.ts';
import { readTime, type TimeReading } from './times/read-time.ts';
import type { SectionTime } from './times/section-times.ts';

/** What a number of running text becomes a figure by. */
export interface TextFigureInput {
  reading: Reading;
  /** The number whose words date this one: the first member of its ratio, the first of a list that is replaced (由2018年的A、B提高到C、D), else itself. */
  leader: Reading;
  name: Name | null;
  /** True for a value that another takes the place of (由A提高到B: A). */
  startValue: boolean;
  /** True for a condition on a noun behind it (5000万元以上的企业). */
  threshold: boolean;
  normalised: Normalised;
  periods: readonly PeriodPhrase[];
  /** Where the number is printed. */
  span: Span;
  source: string;
  section: string[];
  time: SectionTime;
  /** The phrase by which a sentence before it set the time; `null` where none did. */
  opened: PeriodPhrase | null;
  /** True where a remark before it made estimates of what follows (预计数，下同). */
  estimated: boolean;
  /** Where the number before the leader in the sentence ends; the sentence's start when there is none. */
  floor: number;
  inNotes: boolean;
  indicators: IndicatorIndex;
}

/** The figure of a number in running text: its number as scanned, its name as given, and when and how far it holds. */
export function makeTextFigure(input: TextFigureInput): Figure {
  const { reading, name, normalised, threshold, inNotes } = input;
  const { token, place, sense } = reading;
  const { text } = normalised;
  const { aspect, rule } = readAspect({ text, place, token, kind: sense.kind });
  const { unit, group } = readUnitOf(text, reading, name);
  const { period, status } = timeOf(input, levels.includes(aspect) && sense.kind !== 'change');
  return makeFigure(
    {
      ...numberFields(input),
      unit,
      group,
      indicator: name?.inferred
        ? inferred(name.text, name.rule)
        : printed(name?.text ?? null, name?.rule ?? null),
      indicatorSpan: name?.span ? printedSpan(normalised, name.span.start, name.span.end) : null,
      aspect: printed(aspect, rule),
      period,
      status,
      goal: readGoal({
        text,
        clauseStart: place.clauseStart,
        statementStart: place.statementStart,
        start: token.start,
        end: token.end,
        planned: status.value === 'target',
        statusRule: status.rule,
        threshold,
        startValue: input.startValue,
        inNotes,
      }),
      threshold,
      inNotes,
      section: input.section,
    },
    input.indicators,
  );
}

/** What the number itself says: its printed place, value, hedge and kind. */
function numberFields({ reading, name, normalised, span, source }: TextFigureInput) {
  const { token, sense } = reading;
  return {
    ...span,
    text: source.slice(span.start, span.end),
    rule: token.rule,
    kindRule: sense.rule,
    parts: token.parts.map(({ role, start, end }) => ({ role, ...printedSpan(normalised, start, end) })),
    value: token.value,
    valueTo: token.valueTo,
    printedStep: token.step,
    approx: token.approx,
    kind: sense.kind,
    lead: readLead(normalised.text, reading, name),
    dir: sense.dir,
    basis: sense.basis,
    growthScope: sense.scope,
  };
}

/** The words that a number is said with: those of its comparison, else those right before it that its name has not. */
function readLead(text: string, { token, place, sense }: Reading, name: Name | null): string | null {
  const { compared, kind } = sense;
  if (compared)
    return sayComparison(compared, { text, end: token.end, shared: sense.shared, name: name?.text ?? null });
  const named = name?.span && name.span.end <= token.start ? name.span.end : place.clauseStart;
  return readSpokenLead(text, { start: place.clauseStart, named, at: token.start, kind });
}

/** What is said of a time, and not over one. */
const levels: readonly Aspect[] = ['level', 'milestone'];

function timeOf(input: TextFigureInput, level: boolean): TimeReading {
  const { leader, normalised, periods, time, floor, startValue, opened, estimated, inNotes } = input;
  const { token, place } = leader;
  return readTime({
    text: normalised.text,
    periods,
    place,
    at: token.start,
    from: token.from,
    end: token.end,
    time,
    floor,
    startValue,
    opened,
    estimated,
    inNotes,
    level,
  });
}

/** How much of the clause before a number is asked for what it counts. */
const leadReach = 80;

/** The unit that is printed with the number, else the one that its place among others, the noun behind it or its name implies. */
function readUnitOf(
  text: string,
  { token, place, sense }: Reading,
  name: Name | null,
): { unit: Warranted<string | null>; group: UnitGroup | null } {
  const unit = token.unit?.base ?? null;
  const group = token.unit?.group ?? null;
  if (unit === null && !token.bare) {
    const lead = text.slice(Math.max(place.clauseStart, token.start - leadReach), token.start);
    const row = findNameUnit({ value: token.value, name: name?.text ?? null, lead });
    if (row) return { unit: inferred(row.base, row.id), group: row.group };
  }
  if (token.unitRule !== undefined) return { unit: inferred(unit, token.unitRule), group };
  if (token.bare && unit !== null && !sense.ranked) return { unit: inferred(unit, 'number-before'), group };
  // 22:45:33 are parts of a hundred; the sign is rarely printed.
  if (token.member && !token.parts.some(({ role }) => role === 'unit'))
    return { unit: inferred(unit, token.rule), group };
  return { unit: printed(unit, 'printed'), group };
}
