import { changeNounForms } from '../../lexicon/change-words.ts';
import { completeItems, itemsOf, withMeasure } from '../list-items.ts';
import { clauseBefore, isApartAt, isOfOneThing, readListLead, saysNothing } from '../list-leads.ts';
import type { ListRule } from '../list-rule.ts';
import { levelsBefore } from '../name-inheritance.ts';
import { listLength, listStart } from '../name-lists.ts';
import { clean, shorten } from '../name-text.ts';
import type { Name, Work } from '../naming.ts';
import { trimPhrase } from '../phrases.ts';
import { subjectEnd } from '../undertakings.ts';
import { doneInClause } from '../words/doing-words.ts';
import { bareMeasure, measureAtEnd, rateAtEnd } from '../words/list-words.ts';
import { pairWords } from '../words/pair-words.ts';
import { bareSum } from '../words/spending-words.ts';

const pieces = {
  joint: { pattern: /、|以及|和(?!谐|美|平)|与|(?<![普惠涉])及/u, sample: '总部、研发中心' },
  /** How much there is of a thing, and how it grows. */
  side: {
    pattern: new RegExp(`^(?:总量|总额|规模|总规模|绝对[额值量]|${changeNounForms})$`, 'u'),
    sample: '总量',
  },
  /** The things before, taken together (这三个领域的资金). */
  together: { pattern: /这|[两二三四五六七八九]个|^[年月日]?[人户]均?$/u, sample: '这三个领域的资金' },
  clauseMark: { pattern: /[，,]/u, sample: '签订协议，' },
  /** 与经济增长同步: what stands behind 与 is no second subject. */
  inStep: { pattern: /同步|挂钩|相适应/u, sample: '居民收入与经济增长同步' },
  ownerEnd: { pattern: /^[区县市镇乡村省州级]/u, sample: '区污水处理率' },
  planRate: { pattern: /(?:完成率|占比)$/u, sample: '税收完成率' },
  /** 城乡收入比, 城乡差距: both together make one number. */
  between: { pattern: /(?:(?<![占同环])比|差距|收入差|倍差|一体化)$|统筹/u, sample: '城乡居民收入比' },
};

/** What parts and joins the subjects of a list. */
export const listSubjectPatterns = Object.values(pieces);

type Given = ReturnType<ListRule['apply']>;

/** The names that a list gives out; the first is printed only where the list's own words begin with it. */
const given = ({ index }: Work, name: Name, texts: readonly string[]): Given =>
  texts.map((text, k) => ({
    index: index + k,
    name: {
      ...name,
      text: shorten(text),
      inferred: k > 0 || name.inferred || !name.text.startsWith(text),
    },
  }));

/** 零售总额69亿元，总量和增速分别居第3位、第1位: whose sides a list names is told by the number before it; empty where it names more. */
function ownerOfSides({ readings, names, index }: Work, items: readonly string[]): string {
  const before = readings[index - 1];
  if (before?.place.statementStart !== readings[index]!.place.statementStart) return '';
  return items.every((item) => pieces.side.pattern.test(item)) ? (names[index - 1]?.text ?? '') : '';
}

/** A和B分别增长5%、6%: each number of a list has its own of the names that its lead joins. */
function joinedNames(work: Work): Given {
  const { readings, names, index: start } = work;
  const name = names[start];
  const length = listLength(readings, start);
  if (length < 2 || !name || name.from !== null) return [];
  const lead = readListLead(work);
  const printed = lead.subjects || name.text;
  // 城镇化、工业化分别完成投资: what completes the list is each item's.
  const completing =
    name.topic !== null && name.text.startsWith(name.topic) ? name.text.slice(name.topic.length) : '';
  const measure = lead.measure || (bareSum.test(completing) ? completing : '');
  const items = itemsOf(printed, length);
  // Without 分别 only as many names as numbers say that each is of its own.
  const fits = items.length === length && (lead.apart || !name.threshold);
  if (!fits) return [];
  const owner = ownerOfSides(work, items);
  const own = completeItems(items).map((item) => owner + withMeasure(item, measure));
  return given(
    work,
    { ...name, from: null },
    own.map((text, k) => (isMeasuredApart(work, start + k, start + length - 1) ? items[k]! : text)),
  );
}

/** 接待游客、旅游收入分别达到120万人次、8.6亿元: whether one of two numbers of a list is money and the other is not, so that the one's measure is none of the other. */
function isMeasuredApart({ readings }: Work, index: number, other: number): boolean {
  const [here, there] = [readings[index]!.token.unit?.group, readings[other]!.token.unit?.group];
  return here !== there && (here === 'money' || there === 'money');
}

/** 规上工业增加值、固定资产投资，年均分别增长5%、6%: the subjects stand in the clause before, and a measure of all of them may stand at the numbers. */
function namesOfClause(work: Work): Given {
  const { context } = work;
  const length = apartLength(work);
  const span = length === 0 ? null : clauseBefore(work);
  if (span === null) return [];
  const phrase = context.text.slice(span.start, span.end);
  if (pieces.inStep.pattern.test(phrase)) return [];
  const subject = trimPhrase(context, span.start, subjectEnd(phrase, span));
  const items = itemsOf(clean(context.text.slice(subject.start, subject.end)), length);
  if (items.length !== length || items.some((item) => item.length < 2)) return [];
  const lead = readListLead(work);
  const measure = lead.subjects || lead.measure;
  // 签订维修资金、年度审计协议，签约率分别达到: a clause that tells what was done names no subjects of a measure.
  if (measure !== '' && items.some((item) => item.length > longestOwner)) return [];
  if (itemsOf(measure, length).length > 1 || pieces.together.pattern.test(measure)) return [];
  const own = completeItems(items).map((item) => withMeasure(item, measure));
  return given(work, nameAt(work), own);
}

/** A name to be given out where the list had none of its own. */
const nameAt = ({ thresholds, names, index }: Work): Name => ({
  text: '',
  rule: '',
  span: null,
  bareNoun: false,
  head: '',
  topic: null,
  ...names[index],
  threshold: thresholds[index]!,
  from: null,
  inferred: true,
});

/** 城镇收入增至3.6万元，农村收入增至2.0万元，分别实际增长8%、9%: the levels before; words that say nothing of their own are no name. */
function namesOfLevels(work: Work): Given {
  const length = apartLength(work);
  const lead = length === 0 ? null : readListLead(work);
  if (lead === null || lead.measure !== '') return [];
  if (lead.subjects === null || !saysNothing(lead.subjects)) return [];
  // 高新技术企业、科技型中小企业分别达到: as many names as numbers are the list's own.
  if (itemsOf(lead.subjects, length).length === length) return [];
  const levels = levelsBefore(work, length);
  if (levels === null) return [];
  // 分别完成年度任务的110%、157%: the share of a plan stays one.
  const rate = pieces.planRate.pattern.exec(work.names[work.index]?.text ?? '')?.[0] ?? '';
  return given(
    work,
    nameAt(work),
    levels.map((level) => work.names[level]!.text + rate),
  );
}

/** 与公司签订记账协议，与银行签订存管协议，签约率分别达70%、50%: the objects of the same verb in the clauses before, as many as the list has numbers. */
function objectsOfClauses(work: Work): Given {
  const { context, readings, index } = work;
  const length = apartLength(work);
  const measure = length === 0 ? '' : (readListLead(work).subjects ?? '');
  if (!rateAtEnd.test(measure) || measure.length > longestOwner || itemsOf(measure, length).length > 1)
    return [];
  const { statementStart, clauseStart } = readings[index]!.place;
  const from = Math.max(statementStart, readings[index - 1]?.token.end ?? 0);
  const clauses = context.text.slice(from, clauseStart).split(pieces.clauseMark.pattern).slice(0, -1);
  const objects = clauses.slice(-length).map((clause) => doneInClause.exec(clause)?.groups);
  const [first] = objects;
  if (objects.length !== length || !objects.every((found) => found && found.verb === first?.verb)) return [];
  return given(
    work,
    nameAt(work),
    objects.map((found) => withMeasure(clean(found!.object!), measure)),
  );
}

/** 建议120件，提案90件，满意率分别达99%、98%: a measure of each of the things that are counted before. */
function measuresOfCounted(work: Work): Given {
  const { names } = work;
  const length = apartLength(work);
  const levels = length === 0 ? null : levelsBefore(work, length, true);
  if (levels === null) return [];
  const lead = readListLead(work);
  const counted = names[levels.at(-1)!]!.text;
  // 12个市级项目和30个县级项目分别完成投资: what stands before 分别 is the last thing's own name.
  const own = lead.subjects === null || counted.endsWith(lead.subjects) ? '' : lead.subjects;
  const measure = lead.measure === '' && isMeasure(own) ? own : own === '' ? lead.measure : '';
  if (measure === '') return [];
  return given(
    work,
    nameAt(work),
    levels.map((level) => withMeasure(names[level]!.text, measure)),
  );
}

/** 小学、初中入学率分别达99%、98%，辍学率分别为1%、2%: another measure of the owners that the list before names. */
function measuresOfOwners(work: Work): Given {
  const { readings, names, index: start } = work;
  const length = apartLength(work);
  const own = length === 0 ? '' : (readListLead(work).subjects ?? '');
  if (
    !(measureAtEnd.test(own) || rateAtEnd.test(own)) ||
    own.length > longestMeasure ||
    itemsOf(own, length).length > 1
  )
    return [];
  const first = start - length;
  if (first < 0 || listStart(readings, start - 1) !== listStart(readings, first)) return [];
  if (readings[first]!.place.sentenceStart !== readings[start]!.place.sentenceStart) return [];
  const before = names.slice(first, start).map((name) => name?.text ?? '');
  const shared = sharedEnd(before);
  // 城八区、郊区: the character that ends both owners is theirs.
  const owners = before.map((text) =>
    text.slice(0, text.length - shared + (ownerEnd(before[0]!, shared) ? 1 : 0)),
  );
  if (shared < 2 || owners.some((owner) => owner.length < 2) || new Set(owners).size < length) return [];
  return given(
    work,
    nameAt(work),
    owners.map((owner) => owner + own),
  );
}

const ownerEnd = (text: string, shared: number): boolean =>
  pieces.ownerEnd.pattern.test(text.at(-shared) ?? '');

/** Longest subject that a measure in the next clause is of. */
const longestOwner = 8;

/** Longest measure that is said of the owners of another. */
const longestMeasure = 10;

/** How many characters all texts end with. */
function sharedEnd(texts: readonly string[]): number {
  const [first, ...others] = texts;
  let length = 0;
  while (length < first!.length && others.every((text) => text.at(-1 - length) === first!.at(-1 - length)))
    length++;
  return length;
}

/** The length of a list under 分别 at its first number; 0 for any other number. */
function apartLength(work: Work): number {
  const length = listLength(work.readings, work.index);
  return length > 1 && isApartAt(work) ? length : 0;
}

const isMeasure = (words: string): boolean =>
  bareMeasure.test(words) || bareSum.test(words) || measureAtEnd.exec(words)?.index === 0;

/** A、B均突破400亿元，分别增长5%、6%: the name that a list inherits joins as many subjects as it has numbers. */
function joinedInherited(work: Work): Given {
  const { readings, names, index: start } = work;
  const name = names[start];
  const length = listLength(readings, start);
  if (length < 2 || !name || name.from === null || !isApartAt(work)) return [];
  if (names[start + 1]?.text !== name.text) return [];
  const items = itemsOf(name.text, length);
  return items.length === length ? given(work, name, completeItems(items)) : [];
}

/** 省市重点项目分别完成投资: the words before 分别 with the measure behind it; a name that other words complete stays as it is. */
function printedSubject(work: Work, { text, from, topic }: Name): string {
  if (from !== null || topic !== null) return text;
  const { apart, subjects, measure } = readListLead(work);
  return apart && subjects ? withMeasure(subjects, measure) : text;
}

/** What makes a number of an order of it. */
const orderMark = '第';

/** 城乡居民收入分别增长6%和8%: one word for two subjects, whose values follow in its order. */
function pairInOneWord(work: Work): Given {
  const { readings, names, index: start } = work;
  const name = names[start];
  const { token } = readings[start]!;
  const length = listLength(readings, start);
  if (length < 2 || !name || token.member || pieces.between.pattern.test(name.text)) return [];
  if (isOfOneThing(work)) return [];
  if (name.from !== null && names[start + 1]?.text !== name.text) return [];
  const printed = printedSubject(work, name);
  // 企业退休人员养老金、城乡居民养老金: the joint parts the values, not the word.
  const row = pairWords.find(
    ({ form, beside, subjects }) =>
      subjects.length === length &&
      printed.includes(form) &&
      (beside?.test(printed) ?? true) &&
      !pieces.joint.pattern.test(printed.replace(form, '')),
  );
  if (!row) return [];
  return given(
    work,
    name,
    // 第二、三产业: the order of the first is printed once, and each subject has its own.
    row.subjects.map((one) => printed.replace(orderMark + row.form, row.form).replace(row.form, one)),
  );
}

/** Ways in which the numbers of a list have each their own subject, asked in this order: a word for both before the words that a joint parts, the list's own words before those of the clause before it. */
export const listSubjects: readonly ListRule[] = [
  {
    id: 'pair-in-one-word',
    sample: '城乡居民人均可支配收入分别增长6%和8%。',
    apply: pairInOneWord,
  },
  {
    id: 'names-of-levels',
    sample: '城镇收入增至3.6万元，农村收入增至2.0万元，分别实际增长8%、9%。',
    apply: namesOfLevels,
  },
  {
    id: 'measures-of-counted',
    sample: '办理建议120件，政协提案90件，满意率分别达99%、98%。',
    apply: measuresOfCounted,
  },
  {
    id: 'measures-of-owners',
    sample: '小学、初中入学率分别达99%、98%，辍学率分别为1%、2%。',
    apply: measuresOfOwners,
  },
  {
    id: 'objects-of-clauses',
    sample: '与公司签订记账协议，与银行签订存管协议，签约率分别达到70%和50%。',
    apply: objectsOfClauses,
  },
  { id: 'joined-names', sample: '存款、贷款分别增长5%、6%。', apply: joinedNames },
  {
    id: 'joined-inherited',
    sample: '存款、贷款均突破400亿元，分别增长5%、6%。',
    apply: joinedInherited,
  },
  {
    id: 'names-of-clause',
    sample: '财政收入增长8%，工业增加值、固定资产投资，年均分别增长5%、6%。',
    apply: namesOfClause,
  },
];
