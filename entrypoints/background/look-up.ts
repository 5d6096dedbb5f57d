import { browser } from 'wxt/browser';
import type { IndicatorExplanation } from '../../lib/knowledge/indicators.ts';
import { askPage } from '../../lib/protocol/ask.ts';
import type { LookUpAnswer, TermExplanation } from '../../lib/protocol/shapes.ts';
import { lookUp } from '../../lib/terms/look-up.ts';
import { chooseSense } from '../../lib/terms/senses.ts';
import { wordsAround } from '../../lib/terms/words-around.ts';
import type { Span } from '../../lib/text/span.ts';
import { currentKnowledge } from './knowledge.ts';
import { loadIndicators } from './packaged.ts';
import type { Reading } from './readings.ts';
import { readingFrame } from './tabs.ts';

/** A term's entry with the sense that holds where it is used; `null` for an id that no glossary has (any more). */
export async function explainTerm(
  termId: string,
  use: { reading: Reading; span: Span } | null,
): Promise<TermExplanation | null> {
  const { terms } = await currentKnowledge();
  const entry = terms.entries.get(termId);
  if (!entry) return null;
  const identity = use?.reading.first.report ?? null;
  const choice = chooseSense(entry, {
    place: identity?.place ?? null,
    district: identity?.district ?? null,
    city: identity?.city ?? null,
    province: identity?.province ?? null,
    date: identity?.deliveredOn ?? identity?.periodTo ?? null,
    ...(use ? wordsAround(use.reading.report.text, use.span) : { nearby: '', closer: [] }),
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

/** What the glossary says of selected words: the term itself, the longest one inside, or plainly nothing. */
async function answerLookUp(query: string): Promise<LookUpAnswer> {
  const { terms } = await currentKnowledge();
  const found = lookUp(query, terms);
  if (found.kind === 'nothing') return { query, match: 'none', explanation: null };
  return {
    query,
    match: found.kind === 'exact' ? 'exact' : 'contained',
    explanation: await explainTerm(found.entry.id, null),
  };
}

/** Looks a selection up and shows the answer in the page that is read, else in a page of ours. */
export async function lookUpSelection(tabId: number, selection: string | null): Promise<void> {
  const words = (selection ?? (await selectionOf(tabId)))?.trim().slice(0, 100) ?? '';
  if (words === '') return;
  const answer = await answerLookUp(words);
  const frame = await readingFrame(tabId);
  if (frame && (await askPage(frame, 'showLookUp', answer)).ok) return;
  await openLibrary(`look-up=${encodeURIComponent(words)}`);
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
