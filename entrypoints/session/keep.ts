import { type Answer, type FailureCode, failed } from '../../lib/protocol/answer.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import type { Span } from '../../lib/text/span.ts';
import type { CurrentReading } from './reading.ts';
import type { OpenCard, StateHolder } from './state.ts';

/** Keeping what the reader points at: by the card's button, by menu, by key. */
export interface Keeper {
  keepCard(): Promise<void>;
  /** Keeps the selection; without one, what the open card shows; `null` when there is neither. */
  keepHere(selection: Span[]): Promise<Answer<Snippet | null>>;
}

export interface KeepWorld {
  state: StateHolder;
  reading(): CurrentReading | null;
  onKept(): Promise<void>;
}

/** Prepares keeping. Nothing is shown as kept before the background has said that it is on disk. */
export function createKeeper({ state, reading, onKept }: KeepWorld): Keeper {
  const keep = async (kind: Snippet['kind'], spans: Span[]): Promise<Answer<Snippet>> => {
    const current = reading();
    if (!current) return failed('not-found');
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const plain = spans.map(({ start, end }) => ({ start, end }));
    return current.channel.ask('keep', { id: newId(), kind, spans: plain, zone });
  };

  const showOnCard = (asked: OpenCard, keepState: OpenCard['keep']) => {
    const { card } = state.current;
    if (card?.kind === asked.kind && cardSpan(state, card) === cardSpan(state, asked)) {
      state.update({ card: { ...card, keep: keepState } });
    }
  };

  const keepCard = async (): Promise<void> => {
    const { card } = state.current;
    const span = card && cardSpan(state, card);
    if (!card || !span || (card.kind !== 'figure' && card.kind !== 'term')) return;
    showOnCard(card, 'keeping');
    const answer = await keep(card.kind, [span]);
    showOnCard(card, answer.ok ? 'kept' : answer.code === 'disk-full' ? 'full' : 'failed');
    if (answer.ok) await onKept();
    else sayFailure(state, answer.code);
  };

  return {
    keepCard,
    async keepHere(selection) {
      if (selection.length === 0) {
        if (!state.current.card) {
          state.update({ notice: { code: 'nothing-selected', detail: null, tone: 'info' } });
          return { ok: true, value: null };
        }
        await keepCard();
        return { ok: true, value: null };
      }
      const answer = await keep('selection', selection);
      if (answer.ok) {
        state.update({ notice: { code: 'kept', detail: null, tone: 'info' } });
        await onKept();
      } else sayFailure(state, answer.code);
      return answer;
    },
  };
}

function cardSpan(state: StateHolder, card: OpenCard): Span | null {
  const { analysis } = state.current;
  if (card.kind === 'figure') return analysis?.figures[card.index] ?? null;
  if (card.kind === 'term') return analysis?.terms[card.index] ?? null;
  return null;
}

function sayFailure(state: StateHolder, code: FailureCode): void {
  state.update({ notice: { code, detail: null, tone: 'error' } });
}

/** A random UUID; on plain http a page's script has no `crypto.randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4 and its variant (RFC 9562, 5.4).
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
