/** Who stands behind a host. Only `government`, `congress` and `unknown` (a local file) can carry a report itself. */
export type HostClass = 'government' | 'congress' | 'other' | 'unknown';

/** One portal that answers at a second address, with the name it is known by. */
const mirrorHosts: Record<string, string> = {
  // The disclosure platform of Baoshan answers at its bare address too, over http (pages of both seen).
  '101.230.193.164': 'xxgk.shbsq.gov.cn',
};

/** Domains of governments outside gov.cn: town sites of Jiading, organs of Shanghai. */
const officialDomains = ['jiading.cn', 'sh.cn'];

/** Sites of people's congresses name themselves so: renda.jiading.cn, rd.xh.sh.cn, www.shyprd.sh.cn, qrd.songjiang.gov.cn. */
const congressLabel = /^(?:renda\w*|npc\w*|rdcwh\w*|rdw|rd|[a-z]{1,6}rd(?:w|b|cwh)?)$/;

/** Query parameters that say how the reader came, not what the page is. */
const trackingParameter =
  /^(?:utm_\w+|from|spm|scene|timestamp|share\w*|isappinstalled|eqid|bd_vid|nsukey|clicktime|enterid|_|random|jsessionid)$/i;

/**
 * The address under which a page is remembered: https, the portal's own name instead of its mirror's, no `www.`
 * twin, no default port, no fragment, no tracking parameters, the rest of the query sorted.
 * `null` for what is no web address.
 */
export function canonicalAddress(address: string): string | null {
  const url = parseAddress(address);
  if (!url) return null;
  const host = canonicalHost(url.hostname);
  const path = url.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/(?:index\.s?html?)?$/, '/');
  const kept = [...url.searchParams].filter(([name]) => !trackingParameter.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  const port = url.port && !['80', '443'].includes(url.port) && host === url.hostname ? `:${url.port}` : '';
  return `https://${host}${port}${path}${query}`;
}

/** The name that a host is known by: mirrors resolved, `www.` dropped, lower case. */
export function canonicalHost(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return (mirrorHosts[host] ?? host).replace(/^www\./, '');
}

/** Who stands behind an address; a page is never a report because of it, and elsewhere a copy is only offered. */
export function hostClass(address: string | null): HostClass {
  if (address === null) return 'unknown';
  const url = parseAddress(address);
  if (!url) return 'unknown';
  const host = canonicalHost(url.hostname);
  const labels = host.split('.');
  if (!host.endsWith('.cn')) return 'other';
  const official =
    host === 'gov.cn' ||
    host.endsWith('.gov.cn') ||
    officialDomains.some((domain) => host.endsWith(`.${domain}`));
  const congress =
    labels.some((label) => congressLabel.test(label)) && (official || /^(?:renda|npc|rd)\./.test(host));
  if (congress) return 'congress';
  return official ? 'government' : 'other';
}

function parseAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}
