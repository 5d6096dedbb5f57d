import { addedLeadForms } from '../lexicon/aspect-words.ts';
import { listLength } from './name-lists.ts';
import { reachBefore } from './name-spans.ts';
import type { Name, Work } from './naming.ts';

/** A name that a list gives to one of its numbers. */
interface Given {
  index: number;
  name: Omit<Name, 'rule'>;
}

/** One way in which numbers that stand together share words, with a sentence in which it names one of them. */
interface ListRule {
  id: string;
  sample: string;
  /** The names given at a number of a list; none where the rule has nothing to give. */
  apply(work: Work): Given[];
}

const pieces = {
  apart: { pattern: /分别|各/u, sample: '产值、税收分别增长' },
  apartAtEnd: {
    pattern: new RegExp(`(?:分别|各)(?:${addedLeadForms})?$`, 'u'),
    sample: '总部、研发中心分别新增',
  },
  joint: { pattern: /、|以及|和|与|及/u, sample: '总部、研发中心' },
  jointAtEnd: { pattern: /[和与及]$/u, sample: '5个村和' },
};

/** What parts and joins the words of lists. */
export const listPatterns = Object.values(pieces);

/** A和B分别增长5%、6%: each number of a list has its own of the names that the lead joins; asked at the list's first number. */
const joinedNames: ListRule = {
  id: 'joined-names',
  sample: '存款、贷款分别增长5%、6%。',
  apply({ context, readings, names, index: start }) {
    const length = listLength(readings, start);
    const name = names[start];
    if (length < 2 || !name || name.from !== null) return [];
    const { place, token } = readings[start]!;
    const lead = context.text.slice(Math.max(place.clauseStart, token.start - reachBefore), token.start);
    if (!pieces.apart.pattern.test(lead)) return [];
    const items = name.text.split(pieces.joint.pattern).filter((item) => item !== '');
    if (items.length < length) return [];
    const own = items.slice(-length).map((item) => item.replace(pieces.apartAtEnd.pattern, ''));
    return own.map((item, k) => ({
      index: start + k,
      name: { ...name, text: withNounOf(own.at(-1)!, item), inferred: k > 0 || name.inferred, from: null },
    }));
  },
};

/** 城镇、农村居民人均可支配收入: the short items share the last one's noun. */
const withNounOf = (last: string, item: string): string =>
  item.length * 2 <= last.length ? item + last.slice(item.length) : item;

/** 1.27万户、3.86万名贫困人口: a number with no words of its own takes the noun after the next. */
const nounOfNext: ListRule = {
  id: 'noun-of-next',
  sample: '1.27万户、3.86万名贫困人口实现脱贫。',
  apply({ readings, names, index }) {
    const next = names[index + 1];
    const gap = readings[index + 1]!.token.start - readings[index]!.token.end;
    if (!isWithoutWords(names, index) || !next?.bareNoun || gap < 0 || gap > 2) return [];
    if (readings[index]!.sense.kind !== 'amount') return [];
    return [{ index, name: { ...next, inferred: true, bareNoun: false } }];
  },
};

const isWithoutWords = (names: Work['names'], index: number): boolean =>
  names[index] == null || names[index].from !== null;

/** 5个村和56个居委换届审计: a bare noun of one or two characters shares the predicate of the number it is joined to. */
const predicateOfNext: ListRule = {
  id: 'predicate-of-next',
  sample: '5个村和56个居委换届审计。',
  apply({ context, readings, names, index }) {
    const [name, next] = [names[index], names[index + 1]];
    if (!name?.bareNoun || !next || name.text.length > 2) return [];
    const [here, other] = [readings[index]!, readings[index + 1]!];
    const mark = context.text.slice(Math.max(0, other.token.start - 1), other.token.start);
    if (!pieces.jointAtEnd.pattern.test(mark)) return [];
    if (here.place.clauseStart !== other.place.clauseStart) return [];
    if (here.token.unit?.base !== other.token.unit?.base) return [];
    return [{ index, name: { ...name, text: name.text + next.text, inferred: true } }];
  },
};

/** Every way in which numbers of a list share words. The first is asked when a list is closed, the others at the end. */
export const listRules: readonly ListRule[] = [joinedNames, nounOfNext, predicateOfNext];

type NamedList = Omit<Work, 'names'> & { names: (Name | null)[] };

function give({ id, apply }: ListRule, work: NamedList): boolean {
  const given = apply(work);
  for (const { index, name } of given) work.names[index] = { ...name, rule: id };
  return given.length > 0;
}

/** Gives the numbers of the list that begins at `index` the names that its lead joins. */
export function joinLists(work: NamedList): void {
  give(joinedNames, work);
}

/** Gives numbers what they share with the number behind them, from the last number to the first, so that a noun reaches all of a list. */
export function shareTails(list: Omit<NamedList, 'index'>): void {
  for (let index = list.readings.length - 2; index >= 0; index--)
    if (!give(nounOfNext, { ...list, index })) give(predicateOfNext, { ...list, index });
}
