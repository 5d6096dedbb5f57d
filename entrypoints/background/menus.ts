import { i18n } from '#i18n';
import { askPage } from '../../lib/protocol/ask.ts';
import { filePatterns } from '../../lib/text/announced-files.ts';
import { optionalApi } from '../pages/optional-apis.ts';
import { hasSidePanel } from '../pages/side-panel.ts';
import { lookUpSelection } from './look-up.ts';
import { openShownFile } from './open-file.ts';
import { readingFrame } from './tabs.ts';

/** Our entries of the context menu for a selection. */
const entries = {
  keep: () => i18n.t('menu.keep'),
  'look-up': () => i18n.t('menu.lookUp'),
} as const;

/** Our entry for a link that leads to a file. */
export const openFileEntry = 'open-file';

/** Our entry in the menu of the toolbar button. */
export const sidePanelEntry = 'side-panel';

/** Puts our entries into the context menu where there is one; on every start: browsers forget them at different times. */
export async function createMenus(): Promise<void> {
  const menus = optionalApi('contextMenus');
  if (!menus) return;
  await menus.removeAll();
  for (const [id, title] of Object.entries(entries)) {
    menus.create({ id, title: title(), contexts: ['selection'] });
  }
  menus.create({
    id: openFileEntry,
    title: i18n.t('menu.openFile'),
    contexts: ['link'],
    targetUrlPatterns: filePatterns(),
  });
  if (hasSidePanel())
    menus.create({ id: sidePanelEntry, title: i18n.t('menu.sidePanel'), contexts: ['action'] });
}

/** Does what a menu entry or a key asks for in a tab. `selection` is what the browser hands over, if it does. */
export async function followWish(wish: string, tabId: number, selection: string | null): Promise<void> {
  if (wish === 'look-up') return lookUpSelection(tabId, selection);
  const frame = await readingFrame(tabId);
  if (!frame) {
    // Where no report is read, there is no panel to open and nothing to keep from; what the tab shows may be a file.
    if (wish === 'toggle-panel') await openShownFile(tabId);
    return;
  }
  if (wish === 'toggle-panel') await askPage(frame, 'togglePanel', null);
  if (wish === 'keep') await askPage(frame, 'keepHere', null);
  if (wish === 'selection') await askPage(frame, 'reachSelection', null);
}
