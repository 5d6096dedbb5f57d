import { joinedSense } from './apart-lists.ts';
import { leadsToLevel } from './change-rules.ts';
import { kindRules } from './kind-rules.ts';
import { leadReach, plainSense, rateGroups, type Sense, type SenseFacts, type Subject } from './sense.ts';

/** A remark between a verb and its number parts nothing: 同比增长(下同)2.5%. */
const remark = /\((?:下同|以下|按|同口径|可比|不变价|现价)[^()]{0,16}\)$/u;

/** What the number says: the first rule of `kindRules` that applies, else an amount. Looks back no further than `leadReach` characters for its words. */
export function classify(subject: Subject): Sense {
  const facts = readFacts(subject);
  for (const { id, apply } of kindRules) {
    const sense = apply(facts);
    if (sense) return joinedSense(facts, { ...sense, rule: id });
  }
  return joinedSense(facts, { ...plainSense(facts, 'amount'), rule: 'amount' });
}

function readFacts(subject: Subject): SenseFacts {
  const { text, token, place, floor } = subject;
  const from = Math.max(place.clauseStart, floor, token.start - leadReach);
  const gap = text.slice(from, token.start);
  const lead = gap.slice(0, remark.exec(gap)?.index ?? gap.length);
  const group = token.unit?.group ?? null;
  return {
    ...subject,
    from,
    gap,
    lead,
    group,
    rate: rateGroups.includes(group),
    level: leadsToLevel(lead, text.slice(token.start, token.from)),
  };
}
