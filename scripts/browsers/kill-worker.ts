import { firefoxPolicy, runInFirefoxWindow } from './firefox-window.ts';
import type { ExtensionBrowser } from './launch.ts';

/** How long a killed worker may take to be gone, in ms. */
const PATIENCE = 5_000;

/**
 * Kills the extension's background worker, as the browser does when it needs the memory; in Chromium in the middle of
 * whatever it is doing. Returns false when none was running (Firefox does not tell: true).
 */
export async function killWorker(extension: ExtensionBrowser): Promise<boolean> {
  if (extension.kind === 'chrome') return killInChrome(extension);
  await runInFirefoxWindow(extension.browser, `${firefoxPolicy}.extension.terminateBackground()`);
  return true;
}

async function killInChrome({ browser, origin }: ExtensionBrowser): Promise<boolean> {
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
