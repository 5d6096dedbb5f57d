import { browser } from 'wxt/browser';
import { findMeasured, type IndicatorExplanation } from '../../lib/knowledge/indicators.ts';
import { askPage } from '../../lib/protocol/ask.ts';
import type { LookUpAnswer, TermExplanation } from '../../lib/protocol/shapes.ts';
import { lookUp } from '../../lib/terms/look-up.ts';
import { findNearTerms } from '../../lib/terms/near-terms.ts';
import { chooseSense } from '../../lib/terms/senses.ts';
import { wordsAround } from '../../lib/terms/words-around.ts';
import { withoutBlanks } from '../../lib/text/print/characters.ts';
import { asOneLine } from '../../lib/text/print/sentence.ts';
import type { Span } from '../../lib/text/span.ts';
import { currentKnowledge } from './knowledge.ts';
import { loadIndicators } from './packaged.ts';
import type { Reading } from './readings.ts';
import { readingFrame } from './tabs.ts';

/** Longest words that are looked up and named, in characters. */
const longestWords = 100;

/** A term's entry with the sense that holds where it is used; `null` for an id that no glossary has (any more). */
export async function explainTerm(
  termId: string,
  use: { reading: Reading; span: Span },
): Promise<TermExplanation | null> {
  const { terms } = await currentKnowledge();
  const entry = terms.entries.get(termId);
  if (!entry) return null;
  const identity = use.reading.first.report;
  const choice = chooseSense(entry, {
    place: identity.place,
    district: identity.district,
    city: identity.city,
    province: identity.province,
    date: identity.deliveredOn ?? identity.periodTo,
    ...wordsAround(use.reading.report.text, use.span),
  });
  return {
    entry,
    sense: choice?.sense ?? null,
    certain: choice?.certain ?? false,
    related: entry.related.flatMap((id) => {
      const other = terms.entries.get(id);
      return other ? [{ id, term: other.term }] : [];
    }),
  };
}

/** What is known of an indicator; `null` for an id that is not listed, or where what is said of it cannot be read. */
export async function explainIndicator(id: string): Promise<IndicatorExplanation | null> {
  const record = (await loadIndicators()).get(id);
  if (!record) return null;
  if (record.term === undefined) return { record, entry: null };
  const { terms } = await currentKnowledge();
  return { record, entry: terms.entries.get(record.term) ?? null };
}

/**
 * What the glossary says of words of a report where they stand, place and neighbours choosing the sense: the term
 * itself, the longest one inside, or plainly nothing; what statistics count under them; and what is near.
 */
export async function lookUpSpan(reading: Reading, span: Span): Promise<LookUpAnswer> {
  const query = asOneLine(reading.report.text.slice(span.start, span.end)).slice(0, longestWords);
  const { terms, indicators } = await currentKnowledge();
  const found = lookUp(query, terms);
  const id = found.kind === 'nothing' ? null : found.entry.id;
  // Words alone have no unit that would tell one record from another: a change may be of any.
  const record = findMeasured(indicators, withoutBlanks(query), { kind: 'change', group: null });
  const near = findNearTerms(query, terms).filter((entry) => entry.id !== id);
  return {
    query,
    match: found.kind === 'nothing' ? 'none' : found.kind,
    explanation: id === null ? null : await explainTerm(id, { reading, span }),
    indicator: record && (await explainIndicator(record.id)),
    near: near.map(({ id, term }) => ({ id, term })),
  };
}

/** Looks a selection up: beside it where it is in a report that is read, else in a page of ours. */
export async function lookUpSelection(tabId: number, selection: string | null): Promise<void> {
  const frame = await readingFrame(tabId);
  if (frame && (await askPage(frame, 'lookUpHere', null)).ok) return;
  const words = (selection ?? (await selectionOf(tabId)))?.trim().slice(0, longestWords) ?? '';
  if (words !== '') await openLibrary(`look-up=${encodeURIComponent(words)}`);
}

/** Opens the library in a new tab, at what its address says after the hash. */
export async function openLibrary(view: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#${view}` as '/library.html') });
}

/** The selection of a tab, asked for by key: the browser hands it over for menu entries only. */
async function selectionOf(tabId: number): Promise<string | null> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId },
      func: () => getSelection()?.toString() ?? '',
    });
    return results[0]?.result ?? null;
  } catch {
    return null; // a page that no extension may read
  }
}
