import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { makeFirefoxProfile } from './firefox-profile.ts';
import { allowPrivateWindowsInFirefox } from './firefox-window.ts';
import type { PortalServer } from './portal-server.ts';

export type BrowserKind = 'chrome' | 'firefox';

/** A browser with the extension in place, all of whose requests end at a local portal. */
export interface ExtensionBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a closing slash. */
  origin: string;
  /** Opens a page of the extension in a tab and waits until it is loaded. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  kind: BrowserKind;
  portal: PortalServer;
  /** Where the browser's program is. */
  executablePath: string;
  /** `zh` takes the English locale out of a copy of the build: test browsers speak English only. */
  language?: 'zh' | 'en';
  headless?: boolean;
  dark?: boolean;
  /** Another build than `.output/<kind>-mv3`. */
  build?: string;
  /** Lets the extension into Firefox's private windows from its first start on. */
  privateWindows?: boolean;
  /** Firefox preferences on top: revoked permissions and the like. */
  preferences?: Record<string, unknown>;
  viewport?: { width: number; height: number } | null;
}

/** Fixed, so that the address of the extension's pages is known before Firefox starts. */
const geckoUuid = '0f7c8a52-9d1e-4b7e-a3f4-7a2f5f6f2c11';
const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Starts a browser with the extension; throws when the build is missing. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const build = prepareBuild(options);
  const start = options.kind === 'chrome' ? launchChrome : launchFirefox;
  const started = await start(options, build.path);
  await waitForWelcome(started);
  return {
    ...started,
    kind: options.kind,
    close: async () => {
      await closeBrowser(started.browser);
      started.removeProfile();
      build.remove();
    },
  };
}

/** How long a browser may take to close by itself, in ms: Firefox has been seen never to answer on a busy machine. */
const closingTime = 15_000;

/** Closes a browser; one that does not answer is ended by its process, so that no test waits for it. */
async function closeBrowser(browser: Browser): Promise<void> {
  let ending: ReturnType<typeof setTimeout> | undefined;
  const killed = new Promise<void>((done) => {
    ending = setTimeout(() => {
      browser.process()?.kill('SIGKILL');
      done();
    }, closingTime);
  });
  // What a browser that is ending says of it is of no interest.
  await Promise.race([browser.close().catch(() => {}), killed]);
  clearTimeout(ending);
}

/** The build to load: as it is, or a copy that has no other language than Chinese. */
function prepareBuild({ kind, build, language = 'zh' }: LaunchOptions): { path: string; remove(): void } {
  const original = build ?? join(projectRoot, '.output', `${kind}-mv3`);
  if (language === 'en') return { path: original, remove: () => {} };
  const copy = mkdtempSync(join(tmpdir(), 'zhengbaotong-build-'));
  cpSync(original, copy, { recursive: true });
  rmSync(join(copy, '_locales', 'en'), { recursive: true, force: true });
  return { path: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

interface Started extends Pick<ExtensionBrowser, 'browser' | 'origin' | 'openExtensionPage'> {
  /** Once the browser has ended. */
  removeProfile(): void;
}

async function launchChrome(options: LaunchOptions, build: string): Promise<Started> {
  const { portal } = options;
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [build],
    acceptInsecureCerts: true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--lang=zh-CN',
      ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      `--host-resolver-rules=MAP *:80 127.0.0.1:${portal.http},MAP *:443 127.0.0.1:${portal.https}`,
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(origin + path);
    return page;
  };
  // The driver removes Chromium's profile itself.
  return { browser, origin, openExtensionPage, removeProfile: () => {} };
}

async function launchFirefox(options: LaunchOptions, build: string): Promise<Started> {
  const { portal } = options;
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings.gecko.id as string;
  const profile = makeFirefoxProfile(options.executablePath);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile.path,
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    // Without it the driver may not open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: geckoUuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': portal.proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': portal.proxy,
      'network.proxy.allow_hijacking_localhost': false,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      ...options.preferences,
    },
  });
  if (options.privateWindows) await allowPrivateWindowsInFirefox(browser, id);
  await browser.installExtension(build);
  const origin = `moz-extension://${geckoUuid}`;
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    // The navigation itself never resolves for moz-extension addresses; the page says when it is there.
    page.goto(origin + path, { timeout: 1 }).catch(() => {});
    await waitUntilThere(page, path.replace(/[?#].*$/, ''));
    return page;
  };
  return { browser, origin, openExtensionPage, removeProfile: profile.remove };
}

/** Longest that a page of the extension may take to open, in ms. */
const longestOpening = 30_000;

/**
 * Waits for the page that the extension opens once it is installed: where it came late, it stood in front of the page
 * under test, and a page behind another does not scroll smoothly. Throws when it does not come.
 */
async function waitForWelcome({ browser, origin }: Started): Promise<void> {
  const end = Date.now() + longestOpening;
  // Firefox's driver does not know the address of such a page; the page does.
  const addresses = async () =>
    Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')));
  while (!(await addresses()).includes(`${origin}/welcome.html`)) {
    if (Date.now() > end) throw new Error('the welcome page did not open');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until a page stands at a path and is loaded. While the browser replaces the page a question may fail: it is asked again. */
async function waitUntilThere(page: Page, pathname: string): Promise<void> {
  const end = Date.now() + longestOpening;
  const isThere = (expected: string) => location.pathname === expected && document.readyState === 'complete';
  while (!(await page.evaluate(isThere, pathname).catch(() => false))) {
    if (Date.now() > end) throw new Error(`${pathname} did not open`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Writes a screenshot where `folder` says; file names are plain, so that they sort by what they show. */
export async function saveScreenshot(page: Page, folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.png`);
  writeFileSync(path, await page.screenshot());
  return path;
}
