import { clean, isSubjectOnly } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { distinguish } from '../words/distinctions.ts';

const listJoint = '、';

/** 80家企业享受贴息政策: the noun behind a count where nothing before it says which, with what tells those counted from others. */
function distinguished(number: NumberFacts): Candidate | null {
  const { context, token, sense, words, printed, threshold } = number;
  if (threshold || printed?.part !== 'after') return null;
  if (words !== '' && !isSubjectOnly(words)) return null;
  const { span } = printed;
  const end = endOf(number);
  const text = distinguish(clean(context.text.slice(span.start, end)), {
    noun: clean(context.text.slice(span.start, span.end)),
    counted: sense.kind === 'amount' && (token.unit === null || token.unit.group === 'count'),
  });
  return text === null
    ? null
    : { text, span, inferred: true, from: null, bareNoun: false, head: words, topic: null };
}

/** The rule that tells things counted from others. */
export const distinguishedId = 'distinguished-noun';

/** Where what is said of the counted ends: with the clause, or before the joint that leads to the next number in it. */
function endOf({ context, readings, index, place, printed }: NumberFacts): number {
  const next = readings[index + 1];
  const from = printed!.span.end;
  if (!next || next.token.start >= place.clauseEnd) return place.clauseEnd;
  const joint = context.text.slice(from, next.token.start).indexOf(listJoint);
  return joint < 0 ? from : from + joint;
}

/** Names of things counted by what they got, did or came to. */
export const distinguishedNames: readonly NamingRule[] = [
  {
    id: distinguishedId,
    sample: '27家企业享受贴息政策。',
    apply: distinguished,
  },
];
