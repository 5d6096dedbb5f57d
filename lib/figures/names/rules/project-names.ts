import { clean } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { measureAtEnd } from '../words/list-words.ts';
import { standing } from '../words/nouns.ts';

const pieces = {
  /** Undertakings right behind a condition. */
  undertaking: {
    pattern:
      /^(?:及?以上|以下|以内)?的?(?:投资(?=项目))?(?<noun>(?!完成|实施|建设|新建|启动|推进|和|及|用于)[^，。；、\d]{0,10}?(?:项目|工程))/u,
    sample: '以上的重大项目',
  },
};

/** What decides whether a condition is on undertakings. */
export const projectPatterns = Object.values(pieces);

const invested = '投资';

/** 28个10亿元以上重大项目: a sum that undertakings pass is what is invested in them, where nothing says of what it is. */
function ofUndertakings(number: NumberFacts): Candidate | null {
  const { context, token, sense, threshold, thresholds, words, names, index } = number;
  if (!threshold || sense.kind !== 'amount' || token.unit?.group !== 'money') return null;
  if (measureAtEnd.test(words) || standing.test(words)) return null;
  // 投资5000万元以上、2亿元以上项目: the condition before says what they measure.
  if (sense.shared && words === '' && thresholds[index - 1] && names[index - 1] != null) return null;
  const behind = context.text.slice(token.end, token.end + 16);
  const found = pieces.undertaking.pattern.exec(behind);
  if (found === null) return null;
  const { noun } = found.groups!;
  const start = token.end + found[0].length - noun!.length;
  return {
    text: clean(noun!) + invested,
    span: { start, end: start + noun!.length },
    inferred: true,
    from: null,
    bareNoun: false,
    head: '',
    topic: null,
  };
}

/** Names of conditions that their noun alone tells the measure of. */
export const projectNames: readonly NamingRule[] = [
  {
    id: 'investment-of-projects',
    sample: '引进2亿元以上工业项目16个。',
    apply: ofUndertakings,
  },
];
