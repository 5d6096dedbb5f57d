import { findAll } from '../../text/find-all.ts';
import { openingVerbs } from '../lexicon/change-words.ts';
import { formsOf, type WordRow, wordsOf } from '../lexicon/words.ts';
import { reachBefore } from './name-spans.ts';
import { afterAdverb, clean, isRemnant } from './name-text.ts';
import type { Candidate, Reading, Work } from './naming.ts';
import { phrasesWithin, trimPhrase } from './phrases.ts';
import { amongId } from './rules/among-names.ts';
import { stageAtEnd } from './words/nouns.ts';
import { mannerWords, objectVerb, objectVerbs, statePredicate } from './words/statement-words.ts';

/** A topic longer than this is cut to the object of its last verb. */
const longestTopic = 16;

/** How a branch fares: by its manner, or by a verb of change with its object (加快发展). */
export const branchManner: readonly WordRow[] = [
  ...mannerWords,
  ...openingVerbs,
  { form: '健康', sample: '第三产业健康发展' },
];

/** How far before a number brackets are looked for, in characters. */
const asideReach = 300;

const pieces = {
  /** What tells apart what was counted before it. */
  aside: { pattern: /（[^（）。]*）|\([^()。]*\)/gu, sample: '项目117个（产业项目83个）' },
  /** Levels of some branch, where the branch stands in the sentence before. */
  ofBranch: { pattern: /^(?:增加值|总产值|产值|营业收入|销售额)$/u, sample: '增加值' },
  branch: {
    pattern: new RegExp(
      `(?:^|[。\\n；;，,)）])(?<branch>[^，,。；;\\n\\d()（）]{1,8}(?:业|经济))(?:${wordsOf(branchManner)})[^，。；\\n]{0,10}。$`,
      'u',
    ),
    sample: '第三产业加快发展。',
  },
  /** What a topic loses at its edges. */
  topicEdge: {
    pattern:
      /^在|中$|工作$|(?:民心|实事|惠民)?(?:工程|项目)$|(?:覆盖面|(?<=保险|医疗|救助|养老|供养)(?:制度|范围|体系))$/gu,
    sample: '加装电梯民心工程',
  },
  /** 通过国家中期评估: what was won or passed is no thing that a measure is of. */
  won: {
    pattern:
      /^(?:顺利|成功|一举|首次|再次|连续)?(?:通过|入选|入围|荣获|获评|获得|获批|跻身|被[评列确认]|受到|得到)/u,
    sample: '顺利通过国家评估',
  },
  /** 匠心打造品质: the manner and the verb before the thing. */
  manner: {
    pattern: new RegExp(
      `^[^，。、]{0,2}[性心力速序步面极入续](?:${formsOf(objectVerbs)})(?=[^，。]{2,}$)`,
      'u',
    ),
    sample: '突破性推进轨道交通建设',
  },
  /** 加大招商力度: what was done to a measure of effort is no thing. */
  effort: { pattern: /(?:力度|步伐|进程|水平|能力|质量)$/u, sample: '加大对外开放力度' },
  forecast: {
    pattern: /^(?:预计|初步核算|初步统计|据统计|预计全年|全年预计)[：:]/u,
    sample: '预计：旅游收入突破',
  },
  clauseEnd: { pattern: /[，,：:。；]/u, sample: '推进加装电梯，' },
  /** A number with its unit is no thing: the cell 5所，完成率83.3%. */
  quantity: { pattern: /^\d[\d,.]*[^\d]{0,2}$/u, sample: '5所' },
  rateOfAct: { pattern: /^(?<act>[一-龥]{2})率$/u, sample: '收购率' },
  /** 均 before a number: it is of all that the clause before it names. */
  ofAll: { pattern: /均/u, sample: '办结率均为' },
};

/** What statements' topics are found by. */
export const topicPatterns = Object.values(pieces);

/** Longest words of a forecast, with their colon. */
const longestForecast = 8;

const clauseOpenings = ['，', ',', '、', '：', ':'];
const joint = '、';
const rate = '率';

/** Whether a name is the rate of an act (收购率), which says nothing of what the act is done to. */
export const isRateOfAct = (name: string): boolean => pieces.rateOfAct.pattern.test(name);

/** 第三产业加快发展。全年实现增加值290亿元: a level of some branch is of the branch that the short sentence before it names. */
export function sentenceTopic({ context: { text }, readings, index }: Work, name: string): string | null {
  if (!pieces.ofBranch.pattern.test(name)) return null;
  const { sentenceStart } = readings[index]!.place;
  const before = text.slice(Math.max(0, sentenceStart - 24), sentenceStart);
  return pieces.branch.pattern.exec(before)?.groups?.branch ?? null;
}

/** 广场项目1-12月累计完成投资: what stands before the phrase of time in the number's own clause. */
export function beforePhrase({ context, readings, index }: Work): string | null {
  const { place, token } = readings[index]!;
  const from = Math.max(place.clauseStart, readings[index - 1]?.token.end ?? 0, token.start - reachBefore);
  const phrase = phrasesWithin(context.periods, from, token.start).find(({ speaks }) => speaks);
  if (!phrase || phrase.start - from < 2) return null;
  const span = trimPhrase(context, from, phrase.start);
  const noun = clean(context.text.slice(span.start, span.end));
  return noun.length >= 2 && noun.length <= longestTopic ? noun : null;
}

/** The name in the clause that opens the statement. */
export function topicOfClause({ context, readings, index }: Work): string {
  const { text } = context;
  const { place } = readings[index]!;
  const opened = clauseEndFrom(text, place.statementStart, place.clauseStart);
  const end = cutAtPredicate(text, place.statementStart, opened);
  const span = trimPhrase(context, place.statementStart, end);
  let topic = clean(text.slice(span.start, span.end));
  if (pieces.quantity.pattern.test(topic)) return '';
  if (topic.length > longestTopic) {
    let cut = 0;
    for (const match of findAll(topic, objectVerb)) cut = match.index + match[0].length;
    topic = topic.slice(cut);
  }
  topic = topic.replace(pieces.manner.pattern, '');
  if (pieces.effort.pattern.test(topic) || pieces.won.pattern.test(topic)) return '';
  return topic.replace(pieces.topicEdge.pattern, '');
}

/** 达成家庭医生签约目标，签约总数6.2万人: a general word that the clauses before print with its noun takes that noun along. */
export function saidBefore({ context, readings, index }: Work, name: string): string | null {
  const { text } = context;
  const { place } = readings[index]!;
  const from = Math.max(
    place.statementStart,
    readings[index - 1]?.token.end ?? 0,
    place.clauseStart - reachBefore,
  );
  if (name.length < 2 || from >= place.clauseStart) return null;
  const before = text.slice(from, place.clauseStart);
  // 粮食订单收购，收购率: the rate of an act that the clause before ends with.
  const act = pieces.rateOfAct.pattern.exec(name)?.groups?.act;
  const ofAct = act !== undefined && before.slice(0, -1).endsWith(act);
  const said = ofAct ? act : name;
  const at = ofAct ? before.length - 1 - said.length : before.lastIndexOf(said);
  if (at < 2) return null;
  const opens = Math.max(...clauseOpenings.map((mark) => before.lastIndexOf(mark, at - 1))) + 1;
  const span = trimPhrase(context, from + opens, from + at + said.length);
  const fuller = clean(text.slice(span.start, span.end));
  const fits = fuller.length >= said.length + 2 && fuller.length <= longestTopic && fuller.endsWith(said);
  return fits ? fuller + (ofAct ? rate : '') : null;
}

/** Where a statement's own words begin: behind a forecast and its colon (预计：). */
const statementFrom = (text: string, from: number, to: number): number =>
  from +
  (pieces.forecast.pattern.exec(text.slice(from, Math.min(to, from + longestForecast)))?.[0].length ?? 0);

function clauseEndFrom(text: string, from: number, to: number): number {
  for (let i = from; i < to && i - from < reachBefore * 2; i++)
    if (pieces.clauseEnd.pattern.test(text[i]!)) return i;
  return Math.min(to, from + reachBefore * 2);
}

/** The nearest count or level before this number in its statement that has a name; `null` when there is none. */
export function nearestOfStatement({ context, readings, names, index }: Work): number | null {
  const { statementStart } = readings[index]!.place;
  const end = readings[index]!.token.start;
  const start = Math.max(statementStart, end - asideReach);
  const asides = findAll(context.text.slice(start, end), pieces.aside.pattern);
  for (let i = index - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
    if (readings[i]!.place.statementStart !== statementStart) return null;
    if (readings[i]!.sense.kind !== 'amount' || !names[i] || names[i]!.threshold) continue;
    // 项目117个（产业项目83个、设施项目34个），开工115个: what a bracket tells apart is not spoken of behind it.
    const at = readings[i]!.token.start - start;
    if (asides.some(({ index: from, 0: { length } }) => from < at && at < from + length)) continue;
    // 在168个城市中: among how many says of what nothing is.
    if (names[i]!.rule !== amongId) return i;
  }
  return null;
}

/** Whether a number stands before this one in its statement: then the statement's first clause is that number's. */
export const hasEarlier = (readings: readonly Reading[], index: number): boolean =>
  index > 0 && readings[index - 1]!.place.statementStart === readings[index]!.place.statementStart;

/** Where a clause's subject ends: before the first word that says how it fares (稳步提升, 首次突破). */
function cutAtPredicate(text: string, from: number, to: number): number {
  const verb = statePredicate.exec(text.slice(from, to));
  return verb && verb.index >= 2 ? from + verb.index : to;
}

/** 财政收入首次突破亿元大关，达1.08亿元: in a statement of its own, a level is of the clause that opens it. */
export function subjectOfStatement(work: Work): Candidate | null {
  const { context, readings, index } = work;
  const { place, sense } = readings[index]!;
  const { text } = context;
  if (place.clauseStart <= place.statementStart || hasEarlier(readings, index) || sense.shared) return null;
  const from = statementFrom(text, place.statementStart, place.clauseStart);
  const end = clauseEndFrom(text, from, place.clauseStart);
  const span = trimPhrase(context, from, cutAtPredicate(text, from, end));
  const name = afterAdverb(clean(text.slice(span.start, span.end)));
  if (name.length < 2 || name.length > longestTopic || isRemnant(name)) return null;
  return {
    text: name,
    span,
    inferred: true,
    from: null,
    bareNoun: false,
    head: '',
    topic: null,
  };
}

/** 加装电梯公示, 河道整治新增: the noun without the stage its own number counts, where another stage follows. */
function withoutStage(name: string): string {
  const noun = name.replace(stageAtEnd, '');
  return noun === '' ? name : noun;
}

/** What a general name is of: the number before it, or all of its clause where the lead says 均 (办结率均为100%). */
export function topicOf({ context, readings, names, index }: Work, nearest: number): string {
  const { token, place } = readings[index]!;
  const lead = context.text.slice(Math.max(place.clauseStart, token.start - 6), token.start);
  const own = names[nearest]!.topic ?? withoutStage(names[nearest]!.text);
  if (!pieces.ofAll.pattern.test(lead)) return own;
  const all: string[] = [];
  for (
    let i = nearest;
    i >= 0 && all.length < 3 && readings[i]!.place.clauseStart === readings[nearest]!.place.clauseStart;
    i--
  )
    if (names[i]) all.unshift(names[i]!.text);
  return all.join(joint);
}
