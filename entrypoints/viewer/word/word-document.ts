import type { OutlineItem, ZoomChoice } from '../../../components/viewer/viewer-props.ts';
import type { WordReading } from '../../../lib/word/word-text.ts';
import type { DocumentView } from '../document-view.ts';
import { setText, type WordView } from './word-view.ts';

export interface WordDocumentOptions {
  reading: WordReading;
  /** Takes the sheet as its only child. */
  place: HTMLElement;
  /** Its end takes the sheet away. */
  signal: AbortSignal;
  /** The size has changed. */
  onMove(): void;
}

/** A document without pages on screen: one sheet, whose type grows and whose lines are broken anew. */
export class WordDocument implements DocumentView {
  readonly pageCount = null;
  readonly currentPage = 0;
  readonly view: WordView;
  readonly #onMove: () => void;
  #zoom: ZoomChoice = 'width';

  constructor({ reading, place, signal, onMove }: WordDocumentOptions) {
    this.view = setText(reading, place.ownerDocument);
    this.#onMove = onMove;
    place.replaceChildren(this.view.root);
    signal.addEventListener('abort', () => this.view.root.remove(), { once: true });
  }

  get zoom(): ZoomChoice {
    return this.#zoom;
  }

  /** A sheet always fits the window: by its width is its usual size. */
  get factor(): number {
    return typeof this.#zoom === 'number' ? this.#zoom : 1;
  }

  setZoom(zoom: ZoomChoice): void {
    this.#zoom = zoom;
    this.view.root.style.setProperty('--zoom', String(this.factor));
    this.#onMove();
  }

  goToPage(): void {} // it has none

  async readOutline(): Promise<OutlineItem[]> {
    return this.view.headings.map(({ title, level }, id) => ({ id, title, level }));
  }

  goToOutline(id: number): void {
    this.view.headings[id]?.element.scrollIntoView({ block: 'start' });
  }
}
