import type { SessionActions } from './interface.tsx';
import type { StateHolder } from './state.ts';

/** What the keys are listened to for. */
export interface KeyWorld {
  document: Document;
  state: StateHolder;
  actions: Pick<SessionActions, 'closeTools' | 'closeCard' | 'findEnd' | 'closePanel' | 'dismissNotice'>;
  signal: AbortSignal;
}

/** Closes on Esc what was opened last: the tools beside chosen words, the card, the places found, the panel; then what is said over the page. The key stays the page's own too. */
export function listenToKeys({ document, state, actions, signal }: KeyWorld): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
      const { chosen, card, panel, find, notice } = state.current;
      if (chosen) actions.closeTools();
      else if (card) actions.closeCard();
      else if (find) actions.findEnd();
      else if (panel) actions.closePanel();
      else if (notice) actions.dismissNotice();
    },
    { signal, passive: true },
  );
}
