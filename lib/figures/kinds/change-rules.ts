import { comparison, periodOnPeriod, samePart, thanLastYear, yearOnYear } from '../lexicon/basis-words.ts';
import {
  aheadAdverbs,
  aheadForms,
  type ChangeRow,
  changeForms,
  changeNounForms,
  changeNouns,
  changeVerbs,
  comparativeWords,
  countChangeForms,
  levelForms,
  levelParticle,
  netPrefix,
} from '../lexicon/change-words.ts';
import { links } from '../lexicon/link-words.ts';
import { formsOf, wordsOf } from '../lexicon/words.ts';
import { countsDone } from './act-counts.ts';
import { changeAt, comparisonAt, fareAt } from './change-sense.ts';
import { fallRule, gapRules } from './gap-rules.ts';
import type { SenseRule } from './sense.ts';

const byForm = (rows: readonly ChangeRow[]): Map<string, ChangeRow['dir']> =>
  new Map(rows.map(({ form, dir }) => [form, dir]));
const verbs = byForm(changeVerbs);
const nouns = byForm(changeNouns);
const comparatives = byForm(comparativeWords);

/** Anything but what ends a clause, an item of a list or another number, a source for a class. */
const inClause = '[^，。；、\\d]';

/** 高于全国、全省: a joint that parts two places a rate is compared with. */
const nextPlace = '、(?=(?:全[国省市区县州]|[国省市区县州])(?!.*、))';

const verbLead = new RegExp(`(?<verb>${changeForms})${links}$`, 'u');
const nounLead = new RegExp(`(?<noun>${wordsOf(changeNouns)})[^，。；,;、\\d]{0,8}$`, 'u');
const levelLead = new RegExp(`(?:${levelForms})${levelParticle}${links}$`, 'u');
const comparingLead = new RegExp(
  `(?:(?<verb>${formsOf(changeVerbs.filter(({ compares }) => compares))})|` +
    `${comparison}(?:(?:19|20)\\d{2}年|${inClause}|${nextPlace}){1,12}(?<word>${formsOf(comparativeWords)}))(?:${inClause}|${nextPlace}){0,14}$`,
  'u',
);
/** 新增, 增设, 追加, 共 … name what is new or all there is; no change is meant. */
const countLead = new RegExp(
  `(?<!新|增|追|累计新|共)(?<verb>(?<net>${netPrefix})?(?<plain>${countChangeForms}))${links}$`,
  'u',
);
/** 提升|3万农村人口供水保障水平: the number counts those for whom something was bettered. */
const betteredThing = /^[^，。；、\d]{2,14}(?:水平|能力|质量|条件|环境|保障|功能)(?=[，。；、]|$)/u;
/** Its longest form, with the mark behind it. */
const thingReach = 18;
/** 投资38亿元，-18.9%, 同比+5%, (-3%): what stands before a signed rate that is a change. */
const signLead = new RegExp(
  `(?:^|[（(，,、：:\\s]|${changeForms}|${changeNounForms}|${yearOnYear}|${periodOnPeriod}|[为达])(?<plus>\\+)?$`,
  'u',
);
/** 同比8%: a basis with no verb. */
const basisLead = new RegExp(
  `(?:${yearOnYear}|${periodOnPeriod}|${thanLastYear}${samePart}?)[^，。；、一-龥\\d]*$`,
  'u',
);

/** 压缩审批时限80%: a verb that opens the words before a number, and its object right before the number; the object is no rate and holds no verb of its own. */
const aheadLead = new RegExp(
  `(?:^|[^一-龥]|${formsOf(aheadAdverbs)})(?<verb>${aheadForms})了?(?<object>(?:(?!${changeForms}|[到至为达较和与及、]|占(?!比))${inClause}){2,14})$`,
  'u',
);
/** A measure whose own value is a percentage: of it a rate by a percentage point alone is a change (提高入学率5%). */
const rateObject = /(?:率|比重|占比|比例|水平)$/u;

/** Whether the words before a number, or those and its own hedge (提高到|超过8%), make it a level. */
export function leadsToLevel(lead: string, hedge: string): boolean {
  return levelLead.test(lead) || (hedge !== '' && levelLead.test(lead + hedge));
}

/**
 * Numbers that say how much something changed. A fall that shrank or grew comes first, then a verb right before the number tells most; a comparison with its object
 * between is asked next, for points only; a noun of change follows because 增速达到8% is no level; sign and basis alone
 * are the weakest. Counts and sums come last: fewer verbs make a change of them.
 */
export const changeRules: readonly SenseRule[] = [
  fallRule,
  {
    id: 'change-verb',
    sample: '税收增长48.2%',
    apply(facts) {
      const found = facts.rate && !facts.level ? verbLead.exec(facts.lead) : null;
      if (!found) return null;
      // 增减幅度, 下降率: the noun's own characters are no verb.
      const noun = facts.group === 'percent' ? nounLead.exec(facts.lead) : null;
      if (noun && found.index < noun.index + noun.groups!.noun!.length) return null;
      const dir = verbs.get(found.groups!.verb!)!;
      return facts.group === 'points' ? fareAt(facts, found.index, dir) : changeAt(facts, found.index, dir);
    },
  },
  {
    id: 'verb-and-object',
    sample: '压缩审批时限80%',
    apply(facts) {
      const found = facts.rate && !facts.level ? aheadLead.exec(facts.lead) : null;
      if (!found) return null;
      const { verb, object } = found.groups!;
      if (facts.group === 'percent' && rateObject.test(object!)) return null;
      const nameStart = facts.from + found.index + found[0].length - object!.length;
      const sense = changeAt(facts, found.index, verbs.get(verb!)!);
      return { ...sense, leadStart: facts.token.start, nameStart };
    },
  },
  {
    id: 'comparing',
    sample: '增速高于全市平均3个百分点',
    apply(facts) {
      const found = facts.group === 'points' && !facts.level ? comparingLead.exec(facts.lead) : null;
      if (!found) return null;
      const { verb, word } = found.groups!;
      return comparisonAt(facts, found.index, (verb ? verbs.get(verb) : comparatives.get(word!))!);
    },
  },
  {
    id: 'change-noun',
    sample: '工业增速达到8%',
    apply(facts) {
      const found = facts.group === 'percent' ? nounLead.exec(facts.lead) : null;
      return found && changeAt(facts, found.index, nouns.get(found.groups!.noun!)!);
    },
  },
  {
    id: 'sign',
    sample: '完成投资38亿元(-18.9%)',
    apply(facts) {
      const found = facts.group === 'percent' && !facts.level ? signLead.exec(facts.lead) : null;
      if (!found) return null;
      const { plus = '' } = found.groups!;
      if (plus === '' && facts.token.value >= 0) return null;
      return changeAt(facts, facts.lead.length - plus.length, 'up');
    },
  },
  {
    id: 'basis-alone',
    sample: '税收2亿元，同比8%',
    apply(facts) {
      const found = facts.group === 'percent' && !facts.level ? basisLead.exec(facts.lead) : null;
      return found && changeAt(facts, found.index, null);
    },
  },
  ...gapRules,
  {
    id: 'count-change',
    sample: '市场主体2.6万户，比上年增加3200户',
    apply(facts) {
      if (facts.rate || facts.level || facts.token.bare || countsDone(facts)) return null;
      const found = countLead.exec(facts.lead);
      if (found && betteredThing.test(facts.text.slice(facts.token.end, facts.token.end + thingReach)))
        return null;
      return found && changeAt(facts, found.index, verbs.get(found.groups!.plain!) ?? null);
    },
  },
];
