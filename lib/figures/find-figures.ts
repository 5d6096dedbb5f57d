import type { Figure } from '../analysis/figure.ts';
import type { Relation } from '../analysis/relation.ts';
import { type IndicatorIndex, nameLengthAt } from '../knowledge/indicators.ts';
import { findPeriods, type PeriodPhrase } from '../text/periods.ts';
import { type Normalised, printedSpan, withoutSpans } from '../text/print/normalise.ts';
import type { Section } from '../text/print/section.ts';
import type { Span } from '../text/span.ts';
import { mapInSteps, runSteps, type Steps } from '../text/steps.ts';
import { findTitles } from '../text/titles.ts';
import type { FigureInput } from './figure-input.ts';
import { classify } from './kinds/classify.ts';
import type { Sense } from './kinds/sense.ts';
import {
  findStandingRemarks,
  isEstimatedAt,
  type StandingRemark,
  standingAt,
} from './kinds/standing-bases.ts';
import { nameIndicators } from './names/name-indicators.ts';
import type { Name, Reading } from './names/naming.ts';
import type { PhraseContext } from './names/phrases.ts';
import { reviewNames } from './names/ranking/review-names.ts';
import { findThresholds } from './names/thresholds.ts';
import { isIndexValue } from './numbers/bare-index.ts';
import { findPlaces } from './numbers/clauses.ts';
import { findGluedMarks } from './numbers/glued-marks.ts';
import { inheritedUnit } from './numbers/inherited-unit.ts';
import { markDamaged } from './numbers/lost-characters.ts';
import { withPoints } from './numbers/misprinted-points.ts';
import { scanNumbers } from './numbers/scan-numbers.ts';
import { settleUnits } from './numbers/settle-units.ts';
import { findListStarts, findTies, isStartValue, type Tie, toRelations } from './relations.ts';
import { makeCellFigure } from './tables/cell-figures.ts';
import { timeInCell } from './tables/cell-half.ts';
import { findColumnTies } from './tables/column-ties.ts';
import type { CellReading } from './tables/read-cell.ts';
import { type CellWords, findTables } from './tables/tables.ts';
import { makeTextFigure } from './text-figures.ts';
import { inferPeriod } from './times/infer-period.ts';
import { readSectionTimes, type SectionTime, type SectionTimes } from './times/section-times.ts';
import { findSpokenSpans, type SpokenSpan } from './times/spoken-spans.ts';
import { weighFigures } from './weight/weigh-figures.ts';

/** The figures of a report and how they speak of each other. */
export interface FoundFigures {
  figures: Figure[];
  relations: Relation[];
}

/**
 * Every number of the report that counts or measures something, in text order, never overlapping, and the relations
 * between them. Pure; never throws, which generated sentences hold: nothing is caught, since a figure that a catch had
 * swallowed would be missing without a word. Words are looked for within a fixed reach of each number; a number that goes on a
 * list or is a part of a sum is looked for no further back than its sentence.
 */
export function findFigures(input: FigureInput): FoundFigures {
  return runSteps(findFiguresInSteps(input));
}

/** The same in steps: a text with many numbers is read while others are answered. */
export function* findFiguresInSteps(input: FigureInput): Steps<FoundFigures> {
  const normalised = textAsRead(input);
  const { text } = normalised;
  const titles = findTitles(text);
  const periods = findPeriods(text, titles);
  const context: PhraseContext = { text, periods, beginsName: nameFinder(input.indicators, text) };
  const tables = findTables(text);
  const cells = tables.flatMap((table) => table.cells);
  const standing = findStandingRemarks(text);
  const readings = readNumbers(context, {
    elsewhere: [...titles, ...cells.map(({ token }) => token)],
    standing,
  });
  const thresholds = findThresholds(text, readings);
  const byRules = yield* nameIndicators(context, readings, thresholds);
  const listStarts = findListStarts(readings);
  // Which number speaks of which is a matter of the rules, also where a name is too doubtful to be shown.
  const ties = findTies({ text, readings, names: byRules.names, listStarts });
  const times = sectionTimesOf(input);
  const spoken = findSpokenSpans(normalised, periods, { sections: input.print.sections, times });
  const figures = yield* makeFigures(input, {
    normalised,
    periods,
    standing,
    readings,
    names: reviewNames(byRules),
    thresholds,
    listStarts,
    ties,
    times,
    spoken,
    cellWords: tables.flatMap((table) => table.words),
  });
  input.watchNames?.(figures, byRules);
  settleTied(figures, ties);
  const fromCells = readCells(input, { cells, normalised, times });
  const relations = [...toRelations(ties, figures), ...toRelations(findColumnTies(cells), fromCells)];
  const all = [...figures, ...fromCells].sort((a, b) => a.start - b.start);
  return { figures: weighFigures(markDamaged(all, input.print), relations), relations };
}

/** All that was read of a text's numbers; lists go by the numbers' indexes. */
interface ReadText {
  normalised: Normalised;
  periods: readonly PeriodPhrase[];
  standing: readonly StandingRemark[];
  readings: readonly Reading[];
  names: readonly (Name | null)[];
  thresholds: readonly boolean[];
  listStarts: readonly number[];
  ties: readonly Tie[];
  times: SectionTimes;
  spoken: readonly SpokenSpan[];
  cellWords: readonly CellWords[];
}

/** The figures of running text, at the indexes of their readings. */
function* makeFigures(input: FigureInput, read: ReadText): Steps<Figure[]> {
  const { normalised, periods, standing, readings, names, thresholds, listStarts, ties, times, spoken } =
    read;
  const before = startValues(ties);
  const surroundingsAt = surroundingsFinder(input, times);
  const spokenAt = spokenFinder(spoken);
  const cellAt = cellFinder(read.cellWords);
  const isNoted = (phrase: PeriodPhrase): boolean => {
    const at = printedSpan(normalised, phrase.start, phrase.end).start;
    return input.notes.some((note) => note.start <= at && at < note.end);
  };
  return yield* mapInSteps(readings, (reading, index) => {
    const { start, end, member } = reading.token;
    const span = printedSpan(normalised, start, end);
    const { section, time: ofSection, inNotes } = surroundingsAt(span.start);
    const cell = cellAt(start);
    const time = cell ? timeInCell(cell, ofSection, times.outside) : ofSection;
    const opened = spokenAt(span.start);
    const first = before.has(index) ? listStarts[index]! : index - (member?.index ?? 0);
    return makeTextFigure({
      reading,
      leader: readings[first]!,
      name: names[index] ?? null,
      startValue: before.has(index) || isStartValue(normalised.text, reading),
      threshold: thresholds[index]!,
      normalised,
      periods,
      span,
      source: input.print.text,
      floor: floorOf(readings, first),
      indicators: input.indicators,
      // What the plan speaks of ends where its notes begin.
      opened: inNotes && opened !== null && !isNoted(opened) ? null : opened,
      estimated: isEstimatedAt(standing, start),
      section,
      time,
      inNotes,
    });
  });
}

/** Fewest characters of a known name that begin a name of their own inside a phrase. */
const shortestName = 3;

/** Whether a known name begins at an offset, within a phrase that ends at another. */
const nameFinder =
  (indicators: IndicatorIndex, text: string): PhraseContext['beginsName'] =>
  (at, to) =>
    nameLengthAt(indicators, text, at, to) >= shortestName;

/** The text as it is read, without the marks of notes, and with decimal points where full stops were printed for them. */
function textAsRead({ print, noteMarks }: FigureInput): Normalised {
  return withPoints(withoutSpans(print.exact, noteMarks.length > 0 ? noteMarks : findGluedMarks(print.text)));
}

/** The time that each section sets; where the report's period is not known, it is inferred from the headings. */
function sectionTimesOf({ print: { text, sections }, period }: FigureInput) {
  const known = period.to === null ? inferPeriod(text, sections, period) : period;
  return readSectionTimes({ text, sections }, known);
}

/** What its place in the report says of a figure before any word of its own is read. */
interface FigureSurroundings {
  section: string[];
  time: SectionTime;
  inNotes: boolean;
}

/** Finds the surroundings of offsets that are asked in ascending order. */
function surroundingsFinder(
  { print: { sections }, notes, gaps = [] }: FigureInput,
  times: SectionTimes,
): (at: number) => FigureSurroundings {
  const sectionAt = sectionFinder(sections);
  const inNote = spanFinder(notes);
  return (at) => {
    const section = sectionAt(at);
    const role = section === null ? null : sections[section]!.role;
    // Notes often stand under the last heading of the plan, whose year is none of theirs.
    const noted = inNote(at) && role !== 'notes';
    const time = section === null ? times.outside : times.of[section]!;
    const from = section === null ? 0 : sections[section]!.start;
    // A heading may be among what is missing: then the half is that of the last one seen, and not sure.
    const sure = time.sure && !gaps.some((gap) => from < gap && gap <= at);
    return {
      section: trail(sections, section),
      time: { ...time, sure, period: noted ? null : time.period },
      inNotes: noted || role === 'notes',
    };
  };
}

/** The numbers of running text with their places and senses; bare numbers that nothing gives a unit are left out. */
function readNumbers(
  context: PhraseContext,
  { elsewhere, standing }: { elsewhere: readonly Span[]; standing: readonly StandingRemark[] },
): Reading[] {
  const { text, periods } = context;
  const blocked = joinSpans([...periods, ...elsewhere]);
  const tokens = scanNumbers(text, blocked);
  settleUnits(text, tokens);
  const places = findPlaces(text, tokens);
  const readings: Reading[] = [];
  tokens.forEach((token, i) => {
    const place = places[i]!;
    const last = readings.at(-1) ?? null;
    const previous = last && last.place.sentenceStart === place.sentenceStart ? last : null;
    const floor = previous?.token.end ?? place.sentenceStart;
    const found = classify({ text, token, place, floor, previous });
    const words = text.slice(Math.max(place.clauseStart, floor), token.start);
    const sense =
      token.unit?.group === 'percent' ? withStanding(found, standing, { at: token.start, words }) : found;
    const unit =
      token.bare && !sense.ranked ? inheritedUnit(text, token.end, previous?.token ?? null) : token.unit;
    const isIndex = (): boolean =>
      isIndexValue({ text, token, clauseStart: place.clauseStart, previous: previous?.token ?? null });
    if (token.bare && !sense.ranked && unit === null && !isIndex()) return;
    readings.push({ token: { ...token, unit }, place, sense });
  });
  return readings;
}

/** 同比（下同）增长27%。客流量增长6%: a growth rate that prints no basis has the one that a remark set, and so with how it was worked out. */
function withStanding(
  sense: Sense,
  remarks: readonly StandingRemark[],
  { at, words }: { at: number; words: string },
): Sense {
  if (sense.kind !== 'change' || remarks.length === 0) return sense;
  const standing = standingAt(remarks, at, words);
  return { ...sense, basis: sense.basis ?? standing.basis, scope: sense.scope ?? standing.scope };
}

/** Where the number before this one in its sentence ends; the sentence's start when there is none. */
function floorOf(readings: readonly Reading[], index: number): number {
  const { sentenceStart } = readings[index]!.place;
  const before = readings[index - 1];
  return before?.place.sentenceStart === sentenceStart ? before.token.end : sentenceStart;
}

interface CellInput {
  cells: readonly CellReading[];
  normalised: Normalised;
  times: SectionTimes;
}

function readCells(input: FigureInput, { cells, normalised, times }: CellInput): Figure[] {
  const surroundingsAt = surroundingsFinder(input, times);
  return cells.map((cell) => {
    const { section, time } = surroundingsAt(printedSpan(normalised, cell.token.start, cell.token.end).start);
    return makeCellFigure(cell, {
      normalised,
      source: input.print.text,
      section,
      time,
      review: times.outside,
      indicators: input.indicators,
    });
  });
}

/** Indexes of the values that another takes the place of. */
const startValues = (ties: readonly Tie[]): Set<number> =>
  new Set(ties.filter(({ rule }) => rule.kind === 'replaces').map(({ from }) => from));

/** What a tie settles: a change or a share of an estimate is an estimate. */
function settleTied(figures: Figure[], ties: readonly Tie[]): void {
  for (const { rule, from, to } of ties) {
    const [speaker, spokenOf] = [figures[from]!, figures[to]!];
    if (
      (rule.kind === 'growth-of' || rule.kind === 'share-of') &&
      spokenOf.status === 'estimate' &&
      speaker.status === 'actual'
    ) {
      speaker.status = 'estimate';
      speaker.reading.status = rule.id;
    }
  }
}

/** Overlapping spans made one, in text order. */
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

/** Index of the innermost section at an offset, `null` outside all; offsets are asked in ascending order. */
function sectionFinder(sections: readonly Section[]): (at: number) => number | null {
  let next = 0;
  let current: number | null = null;
  return (at) => {
    while (next < sections.length && sections[next]!.start <= at) current = next++;
    while (current !== null && sections[current]!.end <= at) current = sections[current]!.parent;
    return current;
  };
}

/** The phrase that set the time which is spoken of at an offset; offsets are asked in ascending order. */
function spokenFinder(spans: readonly SpokenSpan[]): (at: number) => PeriodPhrase | null {
  let next = 0;
  return (at) => {
    while (next < spans.length && spans[next]!.end <= at) next++;
    const span = spans[next];
    return span && span.start <= at ? span.phrase : null;
  };
}

/** The cell of words at an offset; offsets are asked in ascending order. */
function cellFinder(cells: readonly CellWords[]): (at: number) => CellWords | null {
  let next = 0;
  return (at) => {
    while (next < cells.length && cells[next]!.end <= at) next++;
    const cell = cells[next];
    return cell && cell.start <= at ? cell : null;
  };
}

/** Whether an offset lies in one of the spans; offsets are asked in ascending order. */
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
