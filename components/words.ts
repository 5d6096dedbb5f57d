import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { Figure } from '../lib/analysis/figure.ts';
import type { ReportGenre } from '../lib/analysis/report-identity.ts';
import type { Join } from '../lib/compare/series/joins.ts';

/** A key of the locale files that takes no substitution. */
type Key = {
  [Name in keyof GeneratedI18nStructure]: GeneratedI18nStructure[Name]['substitutions'] extends 0
    ? Name
    : never;
}[keyof GeneratedI18nStructure];

/** Codes are listed, not built into keys: what is listed is there by type, what is not has a fallback. */
export type Words = Readonly<Record<string, Key>>;

/** The sentence of a key that is one of many: the only such call, since the compiler takes a second over each. */
function say(key: Key): string {
  return i18n.t(key);
}

const evidenceWords: Words = {
  'title-form': 'evidence.titleForm',
  'congress-line': 'evidence.congressLine',
  salutation: 'evidence.salutation',
  mandate: 'evidence.mandate',
  'government-voice': 'evidence.governmentVoice',
  'host-government': 'evidence.hostGovernment',
  'host-congress': 'evidence.hostCongress',
  'section-heads': 'evidence.sectionHeads',
  'head-names-report': 'evidence.headNamesReport',
  'head-names-publisher': 'evidence.headNamesPublisher',
  'site-id': 'evidence.siteId',
  'page-of-several': 'evidence.pageOfSeveral',
  draft: 'evidence.draft',
  'attachment-only': 'evidence.attachmentOnly',
  'image-only': 'evidence.imageOnly',
  'reader-said': 'evidence.readerSaid',
  'reader-says-report': 'evidence.readerSaysReport',
  'counter-resolution': 'evidence.counterResolution',
  'counter-explanation': 'evidence.counterExplanation',
  'counter-disclosure': 'evidence.counterDisclosure',
  'counter-rule-of-law': 'evidence.counterRuleOfLaw',
  'counter-budget': 'evidence.counterBudget',
  'counter-plan-report': 'evidence.counterPlanReport',
  'counter-other-organ': 'evidence.counterOtherOrgan',
  'counter-department': 'evidence.counterDepartment',
  'counter-task-table': 'evidence.counterTaskTable',
  'counter-tasks': 'evidence.counterTasks',
  'counter-consultation': 'evidence.counterConsultation',
  'counter-plan': 'evidence.counterPlan',
  'counter-news': 'evidence.counterNews',
  'counter-list': 'evidence.counterList',
  'counter-speech': 'evidence.counterSpeech',
  'counter-compilation': 'evidence.counterCompilation',
  'counter-notice': 'evidence.counterNotice',
  'counter-evaluation': 'evidence.counterEvaluation',
  'counter-topic': 'evidence.counterTopic',
  'counter-host': 'evidence.counterHost',
};

/** What a piece of evidence says, as a sentence; an unknown code is named by what it speaks for. */
export function evidenceWord(code: string, speaks: 'for' | 'against' | 'support' | 'field'): string {
  const key = evidenceWords[code];
  if (key) return say(key);
  if (speaks === 'against' || code.startsWith('counter-')) return i18n.t('evidence.otherAgainst');
  return say(speaks === 'support' ? 'evidence.otherSupport' : 'evidence.otherFor');
}

const sourceWords: Words = {
  title: 'evidenceSource.title',
  documentTitle: 'evidenceSource.documentTitle',
  head: 'evidenceSource.head',
  meta: 'evidenceSource.meta',
  breadcrumb: 'evidenceSource.breadcrumb',
  address: 'evidenceSource.address',
  body: 'evidenceSource.body',
  divisions: 'evidenceSource.divisions',
  reader: 'evidenceSource.reader',
};

/** Where evidence was read: 标题, 正文, 页面信息表 … */
export function evidenceSourceWord(source: string): string {
  return say(sourceWords[source] ?? 'evidenceSource.other');
}

const identityFieldWords: Words = {
  genre: 'identity.genre',
  title: 'identity.title',
  place: 'identity.place',
  placeType: 'identity.placeType',
  district: 'identity.district',
  city: 'identity.city',
  province: 'identity.province',
  period: 'identity.period',
  periodFrom: 'identity.period',
  periodTo: 'identity.period',
  kind: 'identity.kind',
  deliveredOn: 'identity.deliveredOn',
  publishedOn: 'identity.publishedOn',
  publisher: 'identity.publisher',
  indexNo: 'identity.indexNo',
  documentNo: 'identity.documentNo',
  meeting: 'identity.meeting',
  speaker: 'identity.speaker',
};

/** Name of a field of a report's identity. */
export function identityFieldWord(field: string): string {
  const key = identityFieldWords[field];
  return key ? say(key) : field;
}

const genreWords: Record<ReportGenre, Key> = {
  report: 'genre.report',
  bulletin: 'genre.bulletin',
  budget: 'genre.budget',
  'plan-report': 'genre.planReport',
  department: 'genre.department',
  resolution: 'genre.resolution',
  interpretation: 'genre.interpretation',
  'duty-report': 'genre.dutyReport',
};

/** Every genre that has a name. */
export const genres = Object.keys(genreWords) as ReportGenre[];

/** Name of a document's genre: 统计公报, 预算报告 … */
export function genreWord(genre: ReportGenre): string {
  return say(genreWords[genre]);
}

const statusWords: Words = {
  actual: 'status.actual',
  estimate: 'status.estimate',
  target: 'status.target',
  goal: 'status.goal',
  explained: 'status.explained',
};

/** A figure's status; `reading` is left out where a kept one did not keep it. */
type StatusOf = Pick<Figure, 'status' | 'goal'> & { reading?: Pick<Figure['reading'], 'status'> };

/** True for what a note only explains: it is neither reported nor promised. */
export const isExplained = ({ reading }: Pick<StatusOf, 'reading'>): boolean =>
  reading?.status === 'in-notes';

/** 报告所述, 预计, 目标 where it is promised, else 见于计划部分; 见于注释 for what a note only explains. */
export function statusWord(figure: StatusOf): string {
  const code = isExplained(figure)
    ? 'explained'
    : figure.status === 'target' && figure.goal
      ? 'goal'
      : figure.status;
  return say(statusWords[code] ?? 'status.actual');
}

const kindWords: Words = {
  amount: 'kind.amount',
  change: 'kind.change',
  share: 'kind.share',
  rank: 'kind.rank',
  score: 'kind.score',
};

/** Name of a figure's kind. */
export function kindWord(kind: string): string {
  return say(kindWords[kind] ?? 'kind.amount');
}

/** What a change says of its direction; `null` when it says none. */
export function dirWord(dir: Figure['dir']): string | null {
  if (dir === null) return null;
  return say(dir === 'up' ? 'dir.up' : 'dir.down');
}

const approxWords: Words = { over: 'approx.over', about: 'approx.about', under: 'approx.under' };

/** How exact a figure is said to be; `null` when exact. */
export function approxWord(approx: Figure['approx']): string | null {
  const key = approxWords[approx];
  return key ? say(key) : null;
}

const aspectWords: Record<Figure['aspect'], Key> = {
  level: 'aspect.level',
  added: 'aspect.added',
  total: 'aspect.total',
  average: 'aspect.average',
  milestone: 'aspect.milestone',
};

/** What a value says of its indicator: the level, what was added, a sum, a mean, a mark that was passed. */
export function aspectWord(aspect: Figure['aspect']): string {
  return say(aspectWords[aspect]);
}

const joinWords: Record<Exclude<Join, null>, Key> = {
  joined: 'join.joined',
  revised: 'join.revised',
  broken: 'join.broken',
  dotted: 'join.dotted',
  hedged: 'join.hedged',
  gap: 'join.gap',
};

/** How a value of a series is tied to the one before it: 与上期相接, 口径或基数不同 … */
export function joinWord(join: Exclude<Join, null>): string {
  return say(joinWords[join]);
}

const tieWords: Record<Exclude<Join, null>, Key> = {
  joined: 'tie.joined',
  revised: 'tie.revised',
  broken: 'tie.broken',
  dotted: 'tie.dotted',
  hedged: 'tie.hedged',
  gap: 'tie.gap',
};

/** What the growth that a later report prints says of an earlier value: 与后一期所印增速相合 … */
export function tieWord(tie: Exclude<Join, null>): string {
  return say(tieWords[tie]);
}

const categoryWords: Words = {
  governance: 'category.governance',
  economy: 'category.economy',
  finance: 'category.finance',
  planning: 'category.planning',
  housing: 'category.housing',
  environment: 'category.environment',
  welfare: 'category.welfare',
  health: 'category.health',
  education: 'category.education',
  safety: 'category.safety',
  law: 'category.law',
  congress: 'category.congress',
  digital: 'category.digital',
  rural: 'category.rural',
  shanghai: 'category.shanghai',
};

/** Name of a glossary category. */
export function categoryWord(category: string): string {
  const key = categoryWords[category];
  return key ? say(key) : category;
}

const reportKindWords: Words = {
  'half-year': 'reportKind.halfYear',
  annual: 'reportKind.annual',
  term: 'reportKind.term',
  other: 'reportKind.other',
};

/** Name of a report's kind. */
export function reportKindWord(kind: string | null): string {
  return say(reportKindWords[kind ?? 'other'] ?? 'reportKind.other');
}

const hostWords: Words = { portal: 'host.portal', congress: 'host.congress', mirror: 'host.mirror' };

/** 门户, 人大, 镜像: what kind of site holds a report. */
export function hostWord(host: string): string {
  return say(hostWords[host] ?? 'host.mirror');
}

const originWords: Words = {
  catalogue: 'origin.catalogue',
  opened: 'origin.opened',
  page: 'origin.page',
  column: 'origin.column',
};

/** How we know of a report. */
export function originWord(from: string): string {
  return say(originWords[from] ?? 'origin.catalogue');
}

const snippetKindWords: Words = {
  figure: 'snippetKind.figure',
  term: 'snippetKind.term',
  selection: 'snippetKind.selection',
};

/** Name of a snippet's kind. */
export function snippetKindWord(kind: string): string {
  return say(snippetKindWords[kind] ?? 'snippetKind.selection');
}

const placeCheckWords: Words = {
  unchanged: 'check.unchanged',
  moved: 'check.moved',
  changed: 'check.changed',
  gone: 'check.gone',
};

/**
 * What the last check found at the place; never checked without one, and 请核对 where only the reader can say whose
 * number stands there. What was found in another edition is said of that one.
 */
export function checkWord(
  check:
    | ({ place: string } & Partial<Record<'doubt' | 'otherSpelling' | 'otherEdition', boolean | undefined>>)
    | null,
): string {
  if (check === null) return i18n.t('check.never');
  const told = check.doubt ? 'check.doubt' : check.otherSpelling ? 'check.otherSpelling' : null;
  const word = say(told ?? placeCheckWords[check.place] ?? 'check.never');
  return check.otherEdition ? i18n.t('check.otherEdition', [word]) : word;
}

const bodyCheckWords: Words = {
  same: 'check.bodySame',
  different: 'check.bodyDifferent',
  'not-comparable': 'check.bodyNotComparable',
};

/** What the last check found of the whole text. */
export function bodyCheckWord(body: string): string {
  return say(bodyCheckWords[body] ?? 'check.bodyNotComparable');
}

const noticeWords: Words = {
  'analysis-failed': 'notice.analysisFailed',
  'page-empty': 'notice.pageEmpty',
  'shut-out': 'notice.shutOut',
  'not-seen': 'notice.notSeen',
  'not-as-shown': 'notice.otherwiseShown',
  'read-in-part': 'notice.readInPart',
  'fields-cut': 'notice.fieldsCut',
  'disk-full': 'notice.diskFull',
  conflict: 'notice.nameTaken',
  'not-available': 'notice.privateStore',
  'store-read-only': 'notice.storeOld',
  'store-failed': 'notice.storeUnavailable',
  'too-large': 'notice.pageTooLong',
  'bad-message': 'notice.badMessage',
  'not-found': 'notice.placeGone',
  'choose-file': 'notice.chooseFile',
  'original-disk-full': 'original.diskFull',
  'original-private': 'original.private',
  'originals-too-large': 'original.tooLarge',
  'not-allowed': 'notice.permissionMissing',
  'private-window': 'notice.privateKeep',
  'private-past': 'past.private',
  'card-gone': 'notice.cardGone',
  outdated: 'notice.extensionUpdated',
  copied: 'notice.copied',
  'copied-feedback': 'notice.copiedFeedback',
  'copied-misread': 'notice.copiedMisread',
  'copied-all': 'notice.copiedAll',
  cited: 'notice.cited',
  'link-copied': 'notice.linkCopied',
  'page-link-copied': 'notice.pageLinkCopied',
  'no-address': 'notice.noAddress',
  'copy-failed': 'notice.copyFailed',
  'copied-instead': 'notice.copiedInstead',
  'picture-failed': 'notice.pictureFailed',
  kept: 'notice.kept',
  'kept-already': 'notice.keptAlready',
  'nothing-selected': 'notice.nothingSelected',
  'tools-off': 'notice.toolsOff',
  'off-here': 'notice.offHere',
  'off-everywhere': 'notice.offEverywhere',
  'file-too-large': 'notice.fileTooLarge',
  'kept-both': 'notice.keptBoth',
  exported: 'notice.exported',
  'word-added': 'notice.wordAdded',
  'correction-saved': 'notice.correctionSaved',
  'first-report': 'notice.firstReport',
  deleted: 'notice.deleted',
  cancelled: 'notice.cancelled',
};

/** Adds notices that one of our pages alone gives: the script in a report's page carries no words that it never says. */
export function addNoticeWords(words: Words): void {
  Object.assign(noticeWords, words);
}

/** What happened, as a sentence that blames nobody; an unknown code gets the general one. */
export function noticeWord(code: string): string {
  return say(noticeWords[code] ?? 'notice.unknown');
}

const pastFailureWords: Words = {
  gone: 'pastFailure.gone',
  'no-answer': 'pastFailure.noAnswer',
  redirected: 'pastFailure.redirected',
  'wrong-kind': 'pastFailure.unknownKind',
  'too-large': 'pastFailure.tooLarge',
  'no-text': 'pastFailure.noText',
  'not-report': 'pastFailure.notReport',
  unnamed: 'pastFailure.unnamed',
  'disk-full': 'pastFailure.diskFull',
  'analysis-failed': 'pastFailure.analysisFailed',
  'private-window': 'past.private',
};

/** Why a past report was not read; `detail` is what its sentence names: a place, a host, a kind of file. */
export function pastFailureWord(code: string, detail: string | null): string {
  if (code === 'other-place') return i18n.t('pastFailure.otherPlace', [detail ?? '']);
  if (code === 'not-permitted') return i18n.t('pastFailure.notPermitted', [detail ?? '']);
  if (code === 'wrong-kind' && detail !== null) return i18n.t('pastFailure.wrongKind', [detail]);
  if (code === 'refused') return i18n.t('pastFailure.refused', [detail ?? '']);
  const key = pastFailureWords[code];
  return key ? say(key) : noticeWord(code);
}

const figureFieldWords: Words = {
  indicator: 'field.indicator',
  scope: 'field.scope',
  value: 'field.value',
  valueTo: 'field.valueTo',
  unit: 'field.unit',
  kind: 'field.kind',
  aspect: 'field.aspect',
  dir: 'field.dir',
  basis: 'field.basis',
  of: 'field.of',
  period: 'field.period',
  status: 'field.status',
  goal: 'field.goal',
  approx: 'field.approx',
};

/** Name of a figure's field. */
export function figureFieldWord(field: string): string {
  const key = figureFieldWords[field];
  return key ? say(key) : field;
}

const importReasonWords: Words = {
  'no-term': 'importReason.noTerm',
  'no-definition': 'importReason.noDefinition',
  'too-long': 'importReason.tooLong',
  twice: 'importReason.twice',
  'too-many-cells': 'importReason.tooManyCells',
  'unclosed-quote': 'importReason.unclosedQuote',
  'not-a-record': 'importReason.notARecord',
  'no-header': 'importReason.noHeader',
  'not-json': 'importReason.notJson',
  'not-text': 'importReason.notText',
  empty: 'importReason.empty',
  'bad-record': 'importReason.badRecord',
  'same-id-twice': 'importReason.twice',
  'text-does-not-match': 'importReason.mismatch',
};

/** Why a row of an import file was left out. */
export function importReasonWord(code: string): string {
  return say(importReasonWords[code] ?? 'importReason.other');
}

/** Where a file is damaged, to stand beside the notice: line and place in the data; `null` when neither is known. */
export function damageDetail({ line, path }: { line: number | null; path: string }): string | null {
  const parts = [line === null ? null : i18n.t('import.lineOnly', [line]), path === '' ? null : path];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(' ');
}
