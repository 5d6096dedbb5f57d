import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Reader, startReader } from '../session/session.tsx';

/** Where the running reader is found by a second injection; the extension's own world, no page sees it. */
const world = globalThis as { zbtReader?: Reader };

/** Put into the frame that holds a report, on a yes or on the reader's click. Twice is once. */
export default defineUnlistedScript(() => {
  if (world.zbtReader && !world.zbtReader.stopped) world.zbtReader.readAgain();
  else world.zbtReader = startReader();
});
