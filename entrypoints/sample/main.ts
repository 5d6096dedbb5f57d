import sample from '../../assets/sample/report-2025h1.txt?raw';
import { makeLiveRange } from '../../lib/page/live-range.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import type { Span } from '../../lib/text/span.ts';
import { pageSource } from '../report/page-source.ts';
import { startSession } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';

/** Lines of the head of a report, which portals centre. */
const headLines = 3;

/**
 * The built-in sample: an invented town's report on a page of our own, read as a portal's page is.
 * Stands in a frame of the welcome page, so that everything can be tried before any portal was opened.
 */
function showSample(): void {
  const [title = '', ...lines] = sample.trim().split('\n');
  document.title = title;
  const heading = document.createElement('h1');
  heading.textContent = title;
  const body = document.createElement('article');
  body.className = 'article-content';
  for (const [index, line] of lines.entries()) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    if (index < headLines) paragraph.className = 'line';
    body.append(paragraph);
  }
  document.body.prepend(heading, body);
}

/** Lines of the report that stay in sight above a place that is gone to, in px: the frame is low, and the room below is its card's. */
const above = 64;

/** Brings a place to the frame's upper edge, at once: a browser does not glide in a frame that is out of its window. */
function scrollTo(span: Span, map: TextMap): boolean {
  const place = map.toRange(span);
  const box = place && makeLiveRange(place)?.getClientRects()[0];
  if (!box) return false;
  window.scrollBy({ top: box.top - above, behavior: 'instant' });
  return true;
}

/**
 * Opens the card of the first figure that is marked, once, so that what a mark leads to is seen before anything is
 * pressed: the figure comes to the frame's upper edge, its card stands below it. The focus stays where it is: the sample
 * may stand in a frame of a page that is being read.
 */
function openFirst({ analysis }: SessionState): void {
  const first = analysis?.figures.findIndex(({ headline }) => headline) ?? -1;
  if (opened || first < 0) return;
  opened = true;
  session.finding.openItem('figure', first, false);
}

let opened = false;
showSample();
// Nothing takes the sample's place: its page shows nothing else.
const source = pageSource({ isStillReport: async () => true });
const session = startSession({ ...source, scrollTo }, { onState: openFirst });
