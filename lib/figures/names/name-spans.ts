import { findAll } from '../../text/find-all.ts';
import type { Span } from '../../text/span.ts';
import { changeForms, movedTo } from '../lexicon/change-words.ts';
import { floorForms, mostForms, passedForms } from '../lexicon/hedge-words.ts';
import { links, reachForms } from '../lexicon/link-words.ts';
import { findTargetLead } from '../lexicon/target-words.ts';
import { sharedBound } from '../numbers/hedges.ts';
import type { Reading, Work } from './naming.ts';
import { phrasesWithin, trimPhrase } from './phrases.ts';
import { benefitAt, countedEnd } from './words/counted-words.ts';
import { predicateStart } from './words/predicates.ts';

/** How far before a number its name is looked for. */
export const reachBefore = 60;

const reachAfter = 40;

/** Longest bound with its base. */
const longestBound = 16;

/** Longest remark in brackets between a number and its noun. */
const longestRemark = 16;

/** Longest list of examples with its noun that is a name as it stands. */
const longestExamples = 16;

/** A predicate that begins earlier behind a number has no noun before it. */
const leastSubject = 2;

const pieces = {
  /** 和顺, 永和: in a name the character joins nothing. */
  joint: {
    pattern:
      /、|(?<!、[一-龥])(?!(?<=国家)和地区)和(?!顺|田|静|硕|谐|美|平(?!均))|(?<!参)与|(?<![普涉惠危累])及|或/gu,
    sample: '绿地和林地',
  },
  jointAtStart: { pattern: /^(?:、|和(?!顺|田|静|硕|谐|美|平(?!均))|[与及或])/u, sample: '、新种绿化' },
  closingBracket: { pattern: /[)）]/u, sample: '(含代建)厂房' },
  openingBracket: { pattern: /[(（]/u, sample: '(含代建)厂房' },
  openingBracketFirst: { pattern: /^[(（]/u, sample: '(含代建)厂房' },
  /** A mark right behind the number, or another number behind a blank: no noun follows. */
  closed: { pattern: /^[、，。；：:,;!！?？…/／)）\n\t①-⑳]|^”[“、，；。]|^ +[-－−]?\d/u, sample: '，增长8%' },
  /** 逼近300亿元大关: a mark on a scale is not what is measured. */
  scale: {
    pattern: new RegExp(
      `^(?:[一两二三四五六几]+[个大道])?(?:大关|关口|台阶|门槛)|^基础上|^(?:均|都)?(?:${passedForms}|[超过])[十百千万亿]+(?:元|美元|吨)$`,
      'u',
    ),
    sample: '两个台阶',
  },
  /** 减税500万元|惠及农户: whom a number reached is not what it counts. */
  reaches: { pattern: /^惠及(?![^，。；、\d]*的)/u, sample: '惠及农户' },
  /** Words at the noun's end that are no part of it. */
  nounTail: {
    pattern:
      /(?:等(?:工作|活动|项目)?|(?<!、[^，。]{0,30})等(?:一批)?(?:重大|重点)?(?:项目|工程)(?:建设)?|工作任务|工作|目标|任务|以上|左右|如下|的基础上?|基础上|建设步伐|步伐|作用|功能|格局|的同时|的前提下|的情况下)$/u,
    sample: '河道整治任务',
  },
  /** A verb of change with all that stands between it and its number, or one that leads to a new level. */
  changeLink: { pattern: new RegExp(`^(?:(?:${changeForms})${links}$|${movedTo})`, 'u'), sample: '增长约' },
  /** A bound with what it is a share of. */
  bound: {
    pattern: new RegExp(`${sharedBound(`${mostForms}|${floorForms}`)}$`, 'u'),
    sample: '不得超过概算的',
  },
  /** 企业|成功在新三板挂牌: where something was done, behind who did it; 在建, 在校 are words. */
  where: {
    pattern:
      /(?<=^[^，。]{1,60}[^存潜所内外实现正旨好重])(?:成功|率先|正式|顺利|分别|全部|先后|主要|均|都)?在(?![建校岗册线职编园谈库院研手读营孵押用养途逃训产售位场乡家])(?=[^，。]{2})/u,
    sample: '企业成功在新三板挂牌',
  },
  /** 企业产值|超亿元: a round sum in characters that what is counted passes. */
  roundSum: {
    pattern: new RegExp(
      `(?:均|都|全部)?(?:首次)?(?:${reachForms}|过|破|跨越|迈上)了?[十百千几]?[百千万亿]+(?:元|美元)(?:大关|以上)?$`,
      'u',
    ),
    sample: '企业产值超亿元',
  },
  /** 泵站38座|投入使用: how the counted fare, whose noun stands before the number. */
  fares: {
    pattern:
      /^(?:全部|均|都|已|已经|全面|全线|顺利|陆续|相继|正式|先后|如期|按期|基本|建成并?)*(?:投入(?:使用|运营|运行|试?生产)|投用|启用|得到|得以|通水|通车|通航|通气|(?:对外|免费|向[^，。、]{1,5})开放|(?:顺利|有序|扎实|稳步|快速)推进(?!项目)|正常运行|发挥效益|开园|开馆|惠及|受益)(?!的)/u,
    sample: '投入使用',
  },
  /** 降低年龄门槛至60岁以上|并实现随申即享: what else was done is nothing that the number counts. */
  furtherAct: {
    pattern: /^并(?:且|于|将|对|向|按|经|由|以|已|全部|顺利|正式|同步|实现|完成|投入|通过|开展|提供|给予)/u,
    sample: '并实现随申即享',
  },
  within: { pattern: /(?<![高初集空])中$/u, sample: '重点项目中' },
  /** 主业突出、技术先进、竞争力强的大企业: what several attributes of quality stand before. */
  qualities: {
    pattern:
      /^[^，。；、的\d]{1,8}(?:[强大高优好广足快新]|突出|先进|明显|完善|齐全|雄厚|合理|健全|良好|显著|鲜明|完备|配套|整洁|坚实|优美|文明|宜居|繁荣|便捷|优良|浓厚|规范|富裕|和谐|有序|独特)[、，][^。；\d]{2,24}的(?=[^，。；、的]{2,})/u,
    sample: '主业突出、技术先进、竞争力强的大企业',
  },
  /** 特殊困难、低收入老年人家庭: in what need people are, before those people. */
  inNeed: {
    pattern: /^(?:特殊|生活|经济|重度)?(?:困难|低收入|贫困|失能|高龄|残疾|孤寡|留守|空巢|独居)$/u,
    sample: '特殊困难',
  },
  listJoint: { pattern: /、/u, sample: '养老机构、助餐点' },
  /** 智慧园区、智能工厂等试点示范: examples of what is counted, and what they are examples of. */
  examples: {
    pattern:
      /^[^、，。]+(?:、[^、，。]+)+等(?<thing>(?!方面|领域|一批|各类|地区|地方|(?:一批)?(?:重[大点])?(?:项目|工程)(?:建设)?$)[^、，。]{2,9}(?:示范|试点|项目|工程|平台|设施|服务|产品|活动|事项|措施|政策|任务|改革|品牌|基地|企业|机构|单位|中心|园区|主体|景区|集群|场所|网点))$/u,
    sample: '智慧园区、智能工厂等试点示范',
  },
  /** 财政收入在2018年|基础上翻一番: behind a time, what makes it the one that a change goes out from. */
  fromThere: { pattern: /^的?基础上/u, sample: '基础上翻一番' },
  /** 新增企业|当年财政贡献: what is new, whose first year is meant. */
  newThings: {
    pattern: /(?:新[增设办建签引落开注]|引进|落户|招商|签约)[^，。；、\d]{0,4}(?:企业|项目|单位|主体|公司)$/u,
    sample: '新增企业',
  },
  /** 3个村均已获评: all of the counted, and no mean of them (村均收入). */
  allOfThem: {
    pattern: /^[村镇乡县区市州旗户人](?:均|全部|全都)(?=已|获|被|通过|达到?|实现|完成|建成|入选|列入|纳入)/u,
    sample: '村均已获评',
  },
};

/** What bounds the words on either side of a number. */
export const spanPatterns = Object.values(pieces);

const particle = '的';
const ownYear = '当年';
const examplesMark = '等';
const listJoint = '、';
const apart = '分别';
const openingBrackets = ['(', '（'];

/** The words before a number that may hold its name: its clause, from the number or the joint before it. */
export function wordsBefore({ context, readings, thresholds, index }: Work): Span {
  const { text, periods } = context;
  const { place, sense } = readings[index]!;
  const end = nameEnd(text, readings[index]!);
  let start = Math.max(sense.nameStart ?? place.clauseStart, end - reachBefore);
  const previous = readings[index - 1];
  if (previous && previous.token.end > start) {
    // 10亿元以上项目6个: a condition is part of the name that follows it, unless both are conditions of one list.
    const condition = thresholds[index - 1] && !sense.shared;
    const earlier = Math.max(
      place.clauseStart,
      readings[index - 2]?.token.end ?? 0,
      previous.token.start - 16,
    );
    start = Math.min(condition ? earlier : previous.token.end, end);
    const between = text.slice(start, end);
    const last = lastJoint(between);
    // 实施河道疏浚11329立方米、新种绿化20723平方米: what follows the first joint is the next item's own.
    if (pieces.jointAtStart.pattern.test(between)) start += 1;
    else if (last >= 0) start += last + 1;
  }
  // 地区生产总值在2010年(的)基础上: such a time says from where, not when.
  for (const phrase of phrasesWithin(periods, start, end))
    if (
      phrase.speaks &&
      phrase.end < end - 2 &&
      phrase.start > start &&
      !(isOwnYear(text, phrase) && pieces.newThings.pattern.test(text.slice(start, phrase.start))) &&
      !pieces.fromThere.pattern.test(text.slice(phrase.end, phrase.end + 4))
    )
      start = phrase.end;
  // Looked for in these words alone: a search back through the text would cost its length at every number.
  const words = text.slice(start, end);
  const bracket = Math.max(...openingBrackets.map((mark) => words.lastIndexOf(mark)));
  if (bracket >= 0 && !pieces.closingBracket.pattern.test(words.slice(bracket))) start += bracket + 1;
  return { start: Math.min(start, end), end };
}

/** 当年: no year of the report's, but that of what stands before it. */
const isOwnYear = (text: string, { start, end }: Span): boolean => text.slice(start, end) === ownYear;

/** Where the words end that may name a number: before those that lead to it, to the bound that it is (不得超过上年的80%), or to the target that it is (完成年初目标62亿元的108%). */
function nameEnd(text: string, { token: { start, end }, place: { clauseStart }, sense }: Reading): number {
  const target = findTargetLead({ text, clauseStart, start, end });
  if (target !== null) return target;
  const lead = Math.max(clauseStart, Math.min(sense.leadStart, start));
  const bound = pieces.bound.pattern.exec(text.slice(Math.max(clauseStart, lead - longestBound), lead));
  return bound ? lead - bound[0].length : lead;
}

/** Where the last joint stands in words, most of which have none; -1 then. */
const lastJoint = (words: string): number => findAll(words, pieces.joint.pattern).at(-1)?.index ?? -1;

/** 养鱼场|养殖面积: where the noun of a count ends before the words of the next number in its clause, from the count's own end; `null` where they are not parted. */
function nounBeforeNext({ context, readings, index }: Work): number | null {
  const { token, place } = readings[index]!;
  const next = readings[index + 1];
  if (token.unit?.group !== 'count' || !next || next.token.start >= place.clauseEnd) return null;
  const gap = next.token.start - token.end;
  if (gap > reachAfter) return null;
  const between = context.text.slice(token.end, next.token.start);
  if (lastJoint(between) >= 0) return null;
  return countedEnd(between, context.beginsName(token.end, next.token.start));
}

/** Whether another number follows in the clause without a joint: then the words between belong to it. */
export function nextFollows(work: Work): boolean {
  const { context, readings, index } = work;
  const { text } = context;
  const { token, place } = readings[index]!;
  const next = readings[index + 1];
  if (!next || next.token.start >= place.clauseEnd) return false;
  if (nounBeforeNext(work) !== null) return false;
  return lastJoint(text.slice(token.end, Math.min(next.token.start, token.end + reachAfter))) < 0;
}

/**
 * The words after a number that may hold what it counts; `null` when there are none. Where an `owner` stands before
 * the number, a predicate that follows the number is never its noun.
 */
export function wordsAfter(work: Work, owner: string): Span | null {
  const { text } = work.context;
  const open = spanAfter(work);
  if (open === null) return null;
  open.start += pieces.qualities.pattern.exec(text.slice(open.start, open.end))?.[0].length ?? 0;
  const span = cutNoun(text, open, owner);
  if (span === null) return null;
  // 5台完成征询: what was done is all that is said, so the verb stays.
  const done = owner === '' && predicateStart.exec(text.slice(open.start, open.end))?.index === 0;
  const trimmed = done ? span : trimPhrase(work.context, span.start, span.end);
  if (pieces.within.pattern.test(text.slice(trimmed.start, trimmed.end))) trimmed.end--;
  if (trimmed.start >= trimmed.end) return null;
  const noun = text.slice(trimmed.start, trimmed.end);
  const thing = pieces.examples.pattern.exec(noun)?.groups?.thing;
  if (thing !== undefined && isCount(work)) {
    // More examples than a name can hold are left to the thing itself.
    if (noun.length > longestExamples) trimmed.start = trimmed.end - thing.length;
    return trimmed;
  }
  const joint = pieces.listJoint.pattern.exec(noun);
  if (joint && joint.index >= 4 && !pieces.inNeed.pattern.test(noun.slice(0, joint.index)))
    trimmed.end = trimmed.start + joint.index;
  return trimmed;
}

/** Counters of things of any kind; one of a kind of its own (头, 门, 箱) says how much the first of them has. */
const anyCounters: ReadonlySet<string> = new Set([
  '个',
  '项',
  '处',
  '家',
  '所',
  '类',
  '批',
  '座',
  '条',
  '种',
]);

/** Whether a number counts things, and does not measure the first of those that stand behind it. */
const isCount = ({ readings, index }: Work): boolean =>
  anyCounters.has(readings[index]!.token.unit?.base ?? '');

/** From behind the number, past 的 and a remark in brackets, to the next number's own words or the clause's end. */
function spanAfter(work: Work): Span | null {
  const { context, readings, index } = work;
  const { text } = context;
  const { token, place } = readings[index]!;
  let end = Math.min(place.clauseEnd, token.end + reachAfter);
  const next = readings[index + 1];
  if (next && next.token.start < end) {
    end = next.token.start;
    const last = lastJoint(text.slice(token.end, end));
    if (last >= 0) end = token.end + last;
    else end = token.end + (nounBeforeNext(work) ?? end - token.end);
  }
  let start = token.end;
  if (pieces.closed.pattern.test(text.slice(start, start + 4))) return null;
  // 比2021年的30亿元增长50%: the words to the next number are that number's verb.
  if (next && next.token.start - start <= reachAfter && isVerbOf(text.slice(start, next.token.start)))
    return null;
  if (text[start] === particle) start++;
  if (pieces.openingBracketFirst.pattern.test(text.slice(start, start + 1))) {
    const close = text.slice(start, end).search(pieces.closingBracket.pattern);
    if (close < 0 || close > longestRemark) return null;
    start += close + 1;
  }
  const closing = text.slice(start, end).search(pieces.closingBracket.pattern);
  if (closing >= 0 && !pieces.openingBracket.pattern.test(text.slice(start, start + closing)))
    end = start + closing;
  return { start, end };
}

/** Whether words between two numbers are the verb of change of the second. */
const isVerbOf = (between: string): boolean => pieces.changeLink.pattern.test(between);

/** Whether words behind a number only say how the things fare that are named before it. */
export const saysHowItFares = (phrase: string): boolean => pieces.fares.pattern.test(phrase);

/** The noun's own words: up to a predicate, without the words that only close a list or name a task. */
function cutNoun(text: string, { start, end: limit }: Span, owner: string): Span | null {
  const phrase = text.slice(start, limit);
  if (pieces.reaches.pattern.test(phrase)) return null;
  if (pieces.scale.pattern.test(phrase) || (owner !== '' && saysHowItFares(phrase))) return null;
  if (owner !== '' && pieces.furtherAct.pattern.test(phrase)) return null;
  let end = limit;
  const predicate = predicateStart.exec(phrase);
  if (predicate?.index === 0 && predicate[0].endsWith(apart)) return null;
  const least =
    owner !== '' || predicate?.[0].endsWith(apart) || pieces.allOfThem.pattern.test(phrase)
      ? 1
      : leastSubject;
  if (predicate && predicate.index >= least) end = start + predicate.index;
  end = start + (pieces.where.pattern.exec(text.slice(start, end))?.index ?? end - start);
  const sum = pieces.roundSum.pattern.exec(text.slice(start, end));
  if (sum) end = start + (countedEnd(text.slice(start, start + sum.index), false) ?? end - start);
  const benefit = benefitAt(text.slice(start, end));
  if (benefit >= 0) end = start + benefit;
  const tail = pieces.nounTail.pattern.exec(text.slice(start, end));
  const shortest = tail?.[0].startsWith(examplesMark) ? 2 : 3;
  if (tail && tail.index >= shortest) end = start + tail.index;
  // 中小学、和悦街邻里中心: what the cut parted from the noun leaves its joint behind.
  while (text[end - 1] === listJoint && end > start) end--;
  return { start, end };
}
