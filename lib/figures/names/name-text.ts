import type { Span } from '../../text/span.ts';
import type { Sense } from '../kinds/sense.ts';
import { generalNames, spell, standing } from './general-names.ts';
import { nameAfter } from './lead-words.ts';
import type { PhraseContext } from './phrases.ts';

/** Longest name that is told; what goes on longer is cut to its end, where the noun stands. */
const longestName = 32;

/** Names too general to stand alone, for look-up. */
export const general = new Set(generalNames);

/** A printed stretch as a name: without blanks, marks that lost their partner, and brackets that the cut opened. */
export const clean = (phrase: string): string => {
  const closed = phrase.replace(/[\s\n]/gu, '').replace(/^[”’)）]+|[“‘(（]+$/gu, '');
  // A mark that lost its partner to the cut goes too.
  const opened = /^[“‘][^”’]*$/u.test(closed) ? closed.slice(1) : closed;
  const whole = /^[^“‘]*[”’]$/u.test(opened) ? opened.slice(0, -1) : opened;
  if (/^[^(（]*[)）]/u.test(whole)) return whole.replace(/^[^)）]*[)）]/u, '');
  return /[(（][^)）]*$/u.test(whole) ? whole.replace(/[(（][^)）]*$/u, '') : whole;
};

/** 规模企业实现工业总产值: the verb between an owner and its level is no part of the name. */
export function withoutVerb(name: string): string {
  const parts = /^(?<owner>[^，。]{2,}?)(?:累计|共)?(?:实现|完成|达到)了?(?<level>[^，。]{2,})$/u.exec(
    name,
  )?.groups;
  return parts && standing.test(parts.level!) && !/[、和与及]$/u.test(parts.owner!)
    ? parts.owner! + parts.level!
    : name;
}

/** A name no longer than is told; what goes on longer keeps its end, where the noun stands. */
export const shorten = (name: string): string =>
  name.length > longestName ? name.slice(-longestName) : name;

/** 保持两位数增长固定资产投资: where a mark was lost, a known name after a word of growth begins anew. */
export function afterGrowth({ text, beginsName }: PhraseContext, { start, end }: Span): number {
  for (const match of text.slice(start, end).matchAll(/增长|下降|提升|回升|攀升/gu)) {
    const at = start + match.index + 2;
    if (beginsName(at, end)) return at;
  }
  return start;
}

/** 年产6万吨减水剂: the capacity is of the product that follows. */
export const yearlyOutput = /^(?:年|日|月)(?:产|处理|供应?|加工)$/u;

/** 为脱贫户发放了380万元小额信贷: what is handed out follows the sum. */
export const handsOut = /[^，。]{2}(?:发放|购买|提供|拨付|兑付|兑现)了?$/u;

/** 全镇, 我市: a place before a counted noun is its scope, not its name. */
export function isSubjectOnly(phrase: string): boolean {
  return (
    isExample(phrase) ||
    /^(?:覆盖|涉及|涵盖)$/u.test(phrase) ||
    /^(?:新建|建成|改建|新增|修建|打造|建设)?(?:了)?[一两三][个座处所条]$/u.test(phrase) ||
    /^(?:(?:覆盖|涉及|惠及|服务)?(?:全[国省市区县镇乡村社]|辖区内?)|第[一二三四五六七八九十\d]+[批期轮])$/u.test(
      phrase,
    )
  );
}

/** 是上一个五年的1.7倍: what is compared with is no name; what stands before 是 is. */
export function ofBase(phrase: string, sense: Sense): string {
  if (sense.rule !== 'ratio') return phrase;
  const at = Math.max(phrase.lastIndexOf('是'), phrase.lastIndexOf('相当于'));
  if (at >= 0) return phrase.slice(0, at);
  return /^上一?个?$|^(?:上|前|过去)?一?个?[二三四五十两]年|^\d{4}年|平均(?:水平)?$|^[去上前]年|^(?:全[国省市区县])|“?十[一二三四]?五”?/u.test(
    phrase,
  )
    ? ''
    : phrase;
}

/** 宝文路等5条道路: an example before a counted noun. */
export const isExample = (phrase: string): boolean => /等$/u.test(phrase);

/** What follows the last adverb inside a phrase; a stretch of time alone is no name. */
export function afterAdverb(whole: string): string {
  if (spell.test(whole)) return '';
  // 五年新增面积, 收入扣除一次性因素: a run of years before a name and an adjustment after it are no part of it.
  const phrase = whole
    .replace(/^[一二三四五两十]年(?:来|间|内)?(?=新增|累计|共)/u, '')
    .replace(/(?:扣除|剔除)[^，。]{2,}因素(?:影响)?后?$/u, '');
  let cut = 0;
  for (const match of phrase.matchAll(nameAfter)) {
    const rest = phrase.slice(match.index + match[0].length);
    // 重点项目累计完成投资: what follows is too general to stand without its owner.
    const ownerless = /^(?:全[国省市区县镇乡村社])?$/u.test(phrase.slice(0, match.index));
    if (ownerless || !general.has(rest.replace(/^(?:完成|实现)/u, ''))) cut = match.index + match[0].length;
  }
  const rest = phrase.slice(cut);
  return cut > 0 ? rest.replace(/^(?:完成|实现|达到|取得)了?(?![率度])(?=[^，。]{2})/u, '') : rest;
}
