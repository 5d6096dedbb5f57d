import type { UnitRow } from '../../text/unit-row.ts';
import { atEnd, atStart, type NumberToken, type PatternRow } from './number-token.ts';

const phraseEnd: PatternRow = { id: 'phrase-end', pattern: /[，。；、,;\n]|$/u, sample: '就业65。' };
const stem: PatternRow = { id: 'stem', pattern: /(?<stem>[一-龥]{2})\d+/u, sample: '实现就业65' };

/** Where a number may have lost its counting word, and the word right before it that must be that of the number before. */
export const lostUnitPatterns: readonly PatternRow[] = [phraseEnd, stem];

const endsPhrase = atStart(phraseEnd.pattern);
const stemBefore = atEnd(stem.pattern);
const wordBefore = atEnd(/[一-龥]{2}/u);
/** Characters of a number with the word before it. */
const longest = 14;

/**
 * The counting word of a number that lost its own: that of the number before it in the sentence, where the same word
 * leads to both (就业180人，…就业65。). `null` where nothing tells.
 */
export function inheritedUnit(text: string, end: number, previous: NumberToken | null): UnitRow | null {
  if (previous?.unit?.group !== 'count' || !endsPhrase.test(text.slice(end, end + 1))) return null;
  const own = stemBefore.exec(text.slice(Math.max(0, end - longest), end))?.groups?.stem;
  const other = wordBefore.exec(text.slice(Math.max(0, previous.start - 2), previous.start))?.[0];
  return own !== undefined && own === other ? previous.unit : null;
}
