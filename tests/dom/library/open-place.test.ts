import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPlace } from '../../../entrypoints/library/open-place.ts';
import type { KeptFile } from '../../../lib/records/kept-file.ts';
import type { Snippet } from '../../../lib/records/snippet.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';

const kept = vi.hoisted(() => ({ file: null as KeptFile | null, fails: false }));
vi.mock('../../../entrypoints/pages/store-access.ts', () => ({
  useStore: async () => null,
  directStore: async () => {
    if (kept.fails) throw new Error('not-available');
    return {};
  },
}));
vi.mock('../../../lib/store/kept-files.ts', () => ({ keptFileOf: async () => kept.file }));

const file = { sha256: 'c'.repeat(64), size: 4, name: '报告.pdf', pages: { from: 3, to: 3 } };
const local: Partial<Snippet> = { file, address: null, canonicalAddress: null };
const opened: string[] = [];
const said: unknown[][] = [];
const open = (fields: Partial<Snippet>) =>
  openPlace(keptSnippet({ id: 'one', ...fields }), (...words) => void said.push(words));

beforeEach(() => {
  opened.length = 0;
  said.length = 0;
  Object.assign(kept, { file: null, fails: false });
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
  fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://x${path}`;
});

it('the place of a page is opened at its address', async () => {
  await open({});
  expect(opened).toEqual(['https://www.example.gov.cn/zwgk/2023/320038.html']);
});

it('that of a file at an address is opened in the reading page, at the snippet', async () => {
  await open({ file, address: 'https://www.example.gov.cn/attach.do?id=1' });
  const query = 'address=https%3A%2F%2Fwww.example.gov.cn%2Fattach.do%3Fid%3D1';
  expect(opened).toEqual([`chrome-extension://x/viewer.html?${query}#snippet=one`]);
});

it('that of the reader’s own file is opened from the original that is kept', async () => {
  kept.file = { ...file, format: 1, address: null, keptAt: '', bytes: new Blob(['%PDF']) };
  await open(local);
  expect(opened).toEqual([expect.stringMatching(/\/viewer\.html\?handed=[0-9a-f-]{36}#snippet=one$/)]);
  expect(said).toEqual([]);
});

it.each([false, true])(
  'without one it is said which file must be chosen (the store fails: %s)',
  async (fails) => {
    kept.fails = fails;
    await open(local);
    expect([opened, said]).toEqual([[], [['choose-file', 'caution', '报告.pdf']]]);
  },
);
