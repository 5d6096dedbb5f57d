import { readBigItems } from './big-items.ts';
import { readDimensions } from './dimensions.ts';
import { readFormalAmount } from './formal-amounts.ts';
import { readDoubling, readFraction, readTenths } from './fractions.ts';
import { readMedals } from './medals.ts';
import type { NumberRule } from './number-token.ts';
import { readArabicNumber, readHanziNumber } from './plain-number.ts';
import { readProduct } from './products.ts';
import { readRange } from './range.ts';
import { readRank } from './rank.ts';
import { readRatio } from './ratio.ts';
import { readSlashFraction } from './slash-fractions.ts';
import { readSmallMoney } from './small-money.ts';
import { readSumByVerb } from './sum-by-verb.ts';

/**
 * The notations of numbers, in the order they are tried where a number may begin; the first that reads one decides.
 * Places in an order come first, since 第 and 前 make one of any number. The notations that open like a plain number
 * and go on (18:49:33, 三分之一, 六成, 2万至3万) stand before the plain numbers, which would stop at their first part.
 */
export const numberRules: readonly NumberRule[] = [
  { id: 'rank', sample: '总量位居全市第3位', apply: readRank, settled: true },
  { id: 'ratio', sample: '三次产业结构调整为18:49:33', apply: readRatio, settled: true },
  { id: 'doubling', sample: '产值翻一番', apply: readDoubling },
  { id: 'fraction', sample: '完成年度目标的百分之七十', apply: readFraction },
  { id: 'slash-fraction', sample: '产量占全市的1/6', apply: readSlashFraction },
  { id: 'tenths', sample: '占比近八成五', apply: readTenths },
  { id: 'product', sample: '扩建2×35万千瓦机组', apply: readProduct },
  { id: 'dimensions', sample: '修建六乘八米水池', apply: readDimensions },
  { id: 'medal', sample: '健儿夺得3金2银4铜', apply: readMedals },
  { id: 'big-items', sample: '实施6大行动、15大重点工程', apply: readBigItems },
  { id: 'small-money', sample: '每吨水价上调1元2角', apply: readSmallMoney },
  { id: 'formal-amount', sample: '捐款贰万叁仟元整', apply: readFormalAmount },
  { id: 'sum-by-verb', sample: '筹集两千万用于修路', apply: readSumByVerb },
  { id: 'range', sample: '投资2万至3万元', apply: readRange },
  { id: 'number', sample: '完成税收31.2亿元', apply: readArabicNumber },
  { id: 'hanzi-number', sample: '总规模达到一万五千亿元', apply: readHanziNumber },
];
