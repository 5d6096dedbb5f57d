import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDocuments } from './read-documents.ts';
import { sharedWorld as world } from './shared-world.ts';

/** Put into the frame that holds a report, on a yes or on the reader's click; where a session runs already, it reads again. */
export default defineUnlistedScript(() => {
  if (world.session && !world.session.ended) world.session.readAgain();
  else readDocuments();
});
