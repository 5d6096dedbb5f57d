import init, { cut } from 'jieba-wasm/web';
import { browser } from 'wxt/browser';
import type { Segmenter } from '../../lib/text/segmenter.ts';

let loading: Promise<Segmenter> | null = null;

/**
 * The segmenter, loaded once per worker on first need (4 MB of WebAssembly, about 0.3 s and 100 MB with its
 * dictionary). Where WebAssembly is refused, the browser's own word breaking stands in: coarser, but words.
 */
export function loadSegmenter(): Promise<Segmenter> {
  loading ??= init({ module_or_path: browser.runtime.getURL('/jieba.wasm' as '/') })
    .then(() => ({ cut: (text: string) => cut(text, true) }))
    .catch(() => intlSegmenter());
  return loading;
}

function intlSegmenter(): Segmenter {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return { cut: (text) => Array.from(segmenter.segment(text), ({ segment }) => segment) };
}
