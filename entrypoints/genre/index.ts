import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asksForPassword } from '../../lib/page/password-field.ts';
import { readPageFacts } from '../../lib/portals/read-page-facts.ts';
import type { PageFacts } from '../../lib/reports/page-facts.ts';

/**
 * Put into a page when the reader opens the popup where no report was seen: gives the facts by which the background
 * names the document's genre, `null` where a password is asked for. Leaves nothing behind and watches nothing.
 */
export default defineUnlistedScript((): PageFacts | null =>
  asksForPassword(document) ? null : readPageFacts(document, location.href),
);
