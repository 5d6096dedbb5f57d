import { type Feature, flag, type Offer, sortOf } from './offer.ts';
import type { Piece, WordSort } from './word-list.ts';

/** A word at an edge of an offered name; `null` where the name has no such edge at its number, or no word stands there. */
type PieceOf = (offer: Offer) => Piece | null;

/** Most words that are counted one by one. */
const most = 3;

const firstWord: PieceOf = ({ edges: { before }, around }) =>
  before === null ? null : around.before[before.first]!;

const wordBefore =
  (steps: number): PieceOf =>
  ({ edges: { before }, around }) =>
    before === null ? null : (around.before[before.first - steps] ?? null);

const lastWord: PieceOf = ({ edges: { before, behind }, around }) => {
  if (behind !== null) return around.behind[behind.last]!;
  return before === null ? null : around.before[before.last]!;
};

/** The last word of what a name takes from behind the number. */
const lastBehind: PieceOf = (offer) => (offer.edges.behind === null ? null : lastWord(offer));

const is =
  (pieceOf: PieceOf, sort: WordSort): Feature['of'] =>
  (offer) =>
    flag(pieceOf(offer)?.word.sort === sort);

const leads =
  (pieceOf: PieceOf): Feature['of'] =>
  (offer) =>
    pieceOf(offer)?.word.leads ?? 0;

const follows =
  (pieceOf: PieceOf): Feature['of'] =>
  (offer) =>
    pieceOf(offer)?.word.follows ?? 0;

/** Pieces from one index to another, both included. */
interface Run {
  pieces: readonly Piece[];
  from: number;
  to: number;
}

/** What a sum, or the least or the most so far, becomes with one more piece. */
type Step = (sum: number, piece: Piece) => number;

function fold(step: Step, { pieces, from, to }: Run): number {
  let sum = 0;
  for (let index = from; index <= to; index++) sum = step(sum, pieces[index]!);
  return sum;
}

const countOf =
  (sort: WordSort) =>
  (sum: number, { word }: Piece): number =>
    word.sort === sort ? sum + 1 : sum;
const leastLeads = (sum: number, { word }: Piece): number => Math.min(sum, word.leads);
const leastFollows = (sum: number, { word }: Piece): number => Math.min(sum, word.follows);
const mostLeads = (sum: number, { word }: Piece): number => Math.max(sum, word.leads);
const mostFollows = (sum: number, { word }: Piece): number => Math.max(sum, word.follows);

/** Of the words of its clause that a name leaves out in front, from the last mark on. */
const leftBefore =
  (step: Step): Feature['of'] =>
  ({ edges: { before }, around }) => {
    if (before === null) return 0;
    let from = before.first;
    while (from > 0 && around.before[from - 1]!.word.sort !== 'mark') from--;
    return fold(step, { pieces: around.before, from, to: before.first - 1 });
  };

const leftBehind =
  (step: Step): Feature['of'] =>
  ({ edges: { behind }, around }) =>
    behind === null
      ? 0
      : fold(step, { pieces: around.behind, from: behind.last + 1, to: around.behind.length - 1 });

/** Of the words before the number that a name has behind its first. */
const insideBefore =
  (step: Step): Feature['of'] =>
  ({ edges: { before, behind }, around }) =>
    before === null || behind !== null
      ? 0
      : fold(step, { pieces: around.before, from: before.first + 1, to: before.last });

/** Of the words behind the number that a name has. */
const insideBehind =
  (step: Step): Feature['of'] =>
  ({ edges: { behind }, around }) =>
    behind === null ? 0 : fold(step, { pieces: around.behind, from: 0, to: behind.last });

/** Of all words of a name but its first and its last. */
const inside =
  (step: Step): Feature['of'] =>
  ({ edges: { before, behind }, around }) => {
    let sum = 0;
    if (before !== null) {
      const to = behind === null ? before.last - 1 : before.last;
      sum += fold(step, { pieces: around.before, from: before.first + 1, to });
    }
    if (behind !== null)
      sum += fold(step, { pieces: around.behind, from: before === null ? 1 : 0, to: behind.last - 1 });
    return sum;
  };

const isCounted = ({ number }: Offer): number =>
  flag(sortOf(number) === 'count' || sortOf(number) === 'time');

/** How many characters a name leaves out between its end and where the words before the number end. */
function cutBefore({ edges: { before, behind }, around }: Offer): number {
  return before === null || behind !== null ? 0 : around.end - around.before[before.last]!.end;
}

const isOneCharacter =
  (pieceOf: PieceOf): Feature['of'] =>
  (offer) => {
    const piece = pieceOf(offer);
    return flag(piece !== null && piece.word.sort !== 'mark' && piece.end - piece.start === 1);
  };

/** At which words a name begins and ends, and what stands beside it. */
export const edgeFeatures: readonly Feature[] = [
  { id: 'starts-with-noun', meaning: 'its first word is a noun', of: is(firstWord, 'noun') },
  { id: 'start-leads', meaning: 'how often its first word stands before a name', of: leads(firstWord) },
  {
    id: 'before-leads',
    meaning: 'how often the word before it stands before a name',
    of: leads(wordBefore(1)),
  },
  { id: 'second-leads', meaning: 'the same of the word before that', of: leads(wordBefore(2)) },
  {
    id: 'before-function',
    meaning: 'a word that leads to another stands before it',
    of: is(wordBefore(1), 'function'),
  },
  { id: 'before-noun', meaning: 'a noun stands before it', of: is(wordBefore(1), 'noun') },
  { id: 'before-one', meaning: 'the word before it has one character', of: isOneCharacter(wordBefore(1)) },
  {
    id: 'left-leads',
    meaning: 'the least that the words it leaves out in front stand before names',
    of: leftBefore(leastLeads),
  },
  {
    id: 'left-nouns',
    meaning: 'nouns that it leaves out in front',
    of: (o) => Math.min(most, leftBefore(countOf('noun'))(o)),
  },
  {
    id: 'inside-leads',
    meaning: 'the most that a word inside stands before names',
    of: insideBefore(mostLeads),
  },
  {
    id: 'inside-follows',
    meaning: 'the most that a word of the noun stands behind names',
    of: insideBehind(mostFollows),
  },
  { id: 'inside-verbs', meaning: 'verbs between its first and last words', of: inside(countOf('verb')) },
  { id: 'inside-functions', meaning: 'words inside that lead to others', of: inside(countOf('function')) },
  { id: 'last-follows', meaning: 'how often its last word stands behind a noun', of: follows(lastBehind) },
  {
    id: 'left-behind-follows',
    meaning: 'the least that the words it leaves out behind stand behind nouns',
    of: leftBehind(leastFollows),
  },
  {
    id: 'to-clause-end',
    meaning: 'it takes all words to the end of the clause',
    of: (o) => flag(o.edges.behind !== null && o.edges.behind.last === o.around.behind.length - 1),
  },
  {
    id: 'cut-before',
    meaning: 'words before the number are left out behind it',
    of: (o) => flag(cutBefore(o) > 0),
  },
  {
    id: 'cut-before-length',
    meaning: 'how many characters these have',
    of: (o) => Math.min(8, Math.max(0, cutBefore(o))),
  },
  {
    id: 'uncounted',
    meaning: 'words behind a count are left out',
    of: (o) => flag(isCounted(o) > 0 && o.edges.behind === null && o.around.behind.length > 0),
  },
];
