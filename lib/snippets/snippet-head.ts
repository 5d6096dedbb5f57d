import type { Snippet, SnippetKind } from '../records/snippet.ts';
import { oncePer } from '../text/once.ts';
import { PieceTable } from './piece-table.ts';

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
  /** All that a search looks through, folded (`foldWords`), without blanks: the numbers of its pieces in `headPieces`. */
  pieces: readonly number[];
}

/** A snippet of which the key alone is known yet. */
export interface UnreadSnippet {
  id: string;
  pieces: null;
}

/** A snippet in a list: read, or to be read. */
export type ListedSnippet = SnippetHead | UnreadSnippet;

/** The pieces of all heads that this page has made. */
export const headPieces = new PieceTable();

/** The head of a snippet. */
export function headOf(snippet: Snippet): SnippetHead {
  const { id, kind, keptAt, report, tags } = snippet;
  return {
    ...{ id, kind, tags, keptAt: Date.parse(keptAt) },
    ...{ place: placeName(snippet), period: report.period, pieces: piecesOf(snippet) },
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

function piecesOf(snippet: Snippet): number[] {
  const { report, figure, term } = snippet;
  const own = [
    snippet.quote,
    snippet.sentence,
    ...[snippet, ...snippet.others.map(({ words }) => words)].flatMap(({ note, tags }) => [note, ...tags]),
  ];
  const shared = [
    ...snippet.sectionPath,
    ...[report.title, placeName(snippet), report.period, report.publisher, snippet.address],
    ...[figure?.indicator, figure?.indicatorName, term?.term, term?.definition],
  ];
  const pieces: number[] = [];
  for (const words of own) if (words) pieces.push(...numbersOf(words));
  for (const words of shared) if (words) pieces.push(...knownNumbersOf(words));
  return pieces;
}

/** The pieces of some words, without blanks: a quote has those of its page, and no search does. A word that is typed holds no line break. */
function numbersOf(words: string): number[] {
  const pieces = foldWords(words)
    .replace(/[^\S\n]+/g, '')
    .split('\n');
  return pieces.filter((piece) => piece !== '').map((piece) => headPieces.numberOf(piece));
}

/** Of words that many snippets share: folding them is most of what a head takes. */
function knownNumbersOf(words: string): readonly number[] {
  let numbers = sharedNumbers.get(words);
  if (!numbers) {
    numbers = numbersOf(words);
    sharedNumbers.set(words, numbers);
  }
  return numbers;
}
const sharedNumbers = new Map<string, readonly number[]>();
