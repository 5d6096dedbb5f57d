import { browser } from 'wxt/browser';

/** The country's towns (0.6 MB), as they ship; `null` where the file cannot be read: then a town's county is not known. */
export async function loadTowns(): Promise<string | null> {
  try {
    const answer = await fetch(browser.runtime.getURL('/towns.txt' as '/'));
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
