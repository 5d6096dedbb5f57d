import { sentenceEnds } from '../../text/print/marks.ts';
import type { Span } from '../../text/span.ts';
import type { ComparedReport } from '../compared-report.ts';

/** A sentence of a report as two versions are aligned by it. */
export interface AlignedSentence extends Span {
  /** Its words without blanks, each run of digits as `#`: a changed number doesn't part two sentences. */
  key: string;
}

const numbers = /\d+(?:[.．]\d+)?/gu;

/** All sentences of a report, in text order, blank ones left out. */
export function splitSentences({ text }: ComparedReport): AlignedSentence[] {
  const sentences: AlignedSentence[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const ends = at === text.length || text[at] === '\n' || sentenceEnds.includes(text[at]!);
    if (!ends) continue;
    const end = Math.min(text.length, at + 1);
    const key = text.slice(start, end).replace(/\s+/gu, '').replace(numbers, '#');
    if (key !== '') sentences.push({ start, end, key });
    start = end;
  }
  return sentences;
}
