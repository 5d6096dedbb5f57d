import { browser } from 'wxt/browser';
import type { BrowserKey } from '../../components/key-list.tsx';

/** The browser's shortcuts for the extension as they are set now; none where the browser has no shortcuts. */
export async function readKeys(): Promise<BrowserKey[]> {
  // Firefox for Android has no `commands` at all.
  const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return commands.flatMap(({ name, description, shortcut }) =>
    name && !name.startsWith('_')
      ? [{ command: name, name: description ?? name, shortcut: shortcut ?? '' }]
      : [],
  );
}
