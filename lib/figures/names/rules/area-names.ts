import type { UnitGroup } from '../../../text/unit-row.ts';
import { completedAs } from '../candidates.ts';
import type { NamingRule, NumberFacts } from '../naming.ts';
import { standing } from '../words/nouns.ts';

/** What parts of the report's place end in: their sums stand beside those of the whole. 地区 begins the name of a measure (地区生产总值). */
const kinds = '开发区|高新区|经开区|合作区|试验区|新区|园区|新城|(?<!地)区|县|旗|镇|乡|街道';

const pieces = {
  /** A part of the place, opening a sentence and a name. */
  area: {
    pattern: new RegExp(
      `^(?![全我各本两每市省辖县域人城农山老边灾库牧林建]|[^，。]{0,4}(?:社区|小区|景区|市区|城区|乡镇|城镇|自治))(?<area>[^，。；、“”\\d]{1,8}?(?:${kinds}))(?=[^，。；、\\d]{2,})`,
      'u',
    ),
    sample: '青河区固定资产投资',
  },
  /** All that may stand in a clause before a measure of the same part. */
  verb: {
    pattern: /^\s*(?:其中|同时|并|全年|预计|累计|实际|实现|完成|达到|有望|确保|力争|\s)*$/u,
    sample: '实现',
  },
  /** A measure that has a place or an owner of its own. */
  owned: {
    pattern: new RegExp(`^(?:全|我|本|各|其|[^，。]{2,8}(?:${kinds}|市|省))|企业|公司|单位|农户`, 'u'),
    sample: '全市税收',
  },
};

/** What decides whether a measure is of a part of the report's place. */
export const areaNamePatterns = Object.values(pieces);

/** Units of what a part of a place takes, spends and makes, and of how that grew. */
const measures: ReadonlySet<UnitGroup | undefined> = new Set(['money', 'percent']);

/** How many numbers back the part is looked for: three measures of it, each with its growth. */
const reach = 6;

/** 青河区完成投资73亿元，增长9%；实现预算收入48亿元: a sum or rate of the part that opens its sentence, and not of the whole place; `null` for any other. */
function measureOfArea(number: NumberFacts): string | null {
  const { context, readings, names, index, place, printed, token, words, threshold } = number;
  if (printed?.part !== 'before' || threshold || !standing.test(words) || pieces.owned.pattern.test(words))
    return null;
  if (!measures.has(token.unit?.group)) return null;
  const lead = context.text.slice(place.clauseStart, printed.span.start);
  if (place.clauseStart === place.sentenceStart || !pieces.verb.pattern.test(lead)) return null;
  const area = pieces.area.pattern.exec(context.text.slice(place.sentenceStart, token.start))?.groups?.area;
  if (area === undefined || words.startsWith(area)) return null;
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (readings[i]!.place.sentenceStart !== place.sentenceStart) return null;
    const name = names[i]?.text;
    // What has an owner of its own ends what is told of the part.
    if (name !== undefined && !name.startsWith(area)) return null;
    if (name !== undefined && standing.test(name) && measures.has(readings[i]!.token.unit?.group))
      return area + words;
  }
  return null;
}

/** Names of what parts of the report's place took, spent and made. */
export const areaNames: readonly NamingRule[] = [
  {
    id: 'measure-of-area',
    sample: '青河区完成投资73亿元，增长9%；实现预算收入48亿元。',
    apply: completedAs(measureOfArea),
  },
];
