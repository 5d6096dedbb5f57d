import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asksForPassword } from '../../lib/page/password-field.ts';
import { type PageFile, readPageFiles } from '../../lib/portals/page-files.ts';
import { kindOfContentType } from '../../lib/text/announced-files.ts';

/**
 * Put into the frames of a page when the reader opens the popup: gives the files that each offers or shows, none where
 * a password is asked for. A frame that shows a file gives itself. Leaves nothing behind and asks for nothing.
 */
export default defineUnlistedScript((): PageFile[] => {
  if (asksForPassword(document)) return [];
  const kind = kindOfContentType(document.contentType);
  if (kind === null) return readPageFiles(document, location.href);
  return [{ name: '', href: location.href, kind, role: 'other' }];
});
