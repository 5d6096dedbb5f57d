import { browser } from 'wxt/browser';

/** Parts of the browser's interface for extensions that some browser lacks; Firefox for Android has none of the first four. */
type OptionalApi = 'contextMenus' | 'commands' | 'windows' | 'sidePanel' | 'downloads';

/** A part of the browser's interface, `undefined` where this browser has none: nothing else asks for one of them. */
export function optionalApi<Name extends OptionalApi>(name: Name): (typeof browser)[Name] | undefined {
  return (browser as Partial<typeof browser>)[name];
}

/** Firefox's side panel, of which the browser's types say nothing; `undefined` in Chromium and on a phone. */
export function sidebarAction(): { open?(): Promise<void> } | undefined {
  return (browser as { sidebarAction?: { open?(): Promise<void> } }).sidebarAction;
}
