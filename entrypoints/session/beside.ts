import { isSheet } from '../../components/in-page/placement.ts';
import type { Host } from '../../lib/page/host.ts';
import { createInset } from '../../lib/page/inset.ts';
import { uncover } from '../../lib/page/uncover.ts';
import type { SessionState } from './state.ts';

/** The most that the panel takes of a window: the style sheet says the same (`in-page.css`). */
const largestPart = 0.45;

/** Where a document's text stands, and what of it the open card speaks of; `null` while there is none. */
interface Words {
  column(): Range | null;
  spokenOf(): Range | null;
}

/** Room between the text and the panel, in px, where the page itself leaves none. */
const margin = 12;

/** How a page and what stands over it get along. */
export interface Beside {
  /** Has the page make room for what a state shows. */
  follow(state: SessionState, words: Words): void;
  /** Scrolls a place free of what covers it. */
  uncover(place: Range | null): void;
}

/** Prepares that for a root in a page. `redraw` is called when the window has another size. */
export function createBeside(
  { element, root }: Pick<Host, 'element' | 'root'>,
  { redraw, signal }: { redraw(): void; signal: AbortSignal },
): Beside {
  const document = element.ownerDocument;
  const inset = createInset(document, signal);
  const room = root.appendChild(document.createElement('div'));
  room.className = 'room';
  document.defaultView?.addEventListener('resize', redraw, { signal, passive: true });
  let given = { right: 0, bottom: 0 };
  const makeRoom = (right: number, bottom: number) => {
    given = { right: Math.max(given.right, right), bottom: Math.max(given.bottom, bottom) };
    room.style.cssText = `width:${given.right}px;height:${given.bottom}px`;
  };
  /** A page of a fixed width does not give way: its text is scrolled beside the panel, as far as there is room for it. */
  const freeColumn = (column: DOMRect, width: number) => {
    const view = document.defaultView!;
    const { clientWidth } = document.documentElement;
    const over = column.right + margin - (clientWidth - width);
    if (over <= 0) return;
    makeRoom(view.scrollX + clientWidth + over, 0);
    view.scrollBy({ left: Math.min(over, Math.max(0, column.left - margin)), behavior: 'instant' });
  };
  const free = (place: Range | null) => {
    if (!place || signal.aborted) return;
    uncover(place, {
      ours: () => [...root.querySelectorAll('.panel, .card')].map((one) => one.getBoundingClientRect()),
      host: element,
      makeRoom,
    });
  };
  let opening: number | undefined;
  /** Which strip is given, counted: what was put off for another one is not done. */
  let strip = 0;
  return {
    follow({ panel, analysis, card, panelWidth, position: { side } }, { column, spokenOf }) {
      const width = Math.min(panelWidth, Math.floor(document.documentElement.clientWidth * largestPart));
      const isBeside = panel !== null && analysis !== null && !isSheet();
      // What the page was given to scroll in is taken back with what stood over it.
      if (panel === null && card === null) {
        given = { right: 0, bottom: 0 };
        room.removeAttribute('style');
      }
      if (inset(isBeside ? { side, width } : null)) {
        strip += 1;
        const asked = strip;
        afterFitting(() => {
          const words = asked === strip && isBeside && side === 'right' && !signal.aborted ? column() : null;
          if (words) freeColumn(words.getBoundingClientRect(), width);
        });
      }
      if (card?.opening === opening) return;
      opening = card?.opening;
      // A sheet may stand over what it speaks of; it is there with the next frame.
      if (card && isSheet()) requestAnimationFrame(() => free(spokenOf()));
    },
    uncover: free,
  };
}

/** Does something once a page that fits itself to its width by script has done so: it hears of the width with the next frame. */
const afterFitting = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act));
};
