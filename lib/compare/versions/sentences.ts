import { sentenceEnds } from '../../text/print/marks.ts';
import type { Span } from '../../text/span.ts';
import type { ComparedReport } from '../compared-report.ts';
import { splitAtMarks } from '../split-at-marks.ts';

/** A sentence of a report as two versions are aligned by it. */
export interface AlignedSentence extends Span {
  /** Its words without blanks, each run of digits as `#`: a changed number doesn't part two sentences. */
  key: string;
}

/** A row of a table is one sentence, so that its head stays with its values. */
const ends = new Set([...sentenceEnds, '\n']);
const numbers = /\d+(?:[.．]\d+)?/gu;

/** All sentences of a report, in text order, blank ones left out. */
export const splitSentences = ({ text }: ComparedReport): AlignedSentence[] =>
  splitAtMarks(text, ends)
    .map(({ start, end: mark }) => {
      const end = Math.min(text.length, mark + 1);
      return { start, end, key: text.slice(start, end).replace(/\s+/gu, '').replace(numbers, '#') };
    })
    .filter(({ key }) => key !== '');
