import type { PlaceRecord } from '../../../lib/knowledge/places.ts';
import { besideReports, nameTrims, rolesOfFiles } from '../../../lib/reports/attached-file.ts';
import { parseBareHead } from '../../../lib/reports/bare-head.ts';
import { readBody } from '../../../lib/reports/body.ts';
import { findBodyCounters } from '../../../lib/reports/body-counters.ts';
import { meetingKind } from '../../../lib/reports/delivery.ts';
import { detectReport, firstSegment, isSiteName, titleCandidates } from '../../../lib/reports/detect.ts';
import { genreOpenings } from '../../../lib/reports/genre.ts';
import { genreOfTitle, placeOfGenreTitle, reviewedPartOfTitle } from '../../../lib/reports/genre-titles.ts';
import { type HeadRole, headValue, parseHeadText } from '../../../lib/reports/head-fields.ts';
import { findHalfHeads } from '../../../lib/reports/heads.ts';
import { issuerKind, namesDepartment } from '../../../lib/reports/issuer.ts';
import { factsOfReport, isAttachmentAddress, type PageFacts } from '../../../lib/reports/page-facts.ts';
import { isTown } from '../../../lib/reports/place-clue.ts';
import { parsePlaceName, townKind } from '../../../lib/reports/place-name.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { runOfHead, shapeOf } from '../../../lib/reports/reviewed-shape.ts';
import { readSpeaker, speakerOfTitle } from '../../../lib/reports/speaker.ts';
import { findTitleCounter } from '../../../lib/reports/title-counters.ts';
import { normaliseTitle, parseDraftTitle, parseReportTitle } from '../../../lib/reports/title-form.ts';
import { findVoice } from '../../../lib/reports/voice.ts';
import { findHeads } from '../../../lib/text/print/heads.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { loadKnowledge } from '../../../scripts/knowledge.ts';
import { matches, type WordReaders } from './word-reader.ts';

const { places } = loadKnowledge();

const factsOf = (text: string, more: Partial<PageFacts> = {}): PageFacts => ({
  ...factsOfReport(plainReportText(text)),
  ...more,
});

const headRoles: readonly HeadRole[] = [
  ...(['title', 'publisher', 'source', 'published', 'produced'] as const),
  ...(['indexNo', 'documentNo', 'genre', 'column'] as const),
];

const identityOf = (text: string) => readIdentity(plainReportText(text), places);

/** What `lib/reports` reads in a title, a name or a body's words. */
export const reportsReaders: WordReaders = {
  parseReportTitle,
  parseDraftTitle,
  genreOfTitle,
  findTitleCounter,
  reviewedPartOfTitle,
  placeOfGenreTitle,
  speakerOfTitle,
  issuerKind,
  namesDepartment,
  isSiteName,
  firstSegment,
  parsePlaceName,
  meeting: (text) => identityOf(text).meeting?.name,
  speaker: (text) => readSpeaker(readBody(text)),
  voice: (text) => findVoice(readBody(text))?.text ?? null,
  bodyCounters: (text) => findBodyCounters(factsOf(text), readBody(text)).map(({ id }) => id),
  tableCounters: (head) =>
    findBodyCounters(factsOf('', { tableHeads: [head] }), readBody('')).map(({ id }) => id),
  verdict: (text) => detectReport(factsOf(text)).verdict,
  titles: (text) => titleCandidates(factsOf(text)).map(({ quote }) => quote),
  genre: (text) => identityOf(text).genre,
  title: (text) => identityOf(text).title,
  spoken: (text) => {
    const { meeting, salutation, mandate, office } = readBody(text).speech;
    return [meeting, salutation, mandate, office].map((part) => part?.text ?? null);
  },
  meetingKind,
  townKind,
  headFields: (text) => parseHeadText(text).map(({ label, value }) => `${label}=${value}`),
  bareHead: (text) => parseBareHead(text).map(({ label, value }) => `${label}=${value}`),
  headRole: (label) => headRoles.find((role) => headValue([{ label, value: '临澜镇' }], role) !== null),
  printed: (value) => headValue([{ label: '来源', value }], 'source'),
  isAttachmentAddress,
  genreOpening: (text) => genreOpenings.filter(({ pattern }) => matches(pattern)(text)).map(({ id }) => id),
  standsBeside: (name) => besideReports.filter(({ pattern }) => matches(pattern)(name)).map(({ id }) => id),
  trims: (name) => nameTrims.filter(({ pattern }) => matches(pattern)(name)).map(({ id }) => id),
  roleOfFile: (name) => rolesOfFiles([{ name, href: 'https://example.gov.cn/file.pdf' } as never], true)[0],
  isTown: (kind) => isTown({ kind } as PlaceRecord),
  shape: shapeOf,
  runOfHead,
  halves: (lines) => {
    const { review, plan } = findHalfHeads(findHeads(lines));
    return [review?.text ?? null, plan?.text ?? null];
  },
  normaliseTitle,
  place: (text) => identityOf(text).place,
  lies: (text) => {
    const { place, district, city, province } = identityOf(text);
    return [place, district, city, province];
  },
  period: (text) => identityOf(text).period,
  delivered: (text) => identityOf(text).deliveredOn,
  published: (text) => identityOf(text).publishedOn,
};
