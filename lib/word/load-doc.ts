import { openCompoundFile } from './compound-file.ts';
import { readDocBlocks } from './doc-blocks.ts';
import { openDoc } from './doc-file.ts';
import { type LoadedWord, readingOf, type WordProblem } from './word-problem.ts';

/** Reads a `.doc` of Word 97 or later (MS-DOC), or a `.wps` in that format; never throws for what the file holds. */
export function loadDoc({ bytes, address }: { bytes: Uint8Array; address: string | null }): LoadedWord {
  const fail = (problem: WordProblem): LoadedWord => ({ reading: null, problem });
  try {
    const doc = openDoc(openCompoundFile(bytes));
    if (typeof doc === 'string') return fail(doc);
    return readingOf(readDocBlocks(doc), { address, title: null });
  } catch {
    return fail('damaged');
  }
}
