import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';

/** Shows a page of ours: in the language that its words are in, with the extension's name as its title where it has no other. */
export function startPage(content: ComponentChild): void {
  document.documentElement.lang = i18n.t('language');
  const place = document.getElementById('app');
  if (place) render(content, place);
}
