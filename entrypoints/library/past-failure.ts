import type { FailureCode } from '../../lib/protocol/answer.ts';
import type { PastRead } from '../../lib/protocol/shapes.ts';

/**
 * Why a past report was not read, one code each for what the reader can do about it: `gone` (the address holds nothing
 * any more), `refused` (the site answers with an error; `detail` is its number), `no-answer` (no connection, or none in
 * time), `redirected` (the site leads elsewhere, which
 * is not followed), `too-large`, `wrong-kind` (a picture, a film; `detail` is its type), `unread` (`detail` is the problem of
 * the file, a `FileProblem`), `no-text`, `not-permitted` (`detail` is the host), the three of `PastRead` (`detail` is the place), and what the background says of its own.
 */
export type PastFailureCode =
  | 'gone'
  | 'refused'
  | 'no-answer'
  | 'redirected'
  | 'wrong-kind'
  | 'unread'
  | 'no-text'
  | 'not-permitted'
  | Exclude<PastRead['state'], 'kept'>
  | FailureCode;

/** A failure with what stands beside its sentence. */
export interface PastFailure {
  code: PastFailureCode;
  detail: string | null;
}

/** Work that gives a value or says why not. */
export type Outcome<T> = { ok: true; value: T } | ({ ok: false } & PastFailure);

/** An outcome that is none. */
export function fail(code: PastFailureCode, detail: string | null = null): { ok: false } & PastFailure {
  return { ok: false, code, detail };
}
