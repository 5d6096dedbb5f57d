// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CurrentTab } from '../../../entrypoints/pages/current-tab.ts';
import { findShownFile } from '../../../entrypoints/popup/tab-files.ts';

const host = 'www.linlan.gov.cn';
const address = `https://${host}/attach.do?id=1`;
const web: CurrentTab = {
  id: 7,
  address,
  url: address,
  title: '政府工作报告',
  incognito: false,
  windowId: 1,
};
const local: CurrentTab = { ...web, address: null, url: 'file:///home/reader/bg.pdf', title: null };
const pdfIcon = 'chrome://global/skin/icons/pdf.svg';

/** What a script finds in the tab, or that none may enter; whether the site is granted; whether our page is private. */
let found: string | null;
let granted: boolean;
beforeEach(() => {
  fakeBrowser.reset();
  [found, granted] = ['application/pdf', false];
  Object.assign(fakeBrowser, {
    permissions: { contains: vi.fn(async () => granted) },
    extension: { inIncognitoContext: false },
    scripting: {
      executeScript: vi.fn(async () => {
        if (found === null) throw new Error('Missing host permission for the tab');
        return [{ frameId: 0, result: found }];
      }),
    },
  });
});

const wayOf = async (tab: CurrentTab) => {
  const page = await findShownFile(tab);
  return page?.state === 'file' ? page.way : null;
};

describe('a tab that shows a file', () => {
  it('is told by its type, and opens at once where our script may enter it', async () => {
    expect(await findShownFile(web)).toEqual({
      state: 'file',
      kind: 'pdf',
      name: '政府工作报告',
      host,
      way: 'open',
    });
    found = 'text/html';
    expect(await findShownFile(web)).toBeNull();
  });

  it('is told by its icon where no script may, and the site is asked for unless it is granted', async () => {
    found = null;
    expect(await findShownFile(web)).toBeNull();
    expect(await wayOf({ ...web, favIconUrl: pdfIcon })).toBe('ask');
    granted = true;
    expect(await wayOf({ ...web, favIconUrl: pdfIcon })).toBe('open');
  });

  it('of this machine opens where file addresses are allowed; else the popup says how to allow them', async () => {
    expect(await wayOf(local)).toBe('open');
    found = null;
    expect(await findShownFile(local)).toMatchObject({
      kind: 'pdf',
      name: 'bg.pdf',
      host: null,
      way: import.meta.env.FIREFOX ? 'choose' : 'allow',
    });
    expect(await findShownFile({ ...local, url: 'file:///home/reader/bg.html' })).toBeNull();
  });

  it('opens from no private window that cannot hold our page', async () => {
    expect(await wayOf({ ...web, incognito: true })).toBe('private');
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    expect(await wayOf({ ...web, incognito: true })).toBe('open');
  });
});
