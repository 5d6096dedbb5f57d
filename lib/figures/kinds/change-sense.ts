import { findGrowthScope } from '../lexicon/growth-scopes.ts';
import { findBaseLead } from './base-value.ts';
import { basisReach, findBasis, lastBasis } from './basis.ts';
import { leadsFromGrowth, readComparison } from './comparison.ts';
import type { Sense, SenseFacts } from './sense.ts';

/** 比2021年的30亿元增长50%: the time of the value that the number right before this one is compared by. */
function baseValueBasis({ text, previous, from }: SenseFacts): string | null {
  if (previous === null || previous.token.end !== from) return null;
  const lead = findBaseLead(text, previous);
  return lead === null ? null : lastBasis(lead);
}

/** A change whose words begin at `at` of the lead, measured against what its clause or its sentence's opening prints. */
export function changeAt(facts: SenseFacts, at: number, dir: Sense['dir']): Omit<Sense, 'rule'> {
  const { text, token, place, floor, from } = facts;
  const basis =
    findBasis({
      text,
      from: Math.max(floor, place.sentenceStart, token.start - basisReach),
      clauseFrom: from,
      to: token.start,
    }) ?? baseValueBasis(facts);
  return {
    kind: 'change',
    dir: token.value < 0 ? 'down' : dir,
    basis,
    scope: findGrowthScope(text.slice(from, token.start)),
    leadStart: from + at,
    ranked: false,
    shared: false,
  };
}

/** A change by a comparison, whose words begin at `at` of the lead. */
export function comparisonAt(facts: SenseFacts, at: number, dir: Sense['dir']): Omit<Sense, 'rule'> {
  return { ...changeAt(facts, at, dir), compared: readComparison(facts.lead, at) };
}

/** A change by a verb at `at` of the lead: a comparison where it says how a growth fares (增速提高1.2个百分点). */
export function fareAt(facts: SenseFacts, at: number, dir: Sense['dir']): Omit<Sense, 'rule'> {
  return leadsFromGrowth(facts.lead, at) ? comparisonAt(facts, at, dir) : changeAt(facts, at, dir);
}
