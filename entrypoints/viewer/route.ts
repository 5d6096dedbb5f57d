/** What the reading page is asked to show. */
export type ViewerRoute =
  /** Nothing yet: the page is where a file is dropped or chosen. */
  | { kind: 'none' }
  /**
   * A file at an address. `tabId`: the tab that shows it or leads to it, whose cookies may be needed; `null` where no
   * such tab is known.
   */
  | { kind: 'address'; address: string; tabId: number | null }
  /** A file that another page of ours took from the reader (`hand-file.ts`), by its token. */
  | { kind: 'handed'; token: string };

/** What the address says after the hash: the kept snippet at which the file is opened. */
const snippetHash = '#snippet=';

/** The reading page's path and query for a file, opened at a kept snippet. */
export function viewerPathAt(route: ViewerRoute, snippetId: string): `${typeof page}${string}` {
  return `${viewerPath(route)}${snippetHash}${encodeURIComponent(snippetId)}`;
}

/** Reads the page's hash (`location.hash`): the id of the snippet at which the file is opened, `null` for none. */
export function parseOpenedSnippet(hash: string): string | null {
  if (!hash.startsWith(snippetHash)) return null;
  try {
    return decodeURIComponent(hash.slice(snippetHash.length)) || null;
  } catch {
    return null;
  }
}

/** The page, from 0, that the address of a PDF asks for (`#page=5`, RFC 8118, as citations of ours have it); `null` for none. */
export function pageInAddress(address: string): number | null {
  const named = /[#&]page=(\d{1,5})(?:&|$)/.exec(new URL(address).hash)?.[1];
  return named === undefined ? null : Math.max(Number(named), 1) - 1;
}

/** Path of the page inside the extension, without what it is asked to show. */
const page = '/viewer.html';

/** The reading page's path and query for what it is to show; for `runtime.getURL` and `tabs.create`. */
export function viewerPath(route: ViewerRoute): `${typeof page}${string}` {
  if (route.kind === 'none') return page;
  const query = new URLSearchParams(
    route.kind === 'handed'
      ? { handed: route.token }
      : { address: route.address, ...(route.tabId === null ? {} : { tab: String(route.tabId) }) },
  );
  return `${page}?${query}`;
}

/**
 * Reads the page's query (`location.search`). Anything but a web address and what `viewerPath` writes asks for
 * nothing: a page elsewhere cannot open this one, but a reader may have changed its address.
 */
export function parseViewerRoute(search: string): ViewerRoute {
  const query = new URLSearchParams(search);
  const token = query.get('handed');
  if (token) return { kind: 'handed', token };
  const address = query.get('address');
  const tab = query.get('tab');
  const tabId = tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
  if (!address || !isReadableAddress(address, tabId)) return { kind: 'none' };
  return { kind: 'address', address, tabId };
}

/** The web address of the file that a tab of the reading page shows; `null` for any other address of a tab. */
export function addressInViewer(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, pathname, search } = new URL(url);
  if (!protocol.endsWith('extension:') || pathname !== page) return null;
  const route = parseViewerRoute(search);
  return route.kind === 'address' ? route.address : null;
}

/** True for addresses that the page can be asked to read a file from: the web's, and a local file's in the tab that shows it. */
function isReadableAddress(address: string, tabId: number | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' || (protocol === 'file:' && tabId !== null);
}
