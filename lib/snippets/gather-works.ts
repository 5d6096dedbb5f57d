import type { Snippet } from '../records/snippet.ts';
import type { PageRange } from '../text/report-file.ts';
import { type CitedWork, citedWork, sourceOfTerm } from './cited-work.ts';
import type { Passage } from './passage.ts';
import { placeInReport } from './place-in-report.ts';

/** What is asked of a snippet that is cited among others. */
export type GatheredSnippet = Passage & Pick<Snippet, 'id' | 'term' | 'tags'>;

/** A document once, with all that was kept of it. */
export interface GatheredWork {
  /** Of the first that was kept; its pages are those of all, its day of access the latest. */
  work: CitedWork;
  /** Each quote with its place: 第一部分·一，第1段，第3页：上半年完成税收19.66亿元。 */
  notes: string[];
  /** The reader's tags on any of them. */
  tags: string[];
  /** The id of the first: what names the document in a file of references. */
  id: string;
}

/**
 * The documents behind snippets, each once, in the order in which they first come: twelve figures of one report are one
 * reference with twelve places. Documents are one when body, title, number, day and address are, and the file where there
 * is no address.
 */
export function gatherWorks(snippets: Iterable<GatheredSnippet>): GatheredWork[] {
  const works = new Map<string, GatheredWork>();
  for (const snippet of snippets) {
    const work = citedWork(snippet);
    const { kind, responsible, title, number, day, address } = work;
    const file = address === null ? (snippet.file?.sha256 ?? null) : null;
    const key = JSON.stringify([kind, responsible, title, number, day, address, file]);
    const known = works.get(key);
    const note = noteOf(snippet, work);
    if (!known) works.set(key, { work, notes: [note], tags: [...snippet.tags], id: snippet.id });
    else {
      const accessed = [work.accessed, known.work.accessed].sort().at(-1)!;
      known.work = { ...known.work, pages: joinPages([...known.work.pages, ...work.pages]), accessed };
      if (!known.notes.includes(note)) known.notes.push(note);
      known.tags.push(...snippet.tags.filter((tag) => !known.tags.includes(tag)));
    }
  }
  return [...works.values()];
}

/** The place and the words: of a term explained by the document the term, of anything else the sentence. */
function noteOf(snippet: GatheredSnippet, { where, quote }: CitedWork): string {
  const place = sourceOfTerm(snippet.term) === null ? placeInReport(snippet) : where;
  return [place, quote ?? snippet.term?.term ?? null].filter((part) => part !== null).join('：');
}

/** Pages in order; ranges that touch are one. */
function joinPages(ranges: readonly PageRange[]): PageRange[] {
  const joined: PageRange[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
