import { type Pair, pairAt, pairLength } from '../../../text/pairs.ts';
import type { Span } from '../../../text/span.ts';
import mined from './word-list.json' with { type: 'json' };

/** How a word is used: what it names, what is done, what leads from one to the other, what counts; marks and words that no list has. */
export type WordSort = 'noun' | 'verb' | 'function' | 'count' | 'mark' | 'unknown';

/** A word with what real reports say of it. */
export interface Word {
  sort: WordSort;
  /** The rarer, the higher; the sum over a text's words tells how likely it falls into these. */
  cost: number;
  /** Log-odds, from -3 to 3, that it stands right before a name and not in it; 0 where nothing is known. */
  leads: number;
  /** Log-odds, from -3 to 3, that it stands right behind the noun of a name and not in it; 0 where nothing is known. */
  follows: number;
}

/** A word where it stands. Offsets of the text that was taken apart. */
export interface Piece {
  start: number;
  end: number;
  word: Word;
}

/** Words of two characters and more that begin with the same two. */
interface Beginning {
  whole: Word | null;
  longer: { text: string; word: Word }[];
}

/** Words of real reports, to be looked up by the characters that they begin with. */
export interface WordList {
  single: ReadonlyMap<number, Word>;
  byBeginning: ReadonlyMap<Pair, Beginning>;
}

const sorts: Readonly<Record<string, WordSort>> = { n: 'noun', v: 'verb', f: 'function', q: 'count' };

/** What a character costs that no word of the list has, and a run of digits or letters. */
const unknownCost = 13;
const unknown: Word = { sort: 'unknown', cost: unknownCost, leads: 0, follows: 0 };
const mark: Word = { ...unknown, sort: 'mark' };

/** The middle of the digits that say how a word leads and follows. */
const even = 3;
/** By the law of frequent words, how the cost grows with the place in the list. */
const firstCost = 3;

const pieces = {
  mark: { pattern: /[，。；：、:,;!！?？…()（）—\s]/u, sample: '、' },
  run: { pattern: /^[A-Za-z0-9.%&+]+/u, sample: '5G' },
};

/** The characters of which words are made. */
const [firstHan, lastHan] = [0x4e00, 0x9fff];

/** What is no word of a list. */
export const wordListPatterns = Object.values(pieces);

/** A list of its rows, the most frequent first: the word, the letter of its sort, and a digit each for `leads` and `follows`, 3 being even. */
export function buildWordList(rows: readonly string[]): WordList {
  const single = new Map<number, Word>();
  const byBeginning = new Map<Pair, Beginning>();
  rows.forEach((row, index) => {
    const text = row.slice(0, -3);
    const word: Word = {
      sort: sorts[row.at(-3)!] ?? 'unknown',
      cost: firstCost + Math.log(index + 1),
      leads: Number(row.at(-2)) - even,
      follows: Number(row.at(-1)) - even,
    };
    if (text.length < pairLength) single.set(text.charCodeAt(0), word);
    else {
      const pair = pairAt(text, 0);
      const beginning = byBeginning.get(pair) ?? { whole: null, longer: [] };
      byBeginning.set(pair, beginning);
      if (text.length === pairLength) beginning.whole = word;
      else beginning.longer.push({ text, word });
    }
  });
  return { single, byBeginning };
}

let built: WordList | null = null;

/** The list of real reports' words, derived by `npm run train -- --mine`; built when it is first asked for. */
export function wordList(): WordList {
  built ??= buildWordList(mined.words);
  return built;
}

/** A word that may stand at an offset. */
interface Step {
  at: number;
  length: number;
  word: Word;
}

/** Words in the order of the text, as few and as frequent as there are: those of the list, marks, runs of digits and letters, and single characters where no word is known. */
export function segment({ text, start: from, end: to }: Span & { text: string }, list: WordList): Piece[] {
  const size = to - from;
  const costs = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const starts = new Array<number>(size + 1).fill(0);
  const words = new Array<Word>(size + 1).fill(unknown);
  costs[0] = 0;
  const reach = ({ at, length, word }: Step): void => {
    const cost = costs[at]! + word.cost;
    if (at + length > size || cost >= costs[at + length]!) return;
    costs[at + length] = cost;
    starts[at + length] = at;
    words[at + length] = word;
  };
  for (let at = 0; at < size; at++) {
    if (costs[at] === Number.POSITIVE_INFINITY) continue;
    const offset = from + at;
    const code = text.charCodeAt(offset);
    if (code < firstHan || code > lastHan) {
      reach({
        at,
        length: runLength(text.slice(offset, to)),
        word: pieces.mark.pattern.test(text[offset]!) ? mark : unknown,
      });
      continue;
    }
    reach({ at, length: 1, word: list.single.get(code) ?? unknown });
    const beginning = at + 1 < size ? list.byBeginning.get(pairAt(text, offset)) : undefined;
    if (beginning === undefined) continue;
    if (beginning.whole !== null) reach({ at, length: pairLength, word: beginning.whole });
    for (const longer of beginning.longer)
      if (text.startsWith(longer.text, offset)) reach({ at, length: longer.text.length, word: longer.word });
  }
  const found: Piece[] = [];
  for (let end = size; end > 0; end = starts[end]!)
    found.push({ start: from + starts[end]!, end: from + end, word: words[end]! });
  return found.reverse();
}

/** How many characters a run of digits and letters at the beginning has; 1 for anything else. */
const runLength = (text: string): number => pieces.run.pattern.exec(text)?.[0].length ?? 1;
