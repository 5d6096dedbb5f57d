import type { GlossarySense, GlossarySource } from './glossary.ts';

/** What the writer of a source is, most citable first: the one who laid the term down before the one who reports it. */
export type SourceKind = 'law' | 'government' | 'public-body' | 'other';

/** Titles of laws, regulations and rules; 通知 and 意见 are papers of government, not law. */
const law = /(?:法|条例|规定|办法|规则|细则|准则|标准|规范)(?:[（(].{0,60}[）)])?$/u;
/** Hosts of government, congress, courts and procuracies; press and schools are neither. */
const government = /(?:^|\.)(?:gov\.cn|npc\.gov\.cn|court\.gov\.cn|spp\.gov\.cn|sh\.gov\.cn)$/;
const publicBody = /(?:^|\.)(?:edu\.cn|ac\.cn|org\.cn|people\.com\.cn|xinhuanet\.com|news\.cn|cctv\.com)$/;

/** The public collection of reports and plans of governments, for those whose own page is not known. */
const reports = /^https:\/\/github\.com\/lawtext\/gov\//;

type Addressed = Pick<GlossarySource, 'url' | 'copy' | 'law'>;

/** Where the text of a source was read, when that is not its own page; `null` otherwise. */
export function copyOf({ copy, law: record }: Addressed): string | null {
  return copy ?? record?.copy ?? null;
}

/** Where a source can be opened: its own page, else the copy that was read; `null` where neither is known. */
export function addressOf(source: Addressed): string | null {
  return source.url ?? copyOf(source);
}

/** Collections and mirrors of other people's papers: what stands there is a copy. */
const mirrors = /(?:^|\.)(?:github\.com|githubusercontent\.com|gitee\.com|wikisource\.org)$/;

/** True for a page of a collection that holds copies of what others published. */
export function isMirror(address: string): boolean {
  return mirrors.test(URL.parse(address)?.hostname ?? '');
}

/** What a publisher's name says of a site that prints what others wrote: 某网转载, 某站收录, （某网引）. */
const reprinter = /转载|收录|转述|镜像|存档|引）/u;

/** The page of those who published a source, the one that is cited; `null` where only a copy or a reprint is known. */
export function ownAddressOf({ url, publisher }: Pick<GlossarySource, 'url' | 'publisher'>): string | null {
  return url === null || isMirror(url) || reprinter.test(publisher) ? null : url;
}

/** What kind of writer a source has, by its title and address: a reprint of a paper of government is what its site is. */
export function sourceKind(source: Addressed & Pick<GlossarySource, 'title'>): SourceKind {
  if (source.law !== undefined) return 'law';
  const address = addressOf(source);
  if (address === null) return 'other';
  if (reports.test(address)) return 'government';
  const { title } = source;
  const host = URL.parse(address)?.hostname ?? '';
  if (government.test(host))
    return law.test(title.replace(/(?<![》\s])[》\s]+$/u, '')) ? 'law' : 'government';
  return publicBody.test(host) ? 'public-body' : 'other';
}

const order: readonly SourceKind[] = ['law', 'government', 'public-body', 'other'];

/**
 * Sources, the most citable first: a law or rule before other papers of government, those before the press, and of
 * equals one with a page of its own, then one that prints its date, then the earliest in the given order. A copy; nothing is left out.
 */
export function byCitability(sources: readonly GlossarySource[]): GlossarySource[] {
  const weigh = (source: GlossarySource) =>
    order.indexOf(sourceKind(source)) * 4 + (source.url === null ? 2 : 0) + (source.date === null ? 1 : 0);
  return [...sources].sort((a, b) => weigh(a) - weigh(b));
}

/**
 * The source to cite for a sense, `null` when the sense has none (a reader's own term). The glossary's own words are
 * never what is cited.
 */
export function citableSource({ sources }: Pick<GlossarySense, 'sources'>): GlossarySource | null {
  return byCitability(sources)[0] ?? null;
}

/** True where one of the sources is the national statistics bureau's own (国家统计局, 国家统计局…司), not another's word of it. */
export function isOfNationalStatistics(sources: readonly Pick<GlossarySource, 'publisher'>[]): boolean {
  return sources.some(({ publisher }) => publisher.startsWith('国家统计局'));
}
