import { documentEnding } from '../../lib/text/document-endings.ts';

/** The host of an address; a local file's is its own name. */
export function hostOf(address: string): string {
  return new URL(address).hostname || (nameOf(null, address) ?? address);
}

/** What a file is called: by its own name, or by the last part of its address, or by its host. */
export function nameOf(name: string | null, address: string | null): string | null {
  if (name !== null || address === null) return name;
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').at(-1);
  if (!last) return hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/**
 * What the bar and the tab call a file: by its name where that is a document's, else by the report's title as soon as it
 * is known. An address often says no more than `attach.do`.
 */
export function shownName(name: string | null, title: string | null): string | null {
  return name !== null && documentEnding.test(name) ? name : (title ?? name);
}
