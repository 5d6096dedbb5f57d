import { reachBefore } from './name-stretches.ts';
import { clean } from './name-text.ts';
import type { Name, Reading, Work } from './naming.ts';
import { phrasesWithin, trimPhrase } from './phrases.ts';

/** A topic longer than this is cut to the object of its last verb. */
const longestTopic = 16;

const objectVerbs =
  /(?:开展|推进|实施|加强|强化|完成|落实|推动|加快|深化|举办|做好|抓好|建设|打造|优化|完善|促进|提升|组织|组建|建立|健全)(?=[^，。；]{4,}$)/gu;

/** 第三产业加快发展。全年实现增加值290亿元: a level of some branch is of the branch that the short sentence before it names. */
export function sentenceTopic({ context: { text }, readings, index }: Work, name: string): string | null {
  if (!/^(?:增加值|总产值|产值|营业收入|销售额)$/u.test(name)) return null;
  const { sentenceStart } = readings[index]!.place;
  const before = text.slice(Math.max(0, sentenceStart - 24), sentenceStart);
  return (
    /(?:^|[。\n；;，,])(?<branch>[^，,。；;\n\d]{1,8}(?:业|经济))(?:加快|稳步|持续|快速|平稳|健康|不断|较快)[^，。；\n]{0,10}。$/u.exec(
      before,
    )?.groups?.branch ?? null
  );
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
  if (topic.length > longestTopic) {
    let cut = 0;
    for (const match of topic.matchAll(objectVerbs)) cut = match.index + match[0].length;
    topic = topic.slice(cut);
  }
  return topic.replace(/^在|中$|工作$|(?:民心|实事|惠民)?(?:工程|项目)$/gu, '');
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
export function nearestOfStatement({ readings, names, index }: Work): number | null {
  const { statementStart } = readings[index]!.place;
  for (let i = index - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
    if (readings[i]!.place.statementStart !== statementStart) return null;
    if (readings[i]!.sense.kind === 'amount' && names[i] && !names[i]!.threshold) return i;
  }
  return null;
}

/** Whether a number stands before this one in its statement: then the statement's first clause is that number's. */
export const hasEarlier = (readings: readonly Reading[], index: number): boolean =>
  index > 0 && readings[index - 1]!.place.statementStart === readings[index]!.place.statementStart;

const statePredicate =
  /(?:首次|再次|成功|一举|历史性)?(?:突破|跨越|跨过|迈上|再创|创下?新|稳步|持续|大幅|明显|快速|较快|平稳|稳定增|不断|站上)/u;

/** Where a clause's subject ends: before the first word that says how it fares (稳步提升, 首次突破). */
function cutAtPredicate(text: string, from: number, to: number): number {
  const verb = statePredicate.exec(text.slice(from, to));
  return verb && verb.index >= 2 ? from + verb.index : to;
}

/** 财政收入首次突破亿元大关，达1.08亿元: in a statement of its own, a level is of the clause that opens it. */
export function subjectOfStatement(work: Work): Omit<Name, 'threshold' | 'topic'> | null {
  const { context, readings, index } = work;
  const { place, sense } = readings[index]!;
  const { text } = context;
  if (place.clauseStart <= place.statementStart || hasEarlier(readings, index) || sense.shared) return null;
  const end = clauseEndFrom(text, place.statementStart, place.clauseStart);
  const span = trimPhrase(context, place.statementStart, cutAtPredicate(text, place.statementStart, end));
  const name = clean(text.slice(span.start, span.end));
  if (name.length < 2 || name.length > longestTopic) return null;
  return {
    text: name,
    rule: 'subject-of-statement',
    span,
    inferred: true,
    from: null,
    bareNoun: false,
    head: '',
  };
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
export function topicOf({ context, readings, names, index }: Work, nearest: number): string {
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
