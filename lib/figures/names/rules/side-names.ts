import { completedCandidate } from '../candidates.ts';
import type { NamingRule, NumberFacts } from '../naming.ts';
import { measureAtEnd } from '../words/list-words.ts';

/** What sides of one thing end in: branches, businesses, people and regions stand beside their like. */
const kinds = ['产业', '行业', '企业', '居民', '地区', '部门', '(?<![产行企])业'];

const pieces = {
  /** A side alone, with nothing of what was measured of it. */
  side: {
    pattern: new RegExp(`^[^，。；、和及与的\\d]{1,10}?(?<kind>${kinds.join('|')})$`, 'u'),
    sample: '第二产业',
  },
  /** A side with what was measured of it. */
  measured: {
    pattern: new RegExp(`^.*(?<kind>${kinds.join('|')})(?<measure>[^，。；、和及与]{2,10})$`, 'u'),
    sample: '第一产业增加值',
  },
  /** What is new or done of a side is no measure of it (新增服务业18家). */
  done: { pattern: /^(?:新增|新建|引进|培育|完成|实现|发展|其中)/u, sample: '新增服务业' },
};

/** The patterns of sides and their measures. */
export const sideNamePatterns = Object.values(pieces);

/** How many numbers back the side with its measure is looked for: a level and its growth of two sides each. */
const reach = 4;

/** 第一产业增加值增长4%，第二产业增长7%: the side of a rate or a sum with the measure that the side before it in its statement has; `null` for any other number. */
function measureOfSide(number: NumberFacts): string | null {
  const { readings, names, index, place, sense, token, words, threshold } = number;
  const kind = pieces.side.pattern.exec(words)?.groups?.kind;
  if (kind === undefined || threshold || pieces.done.pattern.test(words)) return null;
  const sum = sense.kind === 'amount' && token.unit?.group === 'money';
  if (!sum && (sense.kind !== 'change' || token.unit?.base !== '%')) return null;
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (readings[i]!.place.sentenceStart !== place.sentenceStart) return null;
    const other = names[i] && pieces.measured.pattern.exec(names[i]!.text)?.groups;
    if (other?.kind === kind && measureAtEnd.test(other.measure!)) return words + other.measure!;
  }
  return null;
}

/** Names of sides of one thing, whose measure is said of the first alone. */
export const sideNames: readonly NamingRule[] = [
  {
    id: 'measure-of-side',
    sample: '第一产业增加值增长4.1%，第二产业增长7.8%。',
    apply(number) {
      const text = measureOfSide(number);
      return text === null ? null : completedCandidate(number, { text, topic: null });
    },
  },
];
