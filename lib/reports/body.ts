import { type CompactSource, readCompact } from '../text/print/compact.ts';
import { findHeads, type Head } from '../text/print/heads.ts';
import { findHalfHeads, type HalfHeads } from './heads.ts';
import { findSpeech, type Speech } from './speech.ts';

/** A document's body as detection and identity read it; each part is read on first need, once. */
export interface Body {
  readonly text: string;
  readonly compact: CompactSource;
  readonly speech: Speech;
  readonly heads: HalfHeads;
}

/** The headings of a text that is read for them alone, with its offsets. */
export function headsOf(text: string): Head[] {
  return findHeads(text.replace(/[\u00a0\u3000]/g, ' '));
}

/** Takes a body's text; nothing is read yet. `heads` gives those of a text that is read for its print as well. */
export function readBody(text: string, heads = (): readonly Head[] => headsOf(text)): Body {
  const compact = readCompact(text);
  let speech: Speech | null = null;
  let halves: HalfHeads | null = null;
  return {
    text,
    compact,
    get speech() {
      speech ??= findSpeech({ text, compact });
      return speech;
    },
    get heads() {
      halves ??= findHalfHeads(heads());
      return halves;
    },
  };
}
