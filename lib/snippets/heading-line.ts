import { headNumber } from './head-number.ts';
import { ownerOf, spelled } from './subject-words.ts';

/** Longest line that is a heading; origin: the longest numbered heading of the real reports has 32 characters. */
const longestHeading = 32;

/** The words of a line that heads what comes after it, without its number: one with a number, or an owner's name alone; `null` for any other. */
export function headingWords(line: string): string | null {
  const words = line.trim();
  if (words.length > longestHeading || /[。；，：！？\t]/.test(words)) return null;
  if (headNumber.test(words)) return words.replace(headNumber, '');
  return words !== '' && ownerOf(words, true) === spelled(words) ? words : null;
}
