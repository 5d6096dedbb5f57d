import type { TermHit } from '../analysis/term-hit.ts';
import { foldForm } from '../text/print/fold.ts';
import { isBoundary, type Words } from '../text/segmenter.ts';
import { markFirst } from './find-terms.ts';
import { isNumeralAbbreviation } from './senses.ts';

/**
 * Drops the uses that the word boundaries show to lie inside another word; never moves or adds one, and marks the
 * first use of each term anew. The report's own terms stay: the report itself says that they are terms.
 */
export function refineTerms(hits: TermHit[], text: string, words: Words): TermHit[] {
  const kept = hits.filter((hit) => hit.definedInReport || !isInsideWord({ hit, hits, text, words }));
  return markFirst(kept);
}

interface Place {
  hit: TermHit;
  hits: readonly TermHit[];
  text: string;
  words: Words;
}

/**
 * A segmenter cuts names it does not know wherever its statistics say, so a cut beside the term proves little.
 * Three things prove that the characters are part of other words:
 * one word holds the whole term and more (三会 in 三会议室); both ends fall inside words (法治 in 司法|治理);
 * or one end does, the term is so short that its characters meet by chance, and the report uses the word across
 * the end elsewhere too (类住宅 in 各类|住宅; 经联社 in 镇经|联社 stays, because 镇经 is no word).
 */
function isInsideWord({ hit, hits, text, words }: Place): boolean {
  const startsWord = isBoundary(words, hit.start);
  const endsWord = isBoundary(words, hit.end);
  if (startsWord && endsWord) return false;
  const after = text.slice(hit.end, wordEnd(words, hit.end));
  const inOneWord = wordStart(words, hit.end - 1) <= hit.start;
  const length = foldForm(hit.text).length;
  // One character behind a name makes a guess (群租回|潮) or a kind of it (信访件); behind a number, another word.
  if (startsWord && inOneWord && after.length === 1 && !isNumeralAbbreviation(hit.term)) return false;
  if (startsWord && suffixes.test(after)) return false;
  if (inOneWord || (!startsWord && !endsWord)) return length <= long;
  if (length > short) return false;
  const across = wordIndex(words, startsWord ? hit.end : hit.start);
  return isUsedElsewhere({ across, hits, text, words });
}

interface Across {
  /** Index of the word that lies across the term's end. */
  across: number;
  hits: readonly TermHit[];
  text: string;
  words: Words;
}

/** True when the report has the same word where no term is cut by it: then it is a word and no guess. */
function isUsedElsewhere({ across, hits, text, words }: Across): boolean {
  const word = wordAt(words, text, across);
  return words.starts.some((start, i) => {
    if (i === across || !text.startsWith(word, start) || wordAt(words, text, i) !== word) return false;
    const end = start + word.length;
    return !hits.some((hit) => hit.start < end && start < hit.end && !(hit.start <= start && end <= hit.end));
  });
}

function wordAt(words: Words, text: string, index: number): string {
  return text.slice(words.starts[index]!, words.starts[index + 1] ?? words.length);
}

/** So many characters in this order do not meet by chance: in 100,000 characters of reports no term of four did. */
const short = 3;
/** A term this long stands even where the segmenter cuts through both its ends. */
const long = 4;

/** What is put behind a term without making it another word: 信访+办, 河长+制, 双拥+办, 法治+化. */
const suffixes = /^[办局站点员者人类型式化性制度费金款率区县市镇乡村街会]$/u;

function wordStart(words: Words, offset: number): number {
  return words.starts[wordIndex(words, offset)] ?? offset;
}

/** End of the word in which the unit before `offset` lies. */
function wordEnd(words: Words, offset: number): number {
  return words.starts[wordIndex(words, offset - 1) + 1] ?? words.length;
}

/** Index of the word that holds the unit at `offset`. */
function wordIndex({ starts }: Words, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
