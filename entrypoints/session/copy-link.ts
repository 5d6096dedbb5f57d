import { readPageText } from '../../lib/page/page-text.ts';
import type { PlaceLink } from '../../lib/protocol/shapes.ts';
import { fragmentLink } from '../../lib/snippets/fragment-link.ts';
import { placeLink } from '../../lib/snippets/place-link.ts';
import { pagesOf } from '../../lib/text/report-file.ts';
import type { Span } from '../../lib/text/span.ts';
import { webAddress } from '../../lib/text/web-address.ts';
import { linkNotice, linkTone } from '../pages/link-notice.ts';
import { type ActionWorld, say } from './action-world.ts';
import { copyPlain } from './clipboard.ts';

/** Copies the address of a place of the document, and says whether it leads to the words or to the page alone. */
export function copyLink(world: ActionWorld, span: Span): void {
  const link = linkTo(world, span);
  const code = linkNotice(link, link !== null && copyPlain(world.source.document, link.address));
  say(world, code, linkTone(code));
}

/** The address of a place of the document, its page's where nothing leads to the words; `null` where the document has none. */
export function linkTo(world: ActionWorld, span: Span): PlaceLink | null {
  const address = webAddress(world.reading()?.read.report.address ?? null);
  if (address === null) return null;
  const exact = exactLink(world, span, address);
  return { address: exact ?? address, exact: exact !== null };
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
