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
  let best = 0;
  [entry.term, ...entry.aliases].forEach((form, i) => {
    const folded = foldForm(form);
    // An alias counts a little less than the name, so that the entry of that name comes first.
    const alias = i === 0 ? 0 : 1;
    if (folded === word) best = Math.max(best, weights.name - alias);
    else if (folded.startsWith(word)) best = Math.max(best, weights.nameStart - alias);
    else if (folded.includes(word)) best = Math.max(best, weights.nameInside - alias);
  });
  if (best > 0) return best;
  if (/^[a-z0-9-]+$/.test(word) && matchesPinyin(entry.id, word)) return weights.pinyin;
  if (entry.senses.some(({ gloss }) => beginsWord(gloss, word))) return weights.gloss;
  return entry.senses.some(({ definition, field, place }) =>
    [definition, field ?? '', place ?? ''].some((text) => foldForm(text).includes(word)),
  )
    ? weights.definition
    : 0;
}

/** `hezhang`, `he-zhang`, `hzz`: syllables run together, as the id has them, or their first letters. */
function matchesPinyin(id: string, word: string): boolean {
  const syllables = id.replace(/^own:/, '').split('-');
  const joined = syllables.join('');
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  const typed = word.replaceAll('-', '');
  if (initials === typed || initials.startsWith(typed)) return typed.length >= 2;
  // A match must begin with a syllable: `an` in `zhang` is no hit.
  for (let i = 0; i < syllables.length; i++) {
    if (syllables.slice(i).join('').startsWith(typed)) return typed.length >= 2;
  }
  return joined === typed;
}

/** English is found from the beginning of a word on: `river` in “River chief system”, not `ver`. */
function beginsWord(gloss: string, word: string): boolean {
  if (!/^[a-z0-9]/.test(word)) return false;
  return gloss
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((part) => part.startsWith(word));
}
