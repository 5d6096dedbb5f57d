import { type Feature, flag, measures, type Offer, sortOf } from './offer.ts';

const isNoun = ({ name }: Offer): boolean => name.bareNoun;

/** Which rule gave the name, and what of the words at the number it takes. */
export const numberFeatures: readonly Feature[] = [
  { id: 'one', meaning: 'always 1', of: () => 1 },
  { id: 'first', meaning: 'the name that the rules give', of: ({ first }) => flag(first) },
  { id: 'inferred', meaning: 'words from another place take part', of: ({ name }) => flag(name.inferred) },
  { id: 'inherited', meaning: 'taken from another number', of: ({ name }) => flag(name.from !== null) },
  { id: 'noun', meaning: 'nothing but the noun behind the number', of: (o) => flag(isNoun(o)) },
  {
    id: 'noun-of-measure',
    meaning: 'a measure of the noun behind it',
    of: (o) => flag(isNoun(o) && measures.includes(sortOf(o.number))),
  },
  {
    id: 'words-whole',
    meaning: 'all the words before',
    of: ({ name, number }) => flag(name.text === number.words),
  },
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
];
