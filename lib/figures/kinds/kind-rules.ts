import { isApart } from './apart-lists.ts';
import { findBasis, multipleOf } from './basis.ts';
import { changeRules } from './change-rules.ts';
import { rankRules } from './rank-rules.ts';
import { plainSense, type SenseFacts, type SenseRule } from './sense.ts';

/** Between two numbers of one list: 分别增长5%、6%和7%. A comma alone parts statements. */
const listJoint = /^\s?(?:以上|左右|以内)?(?:、|和|与|及|以及|，|,|或)?$/u;
const commaAlone = /^[，,]?$/u;
/** The longest joint, with a hedge of the number before it. */
const longestJoint = 5;

/** 从15%, 由上年的15%: what leads to the value that is replaced. */
const fromLead = /[从由](?:[^，。；]{0,14}的)?$/u;
/** Its longest form: 由 with an owner of fourteen characters and 的. */
const fromReach = 16;

/** Whether the number and the one before it stand side by side in a list of the same or, with 分别, of changes of different things. */
function isListed(facts: SenseFacts): boolean {
  const { text, token, previous } = facts;
  if (!previous || previous.sense.kind === 'rank') return false;
  const gap = token.start - previous.token.end;
  if (gap < 0 || gap > longestJoint) return false;
  const joint = text.slice(previous.token.end, token.start);
  if (commaAlone.test(joint) || !listJoint.test(joint)) return false;
  if (previous.token.unit?.base === token.unit?.base) return true;
  return previous.sense.kind === 'change' && isApart(facts);
}

/**
 * What a number says. Places in an order come first, since 第 decides alone, and scores, since their unit does; in a
 * list the words before the first number speak of all; then the words before the number are asked for a change; what is
 * left goes by its unit, and what no unit decides is an amount.
 */
export const kindRules: readonly SenseRule[] = [
  ...rankRules,
  {
    id: 'score',
    sample: '考核得96.5分',
    apply: (facts) => (facts.group === 'score' ? plainSense(facts, 'score') : null),
  },
  {
    id: 'list',
    sample: '分别增长5%、6%和7%',
    apply: (facts) =>
      isListed(facts) ? { ...facts.previous!.sense, leadStart: facts.token.start, shared: true } : null,
  },
  ...changeRules,
  {
    id: 'from-to',
    sample: '工业增速由5%提高到8%',
    apply(facts) {
      const { text, token, previous, level } = facts;
      if (!level || previous?.sense.kind !== 'change' || previous.token.unit?.base !== token.unit?.base)
        return null;
      const from = Math.max(previous.place.clauseStart, previous.token.start - fromReach);
      return fromLead.test(text.slice(from, previous.token.start))
        ? { ...previous.sense, leadStart: token.start, shared: true }
        : null;
    },
  },
  {
    id: 'share',
    sample: '办结率达98%',
    apply: (facts) => (facts.group === 'percent' ? plainSense(facts, 'share') : null),
  },
  {
    id: 'points',
    sample: '拉动生产总值2.1个百分点',
    apply: (facts) =>
      facts.group === 'points'
        ? { ...plainSense(facts, 'change'), dir: facts.token.value < 0 ? 'down' : null }
        : null,
  },
  {
    id: 'doubling',
    sample: '投资五年内翻了两番',
    apply(facts) {
      if (facts.group !== 'times' || facts.token.rule !== 'doubling') return null;
      const { text, from, token } = facts;
      const basis = findBasis({ text, from, clauseFrom: from, to: token.start });
      return { ...plainSense(facts, 'change'), dir: 'up', basis };
    },
  },
  {
    id: 'ratio',
    sample: '产值是2016年的2.4倍',
    apply(facts) {
      if (facts.group !== 'times') return null;
      const { text, from, token } = facts;
      return { ...plainSense(facts, 'share'), basis: multipleOf(text.slice(from, token.start)) };
    },
  },
];
