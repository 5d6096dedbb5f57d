import { addedLeadForms } from '../../lexicon/aspect-words.ts';
import type { WordRow } from '../../lexicon/words.ts';
import type { ListRule } from '../list-rule.ts';
import { listLength } from '../name-lists.ts';
import { reachBefore } from '../name-spans.ts';
import type { Name, Work } from '../naming.ts';
import { bareSum } from '../words/spending-words.ts';

/** A word for two subjects at once, and the two in the order in which their values follow. */
export interface PairRow extends Pick<WordRow, 'form' | 'sample'> {
  pair: readonly [string, string];
  /** What the name must also hold for this pair. */
  beside?: RegExp;
}

/** The first that fits decides: allowances are paid to 城市 residents, all else speaks of 城镇. */
export const pairWords: readonly PairRow[] = [
  {
    form: '城乡',
    pair: ['城市', '农村'],
    beside: /低保|最低生活保障|特困|五保/u,
    sample: '城乡低保标准分别提高到700元和520元',
  },
  { form: '城乡', pair: ['城镇', '农村'], sample: '城乡居民人均可支配收入分别增长6%和8%' },
  { form: '存贷款', pair: ['存款', '贷款'], sample: '金融机构存贷款余额分别达到900亿元和700亿元' },
  { form: '存、贷款', pair: ['存款', '贷款'], sample: '金融机构存、贷款余额分别达到900亿元和700亿元' },
  { form: '中小学', pair: ['中学', '小学'], sample: '中小学生均公用经费分别达到700元和500元' },
];

const pieces = {
  apart: { pattern: /分别|各/u, sample: '产值、税收分别增长' },
  apartAtEnd: {
    pattern: new RegExp(`(?:分别|各)(?:${addedLeadForms})?$`, 'u'),
    sample: '总部、研发中心分别新增',
  },
  joint: { pattern: /、|以及|和(?!谐|美|平)|与|(?<![普惠涉])及/u, sample: '总部、研发中心' },
  /** 城乡收入比, 城乡差距: both together make one number. */
  between: { pattern: /(?:比|差距|差|倍差|一体化)$|统筹/u, sample: '城乡居民收入比' },
};

/** What parts and joins the subjects of a list. */
export const listSubjectPatterns = Object.values(pieces);

/** Shortest word that two subjects share before their shared noun (养老|保险, 医疗|保险|参保率). */
const sharedWord = 2;

const itemsOf = (list: string): string[] => list.split(pieces.joint.pattern).filter((item) => item !== '');

/** 城镇、农村居民人均可支配收入, 养老保险和医疗保险参保率: an item without the last one's noun shares it. */
function withNounOf(last: string, item: string): string {
  if (item.at(-1) === last.at(-1)) return item;
  if (item.length * 2 <= last.length) return item + last.slice(item.length);
  const at = last.lastIndexOf(item.slice(-sharedWord));
  return at > 0 ? item + last.slice(at + sharedWord) : item;
}

/** The name of the list that begins at an index, which all its numbers have together; `null` where it has none of its own. */
function nameOfList({ readings, names, index }: Work): Name | null {
  const name = names[index];
  return listLength(readings, index) < 2 || !name || name.from !== null ? null : name;
}

function isApart({ context, readings, index }: Work): boolean {
  const { place, token } = readings[index]!;
  const lead = context.text.slice(Math.max(place.clauseStart, token.start - reachBefore), token.start);
  return pieces.apart.pattern.test(lead);
}

/** The names that a list gives out; the first is printed only where the list's own words begin with it. */
const given = (start: number, name: Name, texts: readonly string[]): ReturnType<ListRule['apply']> =>
  texts.map((text, k) => ({
    index: start + k,
    name: { ...name, text, inferred: k > 0 || name.inferred || !name.text.startsWith(text), from: null },
  }));

/** A和B分别增长5%、6%: each number of a list has its own of the names that the lead joins; asked at the list's first number. */
function joinedNames(work: Work): ReturnType<ListRule['apply']> {
  const { readings, index: start } = work;
  const name = nameOfList(work);
  if (name === null) return [];
  const length = listLength(readings, start);
  // 城镇化、工业化分别完成投资: what completes the list is each item's.
  const completing =
    name.topic !== null && name.text.startsWith(name.topic) ? name.text.slice(name.topic.length) : '';
  const shared = bareSum.test(completing) ? completing : '';
  const items = itemsOf(name.text.slice(0, name.text.length - shared.length));
  // Without 分别 only as many names as numbers say that each is of its own.
  const fits = isApart(work) ? items.length >= length : items.length === length && !name.threshold;
  if (!fits) return [];
  const own = items.slice(-length).map((item) => item.replace(pieces.apartAtEnd.pattern, ''));
  return given(
    start,
    name,
    own.map((item) => withNounOf(own.at(-1)!, item) + shared),
  );
}

/** 城乡居民收入分别增长6%和8%: one word for two subjects, whose values follow in its order. */
function pairInOneWord(work: Work): ReturnType<ListRule['apply']> {
  const { readings, index: start } = work;
  const name = nameOfList(work);
  const { token } = readings[start]!;
  if (name === null || token.member || pieces.between.pattern.test(name.text)) return [];
  // 企业退休人员养老金、城乡居民养老金: the joint parts the values, not the word.
  const row = pairWords.find(
    ({ form, beside }) =>
      name.text.includes(form) &&
      (beside?.test(name.text) ?? true) &&
      !pieces.joint.pattern.test(name.text.replace(form, '')),
  );
  if (!row || listLength(readings, start) !== row.pair.length) return [];
  return given(
    start,
    name,
    row.pair.map((one) => name.text.replace(row.form, one)),
  );
}

/** Ways in which the numbers of a list have each their own subject, asked in this order. */
export const listSubjects: readonly ListRule[] = [
  {
    id: 'pair-in-one-word',
    sample: '城乡居民人均可支配收入分别增长6%和8%。',
    apply: pairInOneWord,
  },
  { id: 'joined-names', sample: '存款、贷款分别增长5%、6%。', apply: joinedNames },
];
