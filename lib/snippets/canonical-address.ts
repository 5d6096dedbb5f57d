/** Query parameters that say where a reader came from and never which page it is. */
const trackers =
  /^(?:utm_\w+|spm|from|isappinstalled|share_\w+|wx_\w+|timestamp|_t|hmsr|hmpl|gclid|fbclid)$/i;

/** The address when it leads to a web page (http, https), `null` for everything else: `javascript:`, `data:`, `file:`, broken ones. */
export function webAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/**
 * One spelling for all addresses of a page: https, no port of its own, no user, no fragment, no trackers, other
 * parameters in their order. Two addresses of one report on two hosts stay two. `null` when it is no web page.
 */
export function canonicalAddress(address: string | null | undefined): string | null {
  const href = webAddress(address);
  if (!href) return null;
  const url = new URL(href);
  if (url.port === '' || url.port === '80' || url.port === '443') url.port = '';
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  // A fragment that routes (#/item?id=1) names the page; any other one only a place in it.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (trackers.test(name)) url.searchParams.delete(name);
  return url.href;
}
