import type { FigureStatus } from '../../analysis/figure.ts';
import { inferred, printed, type Warranted } from '../make-figure.ts';
import { periodRules } from './period-rules.ts';
import { printsStatus, statusRules } from './status-rules.ts';
import { readTimeFacts, type When } from './time-facts.ts';

/** When a figure holds, and how far it is a fact. */
export interface TimeReading {
  period: Warranted<string | null>;
  status: Warranted<FigureStatus>;
}

/** The first rule that applies with what it gives; `null` where none does. */
function decide<Facts, Value>(
  rules: readonly { id: string; apply(facts: Facts): Value | null }[],
  facts: Facts,
): { id: string; value: Value } | null {
  for (const { id, apply } of rules) {
    const value = apply(facts);
    if (value !== null) return { id, value };
  }
  return null;
}

/** What no rule of status speaks of is reported, by the half that it stands in. */
const reported = { id: 'half', value: 'actual' } as const;

/** Rules that go by the half alone, whatever the clause says. */
const byHalf: readonly string[] = [reported.id, 'planned-half'];
/** The rule of what a note only explains: its place is never the text's own word. */
const byPlace = 'in-notes';

/**
 * When a number holds and how far it is a fact, by the first rule of each list that applies. A period left blank on
 * purpose carries the rule that left it so; a status that goes by a half in doubt is inferred.
 */
export function readTime(when: When): TimeReading {
  const facts = readTimeFacts(when);
  const dated = decide(periodRules, facts);
  const period = dated?.value ?? { value: null, inferred: true };
  const status = decide(statusRules, { ...facts, period }) ?? reported;
  const doubted = (!when.time.sure && byHalf.includes(status.id)) || status.id === byPlace;
  return {
    period: (period.inferred ? inferred : printed)(period.value, dated?.id ?? null),
    status: (printsStatus(status.value, facts) && !doubted ? printed : inferred)(status.value, status.id),
  };
}
