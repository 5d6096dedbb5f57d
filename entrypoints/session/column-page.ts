import { decodeDocument } from '../../lib/portals/decode-page.ts';
import { readReportLinks } from '../../lib/portals/read-report-links.ts';
import type { PageLink } from '../../lib/text/report-text.ts';

/** Largest column page that is read, in bytes: list pages have 20,000 to 200,000. */
const largestPage = 2_000_000;

/**
 * The one request there is: the column page of the site that the report is `from`, on the reader's own click, for links to earlier
 * reports. Sends nothing but the address; the answer is parsed as an inert document, whose scripts never run.
 * `null` when the site does not answer with a page.
 */
export async function readColumnPage(
  address: string,
  { from, signal }: { from: string; signal: AbortSignal },
): Promise<PageLink[] | null> {
  const { origin } = new URL(from);
  const url = new URL(address, from);
  if (url.origin !== origin) return null;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok || new URL(response.url).origin !== origin) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > largestPage) return null;
    const text = decodeDocument(bytes, response.headers.get('content-type'));
    const page = new DOMParser().parseFromString(text, 'text/html');
    return readReportLinks(page, response.url);
  } catch {
    return null; // no connection, or the reader went away
  }
}
