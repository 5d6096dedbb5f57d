import { clean, isSubjectOnly } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { distinguish } from '../words/distinctions.ts';

/** 80家企业享受贴息政策: the noun behind a count where nothing before it says which, with what tells those counted from others. */
function distinguished({
  context,
  readings,
  index,
  token,
  place,
  words,
  printed,
  threshold,
}: NumberFacts): Candidate | null {
  if (threshold || printed?.part !== 'after') return null;
  if (words !== '' && !isSubjectOnly(words)) return null;
  const { span } = printed;
  const next = readings[index + 1];
  if (next && next.token.start < place.clauseEnd) return null;
  const text = distinguish(clean(context.text.slice(span.start, place.clauseEnd)), {
    noun: clean(context.text.slice(span.start, span.end)),
    counted: token.unit?.group === 'count',
  });
  return text === null
    ? null
    : { text, span, inferred: true, from: null, bareNoun: false, head: words, topic: null };
}

/** Names of things counted by what they got, did or came to. */
export const distinguishedNames: readonly NamingRule[] = [
  {
    id: 'distinguished-noun',
    sample: '27家企业享受贴息政策。',
    apply: distinguished,
  },
];
