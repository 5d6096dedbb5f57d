import { findAll } from '../../text/find-all.ts';
import {
  basisRules,
  comparedOpening,
  namedBases,
  namedBasisForms,
  samePart,
} from '../lexicon/basis-words.ts';
import { hedgesBefore } from '../lexicon/hedge-words.ts';
import { formsOf } from '../lexicon/words.ts';

/** How far back a basis that opens the sentence is looked for: two clauses' length. */
export const basisReach = 80;

/** Quotation marks of a name that `basis` leaves out (比“十二五”末). */
const quotes = /[“”]/gu;

/** The rows' patterns, each to be found wherever it stands. */
const everyBasis = basisRules.map(({ canonical, pattern }) => ({
  canonical,
  pattern: new RegExp(pattern, 'gu'),
}));
const everyNamedBasis = namedBases.map(({ pattern }) => new RegExp(pattern, 'gu'));

interface Before {
  text: string;
  /** Where the number's sentence begins, or where it comes within reach. */
  from: number;
  /** Where the number's own clause begins, or the number before it ends. */
  clauseFrom: number;
  to: number;
}

/**
 * What a change is measured against: the last basis printed in its clause, else the one that opens its sentence and
 * holds for all of it (与去年同期相比，…). `null` when none is printed.
 */
export function findBasis({ text, from, clauseFrom, to }: Before): string | null {
  const near = lastBasis(text.slice(clauseFrom, to));
  if (near !== null) return near;
  const opening = text.slice(from, clauseFrom);
  return comparedOpening.pattern.test(opening) ? lastBasis(opening) : null;
}

/** The last basis in the words before a number; at one place a later row of the table wins, and a named basis only where none of its own word stands. */
export function lastBasis(words: string): string | null {
  let at = -1;
  let basis: string | null = null;
  for (const { canonical, pattern } of everyBasis)
    for (const match of findAll(words, pattern))
      if (match.index >= at) {
        at = match.index;
        basis = canonical;
      }
  for (const pattern of everyNamedBasis)
    for (const match of findAll(words, pattern))
      if (match.index > at) {
        at = match.index;
        basis = `${namedBasisPrefix}${match.groups!.name!.replace(quotes, '')}`;
      }
  return basis;
}

/** What leads to a multiple and what it is of. */
export const multipleLead = {
  id: 'multiple-lead',
  pattern: new RegExp(`(?:${namedBasisForms})(?:${samePart}|全年)?的(?:${formsOf(hedgesBefore)})?$`, 'u'),
  sample: '产值是2016年的',
} as const;

/** What a named basis begins with in `basis`, however it was printed (较2019年). */
const namedBasisPrefix = '比';

/** 是2016年的|2.4倍: what a multiple is of, where the words that end before it name a time or a run of years; `null` for any other. */
export function multipleOf(words: string): string | null {
  const opening = multipleLead.pattern.exec(words);
  return opening ? lastBasis(opening[0]) : null;
}
