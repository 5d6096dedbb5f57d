import type { GlossarySense, GlossarySource } from './glossary.ts';

/** What the writer of a source is, most citable first: the one who laid the term down before the one who reports it. */
export type SourceKind = 'law' | 'government' | 'public-body' | 'other';

/** Titles of laws, regulations and rules; 通知 and 意见 are papers of government, not law. */
const law = /(?:法|条例|规定|办法|规则|细则|准则|标准|规范)(?:[（(].*[）)])?$/u;
/** Hosts of government, congress, courts and procuracies; press and schools are neither. */
const government = /(?:^|\.)(?:gov\.cn|npc\.gov\.cn|court\.gov\.cn|spp\.gov\.cn|sh\.gov\.cn)$/;
const publicBody = /(?:^|\.)(?:edu\.cn|ac\.cn|org\.cn|people\.com\.cn|xinhuanet\.com|news\.cn|cctv\.com)$/;

/** The public collection of reports and plans of governments, for those whose own page is not known. */
const reports = /^https:\/\/github\.com\/lawtext\/gov\//;

/** What kind of writer a source has, by its title and address. */
export function sourceKind({
  title,
  url,
  law: record,
}: Pick<GlossarySource, 'title' | 'url' | 'law'>): SourceKind {
  if (record !== undefined) return 'law';
  if (reports.test(url)) return 'government';
  const host = URL.parse(url)?.hostname ?? '';
  if (government.test(host)) return law.test(title.replace(/[》\s]+$/u, '')) ? 'law' : 'government';
  return publicBody.test(host) ? 'public-body' : 'other';
}

const order: readonly SourceKind[] = ['law', 'government', 'public-body', 'other'];

/**
 * Sources, the most citable first: a law or rule before other papers of government, those before the press, and of
 * equals one that prints its date, then the earliest in the given order. A copy; nothing is left out.
 */
export function byCitability(sources: readonly GlossarySource[]): GlossarySource[] {
  const weigh = (source: GlossarySource) =>
    order.indexOf(sourceKind(source)) * 2 + (source.date === null ? 1 : 0);
  return [...sources].sort((a, b) => weigh(a) - weigh(b));
}

/**
 * The source to cite for a sense, `null` when the sense has none (a reader's own term). The glossary's own words are
 * never what is cited.
 */
export function citableSource({ sources }: Pick<GlossarySense, 'sources'>): GlossarySource | null {
  return byCitability(sources)[0] ?? null;
}
