import { readPageText } from '../../lib/page/page-text.ts';
import { fragmentLink } from '../../lib/snippets/fragment-link.ts';
import { placeLink } from '../../lib/snippets/place-link.ts';
import { pagesOf } from '../../lib/text/report-file.ts';
import type { Span } from '../../lib/text/span.ts';
import { webAddress } from '../../lib/text/web-address.ts';
import { type ActionWorld, say } from './action-world.ts';
import { copyPlain } from './clipboard.ts';

/** Copies the address of a place of the document, and says whether it leads to the words or to the page alone. */
export function copyLink(world: ActionWorld, span: Span): void {
  const code = copyPlace(world, span);
  say(world, code, code === 'link-copied' ? 'info' : 'caution');
}

function copyPlace(world: ActionWorld, span: Span) {
  const address = webAddress(world.reading()?.read.report.address ?? null);
  if (address === null) return 'no-address';
  const exact = exactLink(world, span, address);
  if (!copyPlain(world.source.document, exact ?? address)) return 'copy-failed';
  return exact === null ? 'page-link-copied' : 'link-copied';
}

/** A PDF's page, or a text fragment that finds this place and no other in all that the page shows; `null` for neither. */
function exactLink({ source, reading }: ActionWorld, span: Span, address: string): string | null {
  const { report, map } = reading()!.read;
  if (source.format === 'pdf') {
    const pages = pagesOf(report.file, span);
    return pages && report.file && placeLink({ address, file: { ...report.file, pages }, report: source });
  }
  const range = source.format === 'html' ? map.toRange(span) : null;
  if (range === null) return null;
  // Menus, headings and footers are searched by browsers too.
  const whole = readPageText(source.document.body);
  const start = whole.map.toOffset(range.startContainer, range.startOffset);
  const end = whole.map.toOffset(range.endContainer, range.endOffset);
  return start === null || end === null
    ? null
    : fragmentLink({ address, text: whole.text, span: { start, end } });
}
