import { reachBefore } from './name-stretches.ts';
import type { Name, Reading, Work } from './naming.ts';
import type { PhraseContext } from './phrases.ts';

/** A list of more numbers has no names to share out; looking further would make long lists cost their square. */
const longestList = 12;

/** Index of the first number of the list that a number stands in. */
export const listStart = (readings: readonly Reading[], index: number): number => {
  let start = index;
  while (start > 0 && index - start < longestList && readings[start]!.sense.shared) start--;
  return start;
};

/** How many numbers the list has that begins at an index. */
export const listLength = (readings: readonly Reading[], start: number): number => {
  let end = start + 1;
  while (end < readings.length && end - start < longestList && readings[end]!.sense.shared) end++;
  return end - start;
};

/** A和B分别增长5%、6%: gives each number of a list its own of the names that the lead joins. */
export function distribute({
  context,
  readings,
  names,
  index: start,
}: Omit<Work, 'names'> & { names: (Name | null)[] }): void {
  const length = listLength(readings, start);
  const name = names[start];
  if (length < 2 || !name || name.from !== null) return;
  const { place, token } = readings[start]!;
  const lead = context.text.slice(Math.max(place.clauseStart, token.start - reachBefore), token.start);
  if (!/分别|各/u.test(lead)) return;
  const items = name.text.split(/、|以及|和|与|及/u).filter((item) => item !== '');
  if (items.length < length) return;
  const own = items.slice(-length);
  const last = own.at(-1)!.replace(/(?:分别|各)(?:新增|净增|增加)?$/u, '');
  for (let k = 0; k < length; k++) {
    const item = own[k]!.replace(/(?:分别|各)(?:新增|净增|增加)?$/u, '');
    // 城镇、农村居民人均可支配收入: the short items share the last one's noun.
    const text = item.length * 2 <= last.length ? item + last.slice(item.length) : item;
    names[start + k] = { ...name, text, inferred: k > 0 || name.inferred, from: null };
  }
}

/** 5个村和56个居委换届审计: a bare noun of one or two characters shares the predicate of the number it is joined to. */
export function shareTails(
  context: PhraseContext,
  readings: readonly Reading[],
  names: (Name | null)[],
): void {
  for (let i = readings.length - 2; i >= 0; i--) {
    const name = names[i];
    const next = names[i + 1];
    // 1.27万户、3.86万名贫困人口: a number with no words of its own takes the noun after the next.
    const gap = readings[i + 1]!.token.start - readings[i]!.token.end;
    if (
      next?.bareNoun &&
      gap <= 2 &&
      gap >= 0 &&
      (name === null || name === undefined || name.from !== null)
    ) {
      if (readings[i]!.sense.kind === 'amount') names[i] = { ...next, inferred: true, bareNoun: false };
      continue;
    }
    if (!name?.bareNoun || !next || name.text.length > 2) continue;
    const { token } = readings[i + 1]!;
    if (!/[和与及]$/u.test(context.text.slice(Math.max(0, token.start - 1), token.start))) continue;
    if (readings[i]!.place.clauseStart !== readings[i + 1]!.place.clauseStart) continue;
    if (readings[i]!.token.unit?.base !== readings[i + 1]!.token.unit?.base) continue;
    names[i] = { ...name, text: name.text + next.text, inferred: true };
  }
}
