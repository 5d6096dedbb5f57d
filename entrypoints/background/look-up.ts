import { browser } from 'wxt/browser';
import { type LookUpAnswer, sendMessage, type TermExplanation } from '../../lib/protocol/messages.ts';
import { lookUp } from '../../lib/terms/look-up.ts';
import { chooseSense } from '../../lib/terms/senses.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { currentKnowledge, readReport } from './analysis.ts';
import { askReader } from './tabs.ts';

/** Characters around a use that tell which sense is meant: about two sentences each way. */
const NEARBY = 120;

/** A term's entry with the sense that holds where it is used; `null` for an id that no glossary has (any more). */
export async function explainTerm(
  termId: string,
  use: { report: ReportText; span: Span } | null,
): Promise<TermExplanation | null> {
  const { terms } = await currentKnowledge();
  const entry = terms.entries.get(termId);
  if (!entry) return null;
  const identity = use ? (await readReport(use.report)).report : null;
  const choice = chooseSense(entry, {
    place: identity?.place ?? null,
    district: identity?.district ?? null,
    city: identity?.city ?? null,
    date: identity?.deliveredOn ?? identity?.periodTo ?? null,
    nearby: use ? use.report.text.slice(Math.max(0, use.span.start - NEARBY), use.span.end + NEARBY) : '',
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

/** What the glossary says of selected words: the term itself, the longest one inside, or plainly nothing. */
export async function answerLookUp(query: string): Promise<LookUpAnswer> {
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
  const shown = await askReader(tabId, async (target) => {
    await sendMessage('showLookUp', answer, target);
    return true;
  });
  if (shown) return;
  const view = `/library.html#look-up=${encodeURIComponent(words)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(view as '/library.html') });
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
