import type { Evidence, EvidenceSource } from '../analysis/report-identity.ts';
import { hostClass } from '../text/address.ts';
import { once } from '../text/once.ts';
import { compactString } from '../text/print/compact.ts';
import { type Body, readBody } from './body.ts';
import { findBodyCounters } from './body-counters.ts';
import { headValue } from './head-fields.ts';
import type { HalfHeads } from './heads.ts';
import { issuerKind, namesDepartment } from './issuer.ts';
import type { PageFacts } from './page-facts.ts';
import type { BodyMatch, Speech } from './speech.ts';
import { findTitleCounter } from './title-counters.ts';
import { collection, parseDraftTitle, parseReportTitle, type TitleForm } from './title-form.ts';
import { findVoice } from './voice.ts';

/** Whether a page is a work report, and every reason for and against. */
export interface Detection {
  /** `maybe` shows nothing, but lets the popup offer to treat the page as a report. */
  verdict: 'yes' | 'maybe' | 'no';
  /** Read when it is first asked for: a first look at a page that is none asks for the verdict alone. */
  readonly evidence: Evidence[];
}

/** What the titles of a page name: a report, or another kind of page; never both. */
interface NamedByTitle {
  title: { form: TitleForm; quote: string; source: EvidenceSource } | null;
  /** Set when the title names another kind of page. */
  titleCounter: { code: string; quote: string; source: EvidenceSource } | null;
}

/**
 * What speaks for a report, each counted once: the title, the speech, the two halves, the head table, the voice. The last
 * two are looked for when they are asked for.
 */
interface Reasons {
  title: NamedByTitle['title'];
  speech: Speech;
  isSpeech: boolean;
  heads: HalfHeads;
  voice: BodyMatch | null;
  issuer: { quote: string; names: 'report' | 'government' } | null;
}

/**
 * Judges a page by its facts. A report needs two of {title form; congress line with salutation or mandate; headings of
 * review and plan; head table naming a report or its publisher}, one of them from the body, and nothing that speaks
 * against it; where no title is printed, a government's own voice in the first paragraph stands for it.
 * The host never speaks for a report; a copy outside government sites is `maybe` at most.
 */
export function detectReport(facts: PageFacts): Detection {
  return judgeFacts(facts, readBody(facts.body));
}

/** As `detectReport`, for a caller who reads the body further: both ask the same one. */
export function judgeFacts(facts: PageFacts, body: Body): Detection {
  const found = findTitle(facts, body);
  const named =
    (found.titleCounter && facts.body && spokenBeneath({ facts, body, heading: found.titleCounter })) ||
    found;
  const { titleCounter } = named;
  // A title that names another kind of page decides alone: nothing else need be read.
  if (titleCounter) {
    const against: Evidence = { ...titleCounter, span: null, speaks: 'against', field: null };
    return detection('no', () => [against, ...supportEvidence(facts)]);
  }
  // Without a title's words and without a text there is nothing to weigh.
  if (!named.title && facts.body === '') return detection('no', () => supportEvidence(facts));
  const reasons = findReasons({ facts, body, title: named.title });
  const against = once(() => findAgainst({ facts, body, reasons }));
  return detection(judge({ facts, reasons, against }), () => [
    ...forEvidence(reasons),
    ...against(),
    ...partOf(facts),
    ...draftOf(named.title),
    ...supportEvidence(facts),
  ]);
}

/** A verdict with the reasons for it, which are gathered when they are asked for. */
function detection(verdict: Detection['verdict'], gather: () => Evidence[]): Detection {
  const evidence = once(gather);
  return {
    verdict,
    get evidence() {
      return evidence();
    },
  };
}

/** The number of a page and of how many: 第2页/共5页, 共 5 页 第 2 页. */
const pageMark = /第\d+页?[/,]?共?(?:[2-9]|\d\d)页|共(?:[2-9]|\d\d)页[/,]?第\d+页/g;

/** What the page holds of its document, where it is not the text of it all: one of its pages, a file, an image. */
function partOf({ body, title, insteadOfText }: PageFacts): Evidence[] {
  const marks = new Set(compactString(body + title).match(pageMark));
  // A print of many pages has the marks of them all.
  const [page] = marks.size === 1 ? marks : [];
  const code = page ? 'page-of-several' : insteadOfText && `${insteadOfText}-only`;
  return code
    ? [{ code, source: 'body', quote: page ?? '', span: null, speaks: 'support', field: null }]
    : [];
}

/** What the title says of a report that is not final. */
const draftOf = (title: NamedByTitle['title']): Evidence[] =>
  title && parseDraftTitle(title.quote)
    ? [
        {
          code: 'draft',
          source: title.source,
          quote: title.quote,
          span: null,
          speaks: 'support',
          field: null,
        },
      ]
    : [];

/** True for the whole text of a report: a complete speech, or one that greets and has both halves. */
const isWhole = ({ speech, heads }: Body): boolean =>
  speech.complete || (speech.salutation !== null && bothHeads(heads));

function judge(read: { facts: PageFacts; reasons: Reasons; against(): Evidence[] }): Detection['verdict'] {
  const { facts, reasons } = read;
  const body = [reasons.isSpeech, bothHeads(reasons.heads)].filter(Boolean).length;
  // Most pages have nothing that speaks for them: what speaks against them need not be read.
  if (!reasons.title && body === 0 && !reasons.speech.complete) return 'no';
  const hasTitle = titleCandidates(facts).some((title) => !isPlainName(title.quote));
  const supported =
    (reasons.title && (body > 0 || reasons.voice)) ||
    body === 2 ||
    reasons.speech.complete ||
    (body === 1 && (reasons.isSpeech || !hasTitle) && (reasons.issuer || reasons.voice));
  const against = read.against();
  const onlyHost = against.every((item) => item.code === 'counter-host');
  if (supported) return against.length === 0 ? 'yes' : onlyHost ? 'maybe' : 'no';
  if (!onlyHost) return 'no';
  return reasons.title || body > 0 ? 'maybe' : 'no';
}

function findReasons({
  facts,
  body,
  title,
}: {
  facts: PageFacts;
  body: Body;
  title: Reasons['title'];
}): Reasons {
  const { speech, heads } = body;
  // 总理代表国务院作报告 tells of a speech, unless somebody is greeted.
  const spoken = speech.salutation || (speech.mandate && !speech.mandate.text.startsWith('代'));
  const voice = once(() => findVoice(body));
  const issuer = once(() => findIssuer(facts));
  return {
    title,
    speech,
    isSpeech:
      (title !== null || speech.about !== 'subject') &&
      [speech.meeting, speech.salutation, spoken && speech.mandate, speech.meeting && speech.office].filter(
        Boolean,
      ).length >= 2,
    heads,
    get voice() {
      return voice();
    },
    get issuer() {
      return issuer();
    },
  };
}

/** Every string of the page that may be the document's title, the surest first. */
export function titleCandidates(facts: PageFacts): { quote: string; source: EvidenceSource }[] {
  const named = headValue(facts.head, 'title');
  const meta = facts.meta.find(
    (field) => /^articletitle$/i.test(field.label) && field.value !== 'null',
  )?.value;
  const candidates: { quote: string | null | undefined; source: EvidenceSource }[] = [
    { quote: facts.title, source: 'title' },
    { quote: named, source: 'head' },
    { quote: meta, source: 'meta' },
    { quote: firstSegment(facts.documentTitle), source: 'documentTitle' },
    ...openingLines(facts.body).map((quote) => ({ quote, source: 'body' as const })),
  ];
  return candidates.filter((item): item is { quote: string; source: EvidenceSource } =>
    Boolean(item.quote?.trim()),
  );
}

/** The name of a site or of its disclosure pages, not of a document. */
const siteName = /(?:网站?|门户|平台|信息公开(?:目录|专栏)?|政务公开)$/;

/** Columns by whose bare name pages are titled. */
const columnName =
  /^(?:规划计划|计划(?:规划|总结)|总结计划|规划信息|(?:年度|工作)计划|(?:专项|发展)规划|重点工作|工作动态|通知公告|公示公告|政策文件|法定主动公开内容|其他|要闻动态|新闻中心|业务信息|详情页?|正文|内容)$/;

/** True for the name of a site or a column, which some pages print where others print their title. */
export function isSiteName(title: string): boolean {
  const text = compactString(title);
  return siteName.test(text) || columnName.test(text);
}

/** `政府工作报告_规划计划_上海市宝山区人民政府门户网站` → its first part; `null` when that only names the site. */
export function firstSegment(documentTitle: string | null): string | null {
  if (!documentTitle) return null;
  const parting =
    /(?<!\s)(?:\s*[_|]\s*|\s+[-–—]+\s+|\s*(?<![-–—])[-–—]+\s*(?=[^-–—]*(?:政府|网|局|门户)[^-–—]*$))/;
  const first = documentTitle.trim().split(parting)[0]?.trim() ?? '';
  return first === '' || isSiteName(first) ? null : first;
}

/** What stands under a photo: 图为…, （记者 林清 摄）. */
const caption = /^(?:图为|资料图|摄影)|(?:摄|摄影报道|供图)[)。]?$/;

/** The first three lines of a body may be its title: short, before any salutation, without a stop. */
function openingLines(body: string): string[] {
  const lines: string[] = [];
  for (const line of body.slice(0, 600).split('\n')) {
    const text = compactString(line);
    if (text === '' || caption.test(text)) continue;
    if (text.length > 50 || /[。;,]/.test(text) || /各位代表|^[一二三]、|^第[一二三]部分/.test(text)) break;
    lines.push(line.trim());
    if (lines.length === 3) break;
  }
  return lines;
}

/** A title that only names a site, a column or a place says nothing of the document. */
function isPlainName(title: string): boolean {
  return isSiteName(title) || /(?:政府|街道|办事处|[镇乡区县市]|总结)$/.test(compactString(title));
}

/** A first line by which a text without a title names another document. */
const otherDocument = /(?:述职报告|讲话|主持词|致辞|发言|决议|解读|年度报告|要点|关于.{1,120}报告)$/;

/**
 * The first candidate that names a report or another kind of page decides; the body's lines can only name a report.
 * A draft's title names a report where its whole text stands there.
 */
function findTitle(facts: PageFacts, body: Body): NamedByTitle {
  const candidates = titleCandidates(facts);
  for (const candidate of candidates) {
    const draft = parseDraftTitle(candidate.quote);
    const form = parseReportTitle(candidate.quote) ?? (draft && isWhole(body) ? draft : null);
    if (form) return { title: { form, ...candidate }, titleCounter: null };
    const isLine =
      candidate.source === 'body' && (candidates[0] !== candidate || !otherDocument.test(candidate.quote));
    const code = isLine ? null : findTitleCounter(candidate.quote);
    if (code) return { title: null, titleCounter: { code, ...candidate } };
  }
  return { title: null, titleCounter: null };
}

/** Headings under which no report stands, whoever is quoted there: what explains one, asks what is thought of it, or is a head’s account of himself. */
const closedCounters = /explanation|consultation|述职/;

/** Before whom a report is laid that stands under a strange heading: a standing committee hears subjects as well. */
const beforeCongress = /代表(?:大会|会议)(?!常)|届人大[^常]{0,4}次/;

/**
 * The report's own title and speech beneath a heading that names something else, a news desk's, a session's papers, the
 * vote on it; `null` where they do not stand there.
 */
function spokenBeneath({
  facts,
  body,
  heading,
}: {
  facts: PageFacts;
  body: Body;
  heading: { code: string; quote: string };
}): NamedByTitle | null {
  if (closedCounters.test(heading.code + heading.quote) || collection.test(heading.quote)) return null;
  const { complete, meeting, salutation } = body.speech;
  if (!complete || !salutation) return null;
  for (const quote of openingLines(facts.body)) {
    const form = parseReportTitle(quote);
    if (form?.strength === 'government')
      return { title: { form, quote, source: 'body' }, titleCounter: null };
  }
  return meeting && beforeCongress.test(meeting.text) ? { title: null, titleCounter: null } : null;
}

function findIssuer(facts: PageFacts): Reasons['issuer'] {
  const genre = headValue(facts.head, 'genre');
  if (genre && /^(?:(?:工作)?报告|(?:计划|工作)?总结)$/.test(compactString(genre))) {
    return { quote: genre, names: 'report' };
  }
  const publisher = headValue(facts.head, 'publisher');
  return publisher && issuerKind(publisher) === 'government'
    ? { quote: publisher, names: 'government' }
    : null;
}

function findAgainst({
  facts,
  body,
  reasons,
}: {
  facts: PageFacts;
  body: Body;
  reasons: Reasons;
}): Evidence[] {
  const against: Evidence[] = [];
  const add = (code: string, source: EvidenceSource, quote: string, span: Evidence['span'] = null) =>
    against.push({ code, source, quote, span, speaks: 'against', field: null });
  for (const { id, match } of findBodyCounters(facts, body)) {
    if (isOutweighed(id, reasons)) continue;
    add(id, 'body', match.text, match.end > match.start ? { start: match.start, end: match.end } : null);
  }
  if (!reasons.isSpeech) {
    const bureau = openingLines(facts.body).find(namesDepartment);
    if (bureau) add('counter-department', 'body', bureau);
    const publisher = headValue(facts.head, 'publisher');
    const summary = reasons.title?.form.strength === 'summary' || !reasons.title;
    if (publisher && summary && issuerKind(publisher) === 'department')
      add('counter-department', 'head', publisher);
  }
  if (facts.address !== null && hostClass(facts.address) === 'other')
    add('counter-host', 'address', hostOf(facts.address));
  return against;
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : address);

/** What a list shows, and whose speech it is, is no word that a complete one outweighs; a table of tasks may stand behind it. */
const shownCounters = /other-organ|list/;

/** What a government's own opening may sound like, as long as it says that it is a government's. */
const ownPapers = /-(?:department|plan)$/;

/** Papers that a congress takes together with the report, which its mandate then names. */
const sessionPapers = /plan-report|consultation|explanation/;

/**
 * Openings that a report proper may share with another document: a complete speech says what it is, whatever its first
 * lines speak of; a government's title names the document, as far as it says whose.
 */
function isOutweighed(id: string, { title, speech, isSpeech }: Reasons): boolean {
  if (speech.complete && !shownCounters.test(id)) return id !== 'counter-news' || speech.salutation !== null;
  const government = title?.form.strength === 'government';
  if (sessionPapers.test(id)) return government && speech.mandate !== null && speech.salutation !== null;
  if (!ownPapers.test(id)) return false;
  return isSpeech || (government && title.form.subject !== '');
}

function bothHeads(heads: HalfHeads): boolean {
  return heads.review !== null && heads.plan !== null;
}

function forEvidence(reasons: Reasons): Evidence[] {
  const list: Evidence[] = [];
  const add = (code: string, source: EvidenceSource, match: { text: string; start?: number; end?: number }) =>
    list.push({
      code,
      source,
      quote: match.text,
      span:
        match.start !== undefined && match.end !== undefined ? { start: match.start, end: match.end } : null,
      speaks: 'for',
      field: null,
    });
  if (reasons.title) add('title-form', reasons.title.source, { text: reasons.title.quote });
  if (reasons.isSpeech) {
    if (reasons.speech.meeting) add('congress-line', 'body', reasons.speech.meeting);
    if (reasons.speech.salutation) add('salutation', 'body', reasons.speech.salutation);
    if (reasons.speech.mandate) add('mandate', 'body', reasons.speech.mandate);
  }
  if (bothHeads(reasons.heads)) {
    add('section-heads', 'body', reasons.heads.review as BodyMatch);
    add('section-heads', 'body', reasons.heads.plan as BodyMatch);
  }
  if (reasons.issuer) {
    add(reasons.issuer.names === 'report' ? 'head-names-report' : 'head-names-publisher', 'head', {
      text: reasons.issuer.quote,
    });
  }
  if (reasons.voice) add('government-voice', 'body', reasons.voice);
  return list;
}

function supportEvidence(facts: PageFacts): Evidence[] {
  const list: Evidence[] = [];
  const kind = hostClass(facts.address);
  if (facts.address !== null && (kind === 'government' || kind === 'congress')) {
    const quote = hostOf(facts.address);
    list.push({ code: `host-${kind}`, source: 'address', quote, span: null, speaks: 'support', field: null });
  }
  const code = facts.meta.find((field) => /^siteidcode$/i.test(field.label))?.value;
  if (code && /^[a-z]{0,2}\d{8,10}$/i.test(code)) {
    list.push({ code: 'site-id', source: 'meta', quote: code, span: null, speaks: 'support', field: null });
  }
  return list;
}
