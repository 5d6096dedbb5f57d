import { browser } from 'wxt/browser';
import { draftKey, isDraftKey, snippetOfDraft } from '../../lib/settings/draft-keys.ts';

/**
 * Lets notes go that were typed and not saved: all of them, or those of which `isGone` says that there is nothing left
 * that they could be saved to.
 */
export async function forgetDrafts(
  isGone: (ids: readonly string[]) => Promise<readonly string[]> = async (ids) => ids,
): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const ids = Object.keys(await area.get(null))
      .filter(isDraftKey)
      .map(snippetOfDraft);
    const gone = ids.length === 0 ? [] : await isGone(ids);
    if (gone.length > 0) await area.remove(gone.map(draftKey));
  }
}
