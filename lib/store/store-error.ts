import { Dexie } from 'dexie';

/**
 * Why the store could not do something; each code has its words in the locale files.
 * `disk-full`: no room, nothing was written. `store-read-only`: the data is of another version and can only be
 * read. `conflict`: somebody else changed it meanwhile. `not-found`: it was deleted. `not-available`: the browser
 * gives no database here (a private window of Firefox). `store-failed`: anything else.
 */
export type StoreErrorCode =
  | 'disk-full'
  | 'store-read-only'
  | 'conflict'
  | 'not-found'
  | 'not-available'
  | 'store-failed';

/** The only error that the use cases of this room throw. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The code behind whatever a database threw; looks through Dexie's wrappers. */
export function storeErrorCode(error: unknown): StoreErrorCode {
  if (error instanceof StoreError) return error.code;
  for (const name of errorNames(error)) {
    if (name === 'QuotaExceededError') return 'disk-full';
    if (name === 'InvalidStateError' || name === 'MissingAPIError' || name === 'SecurityError')
      return 'not-available';
    if (name === 'ConstraintError') return 'conflict';
  }
  return 'store-failed';
}

/** Runs a use case; whatever it throws comes out as a `StoreError`. */
export async function asStoreErrors<T>(work: () => PromiseLike<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(storeErrorCode(error), error);
  }
}

/** Throws `store-read-only` where nothing may be written. */
export function assertWritable(store: { readOnly: boolean }): void {
  if (store.readOnly) throw new StoreError('store-read-only');
}

function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; at && depth < 5; depth += 1) {
    const { name, inner, failures, cause } = at as Partial<
      Record<'name' | 'inner' | 'failures' | 'cause', unknown>
    >;
    if (typeof name === 'string') names.push(name);
    if (Array.isArray(failures)) names.push(...failures.flatMap((failure) => (failure as Error)?.name ?? []));
    at = inner ?? (at instanceof Dexie.DexieError ? null : cause);
  }
  return names;
}
