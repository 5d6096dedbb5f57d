import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sweepKept } from '../../lib/store/delete-snippets.ts';
import { forgetDrafts } from '../pages/drafts.ts';
import { optionalApi } from '../pages/optional-apis.ts';
import { openSidePanel } from '../pages/side-panel.ts';
import { answerBackground } from './answers.ts';
import { forgetFind } from './kept-find.ts';
import { createMenus, followWish, openFileEntry, sidePanelEntry } from './menus.ts';
import { openGrantedFile, openLinkedFile } from './open-file.ts';
import { registerGrantedSites } from './sites.ts';
import { withoutSnippet } from './snippets.ts';
import { answerFromStore } from './store.ts';
import { forgetTab } from './tabs.ts';

/** Wires the background. Every listener is registered in the first turn, or a stopped worker would miss its event. */
export default defineBackground(() => {
  answerBackground();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void registerGrantedSites();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    // No page is open yet, whose undo could still need what goes now.
    void answerFromStore(sweepKept);
    void forgetDrafts(withoutSnippet);
    void createMenus();
    void registerGrantedSites();
  });
  browser.permissions.onAdded.addListener(() => {
    void registerGrantedSites();
    void openGrantedFile();
  });
  browser.permissions.onRemoved.addListener(() => void registerGrantedSites());

  optionalApi('contextMenus')?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    // The browser takes a question under a press only in the same turn.
    if (info.menuItemId === sidePanelEntry) void openSidePanel(tab.windowId);
    else if (info.menuItemId === openFileEntry && info.linkUrl)
      void openLinkedFile({ href: info.linkUrl, tab: { id: tab.id, url: tab.url } });
    else void followWish(String(info.menuItemId), tab.id, info.selectionText ?? null);
  });
  optionalApi('commands')?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void followWish(command, tab.id, null);
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetFind(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // A new document: what was read of the old one no longer holds.
    if (change.status === 'loading') void forgetTab(tabId);
  });
});
