import type { Span } from '../text/span.ts';
import { changeNouns } from './change-words.ts';
import type { Sense } from './classify.ts';
import type { Place } from './clauses.ts';
import { generalNames, newWords, spell, standing, totalWords } from './general-names.ts';
import { nameAfter } from './lead-words.ts';
import { dropExamples, type PhraseContext, phrasesWithin, trimPhrase } from './phrases.ts';
import type { NumberToken } from './scan-numbers.ts';
import { predicateStart } from './tail-words.ts';

/** A number with its place and sense, on its way to a figure. */
export interface Reading {
  token: NumberToken;
  place: Place;
  sense: Sense;
}

/** What a number measures, in the report's words. */
export interface Name {
  text: string;
  /** The main stretch it was read from, in the normalised text; `null` when inherited whole. */
  span: Span | null;
  /** True when words from another place take part. */
  inferred: boolean;
  /** Index of the reading it was inherited from, `null` otherwise. */
  from: number | null;
  /** True when the number is a condition on the noun after it (5000万元以上的企业). */
  threshold: boolean;
  /** True when the name is nothing but the noun after the number. */
  bareNoun: boolean;
  /** The part that stood before the number, for the items that follow it in a list. */
  head: string;
  /** What a general name was completed with (加装电梯 of 加装电梯开工); `null` where nothing was added. */
  topic: string | null;
}

/** 完成全年指标112%, 占年初预算的56%: the share of a plan that was done. */
const completion =
  /^(?:完成)?(?:占)?(?:全年|年度|年初|当年|年|既定|计划|下达|预定|市下达|区下达|县下达)*(?:的)?(?:目标任务|目标|指标|任务数|任务|计划数|计划|预算数|预算|预期)(?:数|的)?$|^占(?:全年|年度|年初|当年|计划|序时)+$/u;

const planShare = /占(?:年度|全年|年初)?(?:目标任务|目标|计划|任务|预算)数?$/u;
const planDone = /完成[^，。；]{0,6}(?:目标任务|目标|计划|任务|指标|预算)数?的?(?:约|近|超)?$/u;

/** Longest stretch that is searched for a name on either side of a number. */
const reachBefore = 60;
const reachAfter = 40;
/** Longest name that is told; what goes on longer is cut to its end, where the noun stands. */
const longestName = 32;
/** A topic longer than this is cut to the object of its last verb. */
const longestTopic = 16;

const joint = /[、和与及或]/u;
const objectVerbs =
  /(?:开展|推进|实施|加强|强化|完成|落实|推动|加快|深化|举办|做好|抓好|建设|打造|优化|完善|促进|提升|组织|组建|建立|健全)(?=[^，。；]{4,}$)/gu;
const general = new Set(generalNames);
const changeNames = new Set(changeNouns.map(({ form }) => form));

/** The names of all readings, in the same order; each may rest on those before it. */
export function nameIndicators(context: PhraseContext, readings: readonly Reading[]): (Name | null)[] {
  const names: (Name | null)[] = [];
  for (let i = 0; i < readings.length; i++) {
    names.push(nameOne({ context, readings, names, index: i }));
    // A list's own names are given out before anything after it inherits them.
    if (!readings[i + 1]?.sense.shared)
      distribute({ context, readings, names, index: listStart(readings, i) });
  }
  shareTails(context, readings, names);
  return names;
}

interface Work {
  context: PhraseContext;
  readings: readonly Reading[];
  names: readonly (Name | null)[];
  index: number;
}

function nameOne(work: Work): Name | null {
  const { context, readings, names, index } = work;
  const { text } = context;
  const { token, place, sense } = readings[index]!;
  const before = stretchBefore(work);
  const pre =
    before.start < before.end
      ? trimPhrase(context, before.start, before.end)
      : { start: before.end, end: before.end };
  pre.start = afterGrowth(context, pre);
  const printed = afterAdverb(dropExamples(clean(text.slice(pre.start, pre.end))));
  // 增速高于全市4个百分点, 增速居全市第2位: a noun of change is no name, what changes is told before.
  const preText =
    (sense.kind === 'change' || sense.kind === 'rank') && changeNames.has(printed)
      ? ''
      : ofBase(printed, sense);
  const villageOnly = /^[^，。、]{1,5}(?:村|社区|街道|镇|乡|居委)$/u.test(preText);
  const takesNoun = sense.kind !== 'change' && sense.kind !== 'rank' && sense.kind !== 'score';
  const after = takesNoun ? stretchAfter(work, isSubjectOnly(preText) ? '' : preText) : null;
  const postText = after ? clean(text.slice(after.start, after.end)) : '';
  const counts = token.unit === null || token.unit.group === 'count' || token.unit.group === 'time';
  const threshold = isThreshold(text, token, place);

  let name = preText;
  let span: Span | null = preText === '' ? null : pre;
  let inferred = false;
  // 投资2000万的项目: the sum is of the investment, whatever it is an attribute of.
  const attributive = general.has(preText) && text[token.end] === '的';
  const shareOfAct =
    sense.kind === 'share' &&
    postText.length <= 6 &&
    text[token.end] !== '的' &&
    !/^[降增提升达扩缩回跌]/u.test(postText) &&
    !predicateStart.test(postText);
  if (
    postText !== '' &&
    (preText === '' ||
      shareOfAct ||
      yearlyOutput.test(preText) ||
      handsOut.test(preText) ||
      isSubjectOnly(preText) ||
      (villageOnly && postText.length >= 3) ||
      (counts && !attributive && !nextFollows(work)))
  ) {
    // A noun before and one after: 青年路剩余27户置换. The words between are the number's own.
    const standsAlone =
      /[一两三][个座处所条]$/u.test(preText) ||
      /^(?:覆盖|涉及|惠及|服务)?(?:全[国省市区县镇乡村社]|辖区内?)$/u.test(preText) ||
      isExample(preText) ||
      (handsOut.test(preText) && postText.length >= 2) ||
      (villageOnly && postText.length >= 3);
    name = standsAlone ? postText : preText + postText;
    if (preText === '' || standsAlone) span = after;
    else inferred = true;
  }
  if (name === '' && threshold && sense.kind === 'amount') return null;
  if (name === '') {
    const subject = subjectOfStatement(work);
    if (subject !== null) return { ...subject, threshold, topic: null };
    const source = inheritedFrom(work);
    if (source === null) return null;
    const inherited = names[source]!;
    const total = totalWords.test(text.slice(before.start, token.start));
    const plain = total ? inherited.text.replace(newWords, '').replace(/新增$|净增$/u, '') : inherited.text;
    const done =
      sense.shared && sense.kind === 'share' && (names[index - 1]?.text.endsWith('完成率') ?? false);
    const own = done ? `${plain}完成率` : plain;
    return {
      ...inherited,
      text: own,
      span: null,
      inferred: true,
      from: source,
      threshold,
      bareNoun: false,
      head: '',
    };
  }
  if (sense.kind === 'share' && completion.test(name)) {
    const source = inheritedFrom(work);
    if (source !== null)
      return {
        ...names[source]!,
        text: `${names[source]!.text}完成率`,
        span,
        inferred: true,
        from: source,
        threshold,
      };
  }
  if (sense.kind === 'share' && /^占.{2,}/u.test(name) && name !== '占比重') {
    const nearest = inheritedFrom(work);
    // 占全区产值8%，占全市产值41%: both are shares of the level before them.
    const level = nearest === null ? null : names[nearest]!.from;
    const chained = nearest !== null && level !== null && readings[nearest]!.sense.kind === 'share';
    const source = chained ? level : nearest;
    if (source !== null)
      return {
        ...names[source]!,
        text: shorten(names[source]!.text + name),
        span,
        inferred: true,
        from: source,
        threshold,
      };
  }
  // 引进10亿元以上项目: what the condition measures is not said.
  if (threshold && token.unit?.group !== 'percent' && name.length <= 2 && !standing.test(name)) return null;
  if (sense.kind === 'share' && /^占(?:比|比重|总数的?)?$/u.test(name)) {
    const source = inheritedFrom(work);
    if (source !== null)
      return {
        ...names[source]!,
        text: `${names[source]!.text}占比`,
        span,
        inferred: true,
        from: source,
        threshold,
      };
  }
  // 税收完成年度目标的104.1%: the share of a plan that was done.
  if (sense.kind === 'share' && !name.endsWith('率') && planDone.test(text.slice(before.start, before.end)))
    return {
      text: shorten(`${name.replace(planShare, '')}完成率`),
      span,
      inferred: true,
      from: null,
      threshold,
      bareNoun: false,
      head: '',
      topic: null,
    };
  const completed = withTopic(work, { name, preText, sense });
  const whole = withHead(work, preText, postText) ?? completed?.text ?? null;
  return {
    text: shorten(withoutVerb(whole ?? name)),
    span,
    inferred: inferred || whole !== null,
    from: null,
    threshold,
    bareNoun: whole === null && span === after,
    head: preText,
    topic: completed?.topic ?? null,
  };
}

const clean = (phrase: string): string => {
  const closed = phrase.replace(/[\s\n]/gu, '').replace(/^[”’)）]+|[“‘(（]+$/gu, '');
  // A mark that lost its partner to the cut goes too.
  const opened = /^[“‘][^”’]*$/u.test(closed) ? closed.slice(1) : closed;
  const whole = /^[^“‘]*[”’]$/u.test(opened) ? opened.slice(0, -1) : opened;
  if (/^[^(（]*[)）]/u.test(whole)) return whole.replace(/^[^)）]*[)）]/u, '');
  return /[(（][^)）]*$/u.test(whole) ? whole.replace(/[(（][^)）]*$/u, '') : whole;
};

/** 规模企业实现工业总产值: the verb between an owner and its level is no part of the name. */
function withoutVerb(name: string): string {
  const parts = /^(?<owner>[^，。]{2,}?)(?:累计|共)?(?:实现|完成|达到)了?(?<level>[^，。]{2,})$/u.exec(
    name,
  )?.groups;
  return parts && standing.test(parts.level!) && !/[、和与及]$/u.test(parts.owner!)
    ? parts.owner! + parts.level!
    : name;
}

const shorten = (name: string): string => (name.length > longestName ? name.slice(-longestName) : name);

/** 保持两位数增长固定资产投资: where a mark was lost, a known name after a word of growth begins anew. */
function afterGrowth({ text, beginsName }: PhraseContext, { start, end }: Span): number {
  for (const match of text.slice(start, end).matchAll(/增长|下降|提升|回升|攀升/gu)) {
    const at = start + match.index + 2;
    if (beginsName(at, end)) return at;
  }
  return start;
}

/** 年产6万吨减水剂: the capacity is of the product that follows. */
const yearlyOutput = /^(?:年|日|月)(?:产|处理|供应?|加工)$/u;
/** 为脱贫户发放了380万元小额信贷: what is handed out follows the sum. */
const handsOut = /[^，。]{2}(?:发放|购买|提供|拨付|兑付|兑现)了?$/u;

/** 全镇, 我市: a place before a counted noun is its scope, not its name. */
function isSubjectOnly(phrase: string): boolean {
  return (
    isExample(phrase) ||
    /^(?:覆盖|涉及|涵盖)$/u.test(phrase) ||
    /^(?:新建|建成|改建|新增|修建|打造|建设)?(?:了)?[一两三][个座处所条]$/u.test(phrase) ||
    /^(?:(?:覆盖|涉及|惠及|服务)?(?:全[国省市区县镇乡村社]|辖区内?)|第[一二三四五六七八九十\d]+[批期轮])$/u.test(
      phrase,
    )
  );
}

/** 是上一个五年的1.7倍: what is compared with is no name; what stands before 是 is. */
function ofBase(phrase: string, sense: Sense): string {
  if (sense.rule !== 'ratio') return phrase;
  const at = Math.max(phrase.lastIndexOf('是'), phrase.lastIndexOf('相当于'));
  if (at >= 0) return phrase.slice(0, at);
  return /^上一?个?$|^(?:上|前|过去)?一?个?[二三四五十两]年|^\d{4}年|平均(?:水平)?$|^[去上前]年|^(?:全[国省市区县])|“?十[一二三四]?五”?/u.test(
    phrase,
  )
    ? ''
    : phrase;
}

/** 宝文路等5条道路: an example before a counted noun. */
const isExample = (phrase: string): boolean => /等$/u.test(phrase);

/** What follows the last adverb inside a phrase; a stretch of time alone is no name. */
function afterAdverb(whole: string): string {
  if (spell.test(whole)) return '';
  // 五年新增面积, 收入扣除一次性因素: a run of years before a name and an adjustment after it are no part of it.
  const phrase = whole
    .replace(/^[一二三四五两十]年(?:来|间|内)?(?=新增|累计|共)/u, '')
    .replace(/(?:扣除|剔除)[^，。]{2,}因素(?:影响)?后?$/u, '');
  let cut = 0;
  for (const match of phrase.matchAll(nameAfter)) {
    const rest = phrase.slice(match.index + match[0].length);
    // 重点项目累计完成投资: what follows is too general to stand without its owner.
    if (!general.has(rest.replace(/^(?:完成|实现)/u, ''))) cut = match.index + match[0].length;
  }
  return phrase.slice(cut);
}

/** The words before a number that may hold its name: its clause, from the number or the joint before it. */
function stretchBefore({ context, readings, index }: Work): Span {
  const { text, periods } = context;
  const { token, place, sense } = readings[index]!;
  const end = Math.max(place.clauseStart, Math.min(sense.leadStart, token.start));
  let start = Math.max(place.clauseStart, end - reachBefore);
  const previous = readings[index - 1];
  if (previous && previous.token.end > start) {
    // 10亿元以上项目6个: a condition is part of the name that follows it.
    const condition = isThreshold(text, previous.token, previous.place);
    const earlier = Math.max(
      place.clauseStart,
      readings[index - 2]?.token.end ?? 0,
      previous.token.start - 16,
    );
    start = Math.min(condition ? earlier : previous.token.end, end);
    const between = text.slice(start, end);
    const last = lastJoint(between);
    // 实施河道疏浚11329立方米、新种绿化20723平方米: what follows the first joint is the next item's own.
    if (/^[、和与及或]/u.test(between)) start += /^(?:以及|及|和|与|、|或)/u.exec(between)?.[0].length ?? 1;
    else if (last >= 0) start += last + 1;
  }
  for (const phrase of phrasesWithin(periods, start, end))
    if (phrase.speaks && phrase.end < end - 2 && phrase.start > start) start = phrase.end;
  // Looked for in the stretch alone: a search back through the text would cost its length at every number.
  const bracket =
    start + Math.max(text.slice(start, end).lastIndexOf('('), text.slice(start, end).lastIndexOf('（'));
  if (bracket >= start && !/[)）]/u.test(text.slice(bracket, end))) start = bracket + 1;
  return { start: Math.min(start, end), end };
}

function lastJoint(stretch: string): number {
  for (let i = stretch.length - 1; i >= 0; i--) if (joint.test(stretch[i]!)) return i;
  return -1;
}

/** Whether another number follows in the clause without a joint: then the words between belong to it. */
function nextFollows({ context: { text }, readings, index }: Work): boolean {
  const { token, place } = readings[index]!;
  const next = readings[index + 1];
  if (!next || next.token.start >= place.clauseEnd) return false;
  return lastJoint(text.slice(token.end, Math.min(next.token.start, token.end + reachAfter))) < 0;
}

/** The words after a number that may hold what it counts. */
function stretchAfter({ context, readings, index }: Work, pre: string): Span | null {
  const { text } = context;
  const { token, place } = readings[index]!;
  let end = Math.min(place.clauseEnd, token.end + reachAfter);
  const next = readings[index + 1];
  if (next && next.token.start < end) {
    end = next.token.start;
    const last = lastJoint(text.slice(token.end, end));
    if (last >= 0) end = token.end + last;
  }
  let start = token.end;
  const opening = text[start] ?? '';
  if (/[、，。；：:,;!！?？…)）\n\t]/u.test(opening)) return null;
  if (opening === '的') start++;
  if (/^[(（]/u.test(text.slice(start, start + 1))) {
    const close = text.slice(start, end).search(/[)）]/u);
    if (close < 0 || close > 16) return null;
    start += close + 1;
  }
  const closing = text.slice(start, end).search(/[)）]/u);
  if (closing >= 0 && !/[(（]/u.test(text.slice(start, start + closing))) end = start + closing;
  const phrase = text.slice(start, end);
  const predicate = predicateStart.exec(phrase);
  if (predicate && (predicate.index >= 3 || (predicate.index > 0 && pre !== '')))
    end = start + predicate.index;
  const tail = /(?:等(?:工作|活动|项目)?|工作任务|工作|目标|任务|以上|左右|的基础上?)$/u.exec(
    text.slice(start, end),
  );
  if (tail && tail.index >= 3) end = start + tail.index;
  // 5台完成征询: what was done is all that is said, so the verb stays.
  const done = predicate?.index === 0 && pre === '';
  const trimmed = done ? { start, end } : trimPhrase(context, start, end);
  if (/中$/u.test(text.slice(trimmed.start, trimmed.end))) trimmed.end--;
  if (trimmed.start >= trimmed.end) return null;
  const firstJoint = /[、]/u.exec(text.slice(trimmed.start, trimmed.end));
  if (firstJoint && firstJoint.index >= 4) trimmed.end = trimmed.start + firstJoint.index;
  return trimmed;
}

/** True for 5000万元以上的企业, 超过20%的项目: the number is a condition on the noun that follows it. */
export function isThreshold(text: string, token: NumberToken, place: Place): boolean {
  if (token.approx === 'exact' || token.unit === null || token.unit.group === 'count') return false;
  const after = text.slice(token.end, Math.min(place.clauseEnd, token.end + 12));
  if (/^的?\d/u.test(after)) return true;
  return /^的?(?:[^，。；、]{0,6})(?:企业|项目|工程|单位|商户|楼宇|园区|村|学校|机构|小区|老人|家庭|人员|产品|合同|案件)/u.test(
    after,
  );
}

/**
 * The reading before that this one is of: the number right before it in its statement or, for the same place in a
 * list as long (分别达4.7万元和2.5万元，增长43%、49%), the one in the same place.
 */
function inheritedFrom({ readings, names, index }: Work): number | null {
  const { place, sense } = readings[index]!;
  const named = listedBefore(readings, names, index);
  if (named !== null) return named;
  const inSentence = (i: number): boolean =>
    i >= 0 && readings[i]!.place.sentenceStart === place.sentenceStart && names[i] != null;
  if (sense.shared) {
    const start = listStart(readings, index);
    const length = listLength(readings, start);
    const before = start - length;
    if (before >= 0 && inSentence(before) && listStart(readings, start - 1) === before)
      return before + (index - start);
    return inSentence(index - 1) ? index - 1 : null;
  }
  const length = listLength(readings, index);
  if (
    length > 1 &&
    index - length >= 0 &&
    inSentence(index - length) &&
    listStart(readings, index - 1) === index - length
  )
    return index - length;
  // A change of a change does not exist: look for the level behind it.
  let i = index - 1;
  const completes = (k: number): boolean =>
    readings[k]!.sense.kind === 'share' && (names[k]!.from !== null || /完成率$|占/u.test(names[k]!.text));
  const rate = sense.kind === 'change' && readings[index]!.token.unit?.group === 'percent';
  while (rate && inSentence(i) && completes(i) && inSentence(i - 1)) i--;
  return inSentence(i) ? i : null;
}

/** 城镇收入3.6万元，农村收入2.0万元，分别是2016年的1.5倍和1.6倍: each of a list is of the level in its place. */
function listedBefore(
  readings: readonly Reading[],
  names: readonly (Name | null)[],
  index: number,
): number | null {
  const start = listStart(readings, index);
  const length = listLength(readings, start);
  if (length < 2 || start < length) return null;
  for (let i = start - length; i < start; i++) {
    const same = readings[i]!.place.sentenceStart === readings[index]!.place.sentenceStart;
    if (!same || readings[i]!.sense.kind !== 'amount' || !names[i]) return null;
  }
  return start - length + (index - start);
}

/** A list of more numbers has no names to share out; looking further would make long lists cost their square. */
const longestList = 12;

const listStart = (readings: readonly Reading[], index: number): number => {
  let start = index;
  while (start > 0 && index - start < longestList && readings[start]!.sense.shared) start--;
  return start;
};
const listLength = (readings: readonly Reading[], start: number): number => {
  let end = start + 1;
  while (end < readings.length && end - start < longestList && readings[end]!.sense.shared) end++;
  return end - start;
};

/** A name completed, and what it was completed with where the numbers after it are of the same (签约39台，开工3台). */
interface Completed {
  text: string;
  topic: string | null;
}
const alone = (text: string): Completed => ({ text, topic: null });

/** Completes a name too general to stand alone (完成率, 拆除面积, 净资产) from the statement's first clause or number. */
function withTopic(
  work: Work,
  { name, preText, sense }: { name: string; preText: string; sense: Sense },
): Completed | null {
  const { readings, index } = work;
  const { place } = readings[index]!;
  const level = sameOfLevel(work, name);
  if (level !== null) return alone(level);
  const sibling = siblingName(work, name);
  if (sibling !== null) return alone(sibling);
  // 小家禽出栏96万只，产值2959万元: a number of another kind right before is nearer than a like word further back.
  const before = nearestOfStatement(work);
  const nearer =
    general.has(name) && before === index - 1 && !work.names[before]!.text.endsWith(name.slice(-2));
  const parallel = nearer ? null : parallelName(work, name);
  if (parallel !== null) return alone(parallel);
  const isGeneral =
    general.has(name) ||
    (name.length < 2 && preText !== '') ||
    // A town's own name before its place in an order is not what is ranked.
    (sense.kind === 'rank' && /^[^，。]{1,7}[镇乡区县市州]$|街道$/u.test(name)) ||
    (sense.kind === 'rank' && /^(?:在|位|排|绝对)?.{0,3}(?:市|区|县|省|名|数)?$/u.test(name)) ||
    (name.length <= 4 && /^(?:获益|受益|惠及|意向)/u.test(name) && nearestOfStatement(work) === null);
  if (!isGeneral) return null;
  const fuller = saidBefore(work, name);
  if (fuller !== null) return alone(fuller);
  const first = nearestOfStatement(work);
  if (first === null && (place.clauseStart <= place.statementStart || hasEarlier(readings, index))) {
    const dated = beforePhrase(work) ?? sentenceTopic(work, name);
    return dated === null ? null : { text: dated + name, topic: dated };
  }
  const topic = first === null ? topicOfClause(work) : topicOf(work, first);
  if (topic === '' || topic.includes(name)) return topic === '' ? null : alone(topic);
  if (sense.kind === 'rank' || (name === '占比' && /(?:比重|占比)$/u.test(topic))) return alone(topic);
  for (let shared = Math.min(topic.length, name.length); shared >= 2; shared--)
    if (topic.endsWith(name.slice(0, shared))) return { text: topic + name.slice(shared), topic };
  return { text: topic + name, topic };
}

/** 第三产业加快发展。全年实现增加值290亿元: a level of some branch is of the branch that the short sentence before it names. */
function sentenceTopic({ context: { text }, readings, index }: Work, name: string): string | null {
  if (!/^(?:增加值|总产值|产值|营业收入|销售额)$/u.test(name)) return null;
  const { sentenceStart } = readings[index]!.place;
  const before = text.slice(Math.max(0, sentenceStart - 24), sentenceStart);
  return (
    /(?:^|[。\n；])(?<branch>[^，。；\n\d]{1,8}(?:业|经济))(?:加快|稳步|持续|快速|平稳|健康|不断|较快)[^，。；\n]{0,10}。$/u.exec(
      before,
    )?.groups?.branch ?? null
  );
}

/** 广场项目1-12月累计完成投资: what stands before the phrase of time in the number's own clause. */
function beforePhrase({ context, readings, index }: Work): string | null {
  const { place, token } = readings[index]!;
  const from = Math.max(place.clauseStart, readings[index - 1]?.token.end ?? 0, token.start - reachBefore);
  const phrase = phrasesWithin(context.periods, from, token.start).find(({ speaks }) => speaks);
  if (!phrase || phrase.start - from < 2) return null;
  const span = trimPhrase(context, from, phrase.start);
  const noun = clean(context.text.slice(span.start, span.end));
  return noun.length >= 2 && noun.length <= longestTopic ? noun : null;
}

/** The name in the clause that opens the statement. */
function topicOfClause({ context, readings, index }: Work): string {
  const { text } = context;
  const { place } = readings[index]!;
  const opened = clauseEndFrom(text, place.statementStart, place.clauseStart);
  const end = cutAtPredicate(text, place.statementStart, opened);
  const span = trimPhrase(context, place.statementStart, end);
  let topic = clean(text.slice(span.start, span.end));
  if (topic.length > longestTopic) {
    let cut = 0;
    for (const match of topic.matchAll(objectVerbs)) cut = match.index + match[0].length;
    topic = topic.slice(cut);
  }
  return topic.replace(/^在|中$|工作$|(?:民心|实事|惠民)?(?:工程|项目)$/gu, '');
}

/** 达成家庭医生签约目标，签约总数6.2万人: a general word that the clauses before print with its noun takes that noun along. */
function saidBefore({ context, readings, index }: Work, name: string): string | null {
  const { text } = context;
  const { place } = readings[index]!;
  const from = Math.max(
    place.statementStart,
    readings[index - 1]?.token.end ?? 0,
    place.clauseStart - reachBefore,
  );
  if (name.length < 2 || from >= place.clauseStart) return null;
  const before = text.slice(from, place.clauseStart);
  const at = before.lastIndexOf(name);
  if (at < 2) return null;
  const opens = Math.max(...['，', ',', '、', '：', ':'].map((mark) => before.lastIndexOf(mark, at - 1))) + 1;
  const span = trimPhrase(context, from + opens, from + at + name.length);
  const fuller = clean(text.slice(span.start, span.end));
  return fuller.length >= name.length + 2 && fuller.length <= longestTopic && fuller.endsWith(name)
    ? fuller
    : null;
}

function clauseEndFrom(text: string, from: number, to: number): number {
  for (let i = from; i < to && i - from < reachBefore * 2; i++) if (/[，,：:。；]/u.test(text[i]!)) return i;
  return Math.min(to, from + reachBefore * 2);
}

/** The nearest count or level before this number in its statement that has a name; `null` when there is none. */
function nearestOfStatement({ readings, names, index }: Work): number | null {
  const { statementStart } = readings[index]!.place;
  for (let i = index - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
    if (readings[i]!.place.statementStart !== statementStart) return null;
    if (readings[i]!.sense.kind === 'amount' && names[i] && !names[i]!.threshold) return i;
  }
  return null;
}

/** Whether a number stands before this one in its statement: then the statement's first clause is that number's. */
const hasEarlier = (readings: readonly Reading[], index: number): boolean =>
  index > 0 && readings[index - 1]!.place.statementStart === readings[index]!.place.statementStart;

const statePredicate =
  /(?:首次|再次|成功|一举|历史性)?(?:突破|跨越|跨过|迈上|再创|创下?新|稳步|持续|大幅|明显|快速|较快|平稳|稳定增|不断|站上)/u;

/** Where a clause's subject ends: before the first word that says how it fares (稳步提升, 首次突破). */
function cutAtPredicate(text: string, from: number, to: number): number {
  const verb = statePredicate.exec(text.slice(from, to));
  return verb && verb.index >= 2 ? from + verb.index : to;
}

/** 财政收入首次突破亿元大关，达1.08亿元: in a statement of its own, a level is of the clause that opens it. */
function subjectOfStatement(work: Work): Omit<Name, 'threshold' | 'topic'> | null {
  const { context, readings, index } = work;
  const { place, sense } = readings[index]!;
  const { text } = context;
  if (place.clauseStart <= place.statementStart || hasEarlier(readings, index) || sense.shared) return null;
  const end = clauseEndFrom(text, place.statementStart, place.clauseStart);
  const span = trimPhrase(context, place.statementStart, cutAtPredicate(text, place.statementStart, end));
  const name = clean(text.slice(span.start, span.end));
  if (name.length < 2 || name.length > longestTopic) return null;
  return { text: name, span, inferred: true, from: null, bareNoun: false, head: '' };
}

/** 加装电梯公示, 河道整治新增: the noun without the stage its own number counts, where another stage follows. */
const withoutStage = (name: string): string => {
  const noun = name.replace(
    /(?:(?:播种|种植|养殖|栽培|基地)?面积|新增|公示|开工|竣工|完工|签约|在建|启动|出栏|存栏|受理|办结|投用)$/u,
    '',
  );
  return noun === '' ? name : noun;
};

/** What a general name is of: the number before it, or all of its clause where the lead says 均 (办结率均为100%). */
function topicOf({ context, readings, names, index }: Work, nearest: number): string {
  const { token, place } = readings[index]!;
  const lead = context.text.slice(Math.max(place.clauseStart, token.start - 6), token.start);
  const own = names[nearest]!.topic ?? withoutStage(names[nearest]!.text);
  if (!/均/u.test(lead)) return own;
  const all: string[] = [];
  for (
    let i = nearest;
    i >= 0 && all.length < 3 && readings[i]!.place.clauseStart === readings[nearest]!.place.clauseStart;
    i--
  )
    if (names[i]) all.unshift(names[i]!.text);
  return all.join('、');
}

/** 加装电梯10台开工建设，5台完成征询: a clause that begins with a number of the same kind goes on with the head before it. */
function withHead({ readings, names, index }: Work, pre: string, post: string): string | null {
  if (pre !== '' || post === '') return null;
  const { place, token } = readings[index]!;
  const previous = readings[index - 1];
  const name = names[index - 1];
  if (!previous || !name || name.head === '' || name.head === name.text) return null;
  if (
    previous.place.statementStart !== place.statementStart ||
    previous.token.unit?.base !== token.unit?.base
  )
    return null;
  if (token.start > place.clauseStart || !predicateStart.test(post)) {
    if (!/^(?:规划|完成|开工|竣工|在建|启动|正在|通过|投入|签约)/u.test(post)) return null;
  }
  return name.head + post;
}

/** 省级美丽乡村1个、市级2个: a level alone is of what the one before it was. */
function sameOfLevel({ names, index }: Work, name: string): string | null {
  const before = names[index - 1]?.text;
  if (!before || !/^(?:国家|省|市|区|县|镇|乡|村)级$/u.test(name)) return null;
  const match = /(?:国家|省|市|区|县|镇|乡|村)级/u.exec(before);
  return match ? before.slice(0, match.index) + name + before.slice(match.index + match[0].length) : null;
}

/** 规模以上工业总产值…，增加值增长…: output and value added of one industry, the second without its owner. */
const siblings = /(?:总产值|销售产值|现价产值|产值|营业收入)$/u;

function siblingName({ readings, names, index }: Work, name: string): string | null {
  if (!/^(?:增加值|利润|利税|税收|利润总额)$/u.test(name)) return null;
  const other = names[index - 1]?.text;
  if (!other || readings[index - 1]!.place.statementStart !== readings[index]!.place.statementStart)
    return null;
  const owner = other.replace(siblings, '');
  return owner !== other && owner.length >= 2 ? owner + name : null;
}

/** 集体经济总资产 …；净资产 …: a short name that ends like the one before it takes that one's owner. */
function parallelName({ readings, names, index }: Work, name: string): string | null {
  // 净资产 is short of its owner, 牛存栏 is not: only a word of extent may stand before the shared noun.
  if (!/^[净总纯毛新实应已未本共]?[^，。]{2}$/u.test(name)) return null;
  for (let i = index - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
    if (readings[i]!.place.sentenceStart !== readings[index]!.place.sentenceStart) return null;
    const other = names[i]?.text;
    if (!other || other.length <= name.length || !other.endsWith(name.slice(-2))) continue;
    return other.slice(0, other.length - name.length) + name;
  }
  return null;
}

/** A和B分别增长5%、6%: gives each number of a list its own of the names that the lead joins. */
function distribute({
  context,
  readings,
  names,
  index: start,
}: Omit<Work, 'names'> & { names: (Name | null)[] }): void {
  const length = listLength(readings, start);
  const name = names[start];
  if (length < 2 || !name || name.from !== null) return;
  const { place, token } = readings[start]!;
  const lead = context.text.slice(Math.max(place.clauseStart, token.start - reachBefore), token.start);
  if (!/分别|各/u.test(lead)) return;
  const items = name.text.split(/、|以及|和|与|及/u).filter((item) => item !== '');
  if (items.length < length) return;
  const own = items.slice(-length);
  const last = own.at(-1)!.replace(/(?:分别|各)(?:新增|净增|增加)?$/u, '');
  for (let k = 0; k < length; k++) {
    const item = own[k]!.replace(/(?:分别|各)(?:新增|净增|增加)?$/u, '');
    // 城镇、农村居民人均可支配收入: the short items share the last one's noun.
    const text = item.length * 2 <= last.length ? item + last.slice(item.length) : item;
    names[start + k] = { ...name, text, inferred: k > 0 || name.inferred, from: null };
  }
}

/** 5个村和56个居委换届审计: a bare noun of one or two characters shares the predicate of the number it is joined to. */
function shareTails(context: PhraseContext, readings: readonly Reading[], names: (Name | null)[]): void {
  for (let i = readings.length - 2; i >= 0; i--) {
    const name = names[i];
    const next = names[i + 1];
    // 1.27万户、3.86万名贫困人口: a number with no words of its own takes the noun after the next.
    const gap = readings[i + 1]!.token.start - readings[i]!.token.end;
    if (
      next?.bareNoun &&
      gap <= 2 &&
      gap >= 0 &&
      (name === null || name === undefined || name.from !== null)
    ) {
      if (readings[i]!.sense.kind === 'amount') names[i] = { ...next, inferred: true, bareNoun: false };
      continue;
    }
    if (!name?.bareNoun || !next || name.text.length > 2) continue;
    const { token } = readings[i + 1]!;
    if (!/[和与及]$/u.test(context.text.slice(Math.max(0, token.start - 1), token.start))) continue;
    if (readings[i]!.place.clauseStart !== readings[i + 1]!.place.clauseStart) continue;
    if (readings[i]!.token.unit?.base !== readings[i + 1]!.token.unit?.base) continue;
    names[i] = { ...name, text: name.text + next.text, inferred: true };
  }
}
