import type { Aspect, Figure } from '../analysis/figure.ts';
import type { IndicatorIndex } from '../knowledge/indicators.ts';
import type { PeriodPhrase } from '../text/periods.ts';
import { type Normalised, printedSpan } from '../text/print/normalise.ts';
import type { Span } from '../text/span.ts';
import type { UnitGroup } from '../text/unit-row.ts';
import { readAspect } from './aspects.ts';
import { inferred, makeFigure, printed, type Warranted } from './make-figure.ts';
import type { Name, Reading } from './names/naming.ts';
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
  const { period, status } = timeOf(input, levels.includes(aspect) && sense.kind !== 'change');
  return makeFigure(
    {
      ...numberFields(input),
      ...readUnitOf(reading, name),
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
        start: token.start,
        planned: status.value === 'target',
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

/** What the number itself says: its printed place, value, hedge and kind. A signed fall (增速-2.1%) is a negative value. */
function numberFields({ reading, normalised, span, source }: TextFigureInput) {
  const { token, sense } = reading;
  const sign = sense.rule === 'sign' && sense.dir === 'down' ? -1 : 1;
  return {
    ...span,
    text: source.slice(span.start, span.end),
    rule: token.rule,
    kindRule: sense.rule,
    parts: token.parts.map(({ role, start, end }) => ({ role, ...printedSpan(normalised, start, end) })),
    value: token.value * sign,
    valueTo: token.valueTo,
    printedStep: token.step,
    approx: token.approx,
    kind: sense.kind,
    dir: sense.dir,
    basis: sense.basis,
    growthScope: sense.scope,
  };
}

/** What is said of a time, and not over one. */
const levels: readonly Aspect[] = ['level', 'milestone'];

function timeOf(input: TextFigureInput, level: boolean): TimeReading {
  const { leader, normalised, periods, time, floor, startValue, opened } = input;
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
    level,
  });
}

/** Names whose sums are money though no unit is printed, each sort with a sentence. */
export const moneyNames = {
  id: 'money-by-name',
  pattern:
    /(?:金额|资金|投资|收入|支出|产值|税收|贷款|存款|资产|销售额|零售额|贸易额|交易额|总额|授信|补贴|利润|增加值|债券|经费)(?:任务|指标|总额|年初预算|调整预算|预算)?$|^(?:年初预算|调整预算|预算)$/u,
  unit: '元',
  sample: '签约金额4120亿',
} as const;

/** Smallest sum that is believed to be money without a unit: a report prints 万 and 亿, never a bare 9,000. */
const leastMoney = 1e4;

function readUnitOf(
  { token, sense }: Reading,
  name: Name | null,
): { unit: Warranted<string | null>; group: UnitGroup | null } {
  const unit = token.unit?.base ?? null;
  const group = token.unit?.group ?? null;
  if (unit === null && token.value >= leastMoney && name && moneyNames.pattern.test(name.text))
    return { unit: inferred(moneyNames.unit, moneyNames.id), group: 'money' };
  if (token.unitRule !== undefined) return { unit: inferred(unit, token.unitRule), group };
  if (token.bare && unit !== null && !sense.ranked) return { unit: inferred(unit, 'number-before'), group };
  // 22:45:33 are parts of a hundred; the sign is rarely printed.
  if (token.member && !token.parts.some(({ role }) => role === 'unit'))
    return { unit: inferred(unit, token.rule), group };
  return { unit: printed(unit, 'printed'), group };
}
