import type { DocumentSource } from '../../lib/page/document-source.ts';
import { scrollToSpan } from '../../lib/page/scroll-to.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import type { PdfReading } from '../../lib/pdf/read-pdf.ts';
import { barHeight } from './bar-height.ts';
import { mapDrawn } from './drawn-map.ts';
import type { PdfView } from './pdf-view/pdf-view.ts';

/** What a file's source is made over. */
export interface PdfSourceParts {
  reading: PdfReading;
  view: Pick<PdfView, 'root' | 'layers' | 'version' | 'onLayers' | 'goToPoint'>;
}

/**
 * The source over a file's pages. Its text is the whole file's from the start, read before any page was drawn; what of
 * it is drawn changes as the reader goes on, and is painted then.
 */
export function pdfSource({ reading, view }: PdfSourceParts): DocumentSource {
  let seen = -1;
  let drawn: TextMap | null = null;
  return {
    document,
    format: 'pdf',
    address: reading.report.address ?? location.href,
    site: null,
    ground: 'light',
    barHeight,
    read() {
      return {
        report: reading.report,
        root: view.root,
        // Pages get their text while the report is being analysed: the first painting has what is drawn by then.
        get map() {
          if (drawn === null || seen !== view.version) drawn = mapDrawn(reading.map, view.layers);
          seen = view.version;
          return drawn;
        },
      };
    },
    watch({ onQuiet, signal }) {
      let waiting = false;
      const look = () => {
        if (waiting || seen === view.version) return;
        waiting = true;
        // Pages near each other get their text in one go; no frame is waited for, since a background tab has none.
        setTimeout(() => {
          waiting = false;
          if (!signal.aborted) onQuiet();
        });
      };
      view.onLayers(look, signal);
      // What was drawn since it was painted last.
      look();
    },
    watchAddress() {}, // the page shows one file, and another only in another session
    isStillReport: async () => true,
    scrollTo(span, map) {
      if (scrollToSpan(span, map)) return true;
      const [line] = reading.map.linesIn(span);
      if (!line) return false;
      view.goToPoint(line.page, line.x0, -line.y);
      return true;
    },
  };
}
