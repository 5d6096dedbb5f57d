import type { Figure } from '../analysis/figure.ts';
import type { ReportKind } from '../analysis/report-identity.ts';
import { findMeasured, type IndicatorIndex, nameLengthAt, parseScope } from '../knowledge/indicators.ts';
import { findPeriods, findTitles, type PeriodPhrase, resolvePeriod } from '../text/periods.ts';
import { type Normalised, normalise, printedSpan } from '../text/print/normalise.ts';
import type { Section } from '../text/print/section.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { classify, type Sense } from './kinds/classify.ts';
import { isHeadline } from './kinds/headline.ts';
import { nameIndicators } from './names/name-indicator.ts';
import { isThreshold } from './names/name-stretches.ts';
import type { Name, Reading } from './names/naming.ts';
import type { PhraseContext } from './names/phrases.ts';
import { findPlaces } from './numbers/clauses.ts';
import { findGluedMarks } from './numbers/glued-marks.ts';
import { scanNumbers } from './numbers/scan-numbers.ts';
import { type CellReading, findTables } from './tables/tables.ts';
import { inferPeriod } from './times/infer-period.ts';
import { readSectionTimes, type SectionTime, tellTime } from './times/tell-time.ts';

/** What figures need to know of the report they stand in. Dates are ISO days, `null` when unknown. */
export interface ReportPeriod {
  from: string | null;
  to: string | null;
  kind: ReportKind | null;
  deliveredOn: string | null;
}

export interface FigureInput {
  report: ReportText;
  sections: Section[];
  period: ReportPeriod;
  /** Marks of notes in running text: never figures, and read as if they were not there. */
  noteMarks: Span[];
  /** Stretches of the report's own notes: their figures are never headlines. */
  notes: Span[];
  indicators: IndicatorIndex;
}

/** Every number of the report that counts or measures something, in text order, never overlapping. Pure; never throws; linear in the text's length. */
export function findFigures(input: FigureInput): Figure[] {
  const { report, sections, noteMarks } = input;
  const marks = noteMarks.length > 0 ? noteMarks : findGluedMarks(report.text);
  const normalised = normalise(report.text, marks);
  const { text } = normalised;
  const periods = findPeriods(text);
  const cells = findTables(text).flatMap((table) => table.cells);
  const tokens = scanNumbers(
    text,
    joinSpans([...periods, ...findTitles(text), ...cells.map(({ token }) => token)]),
  );
  const places = findPlaces(text, tokens);
  const readings: Reading[] = [];
  tokens.forEach((token, i) => {
    const place = places[i]!;
    const last = readings.at(-1) ?? null;
    const previous = last && last.place.sentenceStart === place.sentenceStart ? last : null;
    const sense = classify({
      text,
      token,
      place,
      floor: previous?.token.end ?? place.sentenceStart,
      previous,
    });
    const unit = token.bare && !sense.ranked ? inheritedUnit(text, token.end, previous) : token.unit;
    if (token.bare && !sense.ranked && unit === null) return;
    readings.push({ token: { ...token, unit }, place, sense });
  });
  const context = phraseContext(text, periods, input.indicators);
  const names = nameIndicators(context, readings);
  const period = input.period.to === null ? inferPeriod(report.text, sections, input.period) : input.period;
  const times = readSectionTimes(sections, period, findPeriods);
  const sectionOf = sectionFinder(sections);
  const sectionOfCells = sectionFinder(sections);
  const noteOf = spanFinder(input.notes);
  const figures = readings.map((reading, i) => {
    const printed = printedSpan(normalised, reading.token.start, reading.token.end);
    const section = sectionOf(printed.start);
    return makeFigure({
      reading,
      name: names[i] ?? null,
      normalised,
      periods,
      printed,
      source: report.text,
      section: trail(sections, section),
      time: section === null ? times.outside : times.of[section]!,
      floor:
        readings[i - 1]?.place.sentenceStart === reading.place.sentenceStart
          ? readings[i - 1]!.token.end
          : reading.place.sentenceStart,
      inNotes: noteOf(printed.start) || (section !== null && sections[section]!.role === 'notes'),
      indicators: input.indicators,
    });
  });
  relate(readings, names, figures, text);
  const fromCells = cells.map((cell) => {
    const printed = printedSpan(normalised, cell.token.start, cell.token.end);
    const section = sectionOfCells(printed.start);
    const time = section === null ? times.outside : times.of[section]!;
    return makeCellFigure({
      cell,
      normalised,
      printed,
      source: report.text,
      section: trail(sections, section),
      time,
      indicators: input.indicators,
    });
  });
  return mergeFigures(figures, fromCells);
}

/** Both lists in text order; indexes that point into the first are moved along. */
function mergeFigures(figures: Figure[], cells: Figure[]): Figure[] {
  if (cells.length === 0) return figures;
  const all = [...figures.map((figure, i) => ({ figure, i })), ...cells.map((figure) => ({ figure, i: -1 }))];
  all.sort((a, b) => a.figure.start - b.figure.start);
  const moved = new Map<number, number>();
  all.forEach(({ i }, at) => {
    if (i >= 0) moved.set(i, at);
  });
  return all.map(({ figure }) => ({
    ...figure,
    of: figure.of === null ? null : moved.get(figure.of)!,
    supersededBy: figure.supersededBy === null ? null : moved.get(figure.supersededBy)!,
  }));
}

interface CellMaking {
  cell: CellReading;
  normalised: Normalised;
  printed: Span;
  source: string;
  section: string[];
  time: SectionTime;
  indicators: IndicatorIndex;
}

function makeCellFigure({
  cell,
  normalised,
  printed,
  source,
  section,
  time,
  indicators,
}: CellMaking): Figure {
  const { token, sense } = cell;
  const period = cell.period ? resolvePeriod(cell.period, time.context) : time.period;
  const group = token.unit?.group ?? null;
  const status = cell.planned || time.role === 'plan' ? 'target' : 'actual';
  const inferred: (keyof Figure)[] = ['unit', 'indicator', 'status'];
  if (!cell.period) inferred.push('period');
  return {
    ...printed,
    text: source.slice(printed.start, printed.end),
    indicator: cell.name,
    indicatorSpan: printedSpan(normalised, cell.nameSpan.start, cell.nameSpan.end),
    indicatorId: findMeasured(indicators, cell.name, { kind: sense.kind, group })?.id ?? null,
    scope: parseScope(cell.name),
    value: token.value,
    valueTo: null,
    unit: token.unit?.base ?? null,
    kind: sense.kind,
    dir: sense.dir,
    basis: sense.basis,
    of: null,
    supersededBy: null,
    period,
    status,
    goal: status === 'target',
    approx: 'exact',
    headline: isHeadline({
      kind: sense.kind,
      group,
      unit: token.unit?.base ?? null,
      value: token.value,
      inNotes: false,
      threshold: false,
    }),
    inferred,
    reading: {
      rule: 'table-cell',
      parts: token.parts.map(({ role, start, end }) => ({ role, ...printedSpan(normalised, start, end) })),
    },
    section,
  };
}

function phraseContext(text: string, periods: readonly PeriodPhrase[], index: IndicatorIndex): PhraseContext {
  return { text, periods, beginsName: (at, to) => nameLengthAt(index, text, at, to) >= 3 };
}

/** Overlapping stretches made one, in text order. */
function joinSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** A number that lost its counting word takes the one of the number before it, where both tell the same (就业180人，…就业65。). */
function inheritedUnit(text: string, end: number, previous: Reading | null): Reading['token']['unit'] {
  if (!previous || previous.token.unit === null || previous.token.unit.group !== 'count') return null;
  if (!/^[，。；、,;\n]|^$/u.test(text.slice(end, end + 1))) return null;
  const digits = /\d+$/u.exec(text.slice(Math.max(0, end - 12), end));
  if (!digits) return null;
  const stem = (at: number): string => /[一-龥]{2}$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const own = stem(end - digits[0].length);
  return own !== '' && own === stem(previous.token.start) ? previous.token.unit : null;
}

/** Index of the innermost section at an offset, `null` before the first; offsets are asked in ascending order. */
function sectionFinder(sections: readonly Section[]): (at: number) => number | null {
  let next = 0;
  let current: number | null = null;
  return (at) => {
    while (next < sections.length && sections[next]!.start <= at) current = next++;
    while (current !== null && sections[current]!.end <= at) current = sections[current]!.parent;
    return current;
  };
}

/** Whether an offset lies in one of the stretches; offsets are asked in ascending order. */
function spanFinder(spans: readonly Span[]): (at: number) => boolean {
  const joined = joinSpans(spans);
  let next = 0;
  return (at) => {
    while (next < joined.length && joined[next]!.end <= at) next++;
    return next < joined.length && joined[next]!.start <= at;
  };
}

function trail(sections: readonly Section[], index: number | null): string[] {
  const titles: string[] = [];
  for (let i = index; i !== null; i = sections[i]!.parent) titles.unshift(sections[i]!.title);
  return titles;
}

interface Making {
  reading: Reading;
  name: Name | null;
  normalised: Normalised;
  periods: readonly PeriodPhrase[];
  printed: Span;
  source: string;
  section: string[];
  time: SectionTime;
  floor: number;
  inNotes: boolean;
  indicators: IndicatorIndex;
}

/** Names whose sums are money though no unit is printed: 金额4120亿. */
const moneyNames =
  /(?:金额|资金|投资|收入|支出|产值|税收|贷款|存款|资产|销售额|零售额|贸易额|交易额|总额|授信|补贴|利润|增加值|债券|经费)(?:任务|指标|总额|年初预算|调整预算|预算)?$|^(?:年初|调整)?预算$/u;

function makeFigure(making: Making): Figure {
  const { reading, name, normalised, periods, printed, source, time, inNotes, indicators, floor } = making;
  const { token, place, sense } = reading;
  const told = tellTime({
    text: normalised.text,
    periods,
    place,
    at: token.start,
    end: token.end,
    time,
    floor,
  });
  const inferred = new Set<keyof Figure>(told.inferred);
  if (name?.inferred) inferred.add('indicator');
  let unit = token.unit?.base ?? null;
  let group = token.unit?.group ?? null;
  if (unit === null && token.value >= 1e4 && name && moneyNames.test(name.text)) {
    unit = '元';
    group = 'money';
    inferred.add('unit');
  } else if (token.bare && unit !== null && !sense.ranked) inferred.add('unit');
  const record = name ? findMeasured(indicators, name.text, { kind: sense.kind, group }) : null;
  const threshold = isThreshold(normalised.text, token, place);
  const sign = sense.rule === 'sign' && sense.dir === 'down' ? -1 : 1;
  const stock = /(?:现有|已有|原有|深化|巩固|基础上)[^，。；]{0,8}$/u.test(
    normalised.text.slice(Math.max(place.clauseStart, token.start - 14), token.start),
  );
  const indicatorSpan = name?.span ? printedSpan(normalised, name.span.start, name.span.end) : null;
  return {
    ...printed,
    text: source.slice(printed.start, printed.end),
    indicator: name?.text ?? null,
    indicatorSpan,
    indicatorId: record?.id ?? null,
    scope: name ? parseScope(name.text) : null,
    value: token.value * sign,
    valueTo: token.valueTo,
    unit,
    kind: sense.kind,
    dir: sense.dir,
    basis: sense.basis,
    of: null,
    supersededBy: null,
    period: told.period,
    status: stock && told.status === 'target' && !threshold ? told.status : told.status,
    goal: told.status === 'target' && !threshold && !stock && !inNotes,
    approx: token.approx,
    headline: isHeadline({ kind: sense.kind, group, unit, value: token.value, inNotes, threshold }),
    inferred: [...inferred],
    reading: {
      rule: sense.rule === 'amount' ? token.rule : sense.rule,
      parts: token.parts.map(({ role, start, end }) => ({ role, ...printedSpan(normalised, start, end) })),
    },
    section: making.section,
  };
}

/** Ties changes and shares to the level they speak of, and values to those that replace them. */
function relate(
  readings: readonly Reading[],
  names: readonly (Name | null)[],
  figures: Figure[],
  text: string,
): void {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    const from = names[i]?.from ?? null;
    if (
      from !== null &&
      (figure.kind === 'change' || figure.kind === 'share') &&
      (figures[from]!.kind === 'amount' || figures[from]!.kind === 'share')
    )
      figure.of = from;
    else if (from !== null && figure.kind === 'change' && figures[from]!.kind === 'change')
      figure.of = figures[from]!.of;
    // A change of an estimate is an estimate.
    if (figure.of !== null && figures[figure.of]!.status === 'estimate' && figure.status === 'actual')
      figure.status = 'estimate';
    const previous = readings[i - 1];
    if (!previous || previous.place.clauseStart !== readings[i]!.place.clauseStart) continue;
    const lead = text.slice(
      Math.max(previous.place.clauseStart, previous.token.start - 12),
      previous.token.start,
    );
    const link = text.slice(previous.token.end, readings[i]!.token.start);
    if (
      figures[i - 1]!.unit !== figure.unit ||
      !/[从由](?:[^，。；]{0,10}的|每[人户][^，。；\d]{0,4})?$/u.test(lead)
    )
      continue;
    if (
      !/^(?:[^，。；]{0,4})(?:提高|增加|增长|上升|提升|扩大|发展|下降|降低|减少|缩短|压缩|降|升|增|调整|跃升|攀升)(?:到|至|为)/u.test(
        link,
      )
    )
      continue;
    figures[i - 1]!.supersededBy = i;
    figures[i - 1]!.goal = false;
  }
}

/** What a figure's sense may be asked for by those who refine it. */
export type { Sense };
