import { createRequire } from 'node:module';
import type { NamedByRules } from '../../lib/figures/names/name-indicators.ts';
import { isDoubtful } from '../../lib/figures/names/ranking/ranker.ts';
import { spanBefore, spanBehind } from '../../lib/figures/names/ranking/surroundings.ts';
import {
  buildWordList,
  type Piece,
  segment,
  type WordList,
} from '../../lib/figures/names/ranking/word-list.ts';

/** The words at one number: those before it up to where its name ends, or those behind it. */
interface Context {
  side: 'before' | 'behind';
  text: string;
}

interface Tagger {
  tag(text: string, hmm: boolean): { word: string; tag: string }[];
}

interface Counted {
  uses: number;
  tag: string;
}

/** How often a word stands next to a known name and in one. */
interface Places {
  leads: number;
  follows: number;
  inBefore: number;
  inBehind: number;
}

/** Most words that are kept, and the longest. */
const [mostWords, longestWord] = [7000, 4];
/** Every so many reports are enough to tell how often words are used. */
const everyTagged = 4;
/** Shortest known name whose neighbours are counted, and the longest. */
const [shortestName, longestName] = [4, 16];
/** A name that fewer reports print is not known. */
const leastReports = 5;

/** The tagger's marks, by how a word is used; its nouns of verbs (建设) are nouns. */
const sortsOfTags: readonly { tags: RegExp; sort: string }[] = [
  { tags: /^(?:v[^n]?|z)$/u, sort: 'v' },
  { tags: /^(?:[njlibsf]|n.+|vn|an|a$)/u, sort: 'n' },
  { tags: /^(?:[dpcruoyx]|ad)/u, sort: 'f' },
  { tags: /^[mqt]/u, sort: 'q' },
];

/** Counts words of reports, and how they stand beside names, to write the list by which names are taken apart. */
export class WordMiner {
  readonly #words = new Map<string, Counted>();
  readonly #contexts: Context[] = [];
  readonly #tagger = createRequire(import.meta.url)('jieba-wasm') as Tagger;
  #reports = 0;

  /** Takes in a report with the names that the rules read in it. */
  add(text: string, { numbers, names }: NamedByRules): void {
    if (this.#reports++ % everyTagged === 0) this.#countWords(text);
    names.forEach((name, index) => {
      if (name === null || !isDoubtful(name)) return;
      const number = numbers[index]!;
      const { text: printed } = number.context;
      const side = number.printed?.part === 'before' ? 'before' : 'behind';
      const { start, end } = side === 'before' ? spanBefore(number) : spanBehind(number);
      const words = printed.slice(start, end);
      const at = side === 'before' ? words.lastIndexOf(number.words) : 0;
      if (at >= 0)
        this.#contexts.push({
          side,
          text: side === 'before' ? words.slice(0, at + number.words.length) : words,
        });
    });
  }

  #countWords(text: string): void {
    for (const { word, tag } of this.#tagger.tag(text, true)) {
      if (word.length > longestWord || !/^\p{Script=Han}+$/u.test(word)) continue;
      const counted = this.#words.get(word) ?? { uses: 0, tag };
      this.#words.set(word, counted);
      counted.uses++;
    }
  }

  /** The rows of the list: `buildWordList` tells their form. `reports` is by name, how many reports print it. */
  rows(reports: ReadonlyMap<string, number>): string[] {
    const kept = [...this.#words]
      .sort(([a, { uses: x }], [b, { uses: y }]) => y - x || (a < b ? -1 : 1))
      .slice(0, mostWords)
      .map(([word, { tag }]) => `${word}${sortsOfTags.find(({ tags }) => tags.test(tag))?.sort ?? 'x'}`);
    const list = buildWordList(kept.map((row) => `${row}33`));
    const places = new Map<string, Places>();
    const isKnown = (name: string) => name.length >= shortestName && (reports.get(name) ?? 0) >= leastReports;
    for (const context of this.#contexts) countPlaces(context, { list, isKnown, places });
    return kept.map((row) => `${row}${digits(places.get(row.slice(0, -1)))}`);
  }
}

interface Counting {
  list: WordList;
  isKnown(name: string): boolean;
  places: Map<string, Places>;
}

/** Counts the words of one number's context: those of the longest known name at the number, and the one beside it. */
function countPlaces({ side, text }: Context, { list, isKnown, places }: Counting): void {
  const pieces = segment({ text, start: 0, end: text.length }, list);
  const nameOf = ({ start, end }: Piece): string =>
    side === 'before' ? text.slice(start) : text.slice(0, end);
  const isName = (piece: Piece): boolean => nameOf(piece).length <= longestName && isKnown(nameOf(piece));
  const edge = side === 'before' ? pieces.findIndex(isName) : pieces.findLastIndex(isName);
  if (edge < 0) return;
  const at = (index: number): Places | null => {
    const piece = pieces[index];
    if (piece === undefined) return null;
    const word = text.slice(piece.start, piece.end);
    const found = places.get(word) ?? { leads: 0, follows: 0, inBefore: 0, inBehind: 0 };
    places.set(word, found);
    return found;
  };
  const beside = at(side === 'before' ? edge - 1 : edge + 1);
  if (beside) beside[side === 'before' ? 'leads' : 'follows']++;
  const [first, last] = side === 'before' ? [edge, pieces.length - 1] : [0, edge];
  for (let index = first; index <= last; index++) at(index)![side === 'before' ? 'inBefore' : 'inBehind']++;
}

/** Log-odds as digits from 0 to 6, 3 where nothing is known. */
function digits(places: Places | undefined): string {
  const digit = (beside: number, inside: number): number =>
    Math.round(Math.max(-3, Math.min(3, Math.log((beside + 1) / (inside + 1))))) + 3;
  return places === undefined
    ? '33'
    : `${digit(places.leads, places.inBefore)}${digit(places.follows, places.inBehind)}`;
}
