import type { Snippet, SnippetKind } from '../records/snippet.ts';
import { oncePer } from '../text/once.ts';

/**
 * What it takes to list, filter, sort and search a snippet: a fifth of it. Of a hundred thousand these fit into memory,
 * and the rest of a snippet is read when it comes into sight.
 */
export interface SnippetHead {
  id: string;
  kind: SnippetKind;
  /** When it was kept, in ms since 1970. */
  keptAt: number;
  /** See `placeName`. */
  place: string | null;
  period: string | null;
  tags: readonly string[];
  /** All that a search looks through, folded (`foldWords`), without blanks, its pieces parted by line breaks. */
  words: string;
}

/** A snippet of which the key alone is known yet. */
export interface UnreadSnippet {
  id: string;
  words: null;
}

/** A snippet in a list: read, or to be read. */
export type ListedSnippet = SnippetHead | UnreadSnippet;

/** The head of a snippet. */
export function headOf(snippet: Snippet): SnippetHead {
  const { id, kind, keptAt, report, tags } = snippet;
  return {
    ...{ id, kind, tags, keptAt: Date.parse(keptAt) },
    ...{ place: placeName(snippet), period: report.period, words: wordsOf(snippet) },
  };
}

/** The same, made once a snippet: rows from the store are never changed in place, an edit makes a new one. */
export const knownHead = oncePer(headOf);

/** The place of a snippet's report with its district, so that two towns of one name stay two; `null` when unknown. */
export function placeName({ report }: Snippet): string | null {
  if (!report.place) return null;
  return report.district && report.district !== report.place ? report.district + report.place : report.place;
}

/** Words as they are compared in a search: width and case do not matter. */
export function foldWords(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}

/** Without blanks: a quote has those of its page, and no search does. */
function wordsOf(snippet: Snippet): string {
  const { report, figure, term } = snippet;
  return foldWords(
    [
      ...[snippet.quote, snippet.sentence, ...snippet.sectionPath],
      ...[snippet, ...snippet.others.map(({ words }) => words)].flatMap(({ note, tags }) => [note, ...tags]),
      ...[report.title, placeName(snippet), report.period, report.publisher, snippet.address],
      ...[figure?.indicator, figure?.indicatorName, term?.term, term?.definition],
    ]
      .filter((piece) => piece)
      .join('\n'),
  ).replace(/[^\S\n]+/g, '');
}
