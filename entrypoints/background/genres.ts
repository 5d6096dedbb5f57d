import { browser } from 'wxt/browser';
import type { TabReading } from '../../lib/protocol/shapes.ts';
import { genreOfPage } from '../../lib/reports/genre.ts';
import type { PageFacts } from '../../lib/reports/page-facts.ts';
import { emptyTabReading } from './tabs.ts';

/**
 * What a tab shows that is no report but stands beside one: its genre, with the words it rests on. `null` where title and
 * opening name none, where a password is asked for, and where the browser does not let us look. Nothing is remembered.
 */
export async function lookForGenre(tabId: number): Promise<TabReading | null> {
  const facts = await readFacts(tabId);
  if (facts === null || facts.address === null) return null;
  const found = genreOfPage(facts);
  if (found === null || found.genre === 'report') return null;
  const { genre, quote, source, span } = found;
  return {
    ...emptyTabReading({ tabId, frameId: 0, address: facts.address }),
    state: 'other',
    genre,
    evidence: [{ code: 'field-genre', source, quote, span, speaks: 'field', field: 'genre' }],
  };
}

/** The facts of a tab's own frame, as `entrypoints/genre` reads them in its isolated world, where no page writes. */
async function readFacts(tabId: number): Promise<PageFacts | null> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/genre.js'],
    });
    return (first?.result as PageFacts | null | undefined) ?? null;
  } catch {
    return null; // no permission, an error page, a store's page, or the tab is gone
  }
}
