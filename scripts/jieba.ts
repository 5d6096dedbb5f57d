import { createRequire } from 'node:module';
import type { Segmenter } from '../lib/text/segmenter.ts';

/** The segmenter for Node: the package's own build for it, which is CommonJS and ready on load. */
export function loadJieba(): Segmenter {
  const jieba = createRequire(import.meta.url)('jieba-wasm') as { cut(text: string, hmm: boolean): string[] };
  return { cut: (text) => jieba.cut(text, true) };
}
