import { render } from 'preact';
import { ClearTop } from '../../components/in-page/clear-top.ts';
import { Interface, type SessionActions } from './interface.tsx';
import { createState, type SessionState, type StateHolder } from './state.ts';

/** Where the interface is drawn, and whether it may be. */
export interface DrawingWorld {
  place: HTMLElement;
  signal: AbortSignal;
  /** How much of the window's upper edge is not free, in CSS pixels. */
  clearTop(): number;
  /** False once the extension is gone from under the page: its views would throw. */
  stillHere(): boolean;
  actions(): SessionActions;
  /** Called after each change, drawn or not. */
  onState?: ((state: SessionState) => void) | undefined;
}

/**
 * A state whose changes are drawn. What can't be drawn is closed and said; if even that can't be drawn, nothing is
 * tried again. At the end the place is empty.
 */
export function createDrawnState({
  place,
  signal,
  clearTop,
  stillHere,
  actions,
  onState,
}: DrawingWorld): StateHolder {
  const state = createState((current) => {
    if (signal.aborted || !stillHere()) return;
    onState?.(current);
    try {
      render(
        <ClearTop.Provider value={clearTop}>
          <Interface state={current} actions={actions()} />
        </ClearTop.Provider>,
        place,
      );
    } catch (error) {
      console.error(error); // the extension's own world: the page hears nothing
      render(null, place);
      if (current.card === null && current.panel === null) return;
      const notice = { code: 'view-failed', detail: null, tone: 'error' } as const;
      state.update({ card: null, panel: null, notice });
    }
  });
  signal.addEventListener('abort', () => render(null, place), { once: true });
  return state;
}
