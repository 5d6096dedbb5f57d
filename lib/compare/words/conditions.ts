import { formsOf, type WordRow } from '../../figures/lexicon/words.ts';

/** Things that a plan picks out by their size, besides those whose size the figures know as a condition. */
const sizedThings: readonly WordRow[] = [
  { form: '发生炉', sample: '3米以下的煤气发生炉' },
  { form: '锅炉', sample: '35吨以下非民生供暖燃煤锅炉' },
  { form: '焦炉', sample: '6米以上焦炉' },
  { form: '矿热炉', sample: '3万千伏安以下矿热炉' },
  { form: '煤矿', sample: '30万吨以下煤矿' },
  { form: '集聚区', sample: '超10亿元物流集聚区' },
  { form: '服务站', sample: '100平方米以上的服务站' },
];

/** Places that are picked out by how many live there. */
const settlements: readonly WordRow[] = [
  { form: '自然村', sample: '30户以上自然村' },
  { form: '村寨', sample: '30户以上的村寨' },
  { form: '村屯', sample: '20户以上村屯' },
  { form: '聚居点', sample: '20户以上的聚居点' },
  { form: '聚集区', sample: '20户以上农牧民聚集区' },
  { form: '居民点', sample: '30户以上居民点' },
];

/** Vehicles that are picked out by how many they carry. */
const vehicles: readonly WordRow[] = [
  { form: '客车', sample: '9座以下客车' },
  { form: '轿车', sample: '7座以下轿车' },
  { form: '货车', sample: '9座以下小型货车' },
  { form: '车辆', sample: '9座以下车辆' },
];

/** What stands behind a size that is a condition. */
const pieces = {
  sized: {
    pattern: new RegExp(`^的?[^，。；、\\d]{0,8}(?:${formsOf(sizedThings)})`, 'u'),
    sample: '非民生供暖燃煤锅炉',
  },
  settlement: {
    pattern: new RegExp(`^的?[^，。；、\\d]{0,6}(?:${formsOf(settlements)})`, 'u'),
    sample: '的自然村',
  },
  seated: { pattern: new RegExp(`^的?[^，。；、\\d]{0,3}(?:${formsOf(vehicles)})`, 'u'), sample: '小型客车' },
};

/** The patterns above, for whoever tries them. */
export const conditionPatterns = Object.values(pieces);

/** Text behind a size with a thing that is picked out by it. */
export const sizedBehind = pieces.sized.pattern;
/** Text behind a number of seats with a vehicle that is picked out by it. */
export const seatedBehind = pieces.seated.pattern;
/** Text behind a number of households or people with a settlement that is picked out by it. */
export const settlementBehind = pieces.settlement.pattern;
