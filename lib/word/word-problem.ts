import type { WordReading } from './word-text.ts';

/**
 * Why a Word file gives no text. `not-word`: its bytes are something else; `password`: it asks for one; `old-doc`:
 * Word 6 or before wrote it; `no-text`: nothing is written in it.
 */
export type WordProblem = 'not-word' | 'password' | 'old-doc' | 'damaged' | 'no-text';

/** What became of a file: its text, or why there is none. */
export type LoadedWord = { reading: WordReading; problem: null } | { reading: null; problem: WordProblem };
