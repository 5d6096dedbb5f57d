import type { Answer, FailureCode } from '../../lib/protocol/answer.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/schema.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';

let opening: Promise<Store> | null = null;

/** The reader's database, opened once per worker; a failed opening is tried again by the next who asks. */
export function openedStore(): Promise<Store> {
  opening ??= openStore().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Runs a use case of the store; what it throws comes back as a code. */
export async function answerFromStore<T>(work: (store: Store) => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work(await openedStore()) };
  } catch (error) {
    return { ok: false, code: storeFailure(error) };
  }
}

/** Reads a list of the store; one that fails has nothing in it. */
export async function listFromStore<T>(read: (store: Store) => Promise<T[]>): Promise<T[]> {
  const answer = await answerFromStore(read);
  return answer.ok ? answer.value : [];
}

function storeFailure(error: unknown): FailureCode {
  const code = storeErrorCode(error);
  return code === 'not-available' ? 'store-failed' : code;
}
