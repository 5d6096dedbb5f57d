import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/protocol/messages.ts';
import { lookUpSelection } from './look-up.ts';
import { askReader, togglePanel } from './tabs.ts';

/** Our entries of the context menu, all for a selection. */
const entries = {
  keep: () => i18n.t('menu.keep'),
  'look-up': () => i18n.t('menu.lookUp'),
} as const;

type Wish = keyof typeof entries | 'toggle-panel';

/** Puts our entries into the context menu; on every start, because browsers forget them at different times. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(entries)) {
    browser.contextMenus.create({ id, title: title(), contexts: ['selection'] });
  }
}

/** Does what a menu entry or a key asks for in a tab. `selection` is what the browser hands over, if it does. */
export async function followWish(wish: string, tabId: number, selection: string | null): Promise<void> {
  switch (wish as Wish) {
    case 'toggle-panel':
      return togglePanel(tabId);
    case 'keep':
      await askReader(tabId, (target) => sendMessage('keepHere', undefined, target));
      return;
    case 'look-up':
      return lookUpSelection(tabId, selection);
  }
}
