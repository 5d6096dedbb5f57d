import type { Browser } from 'puppeteer-core';

/** The part of the driver's Firefox connection that is used here; it has no public name. */
interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

/**
 * Runs an expression in Firefox's own window, as the browser itself: for what a driver can't do otherwise (stop a
 * background page, take a permission back). Returns its value when that is a string, else `null`; throws what it throws.
 */
export async function runInFirefoxWindow(browser: Browser, expression: string): Promise<string | null> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }))
    .result as { contexts: { context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: tree.contexts[0]!.context },
  });
  const answer = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (answer.type !== 'success')
    throw new Error(answer.exceptionDetails?.text ?? 'the window gave no answer');
  return typeof answer.result?.value === 'string' ? answer.result.value : null;
}

/** The extension as Firefox's window sees it. */
export const firefoxPolicy = `WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('zhengbaotong@'))`;

interface Granted {
  permissions?: string[];
  origins?: string[];
}

/** Writes permissions of an extension down; `id` and `emitter`, which is told of them, are expressions of Firefox's window. */
async function addPermissions(
  browser: Browser,
  { id, emitter }: { id: string; emitter: string },
  granted: Granted,
): Promise<void> {
  const permissions = JSON.stringify({ permissions: [], origins: [], ...granted });
  await runInFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(${id}, ${permissions}, ${emitter});
    })()`,
  );
}

/** Grants the extension something as the reader does in Firefox's own dialogs. */
export function grantInFirefox(browser: Browser, granted: Granted): Promise<void> {
  return addPermissions(
    browser,
    { id: `${firefoxPolicy}.id`, emitter: `${firefoxPolicy}.extension` },
    granted,
  );
}

/** The reader's click on the toolbar button, as far as it gives the extension the tab in front. */
export async function giveActiveTabInFirefox(browser: Browser): Promise<void> {
  await runInFirefoxWindow(
    browser,
    `void ${firefoxPolicy}.extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
  );
}

/**
 * Lets an extension that is not installed yet into private windows. Done later it takes a new start of the extension,
 * which a busy Firefox has been seen never to end.
 */
export function allowPrivateWindowsInFirefox(browser: Browser, extensionId: string): Promise<void> {
  const notInstalled = { id: JSON.stringify(extensionId), emitter: 'undefined' };
  return addPermissions(browser, notInstalled, { permissions: ['internal:privateBrowsingAllowed'] });
}

/** Opens a private window. The extension is in it where the browser was started with `privateWindows`. */
export async function openPrivateWindowInFirefox(browser: Browser): Promise<void> {
  await runInFirefoxWindow(browser, 'void OpenBrowserWindow({ private: true })');
}
