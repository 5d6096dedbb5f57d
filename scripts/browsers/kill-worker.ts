import type { ExtensionBrowser } from './launch.ts';

/** How long a killed worker may take to be gone, in ms. */
const PATIENCE = 5_000;

/**
 * Kills the extension's background worker in Chromium, as the browser does when it needs the memory, in the middle of
 * whatever it is doing. Returns false when none was running.
 */
export async function killWorker({ browser, origin }: ExtensionBrowser): Promise<boolean> {
  const target = browser
    .targets()
    .find((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin));
  if (!target) return false;
  const gone = new Promise<void>((done) => {
    const onGone = (destroyed: unknown) => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', onGone);
      done();
    };
    browser.on('targetdestroyed', onGone);
    setTimeout(done, PATIENCE).unref();
  });
  // A worker that ends by itself in this moment is as dead.
  await target
    .worker()
    .then((worker) => worker?.close())
    .catch(() => {});
  await gone;
  return true;
}
