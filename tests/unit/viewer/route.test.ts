import { describe, expect, test } from 'vitest';
import {
  pageInAddress,
  parseOpenedSnippet,
  parseViewerRoute,
  type ViewerRoute,
  viewerPath,
  viewerPathAt,
} from '../../../entrypoints/viewer/route.ts';

const routes: ViewerRoute[] = [
  { kind: 'none' },
  { kind: 'address', address: 'https://www.example.gov.cn/attach.do?id=1&kind=报告#page=3', tabId: 7 },
  { kind: 'address', address: 'http://www.example.gov.cn/a%20b.pdf', tabId: null },
  { kind: 'address', address: 'file:///home/me/%E6%8A%A5%E5%91%8A.pdf', tabId: 3 },
  { kind: 'handed', token: '0b6d3a52-3b0e-4f0e-9a52-9f0c7c1f1d11' },
];

describe('the way to the reading page', () => {
  test.each(routes)('what is asked for is read again: $kind', (route) => {
    expect(parseViewerRoute(new URL(viewerPath(route), 'chrome-extension://x').search)).toEqual(route);
  });

  test.each(routes)('is the same at a snippet, which is read beside it: $kind', (route) => {
    const { search, hash } = new URL(viewerPathAt(route, 'a b/c#d'), 'chrome-extension://x');
    expect(parseViewerRoute(search)).toEqual(route);
    expect(parseOpenedSnippet(hash)).toBe('a b/c#d');
  });

  test.each(['', '#', '#snippet=', '#page=3', '#snippet=%E6'])('%j names no snippet', (hash) => {
    expect(parseOpenedSnippet(hash)).toBeNull();
  });

  test.each([
    ['#page=5', 4],
    ['#zoom=100&page=12', 11],
    ['#page=2&view=FitH', 1],
    ['#page=0', 0],
    ['#pages=5', null],
    ['#page=last', null],
    ['', null],
  ])('an address with %j asks for the page %j, from 0', (hash, page) => {
    expect(pageInAddress(`https://www.example.gov.cn/attach.do?page=9${hash}`)).toBe(page);
  });

  test.each([
    ['an address that is none', '?address=report.pdf'],
    ['a local file in no tab, which nothing may read', '?address=file:///home/me/report.pdf'],
    ['a script', '?address=javascript:alert(1)'],
    ['a page of ours', '?address=chrome-extension://x/library.html'],
    ['nothing', ''],
  ])('%s asks for nothing', (_what, search) => {
    expect(parseViewerRoute(search)).toEqual({ kind: 'none' });
  });

  test.each(['x', '-1', '1.5', ''])('a tab %j is none', (tab) => {
    expect(parseViewerRoute(`?address=https://a.cn/b.pdf&tab=${tab}`)).toEqual({
      kind: 'address',
      address: 'https://a.cn/b.pdf',
      tabId: null,
    });
  });
});
