import { createLinker } from '../snippets/fragment-link.ts';
import { findSentence, partSentence, type SentenceParts } from '../text/print/sentence.ts';
import type { Span } from '../text/span.ts';
import type { ComparedPlace, ComparedReport } from './compared-report.ts';

/** A place in one of the compared reports as it is shown: its characters, the sentence around them, and the way there. */
export interface Quote extends ComparedPlace {
  sentence: SentenceParts;
  /** Leads to the place in its page; the page's own address where no link can say the place, `null` for a file. */
  href: string | null;
}

/** Quotes a place of a report; `report` is an index of the compared ones. */
export type Quoter = (place: { report: number } & Span) => Quote;

/** Characters of a sentence that are shown on either side of a place: lists print many of them. */
const reach = 90;

/** Makes the one that quotes from some reports; `addresses` go with them by index, `null` for a file. */
export function createQuoter(
  reports: readonly ComparedReport[],
  addresses: readonly (string | null)[],
): Quoter {
  const linkers = reports.map(({ text }, at) => createLinker({ address: addresses[at] ?? null, text }));
  return ({ report: index, start, end }) => {
    const report = reports[index]!;
    const span = { start, end };
    return {
      report: index,
      start,
      end,
      text: report.text.slice(start, end),
      sentence: partSentence(report.text, { sentence: findSentence(report, span), span, reach }),
      href: linkers[index]!(span) ?? addresses[index] ?? null,
    };
  };
}

/** A quote's sentence on one line, with dots where it is cut. */
export function sentenceOf({ sentence }: Pick<Quote, 'sentence'>): string {
  const { before, middle, after, cutBefore, cutAfter } = sentence;
  return `${cutBefore ? '…' : ''}${before}${middle}${after}${cutAfter ? '…' : ''}`;
}
