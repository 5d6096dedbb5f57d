import { type CompactReader, readCompact } from '../text/print/compact.ts';
import { findHalfHeads, type HalfHeads } from './heads.ts';
import { findSpeech, type Speech } from './speech.ts';

/** A document's body as detection and identity read it; each part is read on first need, once. */
export interface Body {
  readonly text: string;
  readonly compact: CompactReader;
  readonly speech: Speech;
  readonly heads: HalfHeads;
}

/** Takes a body's text; nothing is read yet. */
export function readBody(text: string): Body {
  const compact = readCompact(text);
  let speech: Speech | null = null;
  let heads: HalfHeads | null = null;
  return {
    text,
    compact,
    get speech() {
      speech ??= findSpeech({ text, compact });
      return speech;
    },
    get heads() {
      heads ??= findHalfHeads(text);
      return heads;
    },
  };
}
