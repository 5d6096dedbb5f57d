import { listLength, listStart } from './name-lists.ts';
import type { Name, Reading, Work } from './naming.ts';

/**
 * The reading before that this one is of: the number right before it in its statement or, for the same place in a
 * list as long (分别达4.7万元和2.5万元，增长43%、49%), the one in the same place.
 */
export function inheritedFrom({ readings, names, index }: Work): number | null {
  const { place, sense } = readings[index]!;
  const named = listedBefore(readings, names, index);
  if (named !== null) return named;
  const inSentence = (i: number): boolean =>
    i >= 0 && readings[i]!.place.sentenceStart === place.sentenceStart && names[i] != null;
  if (sense.shared) {
    const start = listStart(readings, index);
    const length = listLength(readings, start);
    const before = start - length;
    const own = before + (index - start);
    // 8万元以上、15万元以上的村分别达90%和45%: the number in its place may have no name to hand on.
    if (before >= 0 && inSentence(before) && inSentence(own) && listStart(readings, start - 1) === before)
      return own;
    return inSentence(index - 1) ? index - 1 : null;
  }
  const length = listLength(readings, index);
  if (
    length > 1 &&
    index - length >= 0 &&
    inSentence(index - length) &&
    listStart(readings, index - 1) === index - length
  )
    return index - length;
  // A change of a change does not exist: look for the level behind it.
  let i = index - 1;
  const completes = (k: number): boolean =>
    readings[k]!.sense.kind === 'share' && (names[k]!.from !== null || /完成率$|占/u.test(names[k]!.text));
  const rate = sense.kind === 'change' && readings[index]!.token.unit?.group === 'percent';
  while (rate && inSentence(i) && completes(i) && inSentence(i - 1)) i--;
  return inSentence(i) ? i : null;
}

/** 城镇收入3.6万元，农村收入2.0万元，分别是2016年的1.5倍和1.6倍: each of a list is of the level in its place. */
function listedBefore(
  readings: readonly Reading[],
  names: readonly (Name | null)[],
  index: number,
): number | null {
  const start = listStart(readings, index);
  const length = listLength(readings, start);
  if (length < 2 || start < length) return null;
  for (let i = start - length; i < start; i++) {
    const same = readings[i]!.place.sentenceStart === readings[index]!.place.sentenceStart;
    if (!same || readings[i]!.sense.kind !== 'amount' || !names[i]) return null;
  }
  return start - length + (index - start);
}
