import type { Anchor } from '../../components/view-models.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { Span } from '../../lib/text/span.ts';
import { ask } from './ask.ts';
import type { OpenCard, ReaderState, StateHolder } from './state.ts';
import { indicatorView } from './views.ts';

/** Opens the one card there is; what takes longer arrives in it when it is there. */
export interface Cards {
  openFigure(index: number, where: { anchor: Anchor | null; takeFocus: boolean }): void;
  openTerm(index: number, where: { anchor: Anchor | null; takeFocus: boolean }): void;
  openSnippet(id: string, where: { anchor: Anchor | null; takeFocus: boolean }): void;
  close(): void;
}

/** Prepares cards over the state. */
export function createCards(state: StateHolder): Cards {
  /** Changes the open card if it is still the one that was asked about. */
  const fill = (asked: OpenCard, change: Partial<OpenCard>) => {
    const { card } = state.current;
    if (!card || card.kind !== asked.kind || JSON.stringify(keyOf(card)) !== JSON.stringify(keyOf(asked)))
      return;
    state.update({ card: { ...card, ...change } as OpenCard });
  };

  return {
    openFigure(index, where) {
      const { analysis, report } = state.current;
      const figure = analysis?.figures[index];
      if (!figure || !report) return;
      const card: OpenCard = {
        kind: 'figure',
        index,
        indicator: null,
        earlier: null,
        keep: isKept(state.current, figure) ? 'kept' : 'idle',
        ...where,
      };
      state.update({ card, hint: null });
      const { indicatorId } = figure;
      if (indicatorId !== null) {
        void ask(() => sendMessage('explainIndicator', { indicatorId })).then((answer) => {
          if (answer.ok) fill(card, { indicator: indicatorView(answer.value) });
        });
      }
      void ask(() => sendMessage('earlierValues', { report, figure: index })).then((answer) => {
        if (answer.ok) fill(card, { earlier: answer.value });
      });
    },
    openTerm(index, where) {
      const { analysis, report } = state.current;
      const hit = analysis?.terms[index];
      if (!hit || !report) return;
      const keep = isKept(state.current, hit) ? 'kept' : 'idle';
      const card: OpenCard = { kind: 'term', index, explanation: null, keep, ...where };
      state.update({ card, hint: null });
      const { termId, start, end } = hit;
      if (termId === null) return;
      void ask(() => sendMessage('explainTerm', { termId, report, span: { start, end } })).then((answer) => {
        if (answer.ok) fill(card, { explanation: answer.value });
      });
    },
    openSnippet(id, where) {
      state.update({ card: { kind: 'snippet', id, keep: 'kept', ...where }, hint: null });
    },
    close() {
      state.update({ card: null });
    },
  };
}

/** True when exactly this stretch is among the page's snippets and still reads as it was kept. */
function isKept({ snippets }: ReaderState, { start, end }: Span): boolean {
  return snippets.some(
    ({ span, place }) =>
      span?.start === start && span.end === end && (place === 'unchanged' || place === 'moved'),
  );
}

function keyOf(card: OpenCard): unknown {
  if (card.kind === 'snippet') return card.id;
  return card.kind === 'look-up' ? card.answer.query : card.index;
}
