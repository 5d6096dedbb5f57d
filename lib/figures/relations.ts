import type { Figure } from '../analysis/figure.ts';
import type { Relation, RelationKind } from '../analysis/relation.ts';
import type { Name, Reading } from './names/naming.ts';

/** A rule that ties two numbers: what kind of tie, whether the text prints it, and a sentence in which it holds. */
export interface RelationRow {
  id: string;
  kind: RelationKind;
  inferred: boolean;
  sample: string;
}

/** A tie between two readings of one text, by their indexes. */
export interface Tie {
  rule: RelationRow;
  from: number;
  to: number;
}

/** The ways in which a report ties numbers. What each looks for stands in the function of its name below. */
export const relationRules = {
  inherited: {
    id: 'growth-of-inherited',
    kind: 'growth-of',
    inferred: true,
    sample: '完成税收31.2亿元，同比增长48.2%',
  },
  share: {
    id: 'share-of-inherited',
    kind: 'share-of',
    inferred: true,
    sample: '完成税收31.2亿元，占全区的8%',
  },
  ahead: {
    id: 'growth-before-level',
    kind: 'growth-of',
    inferred: true,
    sample: '地区生产总值增长7.5%，达到309亿元',
  },
  replaced: { id: 'from-to', kind: 'replaces', inferred: false, sample: '覆盖率由38%提高到46%' },
  part: { id: 'of-which', kind: 'part-of', inferred: false, sample: '完成税收31.2亿元，其中区级税收9.8亿元' },
  listed: { id: 'same-list', kind: 'same-list', inferred: false, sample: '分别增长5%、6%和7%' },
  ratio: { id: 'ratio-member', kind: 'ratio', inferred: false, sample: '三次产业结构调整为22:45:33' },
} as const satisfies Record<string, RelationRow>;

/** Where the value that is replaced stands: 由, 从, with its owner or year between (由上年的198亿元增加到226亿元). */
const startLead = /[从由](?:[^，。；]{0,10}的|每[人户][^，。；\d]{0,4})?$/u;
/** What leads from the value that is replaced to the one that takes its place. */
const endLink =
  /^(?:[^，。；]{0,4})(?:提高|增加|增长|上升|提升|扩大|发展|下降|降低|减少|缩短|压缩|降|升|增|调整|跃升|攀升)(?:到|至|为)/u;
/** What leads from one ratio to the one that takes its place: 调整优化为, 转变为, 调至. */
const ratioLink =
  /^[，,]?(?:进一步|逐步|持续|优化|调整|转变|变化|演变|演进|提升|升级|改善|变|调|改|转)+(?:为|到|至|成)/u;
/** What leads from a growth to the level that it reached: ，达到, ，完成, ，总量达. */
const reachedLink =
  /^[，,]?(?:总量|总额|规模|总数|预计|累计|有望|可|将)?(?:达到?|完成|实现|为|突破|超过?|升至|增至|增加到|增长到|达成)(?:了|约|近)?$/u;
/** What opens a part of the sum before it. */
const partLead = /^[，,；;。(（]?(?:其中|含|内含)[，,：:]?/u;

interface TieInput {
  text: string;
  readings: readonly Reading[];
  names: readonly (Name | null)[];
}

/** Every tie between numbers of a text, in the order of the numbers that speak; each number speaks of one level at most. Offsets of the normalised text. */
export function findTies(input: TieInput): Tie[] {
  const ties: Tie[] = [];
  const levels = new Map<number, number>();
  const add = (rule: RelationRow, from: number, to: number): void => {
    ties.push({ rule, from, to });
    if (rule.kind === 'growth-of' || rule.kind === 'share-of') levels.set(from, to);
  };
  input.readings.forEach((_, index) => {
    const replaced = replacedBy(input, index);
    const level = levelOf(input, index, levels);
    // 由38%提高到46%: the second share is of the same whole as the first, and no share of it.
    if (level !== null && level !== replaced)
      add(
        input.readings[index]!.sense.kind === 'share' ? relationRules.share : relationRules.inherited,
        index,
        level,
      );
    if (isReachedBy(input, index) && !levels.has(index - 1)) add(relationRules.ahead, index - 1, index);
    if (replaced !== null) add(relationRules.replaced, replaced, index);
    const whole = wholeOf(input, index);
    if (whole !== null) add(relationRules.part, index, whole);
    if (input.readings[index]!.token.member?.index) add(relationRules.ratio, index, index - 1);
    else if (index > 0 && input.readings[index]!.sense.shared) add(relationRules.listed, index, index - 1);
  });
  return ties;
}

/** The level that a change or share took its name from; a change after a change speaks of the same level. */
function levelOf(
  { readings, names }: TieInput,
  index: number,
  levels: ReadonlyMap<number, number>,
): number | null {
  const { kind } = readings[index]!.sense;
  const from = names[index]?.from ?? null;
  // A ratio states the parts of what it is named after, and no share of a figure before it.
  if (readings[index]!.token.member) return null;
  if (from === null || (kind !== 'change' && kind !== 'share')) return null;
  const source = readings[from]!.sense.kind;
  if (source === 'amount' || source === 'share') return from;
  return kind === 'change' && source === 'change' ? (levels.get(from) ?? null) : null;
}

/** 增长7.5%，达到309亿元: the level follows its growth in the same statement and has no other name. */
function isReachedBy({ text, readings, names }: TieInput, index: number): boolean {
  const [before, here] = [readings[index - 1], readings[index]!];
  if (before?.sense.kind !== 'change' || here.sense.kind !== 'amount') return false;
  if (before.token.unit?.group !== 'percent' || before.place.statementStart !== here.place.statementStart)
    return false;
  const sameName = names[index]?.from === index - 1 || names[index]?.text === names[index - 1]?.text;
  return sameName && reachedLink.test(text.slice(before.token.end, here.token.from));
}

/** 由A提高到B: index of the value whose place a number takes, the one before it in the clause; of a ratio, member by member. `null` when it takes none. */
function replacedBy({ text, readings }: TieInput, index: number): number | null {
  const here = readings[index]!;
  const { index: member, count } = here.token.member ?? { index: 0, count: 1 };
  const [first, last] = [readings[index - member - count], readings[index - member - 1]];
  if (!first || !last || first.place.sentenceStart !== here.place.sentenceStart) return null;
  if (first.token.member?.count !== here.token.member?.count) return null;
  if (last.token.unit?.base !== here.token.unit?.base) return null;
  // 由a:b:c，调整为d:e:f: a ratio is long enough to be set off by a comma; other pairs stand in one clause.
  if (!here.token.member && last.place.clauseStart !== here.place.clauseStart) return null;
  const lead = text.slice(Math.max(first.place.clauseStart, first.token.start - 12), first.token.start);
  const link = text.slice(last.token.end, readings[index - member]!.token.start);
  const leads = here.token.member ? ratioLink : endLink;
  return startLead.test(lead) && leads.test(link) ? index - count : null;
}

/** 其中…: the nearest amount before it in the sentence, of the same unit, that is no part itself. */
function wholeOf({ text, readings }: TieInput, index: number): number | null {
  const here = readings[index]!;
  if (here.sense.kind !== 'amount' || here.token.unit === null) return null;
  if (!partLead.test(text.slice(Math.max(0, here.place.clauseStart - 1), here.place.clauseStart + 4)))
    return null;
  for (let i = index - 1; i >= 0 && readings[i]!.place.sentenceStart === here.place.sentenceStart; i--) {
    const other = readings[i]!;
    if (other.place.clauseStart === here.place.clauseStart) continue;
    if (other.sense.kind === 'amount' && other.token.unit?.base === here.token.unit.base) return i;
  }
  return null;
}

/** The ties as relations between figures, which stand at the same indexes as their readings. */
export function toRelations(ties: readonly Tie[], figures: readonly Figure[]): Relation[] {
  return ties.map(({ rule, from, to }) => ({
    kind: rule.kind,
    from: figures[from]!.start,
    to: figures[to]!.start,
    inferred: rule.inferred,
    reading: { rule: rule.id },
  }));
}
