import type { UnitGroup } from '../../text/unit-row.ts';
import { longChangeForms, spanForms } from '../lexicon/change-words.ts';
import { hedgesBefore } from '../lexicon/hedge-words.ts';
import { formsOf } from '../lexicon/words.ts';

/** Where a pattern is looked for: right before the digits, at them, right behind them, or behind the unit. */
export type Side = 'before' | 'digits' | 'tail' | 'after';

/** What a number must be for a row to be asked; every field that is given must hold. */
export interface NumberGuard {
  /** Base of its unit. */
  unit?: string;
  group?: UnitGroup;
  notGroup?: UnitGroup;
  hasUnit?: boolean;
  bare?: boolean;
  arabic?: boolean;
  whole?: boolean;
}

/** A pattern on one side of a number, asked of the numbers that `of` lets through. */
export interface Condition {
  side: Side;
  pattern: RegExp;
  of?: NumberGuard;
}

/**
 * A reason why a number counts nothing: its pattern holds, `also` holds, and nothing of `unless` does. In `sample`
 * stands such a number, and no figure.
 */
export interface ExclusionRow extends Condition {
  id: string;
  sample: string;
  also?: Condition;
  unless?: readonly Condition[];
}

/** Signs that join the parts of a formula. */
const operator = /[+×*xX·∶:：]/;

/** Numbers that order, name or date things, and units that only look like measures there. The first that holds is the reason. */
export const exclusions: readonly ExclusionRow[] = [
  // What replaced digits by a template's names lost them: $1.$2 was one number, and its tail is none.
  { id: 'lost-digits', side: 'before', pattern: /\$\d\.\$/, sample: '增长4$1.$2%，出口3$1.$27亿美元' },
  {
    id: 'place-of-peace',
    side: 'digits',
    pattern: /[一二三四五六七八九十]{1,2}平/,
    of: { arabic: false },
    sample: '企业落户四平，园区七通一平',
  },
  { id: 'ordinal', side: 'before', pattern: /第/, sample: '第34届书画展、第3批次名单' },
  {
    id: 'letter-before',
    side: 'before',
    pattern: /[A-Za-z]/,
    // GDP41亿元 prints a name before a figure; a letter before anything else makes a name of both.
    unless: [
      {
        side: 'before',
        pattern: /(?:GDP|CPI|PPI|R&D|RD|FDI|APP|TEU|VOCs|COD|PM2\.5|SO2|NOx)/i,
        of: { hasUnit: true },
      },
      { side: 'before', pattern: /[A-Z]{3}/, of: { group: 'money' } },
    ],
    sample: '沿G50高速，M3走廊，S20公路中的B2线',
  },
  {
    id: 'letter-behind',
    side: 'tail',
    pattern: /[A-Za-z]/,
    of: { hasUnit: false },
    sample: '创建5A级景区，开通5G基站',
  },
  {
    id: 'network-generation',
    side: 'digits',
    pattern: /[1-6](?:\.\d)?G/,
    of: { unit: 'G' },
    sample: '新建5G基站',
  },
  {
    id: 'grams',
    side: 'digits',
    pattern: /(?<![\d.])[\d.]+[万亿]?g/,
    of: { unit: 'G' },
    sample: '查获样品500g',
  },
  { id: 'leading-zero', side: 'digits', pattern: /0\d/, sample: '启动04单元规划' },
  {
    id: 'operand',
    side: 'before',
    pattern: /\d[+×*xX·∶:：]/,
    sample: '实行2+3服务，7×24小时响应',
  },
  {
    id: 'addend',
    side: 'before',
    pattern: /[+×*]/,
    of: { notGroup: 'percent' },
    sample: '推行党建+3项举措',
  },
  {
    id: 'operator-behind',
    side: 'after',
    pattern: /[+×*∶]/,
    unless: [{ side: 'before', pattern: operator }],
    sample: '实行2+X服务',
  },
  {
    id: 'colon-behind',
    side: 'after',
    pattern: /[:：]\d/,
    of: { bare: true },
    unless: [{ side: 'before', pattern: operator }],
    sample: '带动比达到1:6',
  },
  {
    id: 'coded',
    side: 'before',
    pattern: /[0-9A-Za-z][-—/.]/,
    sample: '推进A-8地块、10-4地块建设',
  },
  {
    id: 'age',
    side: 'tail',
    pattern: /周岁|岁/,
    unless: [
      {
        side: 'before',
        pattern: /(?:寿命|年龄|均龄)[^，。；、]{0,20}|(?:寿命|年龄)[^，。；]{0,12}[高低]于?出?全[国省市]/,
      },
    ],
    sample: '为60岁以上老人和18周岁人群服务',
  },
  { id: 'age-in-months', side: 'after', pattern: /龄/, of: { unit: '个月' }, sample: '为6—24个月龄幼儿服务' },
  {
    id: 'round-the-clock',
    side: 'digits',
    pattern: /24(?=个?小时)/,
    of: { unit: '小时' },
    unless: [{ side: 'before', pattern: new RegExp(`(?:${spanForms})(?:到|至)?`) }],
    sample: '建成24小时自助服务区',
  },
  {
    id: 'walking-circle',
    side: 'after',
    pattern: /[”"]?(?:[^，。；、]{0,8}圈|社区|步行|生活|便民|健身|就业|养老|通勤|直达|可达)/,
    of: { unit: '分钟' },
    sample: '完善15分钟社区生活圈，打造10分钟健身圈',
  },
  {
    id: 'minutes-of-a-service',
    side: 'tail',
    pattern: /分钟/,
    of: { unit: '分钟' },
    // Minutes measure something only where something takes or loses them.
    unless: [
      {
        side: 'before',
        pattern: new RegExp(
          `${spanForms}|${formsOf(hedgesBefore)}|平均|仅需|在|至|到|为|达|用时|时长|[^一-龥]`,
        ),
      },
    ],
    sample: '提供10分钟响应服务',
  },
  { id: 'grade', side: 'tail', pattern: /级/, sample: '获评3级医院，通过4级认证' },
  {
    id: 'class-of-a-thing',
    side: 'after',
    pattern: /级/,
    of: { notGroup: 'count', hasUnit: true },
    sample: '建设5000吨级码头，培育百亿元即100亿元级企业',
  },
  {
    id: 'no-score',
    side: 'tail',
    pattern: /分/,
    of: { unit: '分' },
    unless: [
      { side: 'before', pattern: /(?:分|评|考|核|绩|测|扣|得|达到?|为|获|至|到)[^，。]{0,6}/ },
      { side: 'after', pattern: /以上|的成绩|,|，|。/ },
    ],
    sample: '人均5分地',
  },
  {
    id: 'turn',
    side: 'tail',
    pattern: /度/,
    of: { unit: '度' },
    unless: [{ side: 'before', pattern: /电[^，。]{0,10}/ }],
    sample: '推行180度体验式服务',
  },
  {
    id: 'parties',
    side: 'tail',
    pattern: /方/,
    of: { unit: '方' },
    unless: [
      { side: 'before', pattern: /(?:[土石淤疏浚渣泥砂沙量填挖木水气]|垃圾|混凝土)[^，。；]{0,8}/ },
      { side: 'digits', pattern: /[\d.,]+[千万亿]/ },
    ],
    sample: '12方代表参加',
  },
  {
    id: 'voltage',
    side: 'tail',
    pattern: /千伏(?!安)|kV|KV|V|伏/,
    sample: '建设110千伏变电站，迁改110kV线路',
  },
  {
    id: 'run-of-years',
    side: 'tail',
    // 320个年度项目 counts projects, 12个年轻人 people.
    pattern: /年(?![轻货])|个年(?![轻货产出销]|度[^，。；、以内前后来里中末])/,
    unless: [
      {
        side: 'before',
        pattern: new RegExp(`${spanForms}|连续(?:第)?|历时|坚持|提前|平均[\\s\\S]*|寿命[^，。；]{0,6}`),
      },
    ],
    sample: '实施5年行动计划',
  },
  {
    id: 'top-list',
    side: 'tail',
    pattern: /[强佳]|优(?!抚)|大(?!学生)/,
    of: { bare: true },
    sample: '进入全国500强企业名单',
  },
  {
    id: 'quoted-name',
    side: 'before',
    pattern: /[“‘"][^”’"，。；]{0,8}/,
    of: { notGroup: 'money' },
    also: { side: 'after', pattern: /[^“‘，。；]{0,10}[”’]/ },
    unless: [{ side: 'before', pattern: new RegExp(`${longChangeForms}|率|达|为`) }],
    sample: '打造“10分钟”服务站、“3个一”机制和“五个100”工程',
  },
  {
    id: 'part-of-a-thing',
    side: 'digits',
    pattern: /\d[\d,]{0,30}\.\d|[〇零一二两三四五六七八九十百千万亿]{1,30}点/,
    of: { group: 'count', whole: false },
    // Nobody counts parts of persons or meals: a multiplier was lost. Rates by the thousand do (每千人6.8张).
    unless: [
      {
        side: 'before',
        pattern: /[每均][^，。；]{0,24}|[千万]人口?[^，。；]{0,22}|(?:寿命|年龄)[^，。；]{0,8}/,
      },
      // 1.9个和3.3个百分点: half of a measure.
      { side: 'after', pattern: /[、和与及][\d.]+个/ },
    ],
    sample: '累计堂食14.78客',
  },
  {
    id: 'field-of-an-order',
    side: 'after',
    // How many stand in the order is part of whose order it is.
    pattern: /[中里]?的?(?:首位|之首|榜首|第[\d一二三四五六七八九十]{1,3}[位名，。；、,;])/,
    of: { group: 'count' },
    sample: '居全市9县首位',
  },
  {
    id: 'paired-name',
    side: 'after',
    pattern: /[一二两三四五六七八九十]/,
    of: { arabic: false, group: 'count' },
    sample: '完善三所两办联动机制',
  },
  {
    id: 'purity',
    side: 'before',
    pattern: /折(?:合|纯|成)?/,
    of: { group: 'percent' },
    sample: '折100%烧碱产量',
  },
  {
    id: 'exchanged',
    side: 'after',
    pattern: /(?:兑|折)换?(?![现付合])/,
    of: { group: 'money' },
    sample: '1美元兑7.1元',
  },
  {
    id: 'exchange-rate',
    side: 'before',
    pattern: /(?:元|镑|币|卢布|法郎)(?:兑换?|对人民币|兑人民币)(?:汇率)?[为约达到]{0,2}/,
    of: { group: 'money' },
    sample: '1美元兑7.1元',
  },
  {
    id: 'class-by-magnitude',
    side: 'after',
    pattern: /、?(?:[十百千]{1,6}[万亿])?级?(?:园区|产业|集群|企业|板块|链|城市|项目|俱乐部|工程|梯次|规模)/,
    of: { arabic: false, hasUnit: false },
    sample: '培育五百亿园区',
  },
  {
    id: 'class-in-a-list',
    side: 'before',
    pattern: /[百千]亿级?[、和]|\d个/,
    of: { arabic: false, hasUnit: false },
    sample: '培育千亿、五百亿、百亿的梯队',
  },
  { id: 'percentile', side: 'after', pattern: /百分位/, sample: '处于70百分位' },
];
