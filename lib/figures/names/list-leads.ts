import type { Span } from '../../text/span.ts';
import { comparison, yearlyMean, yearOnYear } from '../lexicon/basis-words.ts';
import { changeVerbs, comparativeWords } from '../lexicon/change-words.ts';
import { formsOf } from '../lexicon/words.ts';
import { clean, withoutCircumstance } from './name-text.ts';
import type { Work } from './naming.ts';
import { trimPhrase } from './phrases.ts';
import { measureAtEnd } from './words/list-words.ts';
import { bareSum } from './words/spending-words.ts';

/** How far before its first number the subjects of a list are looked for: five names and more stand there. */
const reachOfList = 120;

const comparing = formsOf([...changeVerbs.filter(({ compares }) => compares), ...comparativeWords]);

const pieces = {
  /** The last such word before the list's first number, with all that stands behind it. */
  apart: {
    pattern:
      /(?:分别|(?<![全各])各(?![类项级种地县乡镇村区市族界方部单自州省位]))(?<behind>[^，。；;]{0,16})$/u,
    sample: '产值、税收分别增长',
  },
  /** What a value is compared with is no measure (分别是全省标准的2倍). */
  compared: { pattern: /^[是为]|全[国省市区县]|[去上前]年|目标|任务|计划/u, sample: '全省标准' },
  /** Several times or bases before 分别: the numbers are of one thing. */
  times: {
    pattern:
      /(?:[年月]度?|季度|半年|期间?|末|[环同]比|[去今前上]年|全[国省市区县]|平均|目标)[、和与及][^，。；]{0,12}(?:[年月]度?|季度|半年|期间?|末|[环同]比|全[国省市区县]|平均|目标)|[近前后这]?[两二三四五]年(?:来|间|内|里)?[^，。；、]{0,4}分别|(?:一、二|二、三|三、四)季度/u,
    sample: '一季度、上半年，生产总值分别增长5%、6%',
  },
  share: { pattern: /^占(?:到|比|比重|总数的?)?$/u, sample: '占到' },
  ofWhole: { pattern: /^占.{2,}/u, sample: '占全部投资' },
  empty: {
    pattern: new RegExp(
      `^(?:实际|名义|按可比[^，。]*|(?:扣除|剔除)[^，。]*|${comparison}[^，。]*|(?:${comparing})[^，。]*|` +
        '“?[一二三四五六七八九十]+五”?(?:末|期末|时期|期间)?|(?:以?上|上述|这|其)?[两二三四五六七八九十]项(?:主要)?指标|[两二]者(?:实际)?)$',
      'u',
    ),
    sample: '实际',
  },
  jointFirst: { pattern: /^[、和与及]/u, sample: '、新种绿化' },
  /** Words of a forecast before 分别. */
  hedged: {
    pattern: new RegExp(
      `(?:预计|(?<=[^，。]{2})每?[年月]?[人户]均|${yearlyMean}|${yearOnYear}|累计|均|将|也|已|实际){1,8}$`,
      'u',
    ),
    sample: '产值预计',
  },
};

const proportion = '占比';

/** What the words before a list are read by. */
export const listLeadPatterns = Object.values(pieces);

/** The words before a list's first number. */
export interface ListLead {
  /** Whether 分别 or 各 says that each number is of its own subject. */
  apart: boolean;
  /** The subjects as printed; empty where none stands in the clause, `null` where another number's words run into them. */
  subjects: string | null;
  /** A measure between 分别 and the number that all subjects have (分别实现|主营业务收入); empty for none. */
  measure: string;
}

/** Whether 分别 or 各 stands before the number of its clause. */
export function isApartAt({ context, readings, index }: Work): boolean {
  const { place, token } = readings[index]!;
  return pieces.apart.pattern.test(
    context.text.slice(Math.max(place.clauseStart, token.start - reachOfList), token.start),
  );
}

/** Whether 分别 parts the numbers by what they are of, and not by time or by what they are compared with. */
export function isParted(work: Work): boolean {
  const { context, readings, index } = work;
  const { place, token } = readings[index]!;
  if (!isApartAt(work)) return false;
  const from = Math.max(place.statementStart, token.start - reachOfList);
  return !pieces.times.pattern.test(context.text.slice(from, token.start));
}

/** Whether the numbers of a list are of one thing at several times, or against several bases (高于全国、全省2个和1个百分点). */
export function isOfOneThing({ context, readings, index }: Work): boolean {
  const { place, token } = readings[index]!;
  const before = readings[index - 1]?.token.end ?? 0;
  const from = Math.max(place.clauseStart, before, token.start - reachOfList);
  return pieces.times.pattern.test(context.text.slice(from, token.start));
}

/** Reads the words before a list's first number. */
export function readListLead(work: Work): ListLead {
  const { context, readings, index } = work;
  const { text } = context;
  const { place, token, sense } = readings[index]!;
  const previous = readings[index - 1];
  const before = previous?.token.end ?? 0;
  const from = Math.max(place.clauseStart, before, token.start - reachOfList);
  const found = pieces.apart.pattern.exec(text.slice(from, token.start));
  const end = found ? from + found.index : Math.max(from, Math.min(sense.leadStart, token.start));
  const behind = { start: token.start - (found?.groups?.behind?.length ?? 0), end: token.start };
  behind.end = Math.max(behind.start, Math.min(behind.end, sense.leadStart));
  const own = found ? namedIn(work, behind) : '';
  return {
    apart: found !== null,
    subjects:
      from === before && before > place.clauseStart && !isOpen(work, text[from]!)
        ? null
        : namedIn(work, { start: from, end }).replace(pieces.hedged.pattern, ''),
    measure: measureOf(own),
  };
}

/** The measure in the words between 分别 and the number: what is said of all subjects, or the whole that they are shares of. */
function measureOf(words: string): string {
  if (pieces.share.pattern.test(words)) return proportion;
  if (pieces.ofWhole.pattern.test(words)) return words;
  const measures = measureAtEnd.test(words) || bareSum.test(words);
  return measures && !pieces.compared.pattern.test(words) ? words : '';
}

/** Whether the words of a list say by which prices or against what it is measured, and nothing of what. */
export const saysNothing = (words: string): boolean => words === '' || pieces.empty.pattern.test(words);

/** Whether the words behind the number before are the list's own: a joint stands between, or that number counts whose subjects they are (13个区|生产总值和财政收入). */
const isOpen = ({ readings, index }: Work, mark: string): boolean =>
  pieces.jointFirst.pattern.test(mark) || readings[index - 1]?.token.unit?.group === 'count';

function namedIn({ context }: Work, { start, end }: Span): string {
  const span = trimPhrase(context, start, end);
  return withoutCircumstance(clean(context.text.slice(span.start, span.end)));
}

/** The subjects in the clause right before, where it holds no number (A、B实现首次出口，出口额分别达…), past a clause that only says under what they grew; empty for none. */
export function clauseBefore(work: Work): Span | null {
  const { context, readings, index } = work;
  const { place } = readings[index]!;
  const previous = readings[index - 1]?.token.end ?? 0;
  const near = clauseUpTo(context.text, place.statementStart, place.clauseStart);
  const aside = near !== null && withoutCircumstance(context.text.slice(near.start, near.end)) === '';
  const span = aside ? clauseUpTo(context.text, place.statementStart, near.start) : near;
  return span === null || previous > span.start ? null : span;
}

const clauseMarks = ['，', ',', '：'];

/** The clause that ends with the mark before `end`; `null` where the statement begins there. */
function clauseUpTo(text: string, statementStart: number, end: number): Span | null {
  if (end <= statementStart) return null;
  const words = text.slice(Math.max(statementStart, end - reachOfList), end - 1);
  const mark = Math.max(...clauseMarks.map((one) => words.lastIndexOf(one)));
  return { start: end - 1 - words.length + mark + 1, end: end - 1 };
}
