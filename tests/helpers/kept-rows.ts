import type { Page } from 'puppeteer-core';

/** All rows of a table of the extension's database, read from one of its own pages. */
export async function keptRows(ownPage: Page, table: string): Promise<Record<string, unknown>[]> {
  const json = await ownPage.evaluate(async (name) => {
    const opening = indexedDB.open('zhengbaotong');
    await new Promise((done, fail) => {
      opening.onsuccess = done;
      opening.onerror = fail;
    });
    const reading = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((done) => (reading.onsuccess = done));
    opening.result.close();
    return JSON.stringify(reading.result);
  }, table);
  return JSON.parse(json);
}

/** The words of every kept snippet, in no order. */
export async function keptQuotes(ownPage: Page): Promise<string[]> {
  return (await keptRows(ownPage, 'snippets')).map(({ quote }) => String(quote));
}
