import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';

/** Shows a page of ours: in the browser's language, with the extension's name as its title where it has no other. */
export function startPage(content: ComponentChild): void {
  document.documentElement.lang = browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'zh-CN';
  const place = document.getElementById('app');
  if (place) render(content, place);
}
