import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfDocument } from '../../lib/pdf/load-pdf.ts';
import type { OpenPdf } from './pdf-document.ts';

/** A page's text as pdf.js gives it. */
export type PageText = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/**
 * So many pages are asked for at a time: one is on its way while pdf.js's worker is at the next. Of all at once it gives
 * none before nearly all are done.
 */
const atOnce = 2;

/** How every text is asked for, so that places in the text that is read are places in the layers. */
const options = { disableNormalization: true } as const;

/**
 * The texts of a file's pages, each asked of pdf.js once for reading and drawing alike while the file is read, in
 * their order: the first layers are drawn and marked in the time in which pdf.js's worker is at the next pages. Of no page
 * is it kept longer than that.
 */
export class PageTexts {
  readonly #document: OpenPdf['document'];
  readonly #asked = new Map<number, Promise<PageText>>();
  /** The last that was asked for in each row: the next one there waits for it. */
  readonly #rows: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  #isRead = false;

  constructor(document: OpenPdf['document']) {
    this.#document = document;
  }

  /** The file as it is read: what it asks for stands ready for drawing, until `endReading`. */
  get forReading(): PdfDocument {
    return {
      numPages: this.#document.numPages,
      getMetadata: () => this.#document.getMetadata(),
      getPage: async (number) => {
        const page = await this.#document.getPage(number);
        return { view: page.view, getTextContent: () => this.of(page) };
      },
    };
  }

  /** The text of a page. */
  of(page: PDFPageProxy): Promise<PageText> {
    if (this.#isRead) return page.getTextContent(options);
    const asked = this.#asked.get(page.pageNumber) ?? this.#ask(page);
    this.#asked.set(page.pageNumber, asked);
    return asked;
  }

  #ask(page: PDFPageProxy): Promise<PageText> {
    const row = this.#asked.size % atOnce;
    const give = () => page.getTextContent(options);
    const asked = this.#rows[row]!.then(give, give);
    this.#rows[row] = asked;
    return asked;
  }

  /** The file is read: what was kept is let go, and asked for again where it is drawn later. */
  endReading(): void {
    this.#isRead = true;
    this.#asked.clear();
  }
}
