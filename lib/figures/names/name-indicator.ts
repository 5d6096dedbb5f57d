import type { Span } from '../../text/span.ts';
import { changeNouns } from '../lexicon/change-words.ts';
import { withHead, withTopic } from './complete-names.ts';
import { newWords, standing, totalWords } from './general-names.ts';
import { inheritedFrom } from './name-inheritance.ts';
import { distribute, listStart, shareTails } from './name-lists.ts';
import { isThreshold, nextFollows, stretchAfter, stretchBefore } from './name-stretches.ts';
import {
  afterAdverb,
  afterGrowth,
  clean,
  general,
  handsOut,
  isExample,
  isSubjectOnly,
  ofBase,
  shorten,
  withoutVerb,
  yearlyOutput,
} from './name-text.ts';
import type { Name, Reading, Work } from './naming.ts';
import { dropExamples, type PhraseContext, trimPhrase } from './phrases.ts';
import { nameRatio, sharesRatioName } from './ratio-names.ts';
import { subjectOfStatement } from './statement-topics.ts';
import { predicateStart } from './tail-words.ts';

/** 完成全年指标112%, 占年初预算的56%: the share of a plan that was done. */
const completion =
  /^(?:完成)?(?:占)?(?:全年|年度|年初|当年|年|既定|计划|下达|预定|市下达|区下达|县下达)*(?:的)?(?:目标任务|目标|指标|任务数|任务|计划数|计划|预算数|预算|预期)(?:数|的)?$|^占(?:全年|年度|年初|当年|计划|序时)+$/u;

const planShare = /占(?:年度|全年|年初)?(?:目标任务|目标|计划|任务|预算)数?$/u;

const planDone = /完成[^，。；]{0,6}(?:目标任务|目标|计划|任务|指标|预算)数?的?(?:约|近|超)?$/u;

const changeNames = new Set(changeNouns.map(({ form }) => form));

/** The names of all readings, in the same order; each may rest on those before it. */
export function nameIndicators(context: PhraseContext, readings: readonly Reading[]): (Name | null)[] {
  const names: (Name | null)[] = [];
  for (let i = 0; i < readings.length; i++) {
    if (sharesRatioName(readings, i)) names.push(names[i - 1]!);
    else {
      const name = nameOne({ context, readings, names, index: i });
      names.push(readings[i]!.token.member ? nameRatio(context.text, readings[i]!, name) : name);
    }
    // A list's own names are given out before anything after it inherits them.
    if (!readings[i + 1]?.sense.shared)
      distribute({ context, readings, names, index: listStart(readings, i) });
  }
  shareTails(context, readings, names);
  return names;
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
      rule: 'plan-share',
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
    rule: 'printed',
    span,
    inferred: inferred || whole !== null,
    from: null,
    threshold,
    bareNoun: whole === null && span === after,
    head: preText,
    topic: completed?.topic ?? null,
  };
}
