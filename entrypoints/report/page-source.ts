import { isAsShown } from '../../lib/page/as-shown.ts';
import type { DocumentSource } from '../../lib/page/document-source.ts';
import { watchNavigation } from '../../lib/page/navigation.ts';
import { watchForPassword } from '../../lib/page/password-watch.ts';
import { scrollToSpan } from '../../lib/page/scroll-to.ts';
import { keepUp } from '../../lib/page/upkeep.ts';
import { watchUntilQuiet } from '../../lib/page/watch.ts';
import { readReportText } from '../../lib/portals/read-report-text.ts';
import { rootOf } from './root-of.ts';

/** The source over this frame's own page, read by the rules of its portal. */
export function pageSource({ isStillReport }: Pick<DocumentSource, 'isStillReport'>): DocumentSource {
  let whole = false;
  const read = () => readReportText(document, location.href, { whole });
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
      const found = read();
      if (!found) return null;
      const { report, page, root, isPart } = found;
      return { report, root, map: page.map, isPart, isAsShown: (span) => isAsShown(span, page) };
    },
    takeWhole() {
      whole = true;
    },
    watch: keepUp,
    watchAddress: ({ onChange, signal }) => watchNavigation(window, { onNavigate: onChange, signal }),
    watchForPassword: ({ own, ...watch }) =>
      watchForPassword(document, {
        ...watch,
        rootOf: (element) => (element === own ? null : rootOf(element)),
      }),
    awaitText({ onText, signal }) {
      const onQuiet = () => {
        const isThere = read() !== null;
        if (isThere) onText();
        return isThere;
      };
      watchUntilQuiet(document, { onQuiet, signal });
    },
    isStillReport,
    scrollTo: scrollToSpan,
  };
}
