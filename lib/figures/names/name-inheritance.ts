import { saysNothing } from './list-leads.ts';
import { listLength, listStart } from './name-lists.ts';
import type { Name, Work } from './naming.ts';

const pieces = {
  /** Names of shares that complete a level: the change behind them is of the level. */
  completing: { pattern: /完成率$|占/u, sample: '税收完成率' },
  partOf: { pattern: /其中[,，]?有?$/u, sample: '其中' },
  /** The whole of a share, behind what has the share. */
  whole: { pattern: /(?<=[^，。]{2})占(?![领用据地])[^，。]{1,40}$/u, sample: '技改投资占工业投资' },
};

/** Longest lead of a part. */
const partReach = 4;

/** 技改投资占工业投资的15%，增长8%: what grew is what has the share. The name as it is where it names no whole. */
export const withoutWhole = (name: string): string => name.replace(pieces.whole.pattern, '');

/** What a name that is inherited is asked for. */
export const inheritancePatterns = Object.values(pieces);

/** The reading that this one is of: the one in its place of a list before, else the number right before it. */
export function inheritedFrom(work: Work): number | null {
  const inPlace = sourceInPlace(work);
  if (inPlace !== null) return inPlace;
  return work.readings[work.index]!.sense.shared ? sourceInList(work) : sourceBefore(work);
}

/** 分别达4.7万元和2.5万元，增长43%、49%: the number in the same place of a list as long, right before this one's. */
export function sourceInPlace({ readings, names, index }: Work): number | null {
  const start = listStart(readings, index);
  const length = listLength(readings, start);
  // The list's own words name all of its numbers.
  if (length < 2 || start < length || (index > start && hasOwnWords(names[start]))) return null;
  const inSentence = (i: number): boolean => isNamedInSentence({ readings, names, index }, i);
  const own = index - length;
  if (listStart(readings, start - 1) === start - length && inSentence(start - length)) {
    // 9万元以上、18万元以上的村分别达88%和52%: the number in its place may have no name to hand on.
    return inSentence(own) ? own : null;
  }
  return levelsBefore({ readings, names, index: start }, length)?.[index - start] ?? null;
}

/** Whether a list's first number has a name of the list's own words. */
const hasOwnWords = (name: Name | null | undefined): boolean =>
  name != null && name.from === null && !saysNothing(name.text);

/** How many numbers before a list are asked for the levels that it speaks of. */
const levelReach = 12;

/**
 * 城镇收入3.6万元，农村收入2.0万元，分别是2016年的1.5倍和1.6倍: the last numbers of the sentence that each have a name of
 * their own, as many as the list at `index` has; what speaks of them (增长8%) has their names. Of counts alone where `counted`
 * says so. `null` where there are fewer.
 */
export function levelsBefore(
  { readings, names, index }: Omit<Work, 'context' | 'thresholds'>,
  length: number,
  counted = false,
): number[] | null {
  const found: number[] = [];
  const seen = new Set<string>();
  for (let i = index - 1; i >= Math.max(0, index - levelReach) && found.length < length; i--) {
    if (!isNamedInSentence({ readings, names, index }, i)) return null;
    const { text } = names[i]!;
    const level = names[i]!.from ?? i;
    const { sense, token } = readings[level]!;
    if (seen.has(text) || sense.kind === 'rank') continue;
    if (counted && token.unit?.group !== 'count') continue;
    seen.add(text);
    found.unshift(level);
  }
  // 接待游客120万人次；旅游收入9亿元，分别增长10%、12%: the list's own statement has fewer, and goes on with the one before.
  const last = readings[found.at(-1) ?? index]!;
  const near = last.place.statementStart === readings[index]!.place.statementStart;
  const alike = found.every((i) => readings[i]!.token.unit?.base === readings[found[0]!]!.token.unit?.base);
  return found.length === length && (near || alike) ? found : null;
}

/** 增长5%、6%: an item of a list without words of its own is of what the item before it is of. */
export function sourceInList(work: Work): number | null {
  const before = work.index - 1;
  return work.readings[work.index]!.sense.shared && isNamedInSentence(work, before) ? before : null;
}

/** 税收2亿元，增长8%: the number right before it in its sentence; a change looks behind the share that completes a level. */
export function sourceBefore(work: Work): number | null {
  const { context, readings, names, index } = work;
  const { sense, token } = readings[index]!;
  if (sense.shared) return null;
  // A change of a change does not exist: look for the level behind it.
  let i = index - 1;
  const completes = (k: number): boolean =>
    readings[k]!.sense.kind === 'share' &&
    (names[k]!.from !== null || pieces.completing.pattern.test(names[k]!.text));
  const rate = sense.kind === 'change' && token.unit?.group === 'percent';
  while (rate && isNamedInSentence(work, i) && completes(i) && isNamedInSentence(work, i - 1)) {
    // 全镇有5个园区，工业产值占全县的45%，增长8%: the sentence has no level of what has the share.
    const owner = withoutWhole(names[i]!.text);
    if (owner !== names[i]!.text && !isAbout(names[i - 1]!.text, owner)) break;
    i--;
  }
  // 26个园区收入65亿元，其中9个超十亿元: a part of what was counted, and not of the sum between.
  const isCountAlike = (k: number): boolean => readings[k]?.token.unit?.base === token.unit?.base;
  const isPart = pieces.partOf.pattern.test(context.text.slice(token.start - partReach, token.start));
  if (isPart && token.unit?.group === 'count' && !isCountAlike(i) && isCountAlike(i - 1)) i--;
  return isNamedInSentence(work, i) ? i : null;
}

/** Whether two names end alike: one is the other with further words before it. A share before is asked for what has it. */
function isAbout(name: string, owner: string): boolean {
  const other = withoutWhole(name);
  return other.endsWith(owner) || owner.endsWith(other);
}

const isNamedInSentence = (
  { readings, names, index }: Omit<Work, 'context' | 'thresholds'>,
  i: number,
): boolean =>
  i >= 0 && readings[i]!.place.sentenceStart === readings[index]!.place.sentenceStart && names[i] != null;
