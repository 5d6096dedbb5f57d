import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Session, startSession } from '../session/session.ts';
import { pageSource } from './page-source.ts';
import { isStillReport } from './still-report.ts';

/** Where the running session is found by a second injection; the extension's own world, no page sees it. */
const world = globalThis as { zbtSession?: Session };

/** Put into the frame that holds a report, on a yes or on the reader's click; where a session runs already, it reads again. */
export default defineUnlistedScript(() => {
  if (world.zbtSession && !world.zbtSession.ended) world.zbtSession.readAgain();
  else world.zbtSession = startSession(pageSource({ isStillReport }));
});
