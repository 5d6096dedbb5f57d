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
 * What the bar and the tab call a file: by its name where that says in Chinese what document it is, else by the
 * report's title as soon as it is known. An address often says no more than `attach.do` or `P020250101.pdf`.
 */
export function shownName(name: string | null, title: string | null): string | null {
  const says = name !== null && documentEnding.test(name) && /\p{Script=Han}/u.test(name);
  return says ? name : (title ?? name);
}
