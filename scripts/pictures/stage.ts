import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { renderPortalPage } from '../../tests/helpers/portal-pages.ts';
import {
  type BrowserKind,
  type ExtensionBrowser,
  launchWithExtension,
  saveScreenshot,
} from '../browsers/launch.ts';
import { type PortalServer, startPortalServer } from '../browsers/portal-server.ts';
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { findBrowser } from '../setup.mjs';

const root = new URL('../..', import.meta.url).pathname;

/** Where all pictures are written. */
export const pictures = join(root, '.cache', 'pictures');

/** A window's size by name; `zoomed` is 1280 px at a zoom of 200%. */
export const windows = {
  wide: { width: 1280, height: 900 },
  middle: { width: 768, height: 900 },
  narrow: { width: 360, height: 740 },
  zoomed: { width: 640, height: 450, deviceScaleFactor: 2 },
} as const;
export type WindowName = keyof typeof windows;

/** How a browser is asked to look; `forced` has the reader's own few colours in place of all others. */
export type Theme = 'light' | 'dark' | 'forced';

/** The browser's interface for extensions inside `evaluate`, in a page of the extension; the same in both browsers. */
export declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ res: { ok: boolean; value: unknown } }> };
  tabs: {
    query(what: { url: string }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
};

/** The addresses of the local portal's pages. */
export const addresses = {
  earlier: 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2024/204/390001.html',
  current: 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/200/400001.html',
  other: 'https://www.pudong.gov.cn/zwgk/xwdt/2025/200/400009.html',
  maybe: 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/200/400011.html',
} as const;

/** A browser with the extension before a local portal, and the camera. */
export interface Studio {
  kind: BrowserKind;
  theme: Theme;
  language: 'zh' | 'en';
  browser: ExtensionBrowser;
  portal: PortalServer;
  /** The tab on the portal. */
  page: Page;
  /** Sends one of the extension's messages from one of its own pages; to the tab of an address where one is given. */
  send(name: string, data: unknown, address?: string): Promise<unknown>;
  set(values: Record<string, unknown>): Promise<void>;
  tabOf(address: string): Promise<number>;
  /** Opens one of the extension's pages, looks at it in that window, and closes it. */
  visit(
    path: string,
    view: { window: WindowName | { width: number; height: number }; settle?: number },
    look: (page: Page) => Promise<void>,
  ): Promise<void>;
  shoot(page: Page, name: string, how?: { whole: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds. */
export const wait = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** A portal whose own look is dark: the interface follows the page, not the system. */
const darkLook =
  '<style>body,.wrap{background:#16181c!important;color:#dcdfe4!important}a{color:#9db7ea!important}.xxgk-table td{border-color:#3a414c}</style></head>';

function publishPages(portal: PortalServer, theme: Theme): void {
  const publish = (address: string, title: string, lines: string[], published: string) => {
    const head = { 索引号: '', 发布机构: '临澜镇', 公开类别: '主动公开', 发布时间: published };
    const page = renderPortalPage({
      family: 'pudong',
      style: 'word-spans',
      address,
      title,
      text: lines.join('\n'),
      head,
    });
    portal.publish(address, theme === 'dark' ? page.replace('</head>', darkLook) : page);
  };
  const sample = (file: string) =>
    readFileSync(join(root, 'assets/sample', file), 'utf8')
      .trim()
      .split('\n');
  const [title24, ...body24] = sample('report-2024h1.txt');
  const [title25, ...body25] = sample('report-2025h1.txt');
  publish(addresses.earlier, title24!, body24, '2024-07-22');
  publish(addresses.current, title25!, body25, '2025-07-18');
  const news = ['昨天上午，临澜镇举办社区文化节，三百多位居民到场。', '活动将持续到本周末。'];
  publish(addresses.other, '临澜镇社区文化节开幕', news, '2025-07-20');
  // A report's title over nothing: not evidence enough.
  publish(addresses.maybe, '临澜镇人民政府2025年上半年工作报告', [''], '2025-07-18');
}

const forced = new WeakSet<Page>();

/** Has Chromium show a page in forced colours, for as long as it is open. */
async function forceColours(page: Page): Promise<void> {
  if (forced.has(page)) return;
  forced.add(page);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/** Starts portal and browser and waits until the extension has settled in. */
export async function openStudio(options: {
  kind: BrowserKind;
  theme: Theme;
  language: 'zh' | 'en';
  preferences?: Record<string, unknown>;
  /** Another build than the one that is released. */
  build?: string;
}): Promise<Studio> {
  const { kind, theme, language } = options;
  const executablePath = process.env[kind === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'] ?? findBrowser(kind);
  if (!executablePath) throw new Error(`no ${kind} here`);
  const folder = join(pictures, language === 'zh' ? `${kind}-${theme}` : `${kind}-${theme}-${language}`);
  mkdirSync(folder, { recursive: true });
  const portal = await startPortalServer();
  publishPages(portal, theme);
  const browser = await launchWithExtension({
    kind,
    portal,
    executablePath,
    language,
    dark: theme === 'dark',
    viewport: windows.wide,
    // Firefox's own way to have a page in no other colours than the reader's.
    preferences: {
      ...(theme === 'forced' && { 'browser.display.document_color_use': 2 }),
      ...options.preferences,
    },
    ...(options.build === undefined ? {} : { build: options.build }),
  });
  await wait(800);
  const helper = await browser.openExtensionPage('/sample.html');
  const page = await browser.browser.newPage();
  const taken = new Map<string, string>();
  const tabOf = (address: string) =>
    helper.evaluate(async (url: string) => (await chrome.tabs.query({ url }))[0]!.id!, address);
  return {
    kind,
    theme,
    language,
    browser,
    portal,
    page,
    tabOf,
    async send(name, data, address) {
      const tabId = address === undefined ? null : await tabOf(address);
      // As text both ways: Firefox's protocol cuts what is nested deep.
      const type = tabId === null ? 'toBackground' : 'toPage';
      const message = JSON.stringify({ id: 1, type, data: { name, data }, timestamp: 0 });
      const answer = await helper.evaluate(
        async ({ message, tabId }) => {
          const parsed = { ...JSON.parse(message), timestamp: Date.now() };
          if (tabId !== null) return JSON.stringify((await chrome.tabs.sendMessage(tabId, parsed)) ?? null);
          return JSON.stringify((await chrome.runtime.sendMessage(parsed)).res?.value ?? null);
        },
        { message, tabId },
      );
      return JSON.parse(answer) as unknown;
    },
    set: (values) => helper.evaluate((values) => chrome.storage.local.set(values), values),
    async visit(path, { window, settle = 700 }, look) {
      // Firefox now and then loses a page that is opened while another one closes.
      const own = await browser.openExtensionPage(path).catch(() => browser.openExtensionPage(path));
      try {
        await own.bringToFront();
        await own.setViewport(typeof window === 'string' ? windows[window] : window);
        await wait(settle);
        await look(own);
      } finally {
        await own.close();
      }
    },
    async shoot(target, name, how) {
      await target.bringToFront();
      if (theme === 'forced' && kind === 'chrome') await forceColours(target);
      await wait(150);
      const path = join(folder, `${name}.png`) as `${string}.png`;
      if (how?.whole) await target.screenshot({ path, fullPage: true });
      else await saveScreenshot(target, folder, name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      const same = taken.get(hash);
      if (same !== undefined && same !== name) {
        console.log(`${kind} ${theme}: ${name} is the same picture as ${same}`);
        process.exitCode = 1;
      }
      taken.set(hash, name);
    },
    async close() {
      await browser.close();
      await portal.close();
    },
  };
}
