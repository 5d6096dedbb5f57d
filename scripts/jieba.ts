import { createRequire } from 'node:module';
import type { Segmenter } from '../lib/text/segmenter.ts';

const name = 'jieba-wasm';

/** The segmenter for Node: the package's own build for it, which is CommonJS and ready on load; `null` where it is not installed. */
export function loadJieba(): Segmenter | null {
  const require = createRequire(import.meta.url);
  try {
    require.resolve(name);
  } catch {
    return null;
  }
  const jieba = require(name) as { cut(text: string, hmm: boolean): string[] };
  return { cut: (text) => jieba.cut(text, true) };
}
