import type { ZoomChoice } from '../../components/viewer/viewer-props.ts';
import type { DocumentView } from './document-view.ts';

/** How long the window must stand still before its place is noted, in ms. */
const still = 300;

const noteName = 'place';

/** Where the reader is in a document: how large it is shown, and what part of it stands above the window. */
interface Place {
  /** The page's query: which file it is asked for. */
  search: string;
  zoom: ZoomChoice;
  part: number;
}

/**
 * Notes where the reader is, so that a reload, or a tab that the browser brings back, begins there. The note is the tab's
 * own and goes with it (`sessionStorage`; the background takes a change of the tab's history for another document).
 */
export function keepPlace(view: Pick<DocumentView, 'zoom'>, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    const part = scrollY / document.documentElement.scrollHeight;
    const place: Place = { search: location.search, zoom: view.zoom, part };
    sessionStorage.setItem(noteName, JSON.stringify(place));
  };
  const onMove = () => {
    clearTimeout(waiting);
    waiting = setTimeout(note, still);
  };
  history.scrollRestoration = 'manual';
  for (const event of ['scroll', 'resize']) addEventListener(event, onMove, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
}

/** Goes back to where the reader was before the page was loaded anew; false where nothing was noted of this file. */
export function returnToPlace(view: Pick<DocumentView, 'setZoom'>): boolean {
  const { search, zoom, part } = JSON.parse(sessionStorage.getItem(noteName) ?? '{}') as Partial<Place>;
  if (search !== location.search || zoom === undefined || part === undefined) return false;
  if (zoom !== 'width') view.setZoom(zoom);
  scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' });
  return true;
}
