import { withoutContents } from './word-contents.ts';
import type { WordBlock } from './word-lines.ts';
import { type WordFacts, type WordReading, writeWordText } from './word-text.ts';

/**
 * Why a Word file gives no text. `not-word`: its bytes are something else; `password`: it asks for one; `old-doc`:
 * Word 6 or before wrote it; `no-text`: nothing is written in it.
 */
export type WordProblem = 'not-word' | 'password' | 'old-doc' | 'damaged' | 'no-text';

/** What became of a file: its text, or why there is none. */
export type LoadedWord = { reading: WordReading; problem: null } | { reading: null; problem: WordProblem };

/** The text of a document's blocks, without its table of contents; a document without any has none. */
export function readingOf(blocks: readonly WordBlock[], facts: WordFacts): LoadedWord {
  if (blocks.length === 0) return { reading: null, problem: 'no-text' };
  return { reading: writeWordText(withoutContents(blocks), facts), problem: null };
}
