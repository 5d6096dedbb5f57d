import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentTab } from '../../../entrypoints/pages/current-tab.ts';

const report = {
  id: 7,
  windowId: 1,
  url: 'https://www.linlan.gov.cn/1.html',
  title: '报告',
  lastAccessed: 30,
};
const older = { ...report, id: 8, url: 'https://www.linlan.gov.cn/2.html', lastAccessed: 20 };
const own = { ...report, id: 9, url: 'moz-extension://own/popup.html', title: '政报通', lastAccessed: 40 };

let front: object;
let self: object | undefined;
let ownAddress: string;

beforeEach(() => {
  fakeBrowser.reset();
  ownAddress = location.href;
  Object.assign(fakeBrowser.tabs, {
    query: vi.fn(async ({ active }: { active?: boolean }) => (active ? [front] : [older, report, own])),
    getCurrent: vi.fn(async () => self),
    get: vi.fn(async () => older),
  });
});
afterEach(() => history.replaceState(null, '', ownAddress));

describe('the tab that the popup speaks of', () => {
  it('is the one in front, under a popup that is none', async () => {
    [front, self] = [report, undefined];
    expect((await currentTab())?.id).toBe(7);
  });

  it('is the one seen last where the popup itself is the tab in front', async () => {
    [front, self] = [own, own];
    expect((await currentTab())?.id).toBe(7);
  });

  it('is the one that the popup was opened from, where the browser says so', async () => {
    [front, self] = [own, { ...own, openerTabId: 8 }];
    expect((await currentTab())?.id).toBe(8);
  });

  it('is the one that the address names, and the popup’s own for 0', async () => {
    [front, self] = [own, own];
    history.replaceState(null, '', '?tab=8');
    expect((await currentTab())?.id).toBe(8);
    history.replaceState(null, '', '?tab=0');
    expect((await currentTab())?.id).toBe(9);
  });
});
