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

/** What a browser says of a full disk besides `QuotaExceededError` (tried on a full file system). */
const fullDisk = /NO_SPACE|Failed to write blobs|did not allow mutations/;

/**
 * The code behind whatever a database threw; looks through Dexie's wrappers. `opening` is true before the database
 * is open: Firefox has one and the same error for a private window, which has no database, and for a full disk.
 */
export function storeErrorCode(error: unknown, { opening = false } = {}): StoreErrorCode {
  if (error instanceof StoreError) return error.code;
  for (const { name, message } of errorsWithin(error)) {
    if (name === 'QuotaExceededError') return 'disk-full';
    if (!opening && fullDisk.test(message)) return 'disk-full';
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

/** An error and those that it wraps, outermost first. */
function errorsWithin(error: unknown): { name: string; message: string }[] {
  const found: { name: string; message: string }[] = [];
  let at: unknown = error;
  for (let depth = 0; at && depth < 5; depth += 1) {
    const { name, message, inner, failures, cause } = at as Partial<
      Record<'name' | 'message' | 'inner' | 'failures' | 'cause', unknown>
    >;
    if (typeof name === 'string') found.push({ name, message: String(message ?? '') });
    if (Array.isArray(failures)) {
      for (const failure of failures as (Error | undefined)[])
        if (failure) found.push({ name: failure.name, message: failure.message });
    }
    at = inner ?? cause;
  }
  return found;
}
