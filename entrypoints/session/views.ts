import type { LookUpCardProps } from '../../components/in-page/look-up-card.tsx';
import type {
  BaseNoteView,
  EarlierValue,
  GoalBeforeView,
  IndicatorView,
  NewWord,
} from '../../components/view-models.ts';
import { notesOfFigure } from '../../lib/analysis/own-note.ts';
import { relateFigures } from '../../lib/analysis/relation.ts';
import { sayFigure } from '../../lib/analysis/say-figure.ts';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import type { FigureBefore } from '../../lib/compare/page-comparison.ts';
import type { BaseNote } from '../../lib/knowledge/base-notes.ts';
import type { IndicatorExplanation } from '../../lib/knowledge/indicators.ts';
import type { UnknownTerm } from '../../lib/terms/unknown-terms.ts';
import { compareLastDays, lastDayOf } from '../../lib/text/period-shape.ts';
import { asOneLine } from '../../lib/text/print/sentence.ts';
import type { OpenCard, SessionState } from './state.ts';

/** So many earlier values are listed in a card; the line above them shows all. */
const mostListed = 4;

/**
 * The same figure before, as the card lists it: latest first. Where past reports give it, their values are tied to each
 * other by printed growth, and a report that was only opened adds the periods that they lack.
 */
export function earlierValueViews(before: FigureBefore | null, period: string | null): EarlierValue[] {
  if (!before) return [];
  const own = endOf(period);
  const points = before.series?.points ?? [];
  const drawn = points.flatMap((point, at): EarlierValue[] => {
    if (own !== '' && endOf(point.period) >= own) return [];
    const { before: lead, middle, after } = point.sentence;
    return [
      {
        text: point.text,
        period: point.period,
        status: null,
        sentence: lead + middle + after,
        reportTitle: point.reportTitle,
        href: point.href,
        tie: points[at + 1]?.join ?? null,
      },
    ];
  });
  const periods = new Set(drawn.map((value) => value.period));
  const opened = before.values
    .filter((value) => !periods.has(value.period))
    .map((value) => ({
      text: value.text,
      period: value.period,
      status: value.status,
      sentence: value.sentence,
      reportTitle: value.reportTitle ?? '',
      href: value.address,
      tie: null,
    }));
  return [...drawn, ...opened].sort((a, b) => compareLastDays(b.period, a.period)).slice(0, mostListed);
}

/** The line of a figure up to its own period: its last point is the figure. `null` without one. */
export function seriesUpTo(before: FigureBefore | null, period: string | null): ChartedSeries | null {
  if (!before?.series) return null;
  const own = endOf(period);
  return { ...before.series, points: before.series.points.filter((point) => endOf(point.period) <= own) };
}

const endOf = (period: string | null): string => lastDayOf(period) ?? '';

/** What the report before promised, as the card shows it. */
export function goalBeforeView(before: FigureBefore | null): GoalBeforeView | null {
  if (!before?.goal) return null;
  return { ...before.goal, reportTitle: before.goal.reportTitle ?? '' };
}

/** The cautions about base periods, in the order of the seed. */
export function baseNoteViews(values: FigureBefore | null): BaseNoteView[] {
  return (values?.notes ?? []).map((note) => ({
    period: basePeriod(note),
    text: note.note,
    sources: note.sources,
  }));
}

/** Whole years as years, other spans by their months. */
function basePeriod({ from, to }: Pick<BaseNote, 'from' | 'to'>): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return first === last ? first : `${first}..${last}`;
  return `${from.slice(0, 7)}..${to.slice(0, 7)}`;
}

/** The report's own notes on what a figure measures, each on one line. */
export function ownNoteViews(
  { analysis, report }: Pick<SessionState, 'analysis' | 'report'>,
  index: number,
): { term: string; words: string }[] {
  const figure = analysis?.figures[index];
  if (!analysis || !report || !figure) return [];
  return notesOfFigure(figure, analysis.notes).map(({ term, note }) => ({
    term,
    words: asOneLine(report.text.slice(note.start, note.end)),
  }));
}

/** So many notes, and so many figures, are named in a look-up. */
const mostNamed = 3;

/** What the report itself has for words that are looked up: its notes on them, and figures that stand there. */
export function whatStandsAt(
  { analysis, report }: Pick<SessionState, 'analysis' | 'report'>,
  { answer: { query }, span }: Pick<Extract<OpenCard, { kind: 'look-up' }>, 'answer' | 'span'>,
): Pick<LookUpCardProps, 'notes' | 'figures'> {
  if (!analysis || !report) return { notes: [], figures: [] };
  const { changesOf } = relateFigures(analysis.figures, analysis.relations);
  const notes = analysis.notes.filter(({ term }) => query.includes(term) || term.includes(query));
  const figures = analysis.figures.flatMap((figure, index) =>
    span && figure.start < span.end && span.start < figure.end
      ? { index, said: sayFigure(figure, changesOf(figure)) }
      : [],
  );
  return {
    notes: notes.slice(0, mostNamed).map(({ term, note }) => ({
      ...{ term, note },
      words: asOneLine(report.text.slice(note.start, note.end)),
    })),
    figures: figures.slice(0, mostNamed),
  };
}

/** An indicator as the card shows it; the glossary's words where the record has none of its own. */
export function indicatorView(explanation: IndicatorExplanation | null): IndicatorView | null {
  if (!explanation) return null;
  const { record, entry } = explanation;
  const { name, scope, growth, growthSources } = record;
  const sense = entry?.senses[0];
  return {
    name,
    scope,
    definition: record.definition ?? sense?.definition ?? null,
    term: sense && entry ? entry.term : null,
    noNationalDefinition: record.noNationalDefinition ?? false,
    sources: sense?.sources ?? record.sources,
    growth: growth === null ? null : { kind: growth, sources: growthSources },
  };
}

/** A word of no glossary as the panel offers it. */
export function newWordView({ term, count, first }: UnknownTerm): NewWord {
  return { word: term, count, start: first.start, end: first.end };
}
