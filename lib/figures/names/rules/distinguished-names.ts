import { printedCandidate } from '../candidates.ts';
import { clean, isSubjectOnly } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { personCounters } from '../words/counted-words.ts';
import { distinguish } from '../words/distinctions.ts';
import { lengthBeforePredicate } from '../words/predicates.ts';

const listJoint = '、';

/** What leads to the things that something is done for or to, and how that is said. */
const doneFor: ReadonlySet<string> = new Set(['对', '为', '给', '向']);
const done = /实施|推行|开展|进行/u;
/** 入选百强前10名: what leads to the next number. */
const leadAtEnd = /[前第]$/u;

/** 80家企业享受贴息政策: the noun behind a count where nothing before it says which, with what tells those counted from others. */
function distinguished(number: NumberFacts): Candidate | null {
  const { context, token, sense, words, printed, threshold } = number;
  if (threshold || printed?.part !== 'after') return null;
  if (words !== '' && !isSubjectOnly(words)) return null;
  const { span } = printed;
  const said = context.text.slice(span.start, endOf(number)).replace(leadAtEnd, '');
  // 对26名病人实施救助: what is done for people reads as if they did it, 对18个小区进行整治 does not.
  const forThem = doneFor.has(context.text[token.start - 1] ?? '') && done.test(said);
  if (forThem && personCounters.has(token.unit?.base ?? '')) return null;
  const text = distinguish(clean(said), {
    noun: clean(context.text.slice(span.start, span.end)),
    counted: sense.kind === 'amount' && (token.unit === null || token.unit.group === 'count'),
    share: sense.kind === 'share',
  });
  return text === null
    ? null
    : { text, span, inferred: true, from: null, bareNoun: false, head: words, topic: null };
}

/** The rule that tells things counted from others. */
export const distinguishedId = 'distinguished-noun';

/** Where what is said of the counted ends: with the clause, or before the joint that leads to the next number in it. */
function endOf({ context, readings, index, place, printed }: NumberFacts): number {
  const next = readings[index + 1];
  const from = printed!.span.end;
  if (!next || next.token.start >= place.clauseEnd) return place.clauseEnd;
  const between = context.text.slice(from, next.token.start);
  const joint = between.indexOf(listJoint);
  if (joint >= 0) return from + joint;
  // 为5万户家庭发放租房补贴9000万元: the sum is of what they got; 入选百强前10名: the place is in what they came to.
  return next.token.unit?.group === 'money' || leadAtEnd.test(between) ? next.token.start : from;
}

const batch =
  /(?:(?:全国|国家|中国|全省|全区|全市|(?:国家|自治区|省|市)级)?(?:首批|第[一二三四五六七八九十]{1,2}批))$/u;

/** What was done with the things of a batch. */
const doneWith = /全面启动|启动|成功|陆续|明显|集中|全省复制|(?:建设|创建|认定|化解)$/u;

/** Where the words behind a count begin to say what became of what it counts. */
function doneAt(noun: string): number {
  const before = lengthBeforePredicate(noun);
  const at = noun.search(doneWith);
  return at < 0 ? before : Math.min(before, at);
}

/** 入选全国首批30条历史文化街区: the batch before a count tells the things behind it from others. */
function ofBatch(number: NumberFacts): Candidate | null {
  const { context, token, place, printed, noun, sense, threshold } = number;
  if (printed === null || noun.length < 2 || threshold || sense.kind !== 'amount') return null;
  const lead = batch.exec(context.text.slice(place.clauseStart, token.from))?.[0];
  const things = noun.slice(0, doneAt(noun));
  if (!lead || things.length < 2) return null;
  return { ...printedCandidate(number, printed), text: lead + things, inferred: true, bareNoun: false };
}

/** Names of things counted by what they got, did or came to. */
export const distinguishedNames: readonly NamingRule[] = [
  {
    id: distinguishedId,
    sample: '27家企业享受贴息政策。',
    apply: distinguished,
  },
  {
    id: 'batch-of-noun',
    sample: '入选全国首批30条历史文化街区。',
    apply: ofBatch,
  },
];
