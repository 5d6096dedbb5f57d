import type { DocumentSource } from '../../lib/page/document-source.ts';
import { watchNavigation } from '../../lib/page/navigation.ts';
import { scrollToSpan } from '../../lib/page/scroll-to.ts';
import { keepUp } from '../../lib/page/upkeep.ts';
import { readReportText } from '../../lib/portals/read-report-text.ts';

/** The source over this frame's own page, read by the rules of its portal. */
export function pageSource({ isStillReport }: Pick<DocumentSource, 'isStillReport'>): DocumentSource {
  return {
    document,
    format: 'html',
    get address() {
      return location.href;
    },
    get site() {
      return location.hostname;
    },
    read() {
      const read = readReportText(document, location.href);
      return read && { report: read.report, root: read.root, map: read.page.map };
    },
    watch: keepUp,
    watchAddress: ({ onChange, signal }) => watchNavigation(window, { onNavigate: onChange, signal }),
    isStillReport,
    scrollTo: scrollToSpan,
  };
}
