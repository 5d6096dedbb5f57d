import type { Loaded } from '../../components/view-models.ts';

/** An answer as what it was asked for is shown: the value, or why it can't be had. */
export const loaded = <T>(answer: { ok: true; value: T } | { ok: false; code: string }): Loaded<T> =>
  answer.ok ? { state: 'ready', value: answer.value } : { state: 'error', code: answer.code };
