import { liveQuery } from 'dexie';
import { followSnippets } from '../../lib/store/follow-snippets.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/schema.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import {
  runUseCase,
  type UseCaseName,
  type UseCaseResult,
  type UseCaseValues,
} from '../../lib/store/use-cases.ts';

// The database and all that reads it, which pages load apart (`store-access.ts`): what a page shows first needs none of it.

let opening: Promise<Store | null> | null = null;

/** The page's own connection; `null` where the browser gives a page none, and the background is asked instead. */
export function ownStore(): Promise<Store | null> {
  opening ??= openStore().catch((error: unknown) => {
    if (storeErrorCode(error) === 'not-available') return null;
    opening = null;
    throw error;
  });
  return opening;
}

/** Calls `next` with the result of a query, now and after each change by any page, popup or worker, until `signal` ends it. */
function watchUseCase<Name extends UseCaseName>(
  store: Store,
  query: { name: Name; values: UseCaseValues<Name> },
  {
    signal,
    ...observer
  }: { next(value: UseCaseResult<Name>): void; error(error: unknown): void; signal: AbortSignal },
): void {
  const watched = liveQuery(() => runUseCase(store, query.name, query.values)).subscribe(observer);
  signal.addEventListener('abort', () => watched.unsubscribe());
}

/** What is done with a connection: runs a use case, follows one, follows all snippets. */
export const storeWork = { runUseCase, watchUseCase, followSnippets };
