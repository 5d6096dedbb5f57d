import type { Anchor } from '../../components/view-models.ts';
import type { Span } from '../../lib/text/span.ts';
import type { ActionWorld } from './action-world.ts';
import { choose } from './chosen-words.ts';
import { hintOf } from './hint.ts';
import type { Marks } from './marks.ts';
import type { KeptSpan } from './painting.ts';
import { type Hit, listenToPointer } from './pointer.ts';

/** What clicks and a resting pointer are followed by. */
export interface HitWorld {
  world: ActionWorld;
  kept(): KeptSpan[];
  marks(): Marks | null;
  isOurs(event: Event): boolean;
  /** False once the extension is gone from under the page; the reader then sees a notice. */
  stillHere(): boolean;
}

/** Opens a card where the reader clicks, closes it where they click past, and hints at what the pointer rests on. */
export function listenToHits({ world, kept, marks, isOurs, stillHere }: HitWorld): void {
  const { state, cards, signal } = world;
  const open = (hit: Hit, anchor: Anchor | null) => {
    const where = { anchor, takeFocus: false };
    if (hit.kind === 'figure') cards.openFigure(hit.index, where);
    else if (hit.kind === 'snippet') cards.openSnippet(hit.id, where);
    else if (hit.kind === 'word') chooseWord(hit.span);
    else cards.openTerm(hit.index, where);
  };
  /** A word that nothing explains is offered to be looked up; to one who reads on it is no more than a click past. */
  const chooseWord = (span: Span) => {
    if (state.current.card) cards.close();
    if (state.current.offersTools) choose(world, [span]);
  };
  listenToPointer(
    {
      document: world.source.document,
      reading: world.reading,
      marks,
      snippets: kept,
      newWords: () => state.current.newWords,
      isOurs,
      onHit: (hit, anchor) => stillHere() && open(hit, anchor),
      onMiss: () => state.current.card && cards.close(),
      onRest: (hit, anchor) => {
        const text = stillHere() ? hintOf(state.current, hit) : null;
        if (text && anchor && !state.current.card) state.update({ hint: { text, anchor } });
      },
      onLeave: () => state.current.hint && state.update({ hint: null }),
    },
    signal,
  );
}
