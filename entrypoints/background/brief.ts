import { browser } from 'wxt/browser';
import type { PrintedBrief } from '../../lib/protocol/shapes.ts';
import { briefKey } from '../brief/brief-key.ts';

/** Opens 一页读懂 on a sheet of its own. What stands on it stays in memory, and goes with the browser. */
export async function openBrief(brief: PrintedBrief): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [briefKey(id)]: brief });
  await browser.tabs.create({ url: browser.runtime.getURL(`/brief.html#${id}` as '/brief.html') });
}
