/**
 * Why something could not be done. Codes cross, sentences do not: each has its words in the locale files.
 * `unknown` answers a key whose report the background no longer holds: the report channel sends the text again.
 * `private-window` answers a wish to keep that the reader has not said yes to knowing that the window is private.
 * `not-as-shown` is a page's own answer: what was to be kept has a number that the page shows otherwise.
 * `outdated` is never sent: the asker says it itself when its extension was updated or nobody answers.
 */
export const failureCodes = [
  'too-large',
  'page-empty',
  'shut-out',
  'analysis-failed',
  'store-failed',
  'store-read-only',
  'disk-full',
  'conflict',
  'bad-message',
  'not-found',
  'not-allowed',
  'private-window',
  'not-as-shown',
  'unknown',
  'outdated',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** What comes back: errors cross as data, never as exceptions. */
export type Answer<T> = { ok: true; value: T } | Failure;

/** The answer of something that could not be done. */
export interface Failure {
  ok: false;
  code: FailureCode;
}

/** The answer of something that was done and has nothing to say. */
export const done: Answer<null> = { ok: true, value: null };

/** Wraps a code as an answer. */
export function failed(code: FailureCode): Failure {
  return { ok: false, code };
}
