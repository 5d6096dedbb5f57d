import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { Figure } from '../../lib/analysis/figure.ts';
import { followSpan } from '../../lib/text/follow-span.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';
import type { OpenCard, SessionState } from './state.ts';

/** What is shown of a document: a text, and what was read in it. */
export interface ShownReading {
  report: ReportText;
  analysis: Analysis;
}

/** What a state shows, `null` before anything was read. */
export function shownReading({ report, analysis }: SessionState): ShownReading | null {
  return report && analysis && { report, analysis };
}

/** Where what the open card speaks of stands; `null` where it does not, and without a card. */
export function cardSpan({
  card,
  analysis,
  snippets,
}: Pick<SessionState, 'card' | 'analysis' | 'snippets'>): Span | null {
  if (card?.kind === 'figure') return analysis?.figures[card.index] ?? null;
  if (card?.kind === 'term') return analysis?.terms[card.index] ?? null;
  if (card?.kind === 'look-up') return card.span;
  if (card?.kind !== 'snippet') return null;
  return snippets.find(({ snippet }) => snippet.id === card.id)?.span ?? null;
}

/** What is outlined: what the open card speaks of, or words that were chosen without being selected; `null` without either. */
export function spokenSpan(state: SessionState): Span | null {
  const { chosen } = state;
  return cardSpan(state) ?? (chosen?.outlined ? (chosen.spans[0] ?? null) : null);
}

/** The figures or the terms of an analysis. */
export type ItemKind = 'figure' | 'term';

/** The figures or terms of a reading, in the order that indexes count. */
export function itemsOf({ figures, terms }: Analysis, kind: ItemKind): readonly (Span & { text: string })[] {
  return kind === 'figure' ? figures : terms;
}

/**
 * Finds the figure or term of one reading again in a later one of the same document: by its place and the words
 * around it, never by its index. `null` where it is not there any more, or not certainly.
 */
export function findAgain(
  { kind, index }: { kind: ItemKind; index: number },
  was: ShownReading,
  now: ShownReading,
): number | null {
  const item = itemsOf(was.analysis, kind)[index];
  const before = was.report.text;
  const { text } = now.report;
  const span = item && followSpan(item, { before, now: text });
  if (!span) return null;
  const found = itemsOf(now.analysis, kind).findIndex(
    ({ start, end }) => start === span.start && end === span.end,
  );
  if (found < 0) return null;
  if (kind === 'term' || before === text) return found;
  return mayBeSame(was.analysis.figures[index]!, now.analysis.figures[found]!) ? found : null;
}

/** Two indicators are two figures, and so are two sections; a first reading may lack an indicator that the refined one has. */
function mayBeSame(was: Figure, now: Figure): boolean {
  const sameName = was.indicator === null || now.indicator === null || was.indicator === now.indicator;
  return sameName && was.section.join('\n') === now.section.join('\n');
}

/**
 * What of a state changes with the reading under it: the open card goes along with its figure or term, or closes with
 * a word; places of snippets are those of the new text until they have been looked for again.
 */
export function carryOver(state: SessionState, now: ShownReading): Partial<SessionState> {
  const was = shownReading(state);
  return was ? { ...carryPlaces(state, was, now), ...carryCard(state.card, was, now) } : {};
}

/** The card that was opened over one reading, over another: with its index there, or closed with a word. */
export function carryCard(
  card: OpenCard | null,
  was: ShownReading,
  now: ShownReading,
): Pick<SessionState, 'card'> & Partial<SessionState> {
  if (card?.kind === 'look-up' && was.report.text !== now.report.text)
    return { card: { ...card, span: null } };
  if (card?.kind !== 'figure' && card?.kind !== 'term') return { card };
  const index = was.analysis === now.analysis ? card.index : findAgain(card, was, now);
  if (index === null) return { card: null, notice: { code: 'card-gone', detail: null, tone: 'info' } };
  return { card: { ...card, index } };
}

function carryPlaces(state: SessionState, was: ShownReading, now: ShownReading): Partial<SessionState> {
  const texts = { before: was.report.text, now: now.report.text };
  if (texts.before === texts.now) return {};
  const snippets = state.snippets.map((kept) => ({
    ...kept,
    span: kept.span && followSpan(kept.span, texts),
  }));
  // What was asked about in the text of before is asked about no more.
  return { snippets, asked: [], chosen: null, hint: null };
}
