import type { NoticeView } from '../../components/view-models.ts';
import { type Answer, type FailureCode, failed } from '../../lib/protocol/answer.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { fillCard } from './cards.ts';
import { cardSpan } from './follow-card.ts';
import type { CurrentReading } from './reading.ts';
import type { OpenCard, StateHolder } from './state.ts';

/** Keeping what the reader points at: by the card's button, by menu, by key. */
export interface Keeper {
  keepCard(): Promise<void>;
  /** Keeps the selection; without one, what the open card shows; `null` when there is neither. */
  keepHere(selection: Span[]): Promise<Answer<Snippet | null>>;
  /** The reader's yes in a private window, to the question on the card or in the notice. */
  agree(): Promise<void>;
  /** Their no: nothing is kept and the question goes. */
  decline(): void;
}

export interface KeepWorld {
  state: StateHolder;
  reading(): CurrentReading | null;
  onKept(): Promise<void>;
}

/** What is to be kept; `agreed`: the reader has said yes to what a private window leaves behind. */
interface Wish {
  kind: Snippet['kind'];
  spans: readonly Span[];
  agreed: boolean;
}

const privateWindow: FailureCode = 'private-window';

/**
 * Prepares keeping. Nothing is shown as kept before the background has said that it is on disk. In a private window
 * the background keeps nothing without the reader's yes, and the reader is asked where they asked to keep. What has a
 * number that the page shows otherwise than it is read would prove nothing, and is not kept.
 */
export function createKeeper(world: KeepWorld): Keeper {
  const { state } = world;
  const keepCard = async (agreed: boolean): Promise<void> => {
    const { card } = state.current;
    const span = cardSpan(state.current);
    if (!card || !span || (card.kind !== 'figure' && card.kind !== 'term')) return;
    fillCard(state, card.opening, { keep: 'keeping' });
    const { answer, again } = await keep(world, { kind: card.kind, spans: [span], agreed });
    fillCard(state, card.opening, { keep: keepState(answer) });
    if (again) state.update({ notice: keptNotice(again) });
    if (answer.ok) await world.onKept();
    else if (answer.code !== privateWindow) sayFailure(state, answer.code);
  };
  const keepSelection = async (spans: readonly Span[], agreed: boolean): Promise<Answer<Snippet>> => {
    const { answer, again } = await keep(world, { kind: 'selection', spans, agreed });
    if (answer.ok) {
      state.update({ asked: [], notice: keptNotice(again) });
      await world.onKept();
    } else {
      if (answer.code === privateWindow) state.update({ asked: spans });
      sayFailure(state, answer.code);
    }
    return answer;
  };
  return {
    keepCard: () => keepCard(false),
    async keepHere(selection) {
      if (selection.length > 0) return keepSelection(selection, false);
      if (state.current.card) await keepCard(false);
      else state.update({ notice: { code: 'nothing-selected', detail: null, tone: 'info' } });
      return { ok: true, value: null };
    },
    async agree() {
      const { card, asked } = state.current;
      if (card?.keep === 'asking') await keepCard(true);
      else if (asked.length > 0) await keepSelection(asked, true);
    },
    decline() {
      const { card } = state.current;
      if (card?.keep === 'asking') fillCard(state, card.opening, { keep: 'idle' });
    },
  };
}

/** What the background answers; `again`: this place was kept before, and the snippet that comes back is that one. */
async function keep(
  { state, reading }: KeepWorld,
  { kind, spans, agreed }: Wish,
): Promise<{ answer: Answer<Snippet>; again: boolean }> {
  const current = reading();
  if (!current) return { answer: failed('not-found'), again: false };
  const { analysis, isAsShown } = state.current;
  const isInIt = (figure: Span) => spans.some((span) => overlaps(span, figure));
  if (analysis?.figures.some((figure) => isInIt(figure) && !isAsShown(figure)))
    return { answer: failed('not-as-shown'), again: false };
  const id = newId();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const plain = spans.map(({ start, end }) => ({ start, end }));
  const answer = await current.channel.ask('keep', { id, kind, spans: plain, zone, agreed });
  return { answer, again: answer.ok && answer.value.id !== id };
}

function keptNotice(again: boolean): NoticeView {
  return { code: again ? 'kept-already' : 'kept', detail: null, tone: 'info' };
}

function keepState(answer: Answer<Snippet>): OpenCard['keep'] {
  if (answer.ok) return 'kept';
  if (answer.code === privateWindow) return 'asking';
  if (answer.code === 'not-as-shown') return 'idle';
  return answer.code === 'disk-full' ? 'full' : 'failed';
}

function sayFailure(state: StateHolder, code: FailureCode): void {
  const tone = code === privateWindow || code === 'not-as-shown' ? 'caution' : 'error';
  state.update({ notice: { code, detail: null, tone } });
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
