import type { WordRow } from '../../lexicon/words.ts';

/** A word at the front of a phrase that is no part of the name; where the phrase ends the name follows. */
export interface LeadRow extends Pick<WordRow, 'form' | 'sample'> {
  /** Characters before which the word stays, and whatever shorter word begins it: they make it the first half of another (对外贸易, 有线电视), or are a condition's number (超10亿元项目). */
  keptBefore?: string;
  /** True where a plan and a report say it in turn of one undertaking, as in `DoingRow`. */
  interchanged?: true;
}

/** A word at the end of a phrase, right before the number, that leads to it and is no part of the name. */
export interface TailRow extends Pick<WordRow, 'form' | 'sample'> {
  /** Characters that, right before it, make its first character the second half of another word: 签约, 人均|达到. */
  keptAfter?: string;
}
