import type { Span } from '../../text/span.ts';
import { samePart } from '../lexicon/basis-words.ts';
import { leastForms } from '../lexicon/hedge-words.ts';
import { rankField, rankForms } from '../lexicon/rank-words.ts';
import { clean } from './name-text.ts';
import type { Work } from './naming.ts';
import { trimPhrase } from './phrases.ts';
import { doingAtStart } from './words/doing-words.ts';
import { generalNames } from './words/general-names.ts';
import { bareSum } from './words/spending-words.ts';

const pieces = {
  /** The word that says that each of its subjects has or does it, with the adverbs at its sides. */
  apart: {
    pattern: new RegExp(
      `(?:[，,]|也要|也|均|都|将|要|必保|${leastForms}){0,6}分别(?:${leastForms}|再|各|只有|仅)*`,
      'u',
    ),
    sample: '各园区也要分别引进企业3家',
  },
  /** What ranks and shares are taken among. */
  among: {
    pattern: new RegExp(
      `^(?:${rankForms}|升至|占到|[高低大小快慢多少]于)?(?:(?:${rankField}|国际|${samePart}|前)、?)+$`,
      'u',
    ),
    sample: '保持世界',
  },
  /** A share keeps its whole. */
  ofWhole: { pattern: /^占.{2,}/u, sample: '占全部投资' },
  /** Verbs of doing alone. */
  doneAlone: {
    pattern:
      /^(?:新?引进|引进开工|落地|入驻|设立|发行|成功发行|出资|拿出|安排|获得?|用|摘掉|签下|建设|规划建设|创建|改扩?建|新建|建成|打造|培育|组建|实施|完成|实现|承担|制定|出台|给予|给予最高|实行|分管|对口帮扶|集中力量办好|选择|聚焦|统计)(?:了|一个|一家)?$/u,
    sample: '引进',
  },
};

/** What 分别 is known by inside the words of a name. */
export const apartWordPatterns = Object.values(pieces);

/** Words behind 分别 that are no longer (扩面, 竣工) say too little alone: they make one name with their subjects. */
const longestGeneral = 2;

/**
 * 各园区分别引进企业3家, 失业、工伤保险分别扩面2万人: words before a number with 分别 inside, as a name without it. What stands
 * behind is the name where it says what is counted, with its subjects where it is too general alone; a verb of doing alone is
 * no name. `null` for words without it.
 */
export function withoutApart({ context, readings, index }: Work, { start, end }: Span): string | null {
  const found = pieces.apart.pattern.exec(context.text.slice(start, end));
  if (!found) return null;
  const behind = start + found.index + found[0].length;
  const before = trimPhrase(context, start, start + found.index);
  const owner = clean(context.text.slice(before.start, before.end));
  if (pieces.doneAlone.pattern.test(context.text.slice(behind, end))) return '';
  const rest = trimPhrase(context, behind, end);
  const name = clean(context.text.slice(rest.start, rest.end));
  if (pieces.ofWhole.pattern.test(name)) return owner + name;
  const counts = readings[index]!.sense.kind === 'amount';
  if (name === '' || !counts || pieces.among.pattern.test(name)) return owner;
  if (pieces.doneAlone.pattern.test(name)) return '';
  const own = name.replace(doingAtStart, '');
  if (own.length <= longestGeneral || generalNames.has(own) || bareSum.test(own)) return owner + name;
  return name;
}
