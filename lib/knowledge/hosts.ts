/**
 * The hosts on which the extension looks for reports without being asked: the portals of Shanghai and of its
 * sixteen districts. `gov.cn` is a public suffix, so a pattern for all of it would be announced as "all
 * websites"; everything else is enabled by the reader, site by site.
 */
export const portalPatterns = [
  '*://*.shanghai.gov.cn/*',
  '*://*.sh.gov.cn/*',
  '*://*.pudong.gov.cn/*',
  '*://*.shhuangpu.gov.cn/*',
  '*://*.xuhui.gov.cn/*',
  '*://*.shcn.gov.cn/*',
  '*://*.jingan.gov.cn/*',
  '*://*.shpt.gov.cn/*',
  '*://*.shhk.gov.cn/*',
  '*://*.shyp.gov.cn/*',
  '*://*.shmh.gov.cn/*',
  '*://*.shbsq.gov.cn/*',
  '*://*.jiading.gov.cn/*',
  '*://*.jinshan.gov.cn/*',
  '*://*.songjiang.gov.cn/*',
  '*://*.shqp.gov.cn/*',
  '*://*.fengxian.gov.cn/*',
  '*://*.shcm.gov.cn/*',
] as const;

/** What the reader grants with 在全国政府网站启用. Browsers announce it as wide as it is. */
export const nationwidePatterns = ['*://*.gov.cn/*'] as const;

/** First labels of hosts where people log in, pay and file: nothing there is a report, and nothing is read there. */
const serviceLabels =
  /^(?:zwdt\w*|ywtb\w*|login\w*|passport\w*|sso\w*|auth\w*|oauth\w*|cas|id|account\w*|user\w*|my|etax\w*|tax\w*|dzswj|pay\w*|bsdt\w*|zzgs|mail|oa|vpn|rsj-?fw|gjj\w*)\./i;

/** Those of them that a glob of the manifest can name; the others are refused in the script (`isServiceHost`). */
export const serviceGlobs = [
  '*://zwdt*',
  '*://ywtb*',
  '*://login*',
  '*://passport*',
  '*://sso*',
  '*://auth*',
  '*://etax*',
  '*://tax*',
  '*://pay*',
  '*://mail.*',
] as const;

/** True for hosts of services, log-in and taxes (`zwdt.sh.gov.cn`): they are never read, whatever was granted. */
export function isServiceHost(hostname: string): boolean {
  return serviceLabels.test(hostname);
}

/** True when the extension looks for reports on this address without being asked: http(s) on a listed portal, no service host. */
export function isPortalAddress(address: string): boolean {
  const url = parseAddress(address);
  if (!url || isServiceHost(url.hostname)) return false;
  return portalPatterns.some((pattern) => {
    const domain = pattern.slice('*://*.'.length, -'/*'.length);
    return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  });
}

/** The match pattern for one site, both schemes, `null` for addresses that no extension may read. */
export function sitePattern(address: string): string | null {
  const url = parseAddress(address);
  return url ? `*://${url.hostname}/*` : null;
}

function parseAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}
