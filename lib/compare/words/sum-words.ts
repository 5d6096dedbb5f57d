import { formsOf } from '../../figures/lexicon/words.ts';
import { doingVerbs } from '../../figures/names/words/doing-words.ts';
import { leadVerbs } from '../../figures/names/words/lead-verbs.ts';

/** What a clause does with its object: verbs of two characters and more, and words between them and before. */
const verbs = formsOf([
  ...doingVerbs,
  ...leadVerbs.filter(({ form }) => form.length > 1),
  ...[
    '全力',
    '全面',
    '大力',
    '继续',
    '重点',
    '着力',
    '积极',
    '扎实',
    '统筹',
    '确保',
    '深化',
    '优化',
    '做好',
    '加大',
  ].map((form) => ({ form })),
]);

/** How a plan says what a sum is for, around a clause that says only how much. Groups are named in each row's sample. */
const pieces = {
  /** The front of a clause up to a sum, where it names nothing that the sum is for. */
  bareSum: {
    pattern:
      /^(?:\d{4}年|今年|本年|全年|年内|当年|年度|力争|确保|计划|预计|争取|安排|完成|再|总|各级|政府|财政|累计|投入|投资|引导|建设|专项|补助|资金|约|达|到|额|共|[：:\s])*$/u,
    sample: '年内计划完成投资',
  },
  /** A clause that undertakes something: group `undertaking` without the verbs before it. */
  undertaking: {
    pattern: new RegExp(`^(?:[一二三四五六七八九十]是)?(?:${verbs})*(?<undertaking>[^\\d]{3,40})$`, 'u'),
    sample: '加快推进柳岙水厂扩建',
  },
  /** A clause that says what a sum is spent on: group `purpose` without the verb and the count. */
  purpose: {
    pattern: new RegExp(`^(?:${verbs})+(?:[\\d.]+[个项处条座所]?(?:重点)?)?(?<purpose>[^\\d]{3,24})`, 'u'),
    sample: '实施12个柳岙菜园项目',
  },
  /** The front of a clause up to a count of things that it names one by one: group `members`; group `more` where there are others. */
  members: {
    pattern: new RegExp(
      `^(?:[一二三四五六七八九十]是)?(?:${verbs})*(?<members>[^\\d，。；：]{1,60}?[^\\d，。；：、和及与])(?<more>等)?$`,
      'u',
    ),
    sample: '完成柳岙大街和镇东路',
  },
  /** The words at a sum that was invested. */
  invested: { pattern: /投资|投入/u, sample: '完成投资2亿元' },
  /** The words at a sum that somebody gives to something. */
  funds: { pattern: /资金|补助|财政|政府/u, sample: '投入引导资金3000万元' },
  /** A round sum in characters, which is as much a number as one in digits (打造千亿产业集群). */
  round: { pattern: /[百千万]亿/u, sample: '打造柳岙锂电千亿产业集群' },
  /** What ends a statement within a sentence. */
  parted: { pattern: /[；;]/u, sample: '柳岙园区加快建设；' },
  /** The front of a sentence that goes on about what the one before named. */
  same: { pattern: /^(?:园区|项目|工程|一期|该)/u, sample: '园区完成投资2亿元' },
};

/** The patterns above, for whoever tries them. */
export const sumPatterns = Object.values(pieces);

/** The front of a clause, up to a sum, that doesn't say what the sum is for. */
export const bareSum = pieces.bareSum.pattern;
/** A clause before a sum that says what it is for; group `undertaking`. */
export const undertakingInFront = pieces.undertaking.pattern;
/** A clause behind a sum that says what it is for; group `purpose`. */
export const purposeBehind = pieces.purpose.pattern;
/** A clause before a count that names what is counted; groups `members` and `more`. */
export const membersInFront = pieces.members.pattern;
/** Words at a sum that say that it was invested. */
export const saysInvested = pieces.invested.pattern;
/** Words at a sum that say that it is somebody's share. */
export const saysFunds = pieces.funds.pattern;
/** A clause that prints a round sum in characters. */
export const saysRoundSum = pieces.round.pattern;
/** Text in which one statement ends and another begins. */
export const partsStatements = pieces.parted.pattern;
/** A sentence that goes on about what the one before named. */
export const speaksOfTheSame = pieces.same.pattern;
