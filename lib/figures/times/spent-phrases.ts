import type { PeriodPhrase } from '../../text/periods.ts';
import { flows } from '../lexicon/level-words.ts';

/** How a phrase of time loses its hold before it reaches a number. */
export interface SpentRow {
  id: string;
  /** True where the rule holds only if another number stands between the phrase and this one. */
  passed: boolean;
  /** The parts of phrases that the rule is for; `null` for all. */
  parts: readonly PeriodPhrase['part']['type'][] | null;
  /** Asked of the words before the phrase, the phrase as 〈its last character〉, and the words from it to the number. */
  pattern: RegExp;
  sample: string;
}

/** What leads to a time, or to what a part of something was in it: 截至6月, 其中上半年. A source for `new RegExp`. */
export const leadsToTime = '截至?|截止|到|至|于|在|自|从|其中';

/** What was done with a thing when it came to be. A source for `new RegExp`. */
const built = '(?:建成|建设|修建|建造|兴建|竣工|投用|投运|投入使用|出生|形成|遗留|交付)';

/** Any of them spends the phrase. Words in between count as far as a long clause reaches, 40 characters; a statement's end counts wherever it stands. */
export const spentPhrases: readonly SpentRow[] = [
  // 由上年的198亿元增加到226亿元: the phrase dates the first sum only.
  {
    id: 'of-replaced-value',
    passed: true,
    parts: null,
    pattern: /[从由]〈/su,
    sample: '由〈年〉的198亿元增加到',
  },
  // 是2019年5亿元的1.28倍: the phrase dates the base, and the multiple is of the level.
  {
    id: 'of-base-of-multiple',
    passed: true,
    parts: null,
    pattern: /[是为]〈.〉的?\d[^，,。；]{0,60}的$/su,
    sample: '是〈年〉5亿元的',
  },
  // 继2021年突破400亿元后，突破500亿元: what came before dates nothing that came after it.
  {
    id: 'of-what-came-before',
    passed: false,
    parts: ['year', 'day', 'years', 'plan'],
    pattern: /继〈.〉[^，。；]{0,40}[，,]/su,
    sample: '继〈年〉突破400亿元后，突破',
  },
  // 在去年改造83个的基础上: what was done before does not date what is added to it.
  {
    id: 'on-the-basis-of',
    passed: false,
    parts: null,
    pattern: /〉.{0,37}基础上/su,
    sample: '在〈年〉改造83个的基础上，再改造',
  },
  // 改造2000年底前建成的老旧小区35个, 修缮80年代的厂房12处: when what is counted was built is not when it was done.
  {
    id: 'when-built',
    passed: false,
    parts: ['year', 'day', 'years', 'back'],
    pattern: new RegExp(
      `(?:[^，。；：、\\n\\d]{2}〈.〉|〈前〉|〉(?:以前|之前|前))(?:以前|之前|前|以后)?${built}[^，。；、\\d]{0,6}的|` +
        '[^，。；：、\\n\\d]{2}〈代〉(?:以前|之前|初期?|末期?)?[^，。；、\\d]{0,8}的',
      'su',
    ),
    sample: '改造〈底〉前建成的老旧小区',
  },
  // 巩固去年的好势头，…; 锚定2035年远景目标，…: a year inside what an opening clause holds on to or looks to dates nothing behind it.
  {
    id: 'of-what-is-held-on-to',
    passed: false,
    parts: ['year', 'plan'],
    pattern:
      /(?:巩固|保持|延续|承接|总结|发扬|锚定|对标|瞄准|聚焦|紧扣|对照|着眼|面向|编制|修编|制定|接近|迎接|承办|申办|筹备)(?:好|了)?[“"]?〈[^，。；：\d]{2,20}[，,；;]/su,
    sample: '巩固〈年〉的好势头，确保增长',
  },
  // 完成去年结转的26个项目: when a thing was left over is not when it is done.
  {
    id: 'left-over',
    passed: false,
    parts: ['year'],
    pattern: /〈年〉(?:度)?(?:结转|跨转|遗留|未完(?:成|工)|续建|尚未)[^，。；：\d]{0,8}的/su,
    sample: '完成〈年〉结转的',
  },
  // 对2010年以来的文件进行清理，废止35件: when that was made which is acted on is not when it was.
  {
    id: 'of-what-is-acted-on',
    passed: false,
    parts: null,
    pattern: /[对将把]〈.〉(?:以来|以前|之前|前|期间)?的[^，。；]{2,20}(?:进行|开展|予以|作了?|实施|逐)/su,
    sample: '对〈来〉的文件进行清理，废止',
  },
  // 4月20日移交会议后，30个工作组进驻: the day is that of what went before.
  {
    id: 'after-a-day',
    passed: false,
    parts: ['day', 'days'],
    pattern: /〉[^，。；\d]{2,24}(?<![今最先前落往然])(?:后|之后|以后|以来)[，,]/su,
    sample: '〈日〉移交会议后，',
  },
  // 确保车站上半年建成投用，引进项目12个: by when one thing is ready does not date what the next clause counts.
  {
    id: 'one-thing-ready',
    passed: false,
    parts: ['months', 'quarter', 'half', 'day', 'days'],
    pattern: new RegExp(
      `[^，。；：、\\n\\d〉]{4}(?<!${leadsToTime}|全[省市县区镇])〈.〉(?:以前|之前|前|底前)?[^，。；、\\d]{0,8}(?:投用|投产|投运|开工|动工|竣工|完工|建成|通车|通航|运营|开业|投入使用|开放|启用|交付|封顶|贯通)[，,；;]`,
      'su',
    ),
    sample: '确保清河站〈年〉建成投用，引进',
  },
  // 五年内翻了两番，增长35%: the run of years speaks of its own clause.
  {
    id: 'within-years',
    passed: true,
    parts: ['within'],
    pattern: /〈内〉.{0,39}[，,]/su,
    sample: '，〈内〉翻了两番，增长',
  },
  // 增加到2021年的312亿元；…: a phrase bound to one number by 的 does not reach into the next statement.
  {
    id: 'bound-to-a-number',
    passed: false,
    parts: null,
    pattern: /〉的[\d一二三四五六七八九].{0,300}[；;]/su,
    sample: '到〈年〉的312亿元；税收',
  },
  // 用气量5.2亿立方米，其中8月份突破1亿立方米；用水量…: a time inside 其中 is that part's alone.
  {
    id: 'of-which',
    passed: false,
    parts: null,
    pattern: /其中[^。；;]{0,16}〈.〉.{0,100}[；;]/su,
    sample: '，其中〈份〉突破1亿千瓦时；用水量',
  },
  // 将1983年以来被征地农民纳入社保；新建学校: a time in the middle of its clause does not reach into another statement.
  {
    id: 'inside-its-clause',
    passed: false,
    parts: ['year', 'years', 'plan', 'since', 'back', 'ahead', 'months', 'half', 'quarter', 'days'],
    pattern: new RegExp(
      `(?:[将把对]|[^，。；：、！？\\n〉]{4}(?<!${leadsToTime}|为|核算|统计|测算|预计|[”"]|[我全][国省市州县区盟旗镇乡街]))〈.〉[^。\\n]*[；;]`,
      'su',
    ),
    sample: '将〈来〉被征地农民纳入社保；新建学校',
  },
  // 年末贷款余额27亿元，增长9%；通过债券融资…: a state at the year's end says when it is, and not when what follows was done.
  {
    id: 'state-at-the-end',
    passed: true,
    parts: ['day'],
    pattern: new RegExp(
      `(?:^|[^截至止到于])〈[末底]〉[^，,：:。；;\\d].*[；;][^。；;]*(?:${flows.source}|融资|出栏|完成)[^。；;]*$`,
      'su',
    ),
    sample: '，〈末〉贷款余额27亿元，增长9%；债券融资',
  },
  // 出口26亿元，8月当月增长9%；进口…: a part of the year behind a number of its statement stays in the statement.
  {
    id: 'part-behind-a-number',
    passed: false,
    parts: ['months', 'quarter', 'half', 'day', 'days', 'since'],
    pattern: /\d[^。；;\n]{0,24}〈.〉[^；;]{0,200}[；;]/su,
    sample: '出口26亿元，〈月〉增长9%；进口',
  },
];

/** How much before a phrase is asked: its clause and the number before it. */
const leadReach = 30;

interface Between {
  text: string;
  phrase: PeriodPhrase;
  /** Where the number before this one in the sentence ends. */
  floor: number;
  at: number;
}

/** True when a phrase of time no longer holds at `at`. */
export function isSpent({ text, phrase, floor, at }: Between): boolean {
  const before = text.slice(Math.max(0, phrase.start - leadReach), phrase.start);
  const framed = `${before}〈${text[phrase.end - 1]}〉${text.slice(phrase.end, at)}`;
  return spentPhrases.some(
    ({ passed, parts, pattern }) =>
      (!passed || phrase.end <= floor) &&
      (parts === null || parts.includes(phrase.part.type)) &&
      pattern.test(framed),
  );
}
