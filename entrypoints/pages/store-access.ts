import type { FailureCode } from '../../lib/protocol/answer.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import type { SnippetListener } from '../../lib/store/follow-snippets.ts';
import type { Store } from '../../lib/store/schema.ts';
import { StoreError, storeErrorCode } from '../../lib/store/store-error.ts';
import type { UseCaseName, UseCaseResult, UseCaseValues } from '../../lib/store/use-cases.ts';

/** The page's own connection with what works on it, loaded when it is first asked for; `store` is `null` where the background is asked instead. */
async function database() {
  const { ownStore, storeWork } = await import('./own-store.ts');
  return { ...storeWork, store: await ownStore() };
}

/** The page's own connection for work that can't be asked of the background (backup, import); throws `not-available` without one. */
export async function directStore(): Promise<Store> {
  const { store } = await database();
  if (!store) throw new StoreError('not-available');
  return store;
}

/** Runs a use case of the store from one of our pages; throws `StoreError`. */
export async function useStore<Name extends UseCaseName>(
  name: Name,
  ...values: UseCaseValues<Name>
): Promise<UseCaseResult<Name>> {
  const { store, runUseCase } = await database();
  if (store) return runUseCase(store, name, values);
  const answer = await askBackground('storeUse', { name, values });
  if (answer.ok) return answer.value as UseCaseResult<Name>;
  throw new StoreError(asStoreCode(answer.code));
}

/**
 * Calls `onValue` with the result of a query, now and after each change by any page, popup or worker.
 * Where the database is the background's, it is asked once and again after `refresh`.
 */
export function watchStore<Name extends UseCaseName>(
  query: { name: Name; values: UseCaseValues<Name> },
  listener: { onValue(value: UseCaseResult<Name>): void; onError(code: string): void; signal: AbortSignal },
): void {
  const fail = (error: unknown) => listener.onError(storeErrorCode(error));
  const { onValue, signal } = listener;
  database().then(({ store, watchUseCase }) => {
    if (store) watchUseCase(store, query, { next: onValue, error: fail, signal });
    else useStore(query.name, ...query.values).then(onValue, fail);
  }, fail);
}

/**
 * Calls `onValue` with all snippets, newest first, now and after each change. Gives what asks again where the database is the
 * background's and nothing can be followed.
 */
export function watchSnippets<Kept>(listener: SnippetListener<Kept>): () => void {
  const fail = (error: unknown) => listener.onError(storeErrorCode(error));
  const tell = (snippets: Snippet[]) => listener.onValue(snippets.map(listener.keeping.of));
  const ask = () => void useStore('allSnippets').then(tell, fail);
  database().then(({ store, followSnippets }) => (store ? followSnippets(store, listener) : ask()), fail);
  return () => void database().then(({ store }) => (store ? null : ask()), fail);
}

function asStoreCode(code: FailureCode): StoreError['code'] {
  return code === 'disk-full' || code === 'store-read-only' || code === 'conflict' || code === 'not-found'
    ? code
    : 'store-failed';
}
