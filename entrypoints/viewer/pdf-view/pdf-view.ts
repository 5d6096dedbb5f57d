import type { PDFPageProxy } from 'pdfjs-dist';
import type { OutlineItem, ZoomChoice } from '../../../components/viewer/viewer-props.ts';
import { barHeight } from '../bar-height.ts';
import type { DocumentView } from '../document-view.ts';
import type { PageTexts } from '../page-texts.ts';
import type { OpenPdf } from '../pdf-document.ts';
import { Lane } from './lane.ts';
import { findPageAt, findPagesIn, type PageRun, type Stretch } from './near-pages.ts';
import { type Destination, findDestination, type Outline, readOutline } from './outline.ts';
import { PageView } from './page-view.ts';

/** CSS pixels a point at actual size. */
const actualSize = 96 / 72;
/** Fitting the width makes no page larger than this against its actual size: on a wide screen lines grow too long. */
const widestFit = 1.5;
/** What a whole page leaves free above and below itself, in CSS pixels. */
const besidePage = 12;
/** Pages within so many heights of the window, above and below, are drawn ahead. */
const drawnAhead = 1;
/** Pages farther than so many heights give back what they hold; more than above, or small steps would draw anew. */
const heldWithin = 2;
/** Where in the window the page stands that the reader is at, as a part of its height. */
const readingHeight = 1 / 3;
/** How long a size must stay before pictures are drawn for it, in ms: keys and wheels come in bursts. */
const settled = 150;

/** What a view is made over. */
export interface PdfViewOptions {
  pdf: Pick<OpenPdf, 'library' | 'document'>;
  /** All of them, in order. */
  pages: readonly PDFPageProxy[];
  texts: PageTexts;
  /** Takes the pages as its only child. */
  place: HTMLElement;
  signal: AbortSignal;
  /** The page that the reader is at has changed, or the size. */
  onMove(): void;
}

/**
 * The pages of a file in a column: placeholders of the right size from the start, text and pictures for those near the
 * window alone, so that what is held does not grow with the file. Text goes before pictures and waits for none of them.
 */
export class PdfView implements DocumentView {
  /** Holds the pages. */
  readonly root: HTMLElement;
  /** Raised whenever a page gets or gives back its text. */
  version = 0;
  readonly #views: PageView[];
  readonly #options: PdfViewOptions;
  readonly #listeners = new Set<() => void>();
  #zoom: ZoomChoice = 'width';
  #scale = actualSize;
  #drawsPictures = false;
  #current = 0;
  readonly #texts = new Lane<PageView>({
    next: (begun) => this.#nearest((view) => view.spans === null && !begun.has(view)),
    work: async (view) => {
      if (await view.drawText(this.#scale)) this.#layersChanged();
      // A picture that was there before shows where its glyphs are.
      if (view.isDrawn(this.#pixels)) this.#pictures.ask();
    },
  });
  readonly #pictures = new Lane<PageView>({
    next: (begun) =>
      this.#nearest((view) => (view.wantsFitting || !view.isDrawn(this.#pixels)) && !begun.has(view)),
    work: async (view) => {
      // Text is set by its glyphs before a picture shows these; not before all is read, for it takes the worker's time.
      if (view.wantsFitting && (await view.fitText())) this.#layersChanged();
      if (view.isDrawn(this.#pixels)) return;
      await view.drawPicture(this.#pixels);
      await view.drawLinks((destination) => void this.#goToDestination(destination));
    },
  });
  #outline: Outline | null = null;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PdfViewOptions) {
    this.#options = options;
    const { pages, pdf, texts, place, signal } = options;
    this.#views = pages.map((page) => new PageView(page, { library: pdf.library, texts }));
    this.root = document.createElement('div');
    this.root.className = 'pdf-pages';
    this.root.append(...this.#views.map(({ element }) => element));
    place.replaceChildren(this.root);
    this.#setScale();
    addEventListener('scroll', () => this.#look(), { signal, passive: true });
    this.#watchWidth();
    this.root.addEventListener('pointerdown', (event) => holdSelection(event, signal), { signal });
    signal.addEventListener('abort', () => this.#end(), { once: true });
    this.#look();
  }

  /** Begins to draw pictures; texts are drawn from the start. */
  startPictures(): void {
    this.#drawsPictures = true;
    this.#look();
  }

  /** The spans of the text layers that are there, by page from 0. */
  get layers(): ReadonlyMap<number, readonly HTMLElement[]> {
    return new Map(this.#views.flatMap(({ spans }, page) => (spans ? [[page, spans] as const] : [])));
  }

  /** Calls after pages got or gave back their text. */
  onLayers(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  get pageCount(): number {
    return this.#views.length;
  }

  get currentPage(): number {
    return this.#current;
  }

  get zoom(): ZoomChoice {
    return this.#zoom;
  }

  get factor(): number {
    return this.#scale / actualSize;
  }

  /** Shows pages in another size; what the reader is at stays where it is. */
  setZoom(zoom: ZoomChoice): void {
    this.#zoom = zoom;
    this.#fit();
  }

  /** Brings the upper edge of a page below the bar. */
  goToPage(page: number): void {
    this.#views[page]?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#look();
  }

  async readOutline(): Promise<OutlineItem[]> {
    this.#outline ??= await readOutline(this.#options.pdf.document);
    return this.#outline.items;
  }

  async goToOutline(id: number): Promise<void> {
    await this.#goToDestination(this.#outline?.destinations[id] ?? null);
  }

  async #goToDestination(destination: Destination): Promise<void> {
    const place = await findDestination(this.#options.pdf.document, destination).catch(() => null);
    if (place?.y === null) this.goToPage(place.page);
    else if (place) this.goToPoint(place.page, place.x, place.y);
  }

  /** Brings a point of a page, in points of the file's own space, to where the reader reads. */
  goToPoint(page: number, x: number, y: number): void {
    const view = this.#views[page];
    if (!view) return;
    const [, top = 0] = view.page.getViewport({ scale: this.#scale }).convertToViewportPoint(x, y);
    const height = innerHeight * readingHeight;
    scrollBy({ top: view.element.getBoundingClientRect().top + top - height, behavior: 'instant' });
    this.#look();
  }

  /** Sets the size that the zoom asks for, and keeps what stands at the reader's height, in the window's middle, there. */
  #fit(): void {
    const view = this.#views[this.#pageAtReader()];
    const height = innerHeight * readingHeight;
    const middle = document.documentElement.clientWidth / 2;
    const before = view?.element.getBoundingClientRect();
    const isLaidOut = before && before.height > 0;
    const part = isLaidOut ? (height - before.top) / before.height : 0;
    const across = isLaidOut ? (middle - before.left) / before.width : 0.5;
    this.#setScale();
    const after = view?.element.getBoundingClientRect();
    if (after) {
      const top = after.top + part * after.height - height;
      scrollBy({ top, left: after.left + across * after.width - middle, behavior: 'instant' });
    }
    this.#look();
    this.#options.onMove();
  }

  /** Fits again when the room for pages changes: the window's, or what the panel leaves of it. */
  #watchWidth(): void {
    const { signal } = this.#options;
    let width = this.root.clientWidth;
    const observer = new ResizeObserver(() => {
      if (this.root.clientWidth === width) return;
      width = this.root.clientWidth;
      this.#fit();
    });
    observer.observe(this.root);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    // A higher window shows more pages, or one that is larger.
    const onResize = () => (this.#zoom === 'page' ? this.#fit() : this.#look());
    addEventListener('resize', onResize, { signal, passive: true });
  }

  #setScale(): void {
    const zoom = this.#zoom;
    this.#scale = typeof zoom === 'number' ? zoom * actualSize : this.#fittingScale(zoom);
    this.root.style.setProperty('--total-scale-factor', String(this.#scale));
  }

  /** The size at which the widest page has the width there is, or the largest the window besides. */
  #fittingScale(zoom: 'width' | 'page'): number {
    const sizes = this.#views.map(({ page }) => page.getViewport({ scale: 1 }));
    const room = this.root.clientWidth;
    const width = room > 0 ? room / Math.max(...sizes.map((size) => size.width)) : actualSize;
    const free = innerHeight - barHeight() - 2 * besidePage;
    const height = Math.max(free, 1) / Math.max(...sizes.map((size) => size.height));
    return Math.min(widestFit * actualSize, width, zoom === 'page' ? height : Number.POSITIVE_INFINITY);
  }

  /** Looks where the window stands: draws what has come near, gives back what is far. */
  #look(): void {
    const current = this.#pageAtReader();
    if (current !== this.#current) {
      this.#current = current;
      this.#options.onMove();
    }
    if (this.#options.signal.aborted) return;
    const held = this.#within(heldWithin);
    let released = false;
    this.#views.forEach((view, page) => {
      if (!view.isHeld || (held && page >= held.first && page <= held.last)) return;
      released ||= view.spans !== null;
      view.release();
    });
    if (released) this.#layersChanged();
    this.#texts.ask();
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      // What stands above the pages may have gone meanwhile: others are near now.
      this.#texts.ask();
      if (this.#drawsPictures) this.#pictures.ask();
    }, settled);
  }

  /** Device pixels a point. */
  get #pixels(): number {
    return this.#scale * devicePixelRatio;
  }

  /** The page nearest to the reader of those near the window that want something; `null` when none does. */
  #nearest(wants: (view: PageView) => boolean): PageView | null {
    const near = this.#options.signal.aborted ? null : this.#within(drawnAhead);
    if (!near) return null;
    const distance = (view: PageView) => Math.abs(view.page.pageNumber - 1 - this.#current);
    const wanted = this.#views.slice(near.first, near.last + 1).filter(wants);
    return wanted.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  #within(heights: number): PageRun | null {
    const reach = innerHeight * heights;
    return findPagesIn(this.#views.length, this.#boxOf, { top: -reach, bottom: innerHeight + reach });
  }

  #pageAtReader(): number {
    return findPageAt(this.#views.length, this.#boxOf, innerHeight * readingHeight);
  }

  readonly #boxOf = (page: number): Stretch => this.#views[page]!.element.getBoundingClientRect();

  #layersChanged(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }

  #end(): void {
    clearTimeout(this.#settling);
    for (const view of this.#views) view.release();
    this.root.remove();
  }
}

/**
 * While the reader drags over a page, the end of its text reaches up over the whole page: spans stand one by one, and
 * a pointer between two lines would otherwise select all that follows.
 */
function holdSelection(event: PointerEvent, signal: AbortSignal): void {
  const layer = (event.target as Element).closest?.('.text-layer');
  if (!layer) return;
  layer.classList.add('selecting');
  const release = () => layer.classList.remove('selecting');
  addEventListener('pointerup', release, { signal, once: true });
  addEventListener('pointercancel', release, { signal, once: true });
}
