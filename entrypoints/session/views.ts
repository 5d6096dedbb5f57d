import type { BaseNoteView, EarlierValue, IndicatorView, NewWord } from '../../components/view-models.ts';
import { notesOfFigure } from '../../lib/analysis/own-note.ts';
import type { FigureBefore } from '../../lib/compare/page-comparison.ts';
import type { BaseNote } from '../../lib/knowledge/base-notes.ts';
import type { IndicatorExplanation } from '../../lib/knowledge/indicators.ts';
import type { UnknownTerm } from '../../lib/terms/unknown-terms.ts';
import { asOneLine } from '../../lib/text/print/sentence.ts';
import type { SessionState } from './state.ts';

/** The same figure before, as the card lists it: latest first. */
export function earlierValueViews(values: FigureBefore | null): EarlierValue[] {
  return (values?.values ?? []).map((value) => ({
    text: value.text,
    period: value.period,
    status: value.status,
    sentence: value.sentence,
    reportTitle: value.reportTitle ?? '',
    href: value.address,
  }));
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
