import { isSeen, isShownByBrowser } from '../../lib/page/seen.ts';
import { say } from './action-world.ts';
import type { SessionActions } from './interface.tsx';
import type { StateHolder } from './state.ts';

/** What changes settings or what is kept: a press on what the reader could not see does none of it. */
const guarded = [
  'setLevel',
  'offSite',
  'offEverywhere',
  'hideTools',
  'keepCard',
  'agreeToKeep',
  'deleteSnippet',
  'undoDelete',
  'keepChosen',
] as const satisfies readonly (keyof SessionActions)[];

/** Of the tools beside a selection Chromium says that they are hidden when they are not (tried): only what we see ourselves counts. */
const bySightAlone: readonly (keyof SessionActions)[] = ['keepChosen', 'hideTools'];

/** Where presses are made, and what tells the reader that one was not followed. */
interface GuardWorld {
  host: Element;
  /** Holds the interface, in the closed root: only there a press tells its control. */
  place: Element;
  state: StateHolder;
  signal: AbortSignal;
}

/** The same actions; those that change settings or what is kept wait until it is known that their control is seen. */
export function guardActions(
  actions: SessionActions,
  { host, place, state, signal }: GuardWorld,
): SessionActions {
  let pressed: Element | null = null;
  const remember = ({ target }: Event) => {
    pressed =
      target instanceof Element ? (target.closest('button, [role="option"], select, input') ?? target) : null;
    // The action follows in the same turn; what comes later comes by key or from elsewhere.
    setTimeout(() => (pressed = null));
  };
  place.addEventListener('click', remember, { capture: true, signal });
  const guard =
    <Args extends unknown[]>(act: (...args: Args) => void, sightAlone: boolean) =>
    (...args: Args) => {
      const control = pressed;
      if (!control) return act(...args);
      if (!isSeen(control, host)) return say({ state }, 'not-seen', 'caution');
      if (sightAlone) return act(...args);
      void isShownByBrowser(control).then((shown) => {
        if (signal.aborted) return;
        // A control that went with what it did before is none of the page's doing: our root is closed.
        if (shown || !control.isConnected) act(...args);
        else say({ state }, 'not-seen', 'caution');
      });
    };
  const over: Partial<Record<keyof SessionActions, unknown>> = {};
  for (const name of guarded) {
    const act = actions[name] as ((...args: unknown[]) => void) | null;
    over[name] = act && guard(act, bySightAlone.includes(name));
  }
  return { ...actions, ...(over as Partial<SessionActions>) };
}
