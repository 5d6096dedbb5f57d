import type { ReportIdentity } from '../analysis/report-identity.ts';
import type { ComparedReport } from './compared-report.ts';

/** A report that says it is of another place than most of those it is compared with. */
export interface OtherPlace {
  /** `ComparedReport.index`. */
  report: number;
  /** The place that it names. */
  place: string;
}

/** Finds the reports of another place than the one that most name, the first of as many; a text that names none speaks for none. */
export function findOtherPlaces(
  reports: readonly Pick<ComparedReport, 'index' | 'identity'>[],
): OtherPlace[] {
  const named = reports.filter(({ identity }) => identity.place !== null);
  const countOf = (identity: ReportIdentity): number =>
    named.filter((other) => areOnePlace(other.identity, identity)).length;
  const usual = named.toSorted((a, b) => countOf(b.identity) - countOf(a.identity))[0]?.identity;
  if (!usual) return [];
  return named
    .filter(({ identity }) => !areOnePlace(identity, usual))
    .map(({ index, identity }) => ({ report: index, place: identity.place! }));
}

/** By id where both have one; a district that only one gives speaks against nothing. */
function areOnePlace(a: ReportIdentity, b: ReportIdentity): boolean {
  if (a.placeId !== null && b.placeId !== null) return a.placeId === b.placeId;
  return a.place === b.place && (a.district === null || b.district === null || a.district === b.district);
}
