import type { FailureCode } from '../../lib/protocol/answer.ts';

/** The notice that says why the list of past reports was not opened: of a private window it says its own. */
export const pastRefusal = (code: FailureCode): string => (code === 'private-window' ? 'private-past' : code);
