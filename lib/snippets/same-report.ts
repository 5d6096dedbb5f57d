import type { SnippetReport } from '../records/snippet.ts';
import { withoutBlanks } from '../text/print/characters.ts';

/** What a report is told from others by. */
export type NamedReport = Pick<SnippetReport, 'place' | 'placeId' | 'district' | 'period' | 'title'>;

/**
 * Whether two documents are editions of one report: of one place, one period and one title, blanks aside. False where
 * one of them lacks any of the three, or where id or district say that two places share a name.
 */
export function isSameReport(a: NamedReport, b: NamedReport): boolean {
  const isNamed = a.place !== null && a.period !== null && a.title !== null;
  return (
    isNamed &&
    a.place === b.place &&
    a.period === b.period &&
    agree(a.placeId, b.placeId) &&
    agree(a.district, b.district) &&
    withoutBlanks(a.title ?? '') === withoutBlanks(b.title ?? '')
  );
}

/** What one of two documents does not say contradicts nothing. */
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
