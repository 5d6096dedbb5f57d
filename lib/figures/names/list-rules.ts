import type { ListRule } from './list-rule.ts';
import type { Name, Work } from './naming.ts';
import { listSubjects } from './rules/list-subjects.ts';

const pieces = {
  jointAtEnd: { pattern: /[和与及]$/u, sample: '5个村和' },
};

/** What parts and joins the words of lists. */
export const listPatterns = Object.values(pieces);

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

/** Every way in which numbers of a list share words. Those of `listSubjects` are asked when a list is closed, the first that gives names decides, the others at the end. */
export const listRules: readonly ListRule[] = [...listSubjects, nounOfNext, predicateOfNext];

type NamedList = Omit<Work, 'names'> & { names: (Name | null)[] };

function give({ id, apply }: ListRule, work: NamedList): boolean {
  const given = apply(work);
  for (const { index, name } of given) work.names[index] = { ...name, rule: id };
  return given.length > 0;
}

/** Gives the numbers of the list that begins at `index` the names that its lead joins. */
export function joinLists(work: NamedList): void {
  listSubjects.some((rule) => give(rule, work));
}

/** Gives numbers what they share with the number behind them, from the last number to the first, so that a noun reaches all of a list. */
export function shareTails(list: Omit<NamedList, 'index'>): void {
  for (let index = list.readings.length - 2; index >= 0; index--)
    if (!give(nounOfNext, { ...list, index })) give(predicateOfNext, { ...list, index });
}
