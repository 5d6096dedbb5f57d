import { oncePer } from '../text/once.ts';
import { foldForm } from '../text/print/fold.ts';
import type { GlossaryEntry } from './glossary.ts';

/**
 * The entries that `query` finds, best first: Chinese in names and definitions, English in glosses, pinyin in ids.
 * Words parted by spaces must all be found. An empty query gives all entries in their own order.
 */
export function searchGlossary(entries: readonly GlossaryEntry[], query: string): GlossaryEntry[] {
  const words = query
    .trim()
    .split(/\s+/)
    .map(foldForm)
    .filter((word) => word !== '');
  if (words.length === 0) return [...entries];
  return entries
    .map((entry, order) => ({ entry, order, weight: weigh(entry, words) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ entry }) => entry);
}

/** How near a word comes to an entry: the name before other names, names before pinyin, both before definitions. */
const weights = { name: 100, nameStart: 60, nameInside: 40, pinyin: 30, gloss: 20, definition: 10 } as const;

/** Sum over the words; 0 when one of them is nowhere. */
function weigh(entry: GlossaryEntry, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const weight = weighWord(entry, word);
    if (weight === 0) return 0;
    sum += weight;
  }
  return sum;
}

function weighWord(entry: GlossaryEntry, word: string): number {
  const { names, pinyin, glosses, texts } = foldedEntry(entry);
  let best = 0;
  names.forEach((name, i) => {
    // An alias counts a little less than the name, so that the entry of that name comes first.
    const alias = i === 0 ? 0 : 1;
    if (name === word) best = Math.max(best, weights.name - alias);
    else if (name.startsWith(word)) best = Math.max(best, weights.nameStart - alias);
    else if (name.includes(word)) best = Math.max(best, weights.nameInside - alias);
  });
  if (best > 0) return best;
  if (/^[a-z0-9-]+$/.test(word) && matchesPinyin(pinyin, word)) return weights.pinyin;
  // English is found from the beginning of a word on: `river` in “River chief system”, not `ver`.
  if (/^[a-z0-9]/.test(word) && glosses.includes(` ${word}`)) return weights.gloss;
  return texts.includes(word) ? weights.definition : 0;
}

/** An entry as it is searched. Folded with the first search: all definitions take longer than a letter may. */
const foldedEntry = oncePer(({ id, term, aliases, senses }: GlossaryEntry) => ({
  names: [term, ...aliases].map(foldForm),
  pinyin: pinyinOf(id),
  /** The words of all glosses, each after a blank. */
  glosses: senses
    .flatMap(({ gloss }) => gloss.toLowerCase().split(/[^a-z0-9]+/))
    .map((word) => ` ${word}`)
    .join(''),
  /** Definitions, fields and places, parted by line breaks, which no folded word has. */
  texts: senses
    .flatMap(({ definition, field, place }) => [definition, field ?? '', place ?? ''])
    .map(foldForm)
    .join('\n'),
}));

interface Pinyin {
  /** All syllables, run together. */
  joined: string;
  /** Where each syllable begins in it. */
  starts: number[];
  initials: string;
}

function pinyinOf(id: string): Pinyin {
  const syllables = id.replace(/^own:/, '').split('-');
  let end = 0;
  const starts = syllables.map((syllable) => {
    end += syllable.length;
    return end - syllable.length;
  });
  return { joined: syllables.join(''), starts, initials: syllables.map(([first = '']) => first).join('') };
}

/** `hezhang`, `he-zhang`, `hzz`: syllables run together, as the id has them, or their first letters; two letters at least. */
function matchesPinyin({ joined, starts, initials }: Pinyin, word: string): boolean {
  const typed = word.replaceAll('-', '');
  if (typed.length < 2) return false;
  // A match must begin with a syllable: `an` in `zhang` is no hit.
  return initials.startsWith(typed) || starts.some((at) => joined.startsWith(typed, at));
}
