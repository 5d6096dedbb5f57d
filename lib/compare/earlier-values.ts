import type { Figure } from '../analysis/figure.ts';
import { isSameGenre, type ReportIdentity } from '../analysis/report-identity.ts';
import { printedValue } from '../analysis/say-figure.ts';
import { readSpokenLead } from '../figures/lexicon/spoken-leads.ts';
import type { BaseNote } from '../knowledge/base-notes.ts';
import type { PlaceIndex } from '../knowledge/places.ts';
import type { FigureSummary, StoredReport } from '../records/snippet.ts';
import { distinctTitle } from '../snippets/report-title.ts';
import { compareLastDays, parsePeriod, yearBefore } from '../text/period-shape.ts';
import { boundaryDays, isNoteOn, touches } from './moved-bases.ts';

/** The same figure in an earlier report of the same place. */
export interface EarlierValue {
  /** As printed there, with a unit that a table's head or row gives. */
  text: string;
  period: string;
  status: Figure['status'];
  value: number;
  unit: string | null;
  /** The sentence it stands in. */
  sentence: string;
  /** Its place in that report's text. */
  start: number;
  end: number;
  reportTitle: string | null;
  /** Address of that report, `null` for a local file. */
  address: string | null;
}

/** What may fairly be set beside a figure, newest first, and what moved the bases that are involved. */
export interface EarlierValues {
  values: EarlierValue[];
  notes: BaseNote[];
}

export interface EarlierValuesInput {
  figure: Figure;
  identity: Pick<ReportIdentity, 'placeId' | 'genre'>;
  /** Opened reports of the same place; this report itself may be among them. */
  reports: readonly StoredReport[];
  notes: readonly BaseNote[];
  places: PlaceIndex;
}

/**
 * Finds the same figure before: the same indicator, aspect, kind, unit, scope, basis, status, goal and period shape, in a document of the same genre, of a
 * place whose boundary did not change in between. Absent fields must be absent on both sides. `null` when there is
 * nothing to set beside it and no note on a base.
 */
export function findEarlierValues(input: EarlierValuesInput): EarlierValues | null {
  const { figure } = input;
  const period = figure.period ? parsePeriod(figure.period) : null;
  if (!period || figure.indicator === null) return null;
  const cuts = boundaryDays(input.identity.placeId, input.places);
  const found: EarlierValue[] = [];
  for (const report of input.reports) {
    if (!isSameGenre(report.identity, input.identity)) continue;
    for (const other of report.figures) {
      const before = other.period ? parsePeriod(other.period) : null;
      if (!before || before.shape !== period.shape || before.to >= period.from) continue;
      if (!isSameMeasure(figure, other) || cuts.some((day) => before.from < day && day <= period.to))
        continue;
      found.push(toValue(other, report));
    }
  }
  const values = onePerPeriod(found);
  const notes = findBaseNotes(input, values);
  return values.length > 0 || notes.length > 0 ? { values, notes } : null;
}

/** True when two figures measure the same thing in the same way; names count only where neither has an id. */
function isSameMeasure(a: Figure, b: FigureSummary): boolean {
  const sameIndicator =
    a.indicatorId !== null || b.indicatorId !== null
      ? a.indicatorId === b.indicatorId
      : a.indicator !== null && b.indicator !== null && plain(a.indicator) === plain(b.indicator);
  return (
    sameIndicator &&
    a.kind === b.kind &&
    a.aspect === b.aspect &&
    a.unit === b.unit &&
    a.scope === b.scope &&
    a.basis === b.basis &&
    a.status === b.status &&
    a.goal === b.goal &&
    (a.kind !== 'rank' || a.lead === orderOf(b))
  );
}

/** Of whom a kept place in an order is (全市, 增速居全省), by its sentence; `null` where that does not say. */
function orderOf({ sentence, text, kind }: FigureSummary): string | null {
  const at = sentence.indexOf(text);
  return at < 0 ? null : readSpokenLead(sentence, { start: 0, named: 0, at, kind });
}

function plain(name: string): string {
  return name.replace(/[\s“”"]/g, '');
}

function toValue(figure: FigureSummary, report: StoredReport): EarlierValue {
  return {
    // Of opened reports it is not kept which units their tables give; a number printed with its unit stays as it is.
    text: figure.kind === 'rank' ? figure.text : printedValue({ ...figure, inferred: ['unit'] }),
    period: figure.period as string,
    status: figure.status,
    value: figure.value,
    unit: figure.unit,
    sentence: figure.sentence,
    start: figure.start,
    end: figure.end,
    reportTitle: distinctTitle(report.identity),
    address: report.address,
  };
}

/** One value a period, newest period first; a period with two values that differ says nothing sure and is left out. */
function onePerPeriod(values: EarlierValue[]): EarlierValue[] {
  const byPeriod = new Map<string, EarlierValue[]>();
  for (const value of values) byPeriod.set(value.period, [...(byPeriod.get(value.period) ?? []), value]);
  return [...byPeriod.values()]
    .filter((same) => same.every((value) => value.value === same[0]?.value))
    .map((same) => same[0] as EarlierValue)
    .sort((a, b) => compareLastDays(b.period, a.period));
}

/** What a distance from another's value of the same time is said with: 高于全区平均, 优于全市. */
const offAnother = /于/u;

/** Notes on periods that a comparison rests on: those of the earlier values, and last year's where the figure is a change on it. */
function findBaseNotes(
  { figure, identity, ...ground }: EarlierValuesInput,
  values: EarlierValue[],
): BaseNote[] {
  const bases = values.map((value) => parsePeriod(value.period)).filter((shape) => shape !== null);
  const isOnLastYear =
    figure.kind === 'change' && !(figure.basis === null && offAnother.test(figure.lead ?? ''));
  const last = isOnLastYear && figure.period ? yearBefore(figure.period) : null;
  if (last) bases.push(last);
  const { indicatorId } = figure;
  return ground.notes.filter(
    (note) =>
      isNoteOn(note, { ...identity, indicatorId }, ground.places) &&
      bases.some((base) => touches(note, base)),
  );
}
