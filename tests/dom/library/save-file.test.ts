import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveFile } from '../../../entrypoints/pages/download.ts';

const file = { name: 'a.csv', type: 'text/csv' as const, parts: ['名称\n', '税收\n'] };

let os: string;
let clicked: string[];
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os }) });
  clicked = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A phone's browser, with what its sharing answers and what is copied. */
function phone(share: (() => Promise<void>) | null) {
  const copied: string[] = [];
  os = 'android';
  vi.stubGlobal('navigator', {
    ...(share && { canShare: () => true, share }),
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  return copied;
}

describe('a file for the reader', () => {
  it('is saved by the browser at a desk', async () => {
    os = 'linux';
    expect(await saveFile(file)).toBe('exported');
    expect(clicked).toEqual(['a.csv']);
  });

  it('is shared on a phone', async () => {
    const share = vi.fn(async () => {});
    phone(share);
    expect(await saveFile(file)).toBe('exported');
    expect(share).toHaveBeenCalledTimes(1);
    expect(clicked).toEqual([]);
  });

  it('is nothing more where the reader puts the sharing away', async () => {
    const copied = phone(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await saveFile(file)).toBeNull();
    expect(copied).toEqual([]);
  });

  it.each([
    ['nothing can be shared', null],
    ['sharing is refused', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ])('is copied as text where %s', async (_name, share) => {
    const copied = phone(share);
    expect(await saveFile(file)).toBe('copied-instead');
    expect(copied).toEqual(['名称\n税收\n']);
  });
});
