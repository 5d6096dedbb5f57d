import { render } from 'preact';
import styles from '../../components/in-page/in-page.css?inline';
import { Notice } from '../../components/in-page/notice.tsx';
import { attachHost } from '../../lib/page/host.ts';
import { readGround } from '../../lib/page/mark-styles.ts';
import * as settings from '../../lib/settings/settings.ts';
import { hostName } from './host-name.ts';

/** Where the reader switched the extension off by the panel's foot. */
export type SwitchedOff = 'everywhere' | 'site';

/**
 * Says on the page how to come back, once the panel in which the reader switched off is gone with its session: a notice
 * in an element of its own, which passes like other news, and at once where the extension is switched on again.
 */
export function sayLastWord(document: Document, where: SwitchedOff): void {
  const over = new AbortController();
  const { signal } = over;
  const host = attachHost(document, { name: hostName, styles, signal });
  host.element.dataset.theme = readGround(document.body);
  const place = host.root.appendChild(document.createElement('div'));
  place.className = 'interface';
  const end = () => over.abort();
  const unwatch = where === 'everywhere' ? settings.offEverywhere.watch(end) : settings.offSites.watch(end);
  signal.addEventListener(
    'abort',
    () => {
      unwatch();
      render(null, place);
    },
    { once: true },
  );
  const code = where === 'everywhere' ? 'off-everywhere' : 'off-here';
  render(<Notice notice={{ code, detail: null, tone: 'info' }} onDismiss={end} />, place);
}
