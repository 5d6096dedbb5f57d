/** Cuts text into words. `cut(text).join('') === text` always holds. */
export interface Segmenter {
  cut(text: string): string[];
}

/** Word boundaries of one text: `starts[i]` is where word `i` begins; ascending, `starts[0] === 0` for a non-empty text. */
export interface Words {
  starts: Uint32Array;
  /** Length of the text in UTF-16 units: the end of the last word. */
  length: number;
}

/** The words of `text` by `segmenter`; offsets are summed from lengths, because segmenters count code points. */
export function findWords(segmenter: Segmenter, text: string): Words {
  const words = segmenter.cut(text);
  const starts = new Uint32Array(words.length);
  let offset = 0;
  words.forEach((word, i) => {
    starts[i] = offset;
    offset += word.length;
  });
  return { starts, length: offset };
}

/** True when a word begins at `offset`; the end of the text counts as a boundary. */
export function isBoundary(words: Words, offset: number): boolean {
  if (offset === words.length) return true;
  let low = 0;
  let high = words.starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = words.starts[middle]!;
    if (start === offset) return true;
    if (start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
