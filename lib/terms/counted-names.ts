import type { NameContext } from './name-context.ts';

/** What an abbreviation by number begins with: 三会, 双减, 两委. */
const numeral = '[一二三四五六七八九十两双]';

/** What makes another word of the character that an abbreviation counts: 三保|障, 三会|议室, 两委|员. */
const wordGoesOn = [
  { counted: '保', by: '障险证养护留持管税', sample: '兜牢教育医疗住房三保障底线', term: '三保' },
  { counted: '会', by: '议场合员计长籍堂', sample: '在三会议室召开协调会', term: '三会' },
  { counted: '医', by: '院药', sample: '扩建市三医院', term: '三医' },
  { counted: '委', by: '员托', sample: '两委员共同提案', term: '两委' },
  { counted: '资', by: '金产格源料质本', sample: '三资产权明晰', term: '三资' },
  { counted: '长', by: '期远效度', sample: '谋划三长期项目', term: '三长' },
] as const;

const longerWords: readonly NameContext[] = wordGoesOn.map(({ counted, by, sample, term }) => ({
  rule: `word that goes on from ${counted}`,
  before: null,
  after: new RegExp(`^[${by}]`, 'u'),
  within: new RegExp(`^${numeral}${counted}$`, 'u'),
  sample,
  term,
}));

/** What follows a number in other words than abbreviations: ordinals (新一轮, 第十届), measures, 一是, 进一步, 一并. */
const otherThanCounted = '届轮批次项个条年月日天期种类级家户所座处片块段是要步并起体样些律致定直边方面手';

/** Abbreviations that stand beside another one of their own: 六稳六保, 两重两新, 双碳双控. */
const namedBeside = '六稳|两重|双碳';
/** Those that follow one, and what is added to one without another sense: 五险一金, 三农三牧. */
const namedAfter = '六保|两新|一金|三牧';

/** The last of two things of which reports say 双控, where it is neither energy, carbon, water use nor risks. */
const otherControlled =
  '肥药|药肥|水位水量|水位、水量|房价地价|地价房价|房价、地价|地价、房价|氨逃逸|去除效率|臭氧|臭氧浓度|政府债务|债务规模和融资成本|利息支出占比|资产负债率|医保|医疗保障|渔船|产能产量|水质指数|项目资金|南北';

/** What a scheme that goes by such a name is. */
const schemeNoun = '制度|工作|建设|记录|活动|教育|行动|要求|方针|政策|机制|模式|目标|产业|项目';

/** Where an abbreviation by number is a part of a longer word or name, in the order in which they are tried. */
export const countedNames: readonly NameContext[] = [
  ...longerWords,
  {
    rule: 'half of a pair of pairs',
    before: /双[增控][”、]“?$/u,
    after: null,
    within: /^双减$/u,
    sample: '实现PM2.5和臭氧浓度“双控”“双减”',
    term: '双减',
  },
  {
    rule: 'name that counts on',
    // 三查|三保, 一委|三会, 双减|双控: each number with what it counts is a part of one name. 双新|双创, 双返|双创 do mean
    // starting firms.
    before: new RegExp(`${numeral}(?![${otherThanCounted}])\\p{Script=Han}(?<!${namedBeside})$`, 'u'),
    after: null,
    within: new RegExp(`^${numeral}(?!创)\\p{Script=Han}$`, 'u'),
    sample: '深入开展“三查三保”活动',
    term: '三保',
  },
  {
    rule: 'two other things under control',
    // What the energy law controls is amount and intensity; these are prices, debts, fertilisers, levels of water, boats.
    before: new RegExp(`(?:${otherControlled})[、，和与及]?[“‘「]?$`, 'u'),
    after: null,
    within: /^双控$/u,
    sample: '果园全面推行“肥药双控”',
    term: '双控',
  },
  {
    rule: 'longer abbreviation',
    before: null,
    // 三会|一课, 三保|一优一防, 双减|半; but 双拥|一条街: a counted thing follows.
    after: new RegExp(
      `^(?:半|(?!${namedAfter})(?:${numeral}(?![${otherThanCounted}])\\p{Script=Han})+(?=${schemeNoun}|\\P{Script=Han}|$))`,
      'u',
    ),
    within: new RegExp(`^${numeral}\\p{Script=Han}{1,2}$`, 'u'),
    sample: '规范“三会一课”制度',
    term: '三会',
  },
];
