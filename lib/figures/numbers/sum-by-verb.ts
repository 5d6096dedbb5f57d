import { readUnit } from '../../text/units.ts';
import { numberAt } from './number-at.ts';
import { atEnd, atStart, type NumberToken, type PatternRow } from './number-token.ts';
import { printedStep } from './printed-step.ts';

const spent: PatternRow = {
  id: 'spent',
  pattern:
    /(?:筹集?|筹[措到得资]|自筹|集资|募集?|募得|募捐|捐款?|捐[资赠出]|投[入资]?|注资|耗资|斥资|出资|融资|贷款?|借款?|花费?|花[了去掉]|拿出|拨付?|拨[款出]|划拨|[奖补]助?|补贴|垫[付资]|赔[付偿]|节[约省](?:资金|成本|开支)|争[取得](?:到)?(?:资金)?|资金|落实(?:资金)?|出让金)(?:了|近|约|超|逾|共|达|到|总计){0,2}/u,
  sample: '筹集两千万用于修路',
};
const bought: PatternRow = {
  id: 'bought',
  // 以 gives the price only before a purchase or sale.
  pattern: /(?:以|用|按)(?:近|约|超|逾|总价|价格|高价|低价){0,2}/u,
  sample: '以四千万收购厂房',
};
const deal: PatternRow = {
  id: 'deal',
  pattern:
    /(?:的?(?:价格|价款|总价|高价|低价|资金|成本))?(?:[收并购]购|购[买得回置]|买[下断入]?|拍[得下卖]|竞[得拍]|摘[牌得]|拿下|成交|中标|出[让售]|转让|卖[出给]?|售[出予]|租[下赁]|承[包租]|接[手盘]|回购|入[股主]|盘[下活]|兑[得换]|建[成起]|修[建缮]|改造)/u,
  sample: '以四千万收购厂房',
};
const counted: PatternRow = {
  id: 'counted',
  // What is counted and no money.
  pattern: /(?:农|群|民|职|学|人|百姓|[观听游]?[众客]|名|户|株|[亩吨斤]|千瓦|平|字|册|次)/u,
  sample: '投入两千万群众',
};

const magnitude: PatternRow = {
  id: 'magnitude',
  // 百亿, 千万: a magnitude without a number names a class.
  pattern: /^[十百千万亿]+$/u,
  sample: '百亿',
};

/** Verbs that money follows, and what tells that a bare number behind them is none. */
export const sumPatterns: readonly PatternRow[] = [spent, bought, deal, counted, magnitude];

const spentBefore = atEnd(spent.pattern);
const boughtBefore = atEnd(bought.pattern);
const dealBehind = atStart(deal.pattern);
const countedBehind = atStart(counted.pattern);
/** Longest verb with what stands between it and its number. */
const reach = 8;
/** Smallest sum that is named by 万 alone. */
const leastSum = 1e4;
const yuanSign = '元';
const money = readUnit(yuanSign, 0)!.unit;

/** 筹集两千万, 以四千万收购: a round sum in characters is money by its verb, and its unit is inferred. */
export function readSumByVerb(text: string, at: number): NumberToken[] | null {
  const number = numberAt(text, at);
  if (!number?.scaled || number.arabic || number.value < leastSum) return null;
  const characters = text.slice(at, number.end);
  if (magnitude.pattern.test(characters)) return null;
  const before = text.slice(Math.max(0, at - reach), at);
  const behind = text.slice(number.end, number.end + reach);
  const isSum =
    (spentBefore.test(before) && !countedBehind.test(behind)) ||
    (boughtBefore.test(before) && dealBehind.test(behind));
  if (!isSum || readUnit(text, number.end) !== null) return null;
  return [
    {
      start: at,
      end: number.end,
      from: at,
      value: number.value,
      valueTo: number.to,
      unit: money,
      unitRule: 'sum-by-verb',
      step: printedStep(characters),
      approx: number.more ? 'over' : 'exact',
      rule: 'sum-by-verb',
      parts: [{ role: 'number', start: at, end: number.end }],
      arabic: false,
      bare: false,
    },
  ];
}
