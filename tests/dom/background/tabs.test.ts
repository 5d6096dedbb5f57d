// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFind, keptFind } from '../../../entrypoints/background/kept-find.ts';
import {
  emptyTabReading,
  forgetTab,
  loadTabReading,
  saveTabReading,
  turnOf,
} from '../../../entrypoints/background/tabs.ts';

const badges: string[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  badges.length = 0;
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(async ({ text }: { text: string }) => void badges.push(text)),
    setBadgeBackgroundColor: vi.fn(async () => {}),
  });
});

const read = {
  ...emptyTabReading({ tabId: 4, frameId: 0, address: 'https://www.pudong.gov.cn/1.html' }),
  state: 'read' as const,
  counts: { figures: 40, goals: 6, terms: 9 },
};

it('the badge is the count of the page that is there', async () => {
  await saveTabReading(read);
  expect(badges.at(-1)).toBe('40');
  await forgetTab(4);
  expect([badges.at(-1), await loadTabReading(4)]).toEqual(['', null]);
});

it('what was read of a page comes too late when its tab has gone on', async () => {
  const turn = turnOf(4);
  await forgetTab(4);
  await saveTabReading(read, turn);
  expect([badges.at(-1), await loadTabReading(4)]).toEqual(['', null]);
});

it('nor does it stay where the tab goes on while it is being saved', async () => {
  const saving = saveTabReading(read, turnOf(4));
  await Promise.all([forgetTab(4), saving]);
  expect([badges.at(-1), await loadTabReading(4)]).toEqual(['', null]);
});

it('what was searched in a page is there for it alone, until another is read or the search has ended', async () => {
  const [here, elsewhere] = ['https://www.pudong.gov.cn/1.html', 'https://www.pudong.gov.cn/2.html'];
  await keepFind(4, { address: here, query: '税收' });
  expect([await keptFind(5, here), await keptFind(4, here)]).toEqual([null, '税收']);
  expect([await keptFind(4, elsewhere), await keptFind(4, here)]).toEqual([null, null]);
  await keepFind(4, { address: here, query: '税收' });
  await keepFind(4, { address: here, query: null });
  expect(await keptFind(4, here)).toBeNull();
});
