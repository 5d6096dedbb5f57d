/** The address when it leads to a web page (http, https), `null` for everything else: `javascript:`, `data:`, `file:`, broken ones. Nothing else is ever given out as a link. */
export function webAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
