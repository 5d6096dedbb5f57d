import { readRtf } from './rtf-blocks.ts';
import { type LoadedWord, readingOf } from './word-problem.ts';

/** Reads an RTF file; never throws for what it holds. */
export function loadRtf({ bytes, address }: { bytes: Uint8Array; address: string | null }): LoadedWord {
  try {
    const { blocks, title } = readRtf(bytes);
    return readingOf(blocks, { address, title });
  } catch {
    return { reading: null, problem: 'damaged' };
  }
}
