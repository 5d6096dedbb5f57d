import type { FindView } from '../../components/view-models.ts';
import { spellText } from '../../lib/text/print/characters.ts';
import type { Span } from '../../lib/text/span.ts';

/** Most places shown for one query: enough to walk through, few enough to paint at once. */
const mostFound = 1000;

/** Find-in-report: the places of some words, and which of them the reader is at. */
export interface Finder {
  /** Finds the words as printed, blanks aside in both; none for an empty query. */
  find(text: string, query: string): Span[];
  /** Goes on or back, around the ends; `null` when nothing was found. */
  step(by: 1 | -1): Span | null;
  /** Finds the same words in another state of the text; the reader stays at the place of that number. */
  again(text: string): void;
  end(): void;
  readonly view: FindView | null;
  readonly places: readonly Span[];
}

/** A finder that has found nothing yet. */
export function createFinder(): Finder {
  let query: string | null = null;
  let places: Span[] = [];
  let at = 0;
  return {
    find(text, words) {
      query = words.trim();
      places = findAll(text, query);
      at = 0;
      return places;
    },
    step(by) {
      if (places.length === 0) return null;
      at = (at + by + places.length) % places.length;
      return places[at]!;
    },
    again(text) {
      if (query === null) return;
      places = findAll(text, query);
      at = Math.max(0, Math.min(at, places.length - 1));
    },
    end() {
      query = null;
      places = [];
      at = 0;
    },
    get view() {
      if (query === null) return null;
      return { query, index: places.length === 0 ? 0 : at + 1, count: places.length };
    },
    get places() {
      return places;
    },
  };
}

/** Every place of `words` in `text`, case, width and blanks aside, without overlaps. */
function findAll(text: string, words: string): Span[] {
  const wanted = foldWidth(words).replace(/\s+/gu, '');
  if (wanted === '') return [];
  const { folded, at: offsets } = withoutBlanks(text);
  const found: Span[] = [];
  for (
    let at = folded.indexOf(wanted);
    at >= 0 && found.length < mostFound;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    found.push({ start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 });
  }
  return found;
}

/** The text that was searched last: one types letter by letter in the same. */
let searched: { text: string; folded: string; at: Uint32Array } | null = null;

/**
 * The folded text without its blanks, and the offset in the text of each of its units. Ends of lines stay: words of two
 * paragraphs are not one.
 */
function withoutBlanks(text: string): { folded: string; at: Uint32Array } {
  if (searched?.text === text) return searched;
  const at = new Uint32Array(text.length);
  let length = 0;
  const folded = foldWidth(text).replace(/[^\S\n]|./gsu, (unit, offset: number) => {
    if (unit !== '\n' && /\s/u.test(unit)) return '';
    for (let i = 0; i < unit.length; i += 1) at[length++] = offset + i;
    return unit;
  });
  searched = { text, folded, at };
  return searched;
}

/** The common spelling in lower case; unit for unit, so that offsets stay. */
function foldWidth(text: string): string {
  return spellText(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
