import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from '../session/session.ts';
import { pageSource } from './page-source.ts';
import { sharedWorld as world } from './shared-world.ts';
import { isStillReport } from './still-report.ts';

/** Put into the frame that holds a report, on a yes or on the reader's click; where a session runs already, it reads again. */
export default defineUnlistedScript(() => {
  if (world.zbtSession && !world.zbtSession.ended) world.zbtSession.readAgain();
  else world.zbtSession = startSession(pageSource({ isStillReport }));
});
