import { inheritedCandidate } from '../candidates.ts';
import { listLength, listStart } from '../name-lists.ts';
import { clean, shorten } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { trimPhrase } from '../phrases.ts';

const pieces = {
  particle: { pattern: /^的/u, sample: '的村分别达' },
  /** 占 with what stands before it: the numbers behind are shares of all such things. */
  proportion: { pattern: /(?:分别|各|均)?占(?:比|比重)?(?:为|达到?|约|近)?$/u, sample: '的企业分别占' },
};

/** What stands between conditions and the numbers that speak of them. */
export const thresholdNamePatterns = Object.values(pieces);

const proportion = '占比';

/** 集体收入9万元以上、18万元以上的村: a condition in a list without words of its own is on what the one before it is on. */
function ofConditionBefore(number: NumberFacts): Candidate | null {
  const { threshold, thresholds, sense, words, names, index } = number;
  if (!threshold || !sense.shared || words !== '' || !thresholds[index - 1] || !names[index - 1]) return null;
  return inheritedCandidate(number, index - 1);
}

/** 9万元以上、18万元以上的村分别达88%和52%: the condition that stands in this number's place of the list before; `null` when the list before holds no conditions or has another length. */
function conditionInPlace({ readings, thresholds, place, index }: NumberFacts): number | null {
  const start = listStart(readings, index);
  const length = listLength(readings, start);
  const first = start - length;
  if (length < 2 || first < 0 || thresholds[index] || listStart(readings, start - 1) !== first) return null;
  for (let i = first; i < start; i++)
    if (!thresholds[i] || readings[i]!.place.clauseStart !== place.clauseStart) return null;
  return index - length;
}

/** What a number under 分别 counts: the things that meet the condition in its place, as printed. */
function ofCondition(number: NumberFacts): Candidate | null {
  const { context, readings, names, index } = number;
  const own = conditionInPlace(number);
  if (own === null) return null;
  const start = listStart(readings, index);
  const last = readings[start - 1]!.token;
  const between = context.text.slice(last.end, readings[start]!.token.start);
  const share = pieces.proportion.pattern.exec(between);
  const end = last.end + (share?.index ?? between.length);
  const span = trimPhrase(context, last.end, end);
  const noun = clean(context.text.slice(span.start, span.end)).replace(pieces.particle.pattern, '');
  if (noun === '') return null;
  const particle = pieces.particle.pattern.exec(between)?.[0] ?? '';
  const { token } = readings[own]!;
  const condition = clean(context.text.slice(token.start, token.end));
  const text = (names[own]?.text ?? '') + condition + particle + noun + (share ? proportion : '');
  return { text: shorten(text), span, inferred: true, from: null, bareNoun: false, head: '', topic: null };
}

/** Names of conditions in a list and of the numbers that say how many meet each. */
export const thresholdNames: readonly NamingRule[] = [
  {
    id: 'condition-before',
    sample: '产值3000万元以上、2亿元以上的企业分别占58%和27%。',
    apply: ofConditionBefore,
  },
  {
    id: 'of-condition',
    sample: '集体收入9万元以上、18万元以上的村分别达88%和52%。',
    apply: ofCondition,
  },
];
