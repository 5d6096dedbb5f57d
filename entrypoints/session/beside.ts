import { isSheet } from '../../components/in-page/placement.ts';
import type { Host } from '../../lib/page/host.ts';
import { createInset } from '../../lib/page/inset.ts';
import { type PanelPlace, placePanel } from '../../lib/page/panel-place.ts';
import { createSideways } from '../../lib/page/sideways.ts';
import { uncover } from '../../lib/page/uncover.ts';
import type { SessionState } from './state.ts';

/** Where a document's text stands, and what of it the open card speaks of; `null` while there is none. */
interface Words {
  column(): Range | null;
  spokenOf(): Range | null;
  /** The marks, from the first in the text on. */
  marks(): Iterable<Range>;
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

/** What is told of it. */
interface BesideHooks {
  /** The window has another size, or the page has shown that it does not give way: follow the state anew. */
  redraw(): void;
  /** The window has another width, and the page has fitted itself to it. */
  onWidth(): void;
  /** The panel belongs elsewhere than the state says. */
  onPlace(place: PanelPlace): void;
  signal: AbortSignal;
}

/** Prepares that for a root in a page. */
export function createBeside(
  { element, root }: Pick<Host, 'element' | 'root'>,
  { redraw, onWidth, onPlace, signal }: BesideHooks,
): Beside {
  const document = element.ownerDocument;
  const view = document.defaultView!;
  const inset = createInset(document, signal);
  const sideways = createSideways(view);
  const room = root.appendChild(document.createElement('div'));
  room.className = 'room';
  let width = view.innerWidth;
  const onResize = () => {
    redraw();
    // A bar of the browser's that goes while one scrolls changes the height alone.
    if (view.innerWidth === width) return;
    width = view.innerWidth;
    const asked = width;
    afterFitting(() => {
      if (asked === width && !signal.aborted) onWidth();
    });
  };
  view.addEventListener('resize', onResize, { signal, passive: true });
  let given = { right: 0, bottom: 0 };
  const makeRoom = (right: number, bottom: number) => {
    given = { right: Math.max(given.right, right), bottom: Math.max(given.bottom, bottom) };
    room.style.cssText = `width:${given.right}px;height:${given.bottom}px`;
  };
  const ours = () => [...root.querySelectorAll('.panel, .card')].map((one) => one.getBoundingClientRect());
  const free = (place: Range | null) => {
    if (place && !signal.aborted) sideways.move(() => uncover(place, { ours, host: element, makeRoom }));
  };
  /** What the text takes that did not give way, with the width of the window in which it did not. */
  let stiff = { width: 0, room: 0 };
  /** Frees the column that a page of a fixed width holds under the panel; where there is no room for both, the panel gives way. */
  const freeColumn = (words: Words, { at, width }: PanelPlace) => {
    const within = document.documentElement.clientWidth;
    const column = words.column()?.getBoundingClientRect();
    if (!column) return;
    if (column.width > within - width) {
      stiff = { width: Math.ceil(column.width) + 2 * margin, room: within };
      return redraw();
    }
    const over = column.right + margin - (within - width);
    if (at !== 'right' || over <= 0) return;
    makeRoom(view.scrollX + within + over, 0);
    sideways.move(() =>
      view.scrollBy({ left: Math.min(over, Math.max(0, column.left - margin)), behavior: 'instant' }),
    );
  };
  /** The page can be scrolled until its end stands above a sheet that was opened, and a mark that was in sight still is. */
  const freeMarks = (marks: Iterable<Range>) => {
    const sheet = root.querySelector('.panel')?.getBoundingClientRect();
    if (!sheet) return;
    makeRoom(0, document.documentElement.scrollHeight + sheet.height);
    const inSight = [...marks].flatMap((mark) => {
      const box = mark.getClientRects()[0];
      return box && box.top >= 0 && box.bottom <= view.innerHeight ? [{ mark, box }] : [];
    });
    if (inSight.every(({ box }) => box.bottom > sheet.top)) free(inSight[0]?.mark ?? null);
  };
  let opening: number | undefined;
  /** Which strip is given, counted: what was put off for another one is not done. */
  let strip = 0;
  let shown: PanelPlace | null = null;
  /** Places the panel for a state that shows it. */
  const place = ({ panelWidth, position: { side } }: SessionState): PanelPlace => {
    const { clientWidth } = document.documentElement;
    // In a wider window the text may give way again; in a narrower one it is known not to fit.
    if (clientWidth > stiff.room) stiff = { width: 0, room: 0 };
    return placePanel({ room: clientWidth, side, wished: panelWidth, stiff: stiff.width });
  };
  return {
    follow(state, words) {
      const { panel, analysis, card, panelPlace } = state;
      const now = panel !== null && analysis !== null ? place(state) : null;
      if (now !== null && (now.at !== panelPlace.at || now.width !== panelPlace.width)) onPlace(now);
      if (now !== null && shown === null) sideways.note();
      // What the page was given to scroll in is taken back with what stood over it.
      const takeBack = now === null && shown !== null ? sideways.back() : null;
      if (panel === null && card === null) {
        given = { right: 0, bottom: 0 };
        room.removeAttribute('style');
      }
      const wasAtFoot = shown?.at === 'foot';
      shown = now;
      if (inset(now === null || now.at === 'foot' ? null : { side: now.at, width: now.width })) {
        strip += 1;
        const asked = strip;
        afterFitting(() => {
          if (asked === strip && now !== null && now.at !== 'foot' && !signal.aborted) freeColumn(words, now);
        });
      }
      takeBack?.();
      if (now?.at === 'foot' && !wasAtFoot) requestAnimationFrame(() => freeMarks(words.marks()));
      if (card?.opening === opening) return;
      opening = card?.opening;
      // A sheet may stand over what it speaks of; it is there with the next frame.
      if (card && isSheet()) requestAnimationFrame(() => free(words.spokenOf()));
    },
    uncover: free,
  };
}

/** Does something once a page that fits itself to its width by script has done so: it hears of the width with the next frame. */
const afterFitting = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act));
};
