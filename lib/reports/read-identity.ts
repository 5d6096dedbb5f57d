import type { Evidence, EvidenceSource, ReportIdentity } from '../analysis/report-identity.ts';
import type { PlaceIndex } from '../knowledge/places.ts';
import { parseDay } from '../text/days.ts';
import { spell } from '../text/print/characters.ts';
import { compactString } from '../text/print/compact.ts';
import type { Head } from '../text/print/heads.ts';
import { printedSpan } from '../text/print/normalise.ts';
import { type Print, readPrint } from '../text/print/print.ts';
import type { PageField, ReportText } from '../text/report-text.ts';
import { parseBareHead } from './bare-head.ts';
import { readBody } from './body.ts';
import { type Delivery, meetingKind, readDelivery } from './delivery.ts';
import { judgeFacts, titleCandidates } from './detect.ts';
import { findGenre, type GenreRead } from './genre.ts';
import { type HeadRole, headField, parseHeadText } from './head-fields.ts';
import { factsOfReport, type PageFacts } from './page-facts.ts';
import { readReviewedPeriod } from './report-period.ts';
import { readReportPlace } from './report-place.ts';
import { speakerOfTitle } from './speaker.ts';
import { parseReportTitle, propertyTail } from './title-form.ts';

/** Characters of a plain text in which the head lines of its page may stand. */
const plainHead = 700;

/**
 * Whether the document is a work report, and whose, of which period, when; every field with where it was read.
 * A field that the page does not show is `null`.
 */
export function readIdentity(report: ReportText, places: PlaceIndex): ReportIdentity {
  const facts = withPlainHead(factsOfReport(report));
  const body = readBody(facts.body, () => printedHeads(readPrint(report)));
  const detection = judgeFacts(facts, body);
  const evidence: Evidence[] = [...detection.evidence];
  const note = (field: string, from: { quote: string; source: EvidenceSource; span?: Evidence['span'] }) =>
    evidence.push({
      code: `field-${field}`,
      source: from.source,
      quote: from.quote,
      span: from.span ?? null,
      speaks: 'field',
      field,
    });

  const genre = findGenre({ facts, body, detection });
  if (genre) note('genre', { ...genre, ...(genre.span ? { span: genre.span } : {}) });
  const title = readTitle(facts, genre);
  if (title) note('title', title);
  const published = readPublished(facts);
  if (published) note('publishedOn', published);
  const spoken = readDelivery({ body, publishedOn: published?.value ?? null });
  const delivery = withTitle(spoken, title?.value ?? null);
  const deliveredOn = delivery.deliveredOn?.value ?? null;
  const on = deliveredOn ?? published?.value ?? null;
  const place = readReportPlace({ facts, body, title: title?.value ?? null, places, on });
  if (place) for (const field of ['place', 'district'] as const) if (place[field]) note(field, place);
  const period = readReviewedPeriod({
    title: title?.value ?? null,
    body,
    deliveredOn,
    publishedOn: published?.value ?? null,
  });
  if (period) note('period', period);
  const meeting = ownMeeting(delivery, place?.placeType ?? null);
  if (delivery.deliveredOn) note('deliveredOn', fromBody(delivery.deliveredOn));
  if (meeting) note('meeting', fromBody(meeting));
  if (delivery.speaker) note('speaker', fromBody(delivery.speaker));
  const fields = readHeadFields(facts, note);

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
    deliveredOn,
    publishedOn: published?.value ?? null,
    ...fields,
    meeting: meeting?.value ?? null,
    speaker: delivery.speaker?.value ?? null,
    evidence,
  };
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

/** The mark of a note behind a title: 统计公报[1]. */
const noteMark = /[[［]\d+[\]］]$/;

interface FieldRead {
  value: string;
  quote: string;
  source: EvidenceSource;
}

/**
 * The title that names a report, from whichever place; a bare 工作报告 gives way to the line below it that says whose and
 * of when. Else the one that names another genre, else the heading above the body, when it is no column's.
 */
function readTitle(facts: PageFacts, genre: GenreRead | null): FieldRead | null {
  const candidates = titleCandidates(facts);
  const named = candidates.filter((candidate) => parseReportTitle(candidate.quote));
  const whole = named[0] && isBare(named[0].quote) ? named.find(({ quote }) => !isBare(quote)) : undefined;
  const chosen =
    whole ??
    named[0] ??
    (genre?.isTitle ? genre : null) ??
    candidates.find((candidate) => candidate.source === 'title' || candidate.source === 'meta');
  if (!chosen) return null;
  return {
    value: cleanTitle(chosen.quote).replace(noteMark, ''),
    quote: chosen.quote,
    source: chosen.source,
  };
}

/** True for a report's name that says neither whose it is nor of when, whatever stands in brackets behind it. */
const isBare = (title: string): boolean =>
  parseReportTitle(title)?.subject === '' && !/\d/.test(title.replace(/[（(—-].*$/s, ''));

/** `政 府 工 作 报 告` → 政府工作报告: spaces between single characters are a printer's, as are radicals (⼯ for 工). */
function cleanTitle(title: string): string {
  const plain = title.replace(/[\u2e80-\u2fdf]/g, (radical) =>
    String.fromCharCode(spell(radical.charCodeAt(0))),
  );
  const flat = plain
    .replace(propertyTail, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  return flat.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
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
function readHeadFields(
  facts: PageFacts,
  note: (field: string, from: { quote: string; source: EvidenceSource }) => void,
): HeadFields {
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
