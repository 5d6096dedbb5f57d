import type { Anchor } from '../../components/view-models.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { ReportChannel } from '../../lib/protocol/report-channel.ts';
import type { Span } from '../../lib/text/span.ts';
import type { OpenCard, SessionState, StateHolder } from './state.ts';
import { indicatorView } from './views.ts';

/** Opens the one card there is; what takes longer arrives in it when it is there. */
export interface Cards {
  openFigure(index: number, where: { anchor: Anchor | null; takeFocus: boolean }): void;
  openTerm(index: number, where: { anchor: Anchor | null; takeFocus: boolean }): void;
  openSnippet(id: string, where: { anchor: Anchor | null; takeFocus: boolean }): void;
  close(): void;
}

/** How long a card waits for what belongs in it, in ms: short of being felt, long enough that its buttons stay where they are. */
const PATIENCE = 150;

/** Prepares cards over the state; `channel` is that of the report that is shown, `null` before there is one. */
export function createCards(state: StateHolder, channel: () => ReportChannel | null): Cards {
  let latest = 0;

  /** Opens a card when all that was asked for it is there, or when patience ends; what comes later is filled in. */
  const open = (card: OpenCard, asked: Promise<Partial<OpenCard> | null>[]) => {
    latest += 1;
    const mine = latest;
    let arrived: Partial<OpenCard> = {};
    let shown = false;
    const show = () => {
      if (shown || mine !== latest) return;
      shown = true;
      state.update({ card: { ...card, ...arrived } as OpenCard, hint: null });
    };
    const arrivals = asked.map(async (answer) => {
      const change = await answer;
      if (!change || mine !== latest) return;
      if (shown) fill(card, change);
      else arrived = { ...arrived, ...change };
    });
    void Promise.all(arrivals).then(show);
    setTimeout(show, PATIENCE);
  };

  /** Changes the open card if it is still the one that was asked about. */
  const fill = (asked: OpenCard, change: Partial<OpenCard>) => {
    const { card } = state.current;
    if (!card || card.kind !== asked.kind || JSON.stringify(keyOf(card)) !== JSON.stringify(keyOf(asked)))
      return;
    state.update({ card: { ...card, ...change } as OpenCard });
  };

  return {
    openFigure(index, where) {
      const figure = state.current.analysis?.figures[index];
      const report = channel();
      if (!figure || !report) return;
      const card: OpenCard = {
        kind: 'figure',
        index,
        indicator: null,
        earlier: null,
        keep: isKept(state.current, figure) ? 'kept' : 'idle',
        ...where,
      };
      const { indicatorId } = figure;
      const indicator =
        indicatorId === null
          ? null
          : askBackground('explainIndicator', { indicatorId }).then((answer) =>
              answer.ok ? { indicator: indicatorView(answer.value) } : null,
            );
      const { start, end } = figure;
      const earlier = report
        .ask('earlierValues', { span: { start, end } })
        .then((answer) => (answer.ok ? { earlier: answer.value } : null));
      open(card, indicator ? [indicator, earlier] : [earlier]);
    },
    openTerm(index, where) {
      const hit = state.current.analysis?.terms[index];
      const report = channel();
      if (!hit || !report) return;
      const keep = isKept(state.current, hit) ? 'kept' : 'idle';
      const card: OpenCard = { kind: 'term', index, explanation: null, keep, ...where };
      const { termId, start, end } = hit;
      if (termId === null) return open(card, []);
      const explanation = report
        .ask('explainTerm', { termId, span: { start, end } })
        .then((answer) => (answer.ok ? { explanation: answer.value } : null));
      open(card, [explanation]);
    },
    openSnippet(id, where) {
      latest += 1;
      state.update({ card: { kind: 'snippet', id, keep: 'kept', ...where }, hint: null });
    },
    close() {
      latest += 1;
      state.update({ card: null });
    },
  };
}

/** True when exactly this span is among the page's snippets and still reads as it was kept. */
function isKept({ snippets }: SessionState, { start, end }: Span): boolean {
  return snippets.some(
    ({ span, place }) =>
      span?.start === start && span.end === end && (place === 'unchanged' || place === 'moved'),
  );
}

function keyOf(card: OpenCard): unknown {
  if (card.kind === 'snippet') return card.id;
  return card.kind === 'look-up' ? card.answer.query : card.index;
}
