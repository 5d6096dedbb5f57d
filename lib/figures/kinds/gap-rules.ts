import { comparison } from '../lexicon/basis-words.ts';
import { comparativeWords } from '../lexicon/change-words.ts';
import { fallFares, gapVerbs, measuredBy, quantityVerbs, spanVerbs } from '../lexicon/gap-words.ts';
import { links } from '../lexicon/link-words.ts';
import { formsOf, wordsOf } from '../lexicon/words.ts';
import { changeAt, comparisonAt } from './change-sense.ts';
import type { SenseRule } from './sense.ts';

const gapDirs = new Map([...gapVerbs, ...comparativeWords].map(({ form, dir }) => [form, dir]));

/** No number and no mark; 每 begins a standard of its own (低于每人每年4300元). */
const object = '(?:(?:19|20)\\d{2}年|[^，。；、每\\d])';

/** 高出全国平均水平, 比全省平均高: what leads to how far off a value is. */
const gapLead = new RegExp(
  `(?:(?<verb>${formsOf(gapVerbs)})(?=${object}{0,12}${measuredBy})|` +
    `${comparison}(?=${object}{0,12}${measuredBy})${object}{2,16}(?<word>${formsOf(comparativeWords)})了?)` +
    `${object}{0,14}$`,
  'u',
);
/** What makes of a verb of a gap a bound: 不低于. */
const bounded = /[不未没得能应]$/u;

const quantityDirs = new Map(quantityVerbs.map(({ form, dir }) => [form, dir]));
/** Nouns of quantities: what has such a name goes up or down, and is not made or done. A source for `new RegExp`. */
const quantity = '(?:[^质能力]量|能力|容量|库容|养老金|标准|水平)';
const quantityLead = new RegExp(
  `(?<verb>${wordsOf(quantityVerbs)})了?(?<object>(?:(?![到至为达较和与及、])[^，。；、\\d]){0,10}${quantity})(?<links>${links})$`,
  'u',
);

const spanDirs = new Map(spanVerbs.map(({ form, dir }) => [form, dir]));
/** Names of such a time, with what may stand between them and the verb. */
const spanLead = new RegExp(
  `(?:时间|时限|时长|时效|期限|工期|周期|天数|车程|行程|用时|耗时|承诺期|供暖期|供热期)[^，。；、\\d]{0,14}?(?<verb>${formsOf(spanVerbs)})了?${links}$`,
  'u',
);

/** ，降幅持续收窄2个百分点: a fall that no owner is named of, and how it fares. What fell is named before it, and of that a smaller fall is a rise. The number before has to be the fall. */
const fallLead = new RegExp(
  `^[、，,]?(?:但|且|其|而)?(?:降|跌|减)幅[^，。；、\\d]{0,14}?${fallFares}了?${links}$`,
  'u',
);

/** ，力争40%: between a growth and the one that is striven for beyond it. */
const restatedJoint =
  /^(?:左右|以上)? ?[，,、（(]? ?(?:并|并且|同时|还要)?(?:力争|争取|努力|确保|奋力|奋斗目标)(?:是|为|达到?|实现|突破|冲刺)*$/u;
/** Its longest form. */
const longestJoint = 12;

/** How much a fall grew or shrank; asked before any verb of change, since the fall alone says which way its owner went. */
export const fallRule: SenseRule = {
  id: 'fall-narrowed',
  sample: '出口下降6%，降幅收窄2个百分点',
  apply(facts) {
    if (facts.group !== 'points' || facts.level || facts.previous?.sense.dir !== 'down') return null;
    const found = fallLead.exec(facts.lead);
    return found && comparisonAt(facts, found.index, found.groups!.less ? 'up' : 'down');
  },
};

/** Numbers of a change that no verb stands right before. */
export const gapRules: readonly SenseRule[] = [
  {
    id: 'gap',
    sample: '人均期望寿命高出全国平均水平3.2岁',
    apply(facts) {
      const found = facts.rate || facts.level || facts.token.bare ? null : gapLead.exec(facts.lead);
      if (!found || bounded.test(facts.lead.slice(0, found.index))) return null;
      const { verb, word } = found.groups!;
      return comparisonAt(facts, found.index, gapDirs.get(verb ?? word!)!);
    },
  },
  {
    id: 'span-changed',
    sample: '审批时限缩短3天',
    apply(facts) {
      const found = facts.group !== 'time' || facts.level ? null : spanLead.exec(facts.lead);
      if (!found) return null;
      const { verb } = found.groups!;
      return changeAt(facts, found.index + found[0].lastIndexOf(verb!), spanDirs.get(verb!)!);
    },
  },
  {
    id: 'quantity-changed',
    sample: '增加供水能力3万吨',
    apply(facts) {
      const found = facts.rate || facts.level || facts.token.bare ? null : quantityLead.exec(facts.lead);
      if (!found) return null;
      const { verb, object: name, links: between } = found.groups!;
      const sense = changeAt(facts, found.index, quantityDirs.get(verb!)!);
      const nameStart = facts.from + facts.lead.length - between!.length - name!.length;
      return { ...sense, leadStart: facts.token.start - between!.length, nameStart };
    },
  },
  {
    id: 'restated',
    sample: '税收增长8%，力争10%',
    apply({ text, token, previous, group }) {
      if (group !== 'percent' || previous?.sense.kind !== 'change') return null;
      const gap = token.start - previous.token.end;
      if (previous.token.unit?.group !== group || gap < 1 || gap > longestJoint) return null;
      return restatedJoint.test(text.slice(previous.token.end, token.start))
        ? { ...previous.sense, leadStart: token.start, shared: true }
        : null;
    },
  },
];
