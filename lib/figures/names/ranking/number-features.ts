import { completedNames } from '../rules/completed-names.ts';
import { listSubjects } from '../rules/list-subjects.ts';
import { shareNames } from '../rules/share-names.ts';
import { spendingNames } from '../rules/spending-names.ts';
import { type Feature, flag, measures, type NumberSort, type Offer, sortOf } from './offer.ts';

const ranks: readonly NumberSort[] = ['rank', 'score'];

const isOf =
  (...sorts: readonly NumberSort[]) =>
  ({ number }: Offer): number =>
    flag(sorts.includes(sortOf(number)));

const both =
  (...features: readonly Feature['of'][]): Feature['of'] =>
  (offer) =>
    flag(features.every((of) => of(offer) > 0));

const isNoun = ({ name }: Offer): number => flag(name.bareNoun);

/** Whether one of a table's rules gave the name. */
const givenBy = (table: readonly { id: string }[]): Feature['of'] => {
  const ids = new Set(table.map(({ id }) => id));
  return ({ name }) => flag(ids.has(name.rule));
};

/** Longest run of names that a name was handed on over and that still counts. */
const longestWay = 4;

const isUsedBefore = ({ name, number: { names, readings, index, place } }: Offer): boolean =>
  name.from === null &&
  [index - 1, index - 2].some(
    (i) => names[i]?.text === name.text && readings[i]!.place.sentenceStart === place.sentenceStart,
  );

/** What the number is, which rule gave the name, and what of the words at the number it takes. */
export const numberFeatures: readonly Feature[] = [
  { id: 'one', meaning: 'always 1', of: () => 1 },
  { id: 'first', meaning: 'the name that the rules give', of: ({ first }) => flag(first) },
  { id: 'inferred', meaning: 'words from another place take part', of: ({ name }) => flag(name.inferred) },
  { id: 'inherited', meaning: 'taken from another number', of: ({ name }) => flag(name.from !== null) },
  {
    id: 'inherited-far',
    meaning: 'how many numbers stand between it and the one it was taken from',
    of: ({ name, number }) =>
      name.from === null ? 0 : Math.min(longestWay, Math.max(0, number.index - name.from - 1)),
  },
  { id: 'by-completion', meaning: 'a general name, completed', of: givenBy(completedNames) },
  { id: 'by-list', meaning: 'one of the subjects of a list', of: givenBy(listSubjects) },
  { id: 'by-spending', meaning: 'a sum with what it was spent on', of: givenBy(spendingNames) },
  { id: 'by-share', meaning: 'a share of a plan or a whole', of: givenBy(shareNames) },
  { id: 'noun', meaning: 'nothing but the noun behind the number', of: isNoun },
  { id: 'change', meaning: 'the number is a change', of: isOf('change') },
  { id: 'share', meaning: 'the number is a share', of: isOf('share') },
  { id: 'rank', meaning: 'the number is a rank or a score', of: isOf(...ranks) },
  { id: 'money', meaning: 'the number is money', of: isOf('money') },
  { id: 'count', meaning: 'the number counts', of: isOf('count') },
  { id: 'time', meaning: 'the number is a time', of: isOf('time') },
  {
    id: 'own-of-change',
    meaning: 'a change with a name of its own',
    of: both(isOf('change'), ({ name }) => flag(name.from === null)),
  },
  { id: 'noun-of-share', meaning: 'a share of the noun behind it', of: both(isOf('share'), isNoun) },
  { id: 'noun-of-money', meaning: 'money of the noun behind it', of: both(isOf('money'), isNoun) },
  { id: 'noun-of-measure', meaning: 'a measure of the noun behind it', of: both(isOf(...measures), isNoun) },
  {
    id: 'words-whole',
    meaning: 'all the words before',
    of: ({ name, number }) => flag(name.text === number.words),
  },
  { id: 'noun-whole', meaning: 'all of the noun behind', of: ({ name, noun }) => flag(name.text === noun) },
  {
    id: 'words-left',
    meaning: 'words before the number are left out',
    of: ({ name, number: { words } }) => flag(words !== '' && !name.text.includes(words)),
  },
  {
    id: 'noun-left',
    meaning: 'the noun behind the number is left out',
    of: ({ name, noun }) => flag(noun !== '' && !name.text.includes(noun)),
  },
  { id: 'listed', meaning: 'the number goes on a list', of: ({ number }) => flag(number.sense.shared) },
  { id: 'condition', meaning: 'the number is a condition', of: ({ number }) => flag(number.threshold) },
  {
    id: 'used-before',
    meaning: 'a number right before has the name',
    of: (offer) => flag(isUsedBefore(offer)),
  },
];
