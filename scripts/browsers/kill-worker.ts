import type { Target } from 'puppeteer-core';
import { firefoxPolicy, runInFirefoxWindow } from './firefox-window.ts';
import type { ExtensionBrowser } from './launch.ts';

/** How long a killed worker may take to be gone, in ms; most are within 100. */
const patience = 1_000;
const timesTried = 5;

/**
 * Kills the extension's background worker, as the browser does when it needs the memory; in Chromium in the middle of
 * whatever it is doing. Returns false when none was running (Firefox does not tell: true).
 */
export async function killWorker(extension: ExtensionBrowser): Promise<boolean> {
  if (extension.kind === 'chrome') return killInChrome(extension);
  await runInFirefoxWindow(extension.browser, `${firefoxPolicy}.extension.terminateBackground()`);
  return true;
}

async function killInChrome(extension: ExtensionBrowser): Promise<boolean> {
  // A worker that is just starting can't be reached yet: then it is tried again.
  for (let tried = 0; tried < timesTried; tried += 1) {
    const target = workerOf(extension);
    if (!target) return false;
    if (await closeTarget(extension, target)) return true;
  }
  throw new Error('the worker could not be killed');
}

function workerOf({ browser, origin }: ExtensionBrowser): Target | undefined {
  return browser
    .targets()
    .find((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin));
}

/** True when the target is gone in time. */
async function closeTarget(extension: ExtensionBrowser, target: Target): Promise<boolean> {
  // A worker that ends by itself in this moment is as dead.
  await target
    .worker()
    .then((worker) => worker?.close())
    .catch(() => {});
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (!extension.browser.targets().includes(target)) return true;
    await new Promise((done) => setTimeout(done, 2));
  }
  return false;
}
