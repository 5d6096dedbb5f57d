import type { ReportText } from '../text/report-text.ts';
import type { Section } from '../text/section.ts';
import type { ReportIdentity } from './identity.ts';
import type { PlaceIndex } from './places.ts';

/** Whether the document is a work report, and whose, of which period, when; every field with where it was read. */
export function readIdentity(_report: ReportText, _sections: Section[], _places: PlaceIndex): ReportIdentity {
  return {
    isReport: false,
    verdict: 'no',
    title: null,
    place: null,
    placeType: null,
    placeId: null,
    district: null,
    city: null,
    province: null,
    periodFrom: null,
    periodTo: null,
    period: null,
    kind: null,
    deliveredOn: null,
    publishedOn: null,
    publisher: null,
    indexNo: null,
    documentNo: null,
    meeting: null,
    speaker: null,
    evidence: [],
  };
}
