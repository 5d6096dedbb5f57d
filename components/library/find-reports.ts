import type { StoredReport } from '../../lib/records/snippet.ts';
import { oncePer } from '../../lib/text/once.ts';
import { formatPeriod } from '../format.ts';

/** The reports whose title, place, publisher, period or address holds every word; width and case do not matter. */
export function findReports(reports: readonly StoredReport[], query: string): StoredReport[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return reports.filter((report) => {
    const hay = haystackOf(report);
    return words.every((word) => hay.includes(word));
  });
}

/** Folded once a report, not at every letter that is typed. */
const haystackOf = oncePer(({ identity, address }: StoredReport): string => {
  const { title, place, district, city, publisher, period } = identity;
  const said = period === null ? null : formatPeriod(period);
  return fold([title, place, district, city, publisher, period, said, address].filter(Boolean).join('\n'));
});

const fold = (words: string): string => words.normalize('NFKC').toLowerCase();
