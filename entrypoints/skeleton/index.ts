import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asksForPassword } from '../../lib/page/password-field.ts';
import { pageSkeleton } from '../../lib/portals/page-skeleton.ts';

/**
 * Put into a page when the reader says in the popup that it is read wrongly: gives the page without its words, `null`
 * where a password is asked for. Leaves nothing behind and sends nothing.
 */
export default defineUnlistedScript((): string | null =>
  asksForPassword(document) ? null : pageSkeleton(document, location.href),
);
