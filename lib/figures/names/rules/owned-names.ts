import { shorten } from '../name-text.ts';
import type { NamingRule, NumberFacts } from '../naming.ts';
import { objectIn, saysObject, subjectEnd } from '../undertakings.ts';
import { ownedMeasures } from '../words/general-names.ts';
import { statePredicate } from '../words/statement-words.ts';

const measures: ReadonlySet<string> = new Set(ownedMeasures.map(({ form }) => form));

const pieces = {
  /** Things counted that earn and sell. */
  ownerCounted: {
    pattern:
      /(?:企业|公司|园区?|基地|合作社|商户|店|农家乐|民宿|农场|农户|景区|市场|工厂|厂|车间|平台|门店|网点|主体)$/u,
    sample: '入园企业',
  },
  /** What was done with the counted is no part of the owner. */
  newAtStart: {
    pattern: /^(?:新增|新建|新培育|培育|做大做强|发展壮大|壮大|发展|引进|建成|打造|累计)(?=[^，。]{2,})/u,
    sample: '新增网店',
  },
  several: { pattern: /[、“”]/u, sample: '公园、广场' },
  manner: {
    pattern: /^(?:累计|全年|年内|预计)?(?:实现|完成|创|创造)?(?=[^，。]{2,})/u,
    sample: '实现销售收入',
  },
};

/** What decides whose a measure is. */
export const ownedNamePatterns = Object.values(pieces);

/** How far back in its statement the owner of a measure is looked for, in numbers. */
const mostNumbers = 4;
const clauseMarks = /[，,]/u;
const digit = /\d/u;
/** Longest owner that a clause gives. */
const longestOwner = 12;

/** 目前入驻商户达21家，实现营业收入8亿元: the counted that earn, or the owner that another of their measures has. */
function countedOwner({ readings, names, index, place }: NumberFacts): string | null {
  for (let i = index - 1; i >= 0 && index - i <= mostNumbers; i--) {
    if (readings[i]!.place.statementStart !== place.statementStart) return null;
    const name = names[i];
    if (!name || readings[i]!.sense.kind !== 'amount') continue;
    if (name.rule === ownedId && name.topic !== null) return name.topic;
    if (readings[i]!.token.unit?.group !== 'count') continue;
    const owner = name.text.replace(pieces.newAtStart.pattern, '');
    if (pieces.ownerCounted.pattern.test(owner)) return owner;
  }
  return null;
}

/** 果品市场建成运营，实现交易额2.4亿元: the subject of the nearest clause of the statement that says how it fares. */
function clauseOwner(number: NumberFacts): string | null {
  const { context, place, readings, index } = number;
  // 市属国企资产总额增长4%、营业收入增长11%: a measure right before has an owner of its own.
  for (let i = index - 1; i >= 0 && readings[i]!.place.statementStart === place.statementStart; i--)
    if (readings[i]!.sense.kind !== 'amount' || readings[i]!.token.unit?.group !== 'count') return null;
  let end = place.clauseStart - 1;
  while (end > place.statementStart) {
    const words = context.text.slice(place.statementStart, end);
    const start = place.statementStart + words.length - (words.split(clauseMarks).at(-1)?.length ?? 0);
    const owner = subjectOf(number, start, end);
    if (owner !== null) return owner;
    end = start - 1;
  }
  return null;
}

function subjectOf(number: NumberFacts, start: number, end: number): string | null {
  const phrase = number.context.text.slice(start, end);
  if (digit.test(phrase)) return null;
  const state = phrase.search(statePredicate);
  const at = Math.min(subjectEnd(phrase, { start, end }), state >= 2 ? start + state : end);
  if (at >= end) return null;
  const owner = objectIn(number, { start, end: at });
  return owner !== null &&
    owner.length <= longestOwner &&
    !pieces.several.pattern.test(owner) &&
    saysObject(owner)
    ? owner
    : null;
}

const ownedId = 'owner-before';

/** Names of what a business earns or sells that say nothing of whose it is. */
export const ownedNames: readonly NamingRule[] = [
  {
    id: ownedId,
    sample: '果品市场建成运营，实现交易额2.4亿元。',
    apply(number) {
      const { printed, sense, threshold } = number;
      if (printed === null || printed.part !== 'before' || threshold || sense.kind === 'rank') return null;
      const measure = printed.text.replace(pieces.manner.pattern, '');
      if (!measures.has(measure)) return null;
      const owner = countedOwner(number) ?? clauseOwner(number);
      if (owner === null) return null;
      // 收入过4亿元的园区: the things counted are known by that measure already.
      if (owner.includes(measure) && !owner.endsWith(measure)) return null;
      // 乡村旅游 + 旅游收入: what both say is said once.
      return {
        text: shorten(owner.endsWith(measure) ? owner : owner + measure),
        span: printed.span,
        inferred: true,
        from: null,
        bareNoun: false,
        head: number.words,
        topic: owner,
      };
    },
  },
];
