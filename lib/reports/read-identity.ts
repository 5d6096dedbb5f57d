import type { Evidence, EvidenceSource, ReportIdentity } from '../analysis/report-identity.ts';
import type { PlaceIndex } from '../knowledge/places.ts';
import { parseDay } from '../text/days.ts';
import { compactString } from '../text/print/compact.ts';
import type { Head } from '../text/print/heads.ts';
import { printedSpan } from '../text/print/normalise.ts';
import { type Print, readPrint } from '../text/print/print.ts';
import type { PageField, ReportText } from '../text/report-text.ts';
import { parseBareHead } from './bare-head.ts';
import { readBody } from './body.ts';
import { type Delivery, meetingKind, readDelivery } from './delivery.ts';
import { type Detection, judgeFacts } from './detect.ts';
import { findGenre, type GenreRead } from './genre.ts';
import { type HeadRole, headField, parseHeadText } from './head-fields.ts';
import { factsOfReport, type PageFacts } from './page-facts.ts';
import type { ReportPlace } from './place-clue.ts';
import { type FieldRead, readTitle } from './read-title.ts';
import { readReviewedPeriod } from './report-period.ts';
import { readReportPlace } from './report-place.ts';
import { speakerOfTitle } from './speaker.ts';

/** Characters of a plain text in which the head lines of its page may stand. */
const plainHead = 700;

/**
 * Whether the document is a work report, and whose, of which period, when; every field with where it was read.
 * A field that the page does not show is `null`.
 */
export function readIdentity(report: ReportText, places: PlaceIndex): ReportIdentity {
  const read = readParts(report, places);
  const { detection, genre, title, published, delivery, place, period, meeting } = read;
  const evidence: Evidence[] = [...detection.evidence];
  const note: Note = (field, { source, quote, span = null }) =>
    evidence.push({ code: `field-${field}`, source, quote, span, speaks: 'field', field });
  noteParts(read, note);
  return {
    isReport: detection.verdict === 'yes',
    verdict: detection.verdict,
    genre: genre?.genre ?? null,
    title: title?.value ?? null,
    place: place?.place ?? null,
    placeType: place?.placeType ?? null,
    placeId: place?.placeId ?? null,
    district: place?.district ?? null,
    city: place?.city ?? null,
    province: place?.province ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    period: period?.period ?? null,
    kind: period?.kind ?? null,
    deliveredOn: delivery.deliveredOn?.value ?? null,
    publishedOn: published?.value ?? null,
    ...readHeadFields(read.facts, note),
    meeting: meeting?.value ?? null,
    speaker: delivery.speaker?.value ?? null,
    evidence,
  };
}

/** What is read of a document, each part with where it stands. */
interface Parts {
  facts: PageFacts;
  detection: Detection;
  genre: GenreRead | null;
  title: FieldRead | null;
  published: FieldRead | null;
  delivery: Delivery;
  place: ReportPlace | null;
  period: ReturnType<typeof readReviewedPeriod>;
  meeting: Delivery['meeting'];
}

/** Reads the parts in the order in which they need each other: genre, title, days, place, period. */
function readParts(report: ReportText, places: PlaceIndex): Parts {
  const facts = withPlainHead(factsOfReport(report));
  const body = readBody(facts.body, () => printedHeads(readPrint(report)));
  const detection = judgeFacts(facts, body);
  const genre = findGenre({ facts, body, detection });
  const title = readTitle({ facts, body, genre });
  const named = title?.value ?? null;
  const published = readPublished(facts);
  const publishedOn = published?.value ?? null;
  const delivery = withTitle(readDelivery({ body, publishedOn }), named);
  const deliveredOn = delivery.deliveredOn?.value ?? null;
  const place = readReportPlace({
    facts,
    body,
    title: named,
    printedTitle: title?.quote ?? null,
    places,
    on: deliveredOn ?? publishedOn,
  });
  const period = readReviewedPeriod({ title: named, body, deliveredOn, publishedOn });
  const meeting = ownMeeting(delivery, place?.placeType ?? null);
  return { facts, detection, genre, title, published, delivery, place, period, meeting };
}

/** Puts down where a field was read. */
type Note = (
  field: string,
  from: { quote: string; source: EvidenceSource; span?: Evidence['span'] },
) => unknown;

function noteParts({ genre, title, published, place, period, delivery, meeting }: Parts, note: Note): void {
  if (genre) note('genre', genre);
  if (title) note('title', title);
  if (published) note('publishedOn', published);
  notePlace(place, note);
  if (period) note('period', period);
  if (delivery.deliveredOn) note('deliveredOn', fromBody(delivery.deliveredOn));
  if (meeting) note('meeting', fromBody(meeting));
  if (delivery.speaker) note('speaker', fromBody(delivery.speaker));
}

/** Notes where a place and its district were read; a district that is printed nowhere is known from the divisions alone. */
function notePlace(place: ReportPlace | null, note: Note): void {
  if (!place) return;
  note('place', place);
  if (place.district) note('district', place.districtFrom ?? place);
}

/** A print's heads where they stand in its text. */
function printedHeads({ exact, heads }: Print): Head[] {
  return heads.map((head) => ({ ...head, ...printedSpan(exact, head.start, head.end) }));
}

/** A page saved as text keeps its head lines above the body: they are read as if the page had printed them. */
function withPlainHead(facts: PageFacts): PageFacts {
  if (facts.head.length > 0) return facts;
  const opening = facts.body.slice(0, plainHead);
  const labelled = parseHeadText(opening).filter((field) => field.value !== '');
  const head = labelled.length > 0 ? labelled : parseBareHead(opening);
  return head.length > 0 ? { ...facts, head } : facts;
}

function readPublished(facts: PageFacts): FieldRead | null {
  const candidates: { field: PageField | null | undefined; source: EvidenceSource }[] = [
    { field: headField(facts.head, 'published'), source: 'head' },
    { field: facts.head.find((item) => item.label === '' && parseDay(item.value)), source: 'head' },
    { field: facts.meta.find((item) => /^(?:pubdate|publishdate)$/i.test(item.label)), source: 'meta' },
    { field: headField(facts.head, 'produced'), source: 'head' },
  ];
  for (const { field, source } of candidates) {
    const day = field ? parseDay(field.value) : null;
    if (field && day) return { value: day, quote: `${field.label} ${field.value}`.trim(), source };
  }
  return null;
}

/** A congress and its day may stand in the title alone: 政府工作报告（2024年1月16日…第五次会议上）. */
function withTitle(delivery: Delivery, title: string | null): Delivery {
  if (!title || (delivery.meeting && delivery.deliveredOn && delivery.speaker)) return delivery;
  const text = compactString(title);
  const fromTitle = readDelivery({ body: readBody(text), publishedOn: null });
  const community = /^(.{2,20}?(?:社代会|社区代表会议|社区代表大会))/.exec(text)?.[1];
  const kind = community ? meetingKind(community) : null;
  const named =
    community && kind ? { text: community, start: 0, end: 0, value: { name: community, kind } } : null;
  const speaker = speakerOfTitle(title);
  return {
    deliveredOn: delivery.deliveredOn ?? unplaced(fromTitle.deliveredOn),
    meeting: delivery.meeting ?? unplaced(fromTitle.meeting) ?? named,
    speaker: delivery.speaker ?? (speaker ? { text: speaker, start: 0, end: 0, value: speaker } : null),
  };
}

/** What was read from the title has no place in the body. */
function unplaced<T extends { start: number; end: number }>(match: T | null): T | null {
  return match ? { ...match, start: 0, end: 0 } : null;
}

/** A subdistrict has no people's congress: what a page prints of one is the district's. */
function ownMeeting(delivery: Delivery, placeType: string | null): Delivery['meeting'] {
  const { meeting } = delivery;
  if (meeting && placeType === '街道' && meeting.value.kind === '人民代表大会') return null;
  return meeting;
}

function fromBody(match: { text: string; start: number; end: number }) {
  const inBody = match.end > match.start;
  return {
    quote: match.text,
    source: (inBody ? 'body' : 'title') as EvidenceSource,
    span: inBody ? { start: match.start, end: match.end } : null,
  };
}

type HeadFields = Pick<ReportIdentity, 'publisher' | 'indexNo' | 'documentNo'>;

/** Publisher, index number and document number by their labels; ContentSource where no head names a publisher. */
function readHeadFields(facts: PageFacts, note: Note): HeadFields {
  const read = (field: keyof HeadFields, roles: HeadRole[]): string | null => {
    for (const role of roles) {
      const found = headField(facts.head, role);
      if (!found) continue;
      note(field, { quote: `${found.label} ${found.value}`, source: 'head' });
      return found.value.trim();
    }
    return null;
  };
  const publisher = read('publisher', ['publisher', 'source']);
  const source = facts.meta.find((item) => /^contentsource$/i.test(item.label))?.value;
  const named =
    publisher === null && source && !/^(?:null|本网|本站|网络|转载|原创|互联网)?$/.test(source)
      ? source
      : null;
  if (named) note('publisher', { quote: named, source: 'meta' });
  return {
    publisher: publisher ?? named,
    indexNo: read('indexNo', ['indexNo']),
    documentNo: read('documentNo', ['documentNo']),
  };
}
