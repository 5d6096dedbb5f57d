import type { NumberToken } from './number-token.ts';

/** What is looked at: the stretch right before and right after the number, and the number itself. */
interface Surroundings {
  before: string;
  after: string;
  /** Right after the digits, the unit included. */
  tail: string;
  digits: string;
  token: NumberToken;
}

/** A reason why a number counts nothing; `sample` holds such a number and no figure. */
export interface ExclusionRow {
  id: string;
  sample: string;
  applies(near: Surroundings): boolean;
}

const unitIs = (token: NumberToken, ...bases: string[]): boolean =>
  token.unit !== null && bases.includes(token.unit.base);

/** Numbers that order, name or date things, and units that only look like measures there. First that applies wins. */
export const exclusions: readonly ExclusionRow[] = [
  {
    id: 'ordinal',
    sample: '第34届书画展、第3批次名单',
    applies: ({ before }) => /第$/.test(before),
  },
  {
    id: 'latin-name',
    sample: '沿G50高速，M3走廊，S20公路中的B2线',
    // GDP41亿元 prints a name before a figure; a letter before anything else makes a name of both.
    applies: ({ before, token }) =>
      /[A-Za-z]$/.test(before) &&
      !(token.unit && /(?:GDP|CPI|PPI|R&D|RD|FDI|APP|TEU|VOCs|COD|PM2\.5|SO2|NOx)$/i.test(before)) &&
      !(token.unit?.group === 'money' && /[A-Z]{3}$/.test(before)),
  },
  {
    id: 'latin-suffix',
    sample: '创建5A级景区，开通5G基站',
    applies: ({ tail, token }) => token.unit === null && /^[A-Za-z]/.test(tail),
  },
  {
    id: 'leading-zero',
    sample: '启动04单元规划',
    applies: ({ digits }) => /^0\d/.test(digits),
  },
  {
    id: 'formula',
    sample: '实行1+3服务，7×24小时响应，产业结构调整为15:62:23',
    applies: ({ before, after, token }) =>
      /[+×*xX·∶:：]$/.test(before)
        ? /\d[+×*xX·∶:：]$/.test(before) || (/[+×*]$/.test(before) && token.unit?.group !== 'percent')
        : /^[+×*∶]/.test(after) || (/^[:：]\d/.test(after) && token.bare),
  },
  {
    id: 'coded',
    sample: '推进05-08地块、10-04地块建设',
    applies: ({ before }) => /[0-9A-Za-z][-—/.]$/.test(before),
  },
  {
    id: 'age',
    sample: '为60岁以上老人和18周岁人群服务',
    applies: ({ tail, before }) =>
      /^(?:周岁|岁)/.test(tail) && !/(?:寿命|年龄|均龄)[^，。；、]{0,8}$/.test(before),
  },
  {
    id: 'round-the-clock',
    sample: '建成24小时自助服务区',
    applies: ({ digits, token, before }) =>
      digits === '24' && unitIs(token, '小时') && !/(?:压缩|缩短|减少)(?:到|至)?$/.test(before),
  },
  {
    id: 'walking-circle',
    sample: '完善15分钟社区生活圈，打造10分钟健身圈',
    applies: ({ before, after, token }) =>
      unitIs(token, '分钟') &&
      (/^[”"]?(?:[^，。；、]{0,8}圈|社区|步行|生活|便民|健身|就业|养老|通勤|直达|可达)/.test(after) ||
        !/(?:压缩|缩短|减少|平均|仅需|控制在|提速|少于|低于|不超过|小于|至|到|为|达|用时|时长|近|约|超过|延长|增加|[^一-龥])$/.test(
          before,
        )),
  },
  {
    id: 'level-of-school',
    sample: '获评3级医院，通过3A级认证',
    applies: ({ tail }) => /^级(?!以)/.test(tail),
  },
  {
    id: 'score-or-part',
    sample: '加快5分类投放',
    applies: ({ token, before, after }) =>
      unitIs(token, '分') &&
      !/扣分$/.test(token.unit!.form) &&
      !/(?:分|评|考|核|绩|测|扣|得|达到?|为|获|至|到)[^，。]{0,6}$/.test(before) &&
      !/^(?:以上|的成绩|,|，|。)/.test(after),
  },
  {
    id: 'degree',
    sample: '推行180度体验式服务',
    applies: ({ token, before }) => unitIs(token, '度') && !/电[^，。]{0,10}$/.test(before),
  },
  {
    id: 'cubic',
    sample: '12方代表参加',
    applies: ({ token, before }) =>
      unitIs(token, '方') && !/[土石淤疏浚渣泥砂沙量填挖木][^，。]{0,8}$/.test(before),
  },
  {
    id: 'voltage',
    sample: '建设110千伏变电站，迁改110kV线路',
    applies: ({ tail }) => /^(?:千伏(?!安)|kV|KV|V|伏)/.test(tail),
  },
  {
    id: 'person-word',
    sample: '听取3人大代表团意见',
    applies: ({ token, after }) => unitIs(token, '人') && /^(?:大代表|民政府)/.test(after),
  },
  {
    id: 'quarter-name',
    sample: '实施5年行动计划',
    applies: ({ tail, before }) =>
      /^个?年/.test(tail) &&
      !/连续(?:第)?$|历时$|坚持$|缩短$|延长$|提前$|平均|寿命[^，。]{0,6}$/.test(before),
  },
  {
    id: 'strong-list',
    sample: '进入全国500强企业名单',
    applies: ({ tail, token }) => token.bare && /^[强佳优大]/.test(tail),
  },
  {
    id: 'quoted-name',
    sample: '打造“10分钟”服务站、“3个一”机制和“五个100”工程',
    applies: ({ before, after, token }) =>
      /[“‘"][^”’"，。；]{0,8}$/.test(before) &&
      /^[^“‘，。；]{0,10}[”’]/.test(after) &&
      !(token.unit?.group === 'money' || /(?:率|达|为|增长)$/.test(before)),
  },
  {
    id: 'part-of-a-thing',
    sample: '累计堂食14.78客',
    // Nobody counts parts of persons or meals: a multiplier was lost. Rates by the thousand do (每千人6.8张).
    applies: ({ token, before }) =>
      token.unit?.group === 'count' &&
      !Number.isInteger(token.value) &&
      !/[每均][^，。；]{0,24}$|[千万]人口?[^，。；]{0,22}$|(?:寿命|年龄)[^，。；]{0,8}$/.test(before),
  },
  {
    id: 'paired-name',
    sample: '完善三所两办联动机制',
    applies: ({ token, after }) =>
      !token.arabic && token.unit?.group === 'count' && /^[一二两三四五六七八九十]/.test(after),
  },
  {
    id: 'percentile',
    sample: '处于第百分之七十百分位',
    applies: ({ after }) => /^百分位/.test(after),
  },
];

/** True when the number counts or measures nothing: it orders, names or dates. Looks at a few characters around it. */
export function isExcluded(text: string, token: NumberToken): boolean {
  const near: Surroundings = {
    before: text.slice(Math.max(0, token.from - 26), token.from),
    after: text.slice(token.end, token.end + 14),
    tail: text.slice(token.parts[0]!.end, token.parts[0]!.end + 6),
    digits: text.slice(token.from, token.parts[0]!.end),
    token,
  };
  return exclusions.some((row) => row.applies(near));
}
