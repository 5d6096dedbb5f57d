import { wordsOf } from '../figures/lexicon/words.ts';
import { doingVerbs, sameThings, wholePlaceWords, workNouns } from './words/name-words.ts';

const marks = /[\s“”"'‘’《》〈〉（）()、，,·]/gu;
const front = new RegExp(`^(?:${wordsOf([...wholePlaceWords, ...doingVerbs])})`, 'u');
const end = new RegExp(`(?:${wordsOf(workNouns)})$`, 'u');
const same = sameThings.map(({ form, forms }) => ({ form, pattern: new RegExp(forms.join('|'), 'gu') }));

/** A level of government at the front of a name (区本级), which is its scope. */
const level = /^(?:省|市|区|县|旗|镇|乡|街道)(?:本)?级/u;

/** Shorter than this, a name says no more than what kind of thing it is. */
const least = 2;

/**
 * What two wordings of one measure have in common: a name without marks, without the whole place and the deed at its
 * front and the work at its end, in one wording of what reports call by two (公路, 道路). `scope` is taken out where
 * the name prints it, since it is compared for itself. Never empty where the name is not.
 */
export function nameCore(name: string, scope: string | null = null): string {
  let core = name.replace(marks, '');
  if (scope !== null) core = orWhole(core.replace(scope, '').replace(level, ''), core);
  for (let shorter = core; ; core = shorter) {
    shorter = orWhole(core.replace(front, '').replace(end, ''), core);
    if (shorter === core) break;
  }
  return same.reduce((words, { form, pattern }) => words.replace(pattern, form), core);
}

const orWhole = (part: string, whole: string): string => (part.length >= least ? part : whole);
