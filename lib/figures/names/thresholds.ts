import { hedgesBefore } from '../lexicon/hedge-words.ts';
import { formsOf } from '../lexicon/words.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { Reading } from './naming.ts';
import { conditioned, conditionedPlace } from './words/nouns.ts';

const pieces = {
  passed: { pattern: /(?<![超通经渡不走越跨])过$/u, sample: '投资过5亿元的项目' },
  // 注册资本5000万元以上和税收10万元以上的企业: of the same things another condition.
  another: { pattern: /^的?(?:和|及|与|或者?|、|以及|并且|且)[^，。；、：:\d]{0,8}$/u, sample: '和纳税' },
  numberBehind: { pattern: /^的?\d/u, sample: '的3个' },
  // People and furnishings are parts of what stands behind them, which is never counted by them.
  least: { pattern: new RegExp(`(?:满|${formsOf(hedgesBefore)})$`, 'u'), sample: '学员满' },
  attribute: { pattern: /^的/u, sample: '的班次' },
  /** 661项投资1亿元以上|和33项投资10亿元以上的工业项目: counts of such things go on, each with its own condition. */
  listed: {
    pattern:
      /^(?:[、和与及]\d+[家个户项只座][^，。；、\d的]{0,12}?[\d.]*[十百千万亿]+元(?:以上)?){1,4}的[^，。；：、\d的]{2}/u,
    sample: '和33项投资10亿元以上的工业项目',
  },
  having: {
    pattern:
      /^的?[^，。；、：:\d]{0,8}(?:企业|单位|机构|主体|民宿|酒店|宾馆|餐厅|食堂|车间|工厂|基地|班次|培训班|班级|学校|幼儿园|(?<!农)村(?![民医居])|集镇|乡镇|建制镇|聚居点|居民点|灌区|养殖场|养殖园区|养殖小区|养殖户|大户|牧场|小区|社区|合作社|农场|工坊|团队|商户|会场|会堂|场馆|场所|载体|平台|养老院|医院|公司|项目|群租房)/u,
    sample: '的小微企业',
  },
};
/** Units of parts: 10人以上的企业. */
const parts: readonly string[] = ['人', '名', '张', '间', '台', '辆', '床', '头', '只', '羽'];

/** What stands behind a condition besides its noun. */
export const thresholdPatterns = Object.values(pieces);

/** How far behind a number the noun that it is a condition on is looked for. */
const reach = 12;

/** How far behind a condition the things of a list of counts may stand. */
const listReach = 80;

/** By reading: whether the number is a condition on a noun behind it (5000万元以上的企业), also where the noun stands behind the last of a list (3000万元以上、2亿元以上的企业). */
export function findThresholds(text: string, readings: readonly Reading[]): boolean[] {
  const headcounts = readings.map((reading) => isHeadcount(text, reading));
  const bounds = readings.map(({ token }, i) => headcounts[i]! || isBound(text, token));
  const found = readings.map((reading, i) => {
    // 超50亿元、100亿元企业: the bound before it holds for the next of the list.
    const bound = bounds[i]! || (reading.sense.shared && !!bounds[i - 1]);
    return headcounts[i]! || (bound && hasConditioned(text, reading));
  });
  for (let i = readings.length - 2; i >= 0; i--) {
    const { token } = readings[i]!;
    if (!found[i + 1] || !bounds[i]) continue;
    const next = readings[i + 1]!.token;
    // 研发投入占比1.9%以上、40%以上企业建有研发机构: percentages side by side may be of different things.
    const listed = readings[i + 1]!.sense.shared && token.unit?.group !== 'percent';
    const joined =
      bounds[i + 1] &&
      token.unit?.group !== 'percent' &&
      pieces.another.pattern.test(text.slice(token.end, next.from));
    if (listed || joined) found[i] = true;
  }
  return found;
}

/** Whether a number leaves one side open (5000万元以上, 过5亿元) and measures something that a noun may have. */
function isBound(text: string, { approx, unit, start }: NumberToken): boolean {
  if (unit === null || unit.group === 'count') return false;
  // 把10%左右的村建成示范村: a share that is only about so much binds nothing.
  if (unit.group === 'percent' && approx === 'about') return false;
  return approx !== 'exact' || pieces.passed.pattern.test(text.slice(Math.max(0, start - 2), start));
}

/** How far behind a number the thing that has so many of them is looked for, and before it a word of the least. */
const havingReach = 20;
const leastReach = 3;

/** 招用10人以上的企业, 学员满30人的班次: a number of people or of furnishings that a thing must have. */
function isHeadcount(text: string, { token, place }: Pick<Reading, 'token' | 'place'>): boolean {
  const { unit, approx, from, end, parts: read } = token;
  if (unit?.group !== 'count' || !parts.includes(unit.base)) return false;
  const closed = approx !== 'exact' && read.at(-1)?.role === 'hedge';
  if (!closed && !pieces.least.pattern.test(text.slice(Math.max(place.clauseStart, from - leastReach), from)))
    return false;
  const behind = text.slice(end, Math.min(place.clauseEnd, end + havingReach));
  return (closed || pieces.attribute.pattern.test(behind)) && pieces.having.pattern.test(behind);
}

/** True for 5000万元以上的企业, 超过20%的项目: a noun follows that the number may be a condition on. */
function hasConditioned(text: string, { token, place }: Pick<Reading, 'token' | 'place'>): boolean {
  const behind = text.slice(token.end, Math.min(place.clauseEnd, token.end + reach));
  // 力争三年内，超过70%的企业建立研发机构: a share that opens its clause is of those whose deed is told, and no measure of theirs.
  const things = conditioned.exec(behind);
  const opens = token.unit?.group === 'percent' && text.slice(place.clauseStart, token.start).trim() === '';
  if (things && opens && token.end + things[0].length < place.clauseEnd) return false;
  if (pieces.numberBehind.pattern.test(behind) || things) return true;
  if (token.unit?.group !== 'percent' && conditionedPlace.test(behind)) return true;
  return pieces.listed.pattern.test(text.slice(token.end, token.end + listReach));
}
