import { countWithSign, type NumberToken, type PatternRow } from './number-token.ts';

const item: PatternRow = {
  id: 'item',
  // What 大 begins instead of counting: a place, a size, a class of items, the number of a congress.
  pattern:
    /(?<![\dA-Za-z.,+×/-])(?<count>[1-9]\d?)大(?=[一-龥“])(?!庆|洲|洋|武口|学|厦|卡|修|海|通|型|道|桥|河|街|专[班门]|队|会|病|精神|报告|代表|召开|胜利|提出|以来|的|数据|港|片(?!区)|重[中点]之|湾|棚|坝|田|家|众|人|户|类|项|小|量|力|幅|概|约|于|到|大|连|中[型小]|规模|关|台阶|方面)/u,
  sample: '实施6大行动、15大重点工程',
};

/** How so many big things are counted. */
export const bigItemPatterns: readonly PatternRow[] = [item];

const itemHere = new RegExp(item.pattern.source, 'uy');

/** 5大行动, 20大重点工程: 大 counts what a report lists; `null` for 20大精神, 5大洲 and words that begin with it. */
export function readBigItems(text: string, at: number): NumberToken[] | null {
  itemHere.lastIndex = at;
  const match = itemHere.exec(text);
  if (!match) return null;
  const end = at + match[0].length;
  const value = Number(match.groups!.count);
  return [countWithSign({ start: at, end, value, unit: match[0].at(-1)!, rule: 'big-items' })];
}
