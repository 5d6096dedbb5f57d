import type { DocumentSource } from '../../../lib/page/document-source.ts';
import { scrollToSpan } from '../../../lib/page/scroll-to.ts';
import { keepUp } from '../../../lib/page/upkeep.ts';
import type { DocumentFormat } from '../../../lib/records/snippet.ts';
import type { ReportText } from '../../../lib/text/report-text.ts';
import { barHeight } from '../bar-height.ts';
import type { WordView } from './word-view.ts';

/** What the source of a document without pages is made over. */
export interface WordSourceParts {
  report: ReportText;
  format: DocumentFormat;
  view: Pick<WordView, 'root' | 'map'>;
}

/** The source over a document without pages: all of it is drawn, and stays as it is. */
export function wordSource({ report, format, view }: WordSourceParts): DocumentSource {
  return {
    document,
    format,
    address: report.address ?? location.href,
    site: null,
    barHeight,
    read: () => ({ report, root: view.root, map: view.map }),
    watch: keepUp,
    watchAddress() {}, // the page shows one file, and another only in another session
    isStillReport: async () => true,
    scrollTo: scrollToSpan,
  };
}
