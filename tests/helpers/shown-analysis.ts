import type { Page } from 'puppeteer-core';
import type { Analysis } from '../../lib/analysis/analysis.ts';

/** The browser's interface for extensions, in a page of the extension; the same in both browsers. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};

/**
 * What the reading page in a tab shows of its file, as the popup over it is given it: the session is asked for its key,
 * and the background for the refined reading. `asking`: another page of the extension, since none answers itself.
 * `null` while nothing is read there.
 */
export async function readShownAnalysis(asking: Page, shown: Page): Promise<Analysis | null> {
  return askForAnalysis(asking, await shown.evaluate(async () => (await chrome.tabs.getCurrent()).id));
}

/** The same of a page of the web, by its address; `null` while no tab shows a report there. */
export async function readPageAnalysis(asking: Page, address: string): Promise<Analysis | null> {
  const tab = await asking.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? null,
    address,
  );
  return tab === null ? null : askForAnalysis(asking, tab);
}

async function askForAnalysis(asking: Page, tab: number): Promise<Analysis | null> {
  // As text: Firefox's protocol cuts what is nested deep.
  const json = await asking.evaluate(async (tab: number) => {
    type Answer = { res?: { ok: boolean; value: { key: string; analysis: unknown } } } | undefined;
    const envelope = (type: string, name: string, data: unknown) => ({
      ...{ id: 1, type, timestamp: Date.now() },
      data: { name, data },
    });
    const sent = (await chrome.tabs
      .sendMessage(tab, envelope('toPage', 'sendReport', null))
      .catch(() => undefined)) as Answer;
    if (!sent?.res?.ok) return 'null';
    const { key } = sent.res.value;
    const refined = (await chrome.runtime.sendMessage(envelope('toBackground', 'refine', { key }))) as Answer;
    return JSON.stringify(refined?.res?.ok ? refined.res.value.analysis : null);
  }, tab);
  return JSON.parse(json) as Analysis | null;
}
