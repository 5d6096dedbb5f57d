/** Most words of reports have two characters. */
export const pairLength = 2;

/** Two characters side by side as one number: a pair is looked up without a string of its own. */
export type Pair = number;

/** The pair that begins at an offset; of a single character where the text ends behind it, 0 where it ends before. */
export const pairAt = (text: string, at: number): Pair =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The pair that ends a text. */
export const lastPair = (text: string): Pair => pairAt(text, Math.max(0, text.length - pairLength));
