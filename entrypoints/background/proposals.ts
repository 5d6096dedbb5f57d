import { browser } from 'wxt/browser';
import { type Answer, done, failed } from '../../lib/protocol/answer.ts';
import type { CorrectionProposal } from '../../lib/protocol/shapes.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import { asOneLine, findSentence } from '../../lib/text/print/sentence.ts';
import { readTypeset } from '../../lib/text/print/typeset.ts';
import type { Span } from '../../lib/text/span.ts';
import { refinedAnalysis } from './analysis.ts';
import type { Reading } from './readings.ts';

/** Characters kept on each side of a corrected figure, so that the correction finds it again. */
const side = 64;

const keyOf = (tabId: number) => `proposal:${tabId}`;

/** Lays a misread figure ready for the popup of its tab; `not-found` when no figure stands there. */
export async function saveProposal(
  reading: Reading,
  { span, tabId }: { span: Span; tabId: number | null },
): Promise<Answer<null>> {
  const { figures } = (await refinedAnalysis(reading)).analysis;
  const figure = figures.find(({ start, end }) => start === span.start && end === span.end);
  if (!figure || tabId === null) return failed('not-found');
  const { text, address } = reading.report;
  const sentence = findSentence(readTypeset(reading.report), figure);
  const proposal: CorrectionProposal = {
    address: address === null ? null : canonicalAddress(address),
    figure,
    sentence: asOneLine(text.slice(sentence.start, sentence.end)),
    prefix: text.slice(Math.max(0, figure.start - side), figure.start),
    suffix: text.slice(figure.end, figure.end + side),
  };
  await browser.storage.session.set({ [keyOf(tabId)]: proposal });
  return done;
}

/** Gives the proposal of a tab's page once, `null` when there is none. */
export async function takeProposal(tabId: number): Promise<CorrectionProposal | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return (stored[key] as CorrectionProposal | undefined) ?? null;
}
