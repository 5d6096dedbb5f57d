import type { ActionWorld } from './action-world.ts';
import { cardActions } from './card-actions.ts';
import { chosenActions } from './chosen-actions.ts';
import type { SessionActions } from './interface.tsx';
import { listActions, panelActions } from './panel-actions.ts';

/** Everything the reader can do in the document, in terms of the state and the background. */
export function createActions(world: ActionWorld): SessionActions {
  return { ...panelActions(world), ...listActions(world), ...cardActions(world), ...chosenActions(world) };
}
