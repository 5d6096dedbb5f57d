import { readRtf } from './rtf-blocks.ts';
import type { LoadedWord } from './word-problem.ts';
import { writeWordText } from './word-text.ts';

/** Reads an RTF file; never throws for what it holds. */
export function loadRtf({ bytes, address }: { bytes: Uint8Array; address: string | null }): LoadedWord {
  try {
    const { blocks, title } = readRtf(bytes);
    if (blocks.length === 0) return { reading: null, problem: 'no-text' };
    return { reading: writeWordText(blocks, { address, title }), problem: null };
  } catch {
    return { reading: null, problem: 'damaged' };
  }
}
