import type { ActionWorld } from './action-world.ts';
import { fillCard } from './cards.ts';
import { cardSpan } from './follow-card.ts';

/**
 * Places the open card anew where what it speaks of stands now: a text in a window of another width is set anew, and
 * the mark may be elsewhere, under a sheet or out of the window. It is brought in sight (`uncover` scrolls it free of
 * what lies over it); a card closes whose mark is not drawn any more.
 */
export async function followMark(world: ActionWorld, uncover: () => void): Promise<void> {
  const { state, cards, source, anchorOf } = world;
  const span = cardSpan(state.current);
  const { card } = state.current;
  if (!card?.anchor || !span) return;
  const anchor = anchorOf(span);
  if (!anchor || anchor.right === anchor.left) return cards.close();
  const place = () => fillCard(state, card.opening, { anchor: anchorOf(span) });
  place();
  if (anchor.top < 0 || anchor.bottom > source.document.defaultView!.innerHeight) {
    world.goTo(span);
    await world.afterScroll();
  } else {
    // The card has left its old place with the next frame.
    await new Promise(requestAnimationFrame);
    uncover();
  }
  if (!world.signal.aborted) place();
}
