import type { Span } from '../../text/span.ts';
import { clean } from './name-text.ts';
import type { NumberFacts } from './naming.ts';
import { trimPhrase } from './phrases.ts';
import { predicateStart } from './words/predicates.ts';
import { emptyObject, faring } from './words/spending-words.ts';

/** Longest object that a name is made of. */
const longestObject = 24;

/** Longest word between two counts of one thing (10个|方面|26项). */
const longestAspect = 2;

/** A predicate that begins earlier has no subject before it. */
const leastSubject = 2;

const pieces = {
  /** A list of examples and the noun that all of them are. */
  examples: {
    pattern: /^(?<first>[^、]{2,}?)、[^。]*等(?<rest>[^等]*)$/u,
    sample: '污泥处置、道路改造等工程',
  },
  aloneOf: { pattern: /^(?<first>[^、]{2,}?)等[^等]*$/u, sample: '疾控中心等一批项目' },
  list: { pattern: /^(?<first>[^、]{2,}?)、/u, sample: '道路、桥梁、管网' },
  /** 3栋楼房的改造: the particle between a thing and the act on it. */
  ofAct: { pattern: /的(?=[^的]{2,4}$)/u, sample: '背街巷道的改造' },
  /** 恒达纺织2个项目: a count of all the things named before it. */
  countOfAll: { pattern: /^(?:重点|重大)?(?:项目|工程)/u, sample: '项目投产' },
  /** 整治道路总长37.4千米: how far the object reaches is not what it is. */
  extentAtEnd: { pattern: /(?:总长度?|总面积|面积|总里程|里程)$/u, sample: '道路总长' },
  exampleAtEnd: { pattern: /等$/u, sample: '西出口等' },
  jointFirst: { pattern: /^(?:[、，,和及与并]|以及)/u, sample: '、桥梁3座' },
  particleFirst: { pattern: /^的/u, sample: '的快速路' },
};

/** What an undertaking's noun loses on the way to a name. */
export const undertakingPatterns = Object.values(pieces);

const examplesMark = '等';

/** Whether a noun says enough, in bearable length, to say what a sum was spent on. */
export const saysObject = (noun: string): boolean =>
  noun.length >= 2 && noun.length <= longestObject && !emptyObject.test(noun);

/** The object inside a span: without the counts at its edges, one item for a list. `null` when nothing is left. */
export function objectIn(number: NumberFacts, span: Span): string | null {
  const { context } = number;
  const counted = withoutCounts(number, span);
  // Only the front is trimmed: 五年行动计划 ends as a number's lead may.
  const { start } = trimPhrase(context, counted.start, counted.end);
  const noun = clean(context.text.slice(start, counted.end))
    .replace(pieces.ofAct.pattern, '')
    .replace(pieces.extentAtEnd.pattern, '');
  return noun === '' ? null : oneOfList(noun);
}

/** 17条道路, 道路5公里, 西出口等31条公路: the words beside a count, which is a figure of its own. */
function withoutCounts({ context: { text }, readings, index }: NumberFacts, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (let i = index + 1; i < readings.length && readings[i]!.token.start < to; i++) {
    const { token } = readings[i]!;
    const before = text.slice(from, token.start);
    const behind = text.slice(token.end, to);
    // 10个方面26项政策: a count of counts.
    const again = from > start && before.length <= longestAspect;
    if (before === '' || again || pieces.exampleAtEnd.pattern.test(before)) from = token.end;
    else if (
      behind === '' ||
      pieces.jointFirst.pattern.test(behind) ||
      pieces.countOfAll.pattern.test(behind)
    )
      to = token.start;
    if (from === token.end && pieces.particleFirst.pattern.test(behind)) from++;
  }
  return { start: Math.min(from, to), end: to };
}

/** The first item of a list, with 等 and the noun that all of its items are. */
function oneOfList(noun: string): string {
  const examples = pieces.examples.pattern.exec(noun)?.groups;
  if (examples) return examples.first! + examplesMark + examples.rest!;
  const alone = pieces.aloneOf.pattern.exec(noun)?.groups;
  if (alone) return alone.first!;
  const list = noun.length > longestObject ? pieces.list.pattern.exec(noun)?.groups : null;
  return list ? list.first! + examplesMark : noun;
}

/** Where the subject of a phrase ends that fills a span. */
export function subjectEnd(phrase: string, { start, end }: Span): number {
  const at = [predicateStart, faring].map((pattern) => phrase.search(pattern));
  return Math.min(end, ...at.filter((index) => index >= leastSubject).map((index) => start + index));
}
