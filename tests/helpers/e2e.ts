import type { Page } from 'puppeteer-core';
import {
  type BrowserKind,
  type ExtensionBrowser,
  launchWithExtension,
} from '../../scripts/browsers/launch.ts';
import {
  type PortalRequest,
  type PortalServer,
  startPortalServer,
} from '../../scripts/browsers/portal-server.ts';
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { findBrowser } from '../../scripts/setup.mjs';

export const browserKinds: readonly BrowserKind[] = ['chrome', 'firefox'];

/** A local portal and a browser with the extension in front of it. */
export interface Stage {
  portal: PortalServer;
  browser: ExtensionBrowser;
  close(): Promise<void>;
}

/** Starts portal and browser; the browser is the machine's own. */
export async function openStage(
  kind: BrowserKind,
  options: Partial<Parameters<typeof launchWithExtension>[0]> = {},
): Promise<Stage> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`no ${kind} here: npm test installs it`);
  const portal = await startPortalServer();
  const browser = await launchWithExtension({ kind, portal, executablePath, ...options });
  return {
    portal,
    browser,
    close: async () => {
      await browser.close();
      await portal.close();
    },
  };
}

/** Hosts that browsers ask on their own account, extension or not. */
const browsersOwn =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net)$/;

/** Requests that are neither the pages a test opened, nor their icons, nor the browser's own. */
export function strangeRequests(
  requests: readonly PortalRequest[],
  opened: readonly string[],
): PortalRequest[] {
  const expected = new Set(
    opened.flatMap((address) => {
      const url = new URL(address);
      return [url.host + url.pathname + url.search, `${url.host}/favicon.ico`];
    }),
  );
  return requests.filter(({ host, path }) => !browsersOwn.test(host) && !expected.has(host + path));
}

/** The page without our host element: what must be the same before and after. */
export function pageWithoutHost(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('zbt-host')) host.remove();
    return `${document.doctype?.name ?? ''}${copy.outerHTML}`;
  });
}

/** Waits until something holds, on a busy machine too; throws with the name of what did not. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patience = 30_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const found = await look().catch(() => null);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${what}: not within ${patience} ms`);
}
