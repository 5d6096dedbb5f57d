import type { Snippet, SnippetReport } from '../records/snippet.ts';
import { webAddress } from '../text/web-address.ts';

/**
 * The address of a snippet's place as far as its own fields tell it: of a PDF the address with the page on which the quote
 * begins (`#page=3`, RFC 8118), which every browser's viewer understands; of anything else the address as it was opened.
 * `null` for a local file. Where the kept text is at hand, `fragmentLink` leads to the words of a page.
 */
export function placeLink({
  address,
  file,
  report,
}: Pick<Snippet, 'address' | 'file'> & { report: Pick<SnippetReport, 'format'> }): string | null {
  const web = webAddress(address);
  if (!web || !file?.pages || report.format !== 'pdf') return web;
  const url = new URL(web);
  url.hash = `page=${file.pages.from}`;
  return url.href;
}
