import { watchForReplacement } from '../../lib/page/replaced.ts';
import { watchUntilQuiet } from '../../lib/page/watch.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { hostName } from '../session/host-name.ts';
import { startSession } from '../session/session.ts';
import { pageSource } from './page-source.ts';
import { sharedWorld as world } from './shared-world.ts';
import { isStillReport } from './still-report.ts';

/** What was copied with the page is an empty element under our name. */
function removeCopies(): void {
  for (const copy of document.querySelectorAll(hostName)) if (!copy.firstChild) copy.remove();
}

/** Reads the frame's document, and then the one that a script writes in its place, where that is a report too. */
export function readDocuments(): void {
  const session = startSession(pageSource({ isStillReport }));
  const { signal } = session;
  world.session = session;
  // What a session has read of a page goes with it: a portal may change between report and list a hundred times.
  signal.addEventListener('abort', () => {
    if (world.session === session) delete world.session;
  });
  const onReplaced = () => {
    session.end();
    void askBackground('reportGone', null);
    const waiting = new AbortController();
    const look = async () => {
      if (!(await isStillReport()) || waiting.signal.aborted) return;
      waiting.abort();
      if (world.session) return;
      removeCopies();
      readDocuments();
    };
    const onQuiet = () => {
      void look();
      return false;
    };
    watchUntilQuiet(document, { onQuiet, signal: waiting.signal });
    void look();
  };
  watchForReplacement(document, { onReplaced, signal });
}
