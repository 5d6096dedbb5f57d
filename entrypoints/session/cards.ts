import type { Anchor } from '../../components/view-models.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { ReportChannel } from '../../lib/protocol/report-channel.ts';
import type { LookUpAnswer } from '../../lib/protocol/shapes.ts';
import type { Span } from '../../lib/text/span.ts';
import { carryCard, shownReading } from './follow-card.ts';
import type { OpenCard, SessionState, StateHolder } from './state.ts';
import { indicatorView } from './views.ts';

/** Where a card is opened, and whether the focus goes to it. */
export interface CardPlace {
  anchor: Anchor | null;
  takeFocus: boolean;
}

/** Opens the one card there is; what takes longer arrives in it when it is there. */
export interface Cards {
  /** Opens the card of a figure by its index in the analysis that is shown. */
  openFigure(index: number, where: CardPlace): void;
  /** The same for a term. */
  openTerm(index: number, where: CardPlace): void;
  openSnippet(id: string, where: CardPlace): void;
  openLookUp(answer: LookUpAnswer, where: CardPlace & { span: Span | null }): void;
  close(): void;
}

/**
 * How long a card waits at most for what belongs in it, in ms. It is there within a few, but for a busy machine: a
 * card that opens a moment later is better than one whose buttons move away from under the pointer.
 */
const patience = 600;

/** What arrives for a card after it was asked for; `null` when nothing did. */
type Arrival = Promise<Partial<OpenCard> | null>;

/** Prepares cards over the state; `channel` is that of the report that is shown, `null` before there is one. */
export function createCards(state: StateHolder, channel: () => ReportChannel | null): Cards {
  const opener = createOpener(state);
  return {
    openFigure(index, where) {
      const figure = state.current.analysis?.figures[index];
      const report = channel();
      if (!figure || !report) return;
      const { start, end, indicatorId } = figure;
      const keep = isKept(state.current, figure) ? 'kept' : 'idle';
      const opening = opener.next();
      opener.open({ kind: 'figure', index, indicator: null, earlier: null, keep, opening, ...where }, [
        ...(indicatorId === null ? [] : [askIndicator(indicatorId)]),
        askEarlier(report, { start, end }),
      ]);
    },
    openTerm(index, where) {
      const hit = state.current.analysis?.terms[index];
      const report = channel();
      if (!hit || !report) return;
      const { termId, start, end } = hit;
      const keep = isKept(state.current, hit) ? 'kept' : 'idle';
      const opening = opener.next();
      opener.open(
        { kind: 'term', index, explanation: null, keep, opening, ...where },
        termId === null ? [] : [askTerm(report, { termId, span: { start, end } })],
      );
    },
    openSnippet(id, where) {
      opener.openAtOnce({ kind: 'snippet', id, keep: 'kept', opening: opener.next(), ...where });
    },
    openLookUp(answer, where) {
      opener.openAtOnce({ kind: 'look-up', answer, keep: 'idle', opening: opener.next(), ...where });
    },
    close() {
      opener.next();
      state.update({ card: null, ...lastWord(state.current) });
    },
  };
}

/** Opens one card after another; what was asked for an earlier one no longer counts. */
function createOpener(state: StateHolder) {
  let latest = 0;
  return {
    /** The number of the next opening. */
    next: () => {
      latest += 1;
      return latest;
    },
    openAtOnce(card: OpenCard): void {
      state.update({ card, hint: null, ...lastWord(state.current) });
    },
    /** Opens a card when all that was asked for it is there, or when patience ends; what comes later is filled in. */
    open(card: OpenCard, asked: Arrival[]): void {
      const was = shownReading(state.current);
      let arrived: Partial<OpenCard> = {};
      let shown = false;
      const show = () => {
        const now = shownReading(state.current);
        if (shown || card.opening !== latest || !was || !now) return;
        shown = true;
        // Another reading may have come while the card waited.
        state.update({
          hint: null,
          ...lastWord(state.current),
          ...carryCard({ ...card, ...arrived } as OpenCard, was, now),
        });
      };
      const arrivals = asked.map(async (answer) => {
        const change = await answer;
        if (!change) return;
        if (shown) fillCard(state, card.opening, change);
        else arrived = { ...arrived, ...change };
      });
      void Promise.all(arrivals).then(show);
      setTimeout(show, patience);
    },
  };
}

/** A card that offers a deletion back leaves the offer in the notice when it goes. */
function lastWord({ card, removed }: SessionState): Partial<SessionState> {
  const isRemoved = card?.kind === 'snippet' && removed.some(({ id }) => id === card.id);
  return isRemoved ? { notice: { code: 'deleted', detail: null, tone: 'info' } } : {};
}

/** Changes the open card if it is still that opening. */
export function fillCard(state: StateHolder, opening: number, change: Partial<OpenCard>): void {
  const { card } = state.current;
  if (card?.opening === opening) state.update({ card: { ...card, ...change } as OpenCard });
}

async function askIndicator(indicatorId: string): Arrival {
  const answer = await askBackground('explainIndicator', { indicatorId });
  return answer.ok ? { indicator: indicatorView(answer.value) } : null;
}

async function askEarlier(report: ReportChannel, span: Span): Arrival {
  const answer = await report.ask('earlierValues', { span });
  return answer.ok ? { earlier: answer.value } : null;
}

async function askTerm(report: ReportChannel, asked: { termId: string; span: Span }): Arrival {
  const answer = await report.ask('explainTerm', asked);
  return answer.ok ? { explanation: answer.value } : null;
}

/** True when exactly this span is among the snippets of this very document and still reads as it was kept. */
function isKept({ snippets }: SessionState, { start, end }: Span): boolean {
  return snippets.some(
    ({ span, place, otherEdition }) =>
      !otherEdition &&
      span?.start === start &&
      span.end === end &&
      (place === 'unchanged' || place === 'moved'),
  );
}
