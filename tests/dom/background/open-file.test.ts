// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  openFile,
  openGrantedFile,
  openLinkedFile,
  openOnceGranted,
  openShownFile,
} from '../../../entrypoints/background/open-file.ts';
import { parseViewerRoute } from '../../../entrypoints/viewer/route.ts';

const page = 'https://www.linlan.gov.cn/zwgk/1.html';
const address = 'https://www.linlan.gov.cn/attach.do?id=1';

const granted = new Set<string>();
const opened: Record<string, unknown>[] = [];
/** What stands in tab 7, and what a script finds in it; an error where none may enter. */
let tab: { url?: string; favIconUrl?: string } = {};
let found: string | Error = 'text/html';

beforeEach(() => {
  fakeBrowser.reset();
  granted.clear();
  opened.length = 0;
  tab = { url: page };
  found = 'text/html';
  Object.assign(fakeBrowser, {
    permissions: {
      contains: vi.fn(async ({ origins }: { origins: string[] }) => granted.has(origins[0]!)),
      request: vi.fn(async () => false),
    },
    scripting: {
      executeScript: vi.fn(async () => {
        if (found instanceof Error) throw found;
        return [{ frameId: 0, result: found }];
      }),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: vi.fn(async (id: number) => {
      if (id !== 7) throw new Error('no such tab');
      return { id, windowId: 3, index: 4, ...tab };
    }),
    create: vi.fn(async (what: Record<string, unknown>) => void opened.push(what)),
  });
});

/** What the reading page was opened on. */
const routes = () => opened.map(({ url }) => parseViewerRoute(new URL(String(url)).search));

describe('the reading page', () => {
  it('opens beside the tab that leads to the file, and knows it', async () => {
    expect(await openFile({ address, tabId: 7 })).toEqual({ ok: true, value: null });
    expect(opened[0]).toMatchObject({ windowId: 3, index: 5, openerTabId: 7 });
    expect(routes()).toEqual([{ kind: 'address', address, tabId: 7 }]);
  });

  it('opens where that tab is gone, and not on what is no address of a file', async () => {
    await openFile({ address, tabId: 8 });
    expect(opened).toHaveLength(1);
    expect((await openFile({ address: 'javascript:alert(1)', tabId: 7 })).ok).toBe(false);
    expect(opened).toHaveLength(1);
  });

  it('waits until the site is granted, once', async () => {
    await openOnceGranted({ address, tabId: 7 });
    expect(opened).toEqual([]);
    granted.add('*://www.elsewhere.gov.cn/*');
    await openGrantedFile();
    expect(opened).toEqual([]);
    granted.add('*://www.linlan.gov.cn/*');
    await openGrantedFile();
    await openGrantedFile();
    expect(routes()).toEqual([{ kind: 'address', address, tabId: 7 }]);
  });

  it('waits for nothing where the site is granted already', async () => {
    granted.add('*://www.linlan.gov.cn/*');
    await openOnceGranted({ address, tabId: 7 });
    expect(opened).toHaveLength(1);
  });
});

describe('our key, on a tab without a report', () => {
  it('opens the file that the tab shows, by its type: in Chromium', async () => {
    tab = { url: address };
    found = 'application/pdf';
    expect(await openShownFile(7)).toBe(true);
    expect(routes()).toEqual([{ kind: 'address', address, tabId: 7 }]);
  });

  it('opens it in Firefox, whose viewer no script enters', async () => {
    tab = { url: address, favIconUrl: 'chrome://global/skin/icons/pdf.svg' };
    found = new Error('Missing host permission for the tab');
    expect(await openShownFile(7)).toBe(true);
    expect(opened).toHaveLength(1);
  });

  it('opens nothing on a page, on an error page, or where the browser names no address', async () => {
    expect(await openShownFile(7)).toBe(false);
    tab = { url: `${page}/a.pdf`, favIconUrl: 'chrome://global/skin/icons/info.svg' };
    found = new Error('Missing host permission for the tab');
    expect(await openShownFile(7)).toBe(false);
    tab = {};
    found = 'application/pdf';
    expect(await openShownFile(7)).toBe(false);
    expect(opened).toEqual([]);
  });
});

describe('a link in the menu', () => {
  it('of the tab’s own site is read through the tab: no question', async () => {
    await openLinkedFile({ href: address, tab: { id: 7, url: page } });
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
    expect(routes()).toEqual([{ kind: 'address', address, tabId: 7 }]);
  });

  it('to another site asks for that one, in the turn of the press, and opens whatever the answer', async () => {
    const elsewhere = 'https://files.linlan.cn/a.pdf';
    const opening = openLinkedFile({ href: elsewhere, tab: { id: 7, url: page } });
    expect(fakeBrowser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://files.linlan.cn/*'],
    });
    await opening;
    expect(routes()).toEqual([{ kind: 'address', address: elsewhere, tabId: 7 }]);
  });

  it('to no web address opens nothing', async () => {
    await openLinkedFile({ href: 'file:///etc/passwd', tab: { id: 7, url: page } });
    expect(opened).toEqual([]);
  });
});
