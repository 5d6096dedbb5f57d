import type { PlaceRecord } from '../../../lib/knowledge/places.ts';
import { besideReports, nameTrims, rolesOfFiles } from '../../../lib/reports/attached-file.ts';
import { readBody } from '../../../lib/reports/body.ts';
import { findBodyCounters } from '../../../lib/reports/body-counters.ts';
import { isSiteName } from '../../../lib/reports/detect.ts';
import { genreOpenings } from '../../../lib/reports/genre.ts';
import { genreOfTitle, placeOfGenreTitle, reviewedPartOfTitle } from '../../../lib/reports/genre-titles.ts';
import { findHalfHeads } from '../../../lib/reports/heads.ts';
import { issuerKind, namesDepartment } from '../../../lib/reports/issuer.ts';
import { factsOfReport } from '../../../lib/reports/page-facts.ts';
import { isTown } from '../../../lib/reports/place-clue.ts';
import { parsePlaceName } from '../../../lib/reports/place-name.ts';
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
  parsePlaceName,
  speaker: (text) => readSpeaker(readBody(text)),
  voice: (text) => findVoice(readBody(text))?.text ?? null,
  bodyCounters: (text) =>
    findBodyCounters(factsOfReport(plainReportText(text)), readBody(text)).map(({ id }) => id),
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
  period: (text) => identityOf(text).period,
  delivered: (text) => identityOf(text).deliveredOn,
};
