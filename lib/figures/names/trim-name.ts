import type { NumberFacts, PrintedName } from './naming.ts';
import { behindTrims, conditionTrims, countedTrims, type NameTrim, namedTrims } from './words/name-trims.ts';

/** A name is trimmed no more often than this. */
const mostTrims = 3;

/** Sorts of numbers whose name may be what they count or measure. */
const isOfThings = ({ sense, token }: NumberFacts): boolean =>
  sense.kind === 'amount' && token.unit?.group !== 'money' && token.unit?.group !== 'percent';

/** A name without the words that say how it came about, for what is counted; as it is where no row holds. */
export function trimName(number: NumberFacts, name: string, part: PrintedName['part'] = 'both'): string {
  const rows = part === 'after' && isOfThings(number) ? nounRows : rowsOf(number);
  let trimmed = name;
  for (let round = 0; round < mostTrims; round++) {
    const next = trimOnce(rows, trimmed);
    if (next === trimmed) break;
    trimmed = next;
  }
  return trimmed;
}

const thingRows = [...countedTrims, ...namedTrims];
const nounRows = [...behindTrims, ...thingRows];
const conditionRows = [...conditionTrims, ...namedTrims];

/** The words before a condition without what was done for the things that meet it (新引进|投资). */
export const trimCondition = (words: string): string => trimOnce(conditionTrims, words);

const rowsOf = (number: NumberFacts): readonly NameTrim[] => {
  if (number.threshold) return conditionRows;
  return isOfThings(number) ? thingRows : namedTrims;
};

function trimOnce(rows: readonly NameTrim[], name: string): string {
  for (const { pattern } of rows) {
    const groups = pattern.exec(name)?.groups;
    if (groups) return (groups.owner ?? '') + groups.name!;
  }
  return name;
}
