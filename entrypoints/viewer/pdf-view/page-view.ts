import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import { findCharacterEdges } from '../../../lib/pdf/character-edges.ts';
import { readGlyphPlaces } from '../../../lib/pdf/glyph-places.ts';
import type { PdfTextItem } from '../../../lib/pdf/pdf-page.ts';
import type { PageTexts } from '../page-texts.ts';
import type { PdfLibrary } from '../pdf-library.ts';
import { fitLayer } from './fit-layer.ts';
import type { Destination } from './outline.ts';
import { makeLinks } from './page-links.ts';

/**
 * Most pixels of one canvas: four bytes each, so 40 MB. A4 at twice its size on a screen of two pixels a point has 14
 * million; beyond the bound a page is drawn coarser and stretched.
 */
const mostPixels = 10_000_000;
/** Longest side of a canvas, in pixels: what every graphics card takes. */
const longestSide = 8192;
/** A font's unit as a part of its size, where it says nothing else (ISO 32000-1, 9.2.4). */
const usualUnit = 0.001;

/** A page's text over its picture. */
interface TextLayer {
  element: HTMLElement;
  /** One an item. */
  spans: readonly HTMLElement[];
  items: readonly PdfTextItem[];
  /** CSS pixels a point. */
  scale: number;
  /** True once its words were set by the page's glyphs, or that was tried. */
  isFitted: boolean;
}

/** One page on screen: a placeholder of its size from the start, with text and picture while it is near the window. */
export class PageView {
  readonly element: HTMLElement;
  readonly page: PDFPageProxy;
  readonly #library: PdfLibrary;
  readonly #texts: PageTexts;
  /** Raised at each release: what was begun before it counts no more. */
  #turn = 0;
  #layer: TextLayer | null = null;
  #drawn: { canvas: HTMLCanvasElement; scale: number } | null = null;
  #links: readonly HTMLElement[] | null = null;
  #task: RenderTask | null = null;

  constructor(page: PDFPageProxy, { library, texts }: { library: PdfLibrary; texts: PageTexts }) {
    this.page = page;
    this.#library = library;
    this.#texts = texts;
    const { width, height } = page.getViewport({ scale: 1 });
    this.element = document.createElement('div');
    this.element.className = 'pdf-page';
    this.element.style.setProperty('--page-width', `${width}px`);
    this.element.style.setProperty('--page-height', `${height}px`);
    this.element.dataset.page = String(page.pageNumber);
  }

  /** The spans of its text layer by item, `null` while it has none. */
  get spans(): readonly HTMLElement[] | null {
    return this.#layer?.spans ?? null;
  }

  /** True when its picture is there and as fine as `scale` asks. */
  isDrawn(scale: number): boolean {
    return this.#drawn?.scale === this.#finestScale(scale);
  }

  /** True when anything of it is held besides its placeholder. */
  get isHeld(): boolean {
    return this.#layer !== null || this.#drawn !== null || this.#links !== null || this.#task !== null;
  }

  /** Puts the text over the page, one span an item. False when the page was released meanwhile. */
  async drawText(scale: number): Promise<boolean> {
    const turn = this.#turn;
    const content = await this.#texts.of(this.page);
    if (turn !== this.#turn) return false;
    const element = document.createElement('div');
    element.className = 'text-layer';
    // pdf.js measures its words in no language; in the page's they may be set in another font, of another width.
    element.lang = '';
    const layer = new this.#library.TextLayer({
      textContentSource: content,
      container: element,
      viewport: this.page.getViewport({ scale }),
    });
    await layer.render();
    if (turn !== this.#turn) return false;
    const end = element.appendChild(document.createElement('div'));
    end.className = 'text-end';
    this.element.append(element);
    // No marked content was asked for, so that all items are text.
    const items = content.items as unknown as PdfTextItem[];
    this.#layer = { element, spans: layer.textDivs, items, scale, isFitted: false };
    return true;
  }

  /** True when its text is there and was not yet set by the page's glyphs. */
  get wantsFitting(): boolean {
    return this.#layer !== null && !this.#layer.isFitted;
  }

  /**
   * Sets the text by the glyphs that the page draws: pdf.js's list of the page's steps has each of them with its width.
   * True when words have got other places, in other nodes. What the reader has selected is left alone.
   */
  async fitText(): Promise<boolean> {
    const layer = this.#layer;
    if (!layer) return false;
    layer.isFitted = true;
    const { page } = this;
    const { OPS, AnnotationMode } = this.#library;
    const asked = page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
    const steps = await asked.catch(() => null);
    if (!steps || layer !== this.#layer) return false;
    const selection = getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(layer.element, true)) return false;
    const unitOf = (font: string): number =>
      page.commonObjs.has(font) ? (page.commonObjs.get(font).fontMatrix?.[0] ?? usualUnit) : usualUnit;
    const edges = findCharacterEdges(layer.items, readGlyphPlaces(steps, { steps: OPS, unitOf }));
    const items = layer.spans.map((span, i) => {
      const [, , c = 0, d = 0] = layer.items[i]!.transform;
      return { span, height: Math.hypot(c, d), edges: edges[i]! };
    });
    const fitted = fitLayer(layer, items, layer.scale);
    if (!fitted) return false;
    layer.element.replaceWith(fitted.element);
    this.#layer = { ...layer, ...fitted };
    return true;
  }

  /**
   * Draws the picture at so many device pixels a point; the one before stays until it is done. pdf.js draws in frames:
   * in a background tab this ends when the tab comes to the front.
   */
  async drawPicture(scale: number): Promise<void> {
    const turn = this.#turn;
    this.#task?.cancel();
    const finest = this.#finestScale(scale);
    const viewport = this.page.getViewport({ scale: finest });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = this.page.render({ canvas, viewport });
    this.#task = task;
    const done = await task.promise.then(
      () => true,
      () => false,
    );
    if (this.#task === task) this.#task = null;
    if (!done || turn !== this.#turn) return freeCanvas(canvas);
    if (this.#drawn) freeCanvas(this.#drawn.canvas);
    this.#drawn = { canvas, scale: finest };
    canvas.setAttribute('aria-hidden', 'true'); // the text layer says it
    this.element.prepend(canvas);
  }

  /** Lays the page's links over its text; a link into the file calls `goTo`. */
  async drawLinks(goTo: (destination: Destination) => void): Promise<void> {
    if (this.#links) return;
    const turn = this.#turn;
    const links = await makeLinks(this.page, goTo);
    if (turn !== this.#turn || this.#links) return;
    this.#links = links;
    this.element.append(...links);
  }

  /** Gives back all but the placeholder. */
  release(): void {
    this.#turn += 1;
    this.#task?.cancel();
    this.#task = null;
    for (const link of this.#links ?? []) link.remove();
    this.#links = null;
    this.#layer?.element.remove();
    this.#layer = null;
    if (this.#drawn) freeCanvas(this.#drawn.canvas);
    this.#drawn = null;
    this.page.cleanup();
  }

  /** The scale that is asked for, or less where its canvas would be too large. */
  #finestScale(scale: number): number {
    const { width, height } = this.page.getViewport({ scale: 1 });
    const most = Math.min(Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height));
    return Math.min(scale, most);
  }
}

/** Takes a canvas away with its memory, which browsers keep until they collect it. */
function freeCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
  canvas.remove();
}
