import type { Anchor } from '../../components/view-models.ts';
import { readSelection } from '../../lib/page/selection.ts';
import {
  areSameEnds,
  isReadingSelection,
  type SelectionEnds,
  selectionEnds,
} from '../../lib/page/selection-ends.ts';
import type { Span } from '../../lib/text/span.ts';
import type { ActionWorld } from './action-world.ts';

/** What is listened to for a selection. */
export interface ChoosingWorld {
  world: ActionWorld;
  isOurs(event: Event): boolean;
  /** True while the focus is in what we show. */
  hasFocus(): boolean;
  /** False once the extension is gone from under the page; the reader then sees a notice. */
  stillHere(): boolean;
}

/** How far a pressed mouse goes before it selects, in CSS pixels. */
const leastDrag = 3;
/** Keys that lead a selection on while Shift is held; Ctrl+A is none of them. */
const leading = /^(?:Arrow|Home$|End$|Page)/;
/** A lone mark is nothing to keep or to look up. */
const someWord = /[\p{L}\p{N}]/u;

/**
 * Offers what can be done with words that the reader has just selected, by mouse or by key. Only looks on. What a
 * script selects is not offered, nor the whole page at once, nor words in a field: a hand has dragged, clicked twice,
 * or led on with Shift, and the selection is another one after it.
 */
export function listenToChoosing({ world, isOurs, hasFocus, stillHere }: ChoosingWorld): void {
  const { state, signal } = world;
  const { document } = world.source;
  let pressed: { ends: SelectionEnds; x: number; y: number } | null = null;
  let led: SelectionEnds | null = null;
  const offer = (before: SelectionEnds) => {
    if (signal.aborted || !state.current.offersTools) return;
    if (!areSameEnds(before, selectionEnds(document)) && stillHere()) chooseSelection(world);
  };
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    run: (event: DocumentEventMap[Name]) => void,
  ) =>
    document.addEventListener(name, (event) => event.isTrusted && run(event), {
      ...{ signal, capture: true, passive: true },
    });
  on('mousedown', (event) => {
    const ours = isOurs(event);
    if (!ours) letGo(world);
    led = null;
    const { clientX: x, clientY: y } = event;
    pressed = ours || event.button !== 0 ? null : { ends: selectionEnds(document), x, y };
  });
  on('mouseup', (event) => {
    const from = pressed;
    pressed = null;
    if (!from) return;
    const dragged = Math.hypot(event.clientX - from.x, event.clientY - from.y) > leastDrag;
    // A click on a selection takes it away only after the button is up.
    if (dragged || event.detail > 1 || event.shiftKey) setTimeout(() => offer(from.ends));
  });
  on('keydown', (event) => {
    if (event.shiftKey && leading.test(event.key) && !isOurs(event)) led ??= selectionEnds(document);
  });
  on('keyup', (event) => {
    if (led && (event.key === 'Shift' || leading.test(event.key))) offer(led);
    if (!event.shiftKey) led = null;
  });
  on('selectionchange', () => {
    const { chosen } = state.current;
    // Where the browser leads the page's caret along with the focus, the reader has chosen nothing else.
    if (chosen && !hasFocus() && !areSameEnds(chosen.ends, selectionEnds(document))) letGo(world);
  });
}

/** Shows what can be done with the selection; false where it is none of the report's words. */
export function chooseSelection(world: ActionWorld, takeFocus = false): boolean {
  const { document } = world.source;
  const read = world.reading()?.read;
  if (!read || !isReadingSelection(selectionEnds(document), read.root)) return false;
  const { text } = read.report;
  const spans = readSelection(document.getSelection(), text, read.map);
  if (!spans.some(({ start, end }) => someWord.test(text.slice(start, end)))) return false;
  choose(world, spans, takeFocus);
  return true;
}

/** Shows what can be done with some words of the report. */
export function choose(world: ActionWorld, spans: readonly Span[], takeFocus = false): void {
  const place = () => around(spans.map(world.anchorOf));
  const { document } = world.source;
  const outlined = document.getSelection()?.isCollapsed ?? true;
  const chosen = { spans, place, takeFocus, outlined, ends: selectionEnds(document) };
  world.state.update({ chosen, hint: null });
}

/** Shows it no longer. */
export function letGo({ state }: Pick<ActionWorld, 'state'>): void {
  if (state.current.chosen) state.update({ chosen: null });
}

/** The box around boxes; `null` where none is drawn. */
function around(boxes: readonly (Anchor | null)[]): Anchor | null {
  return boxes.reduce(
    (all, box) =>
      all && box
        ? {
            left: Math.min(all.left, box.left),
            top: Math.min(all.top, box.top),
            right: Math.max(all.right, box.right),
            bottom: Math.max(all.bottom, box.bottom),
          }
        : (all ?? box),
    null,
  );
}
