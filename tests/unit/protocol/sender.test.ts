import { describe, expect, it } from 'vitest';
import {
  identifySender,
  type KnownSender,
  maySpeakFor,
  type RawSender,
} from '../../../lib/protocol/sender.ts';

const self = { id: 'own-id', origin: 'moz-extension://own/' };
const page: KnownSender = {
  kind: 'page',
  tabId: 3,
  frameId: 0,
  address: 'https://www.shmh.gov.cn/a/1.html',
  incognito: false,
};

describe('who sent a message', () => {
  const cases: [what: string, raw: RawSender, kind: 'page' | 'own' | null][] = [
    ['a content script', { id: 'own-id', url: 'https://a.gov.cn/', tab: { id: 1 }, frameId: 2 }, 'page'],
    [
      'a page of ours in a tab',
      { id: 'own-id', url: 'moz-extension://own/library.html', tab: { id: 1 } },
      'own',
    ],
    ['a page of ours in no tab', { id: 'own-id', url: 'moz-extension://own/popup.html' }, 'own'],
    ['the background, whose address Chromium may leave out', { id: 'own-id' }, 'own'],
    ['another extension', { id: 'other', url: 'moz-extension://own/library.html' }, null],
    ['nobody', {}, null],
    ['an address in no tab that is not ours', { id: 'own-id', url: 'https://a.gov.cn/' }, null],
    [
      'a host that begins like ours',
      { id: 'own-id', url: 'moz-extension://own.example/x', tab: { id: 1 } },
      'page',
    ],
    ['a tab whose frame has no address', { id: 'own-id', tab: { id: 1 } }, 'page'],
  ];
  it.each(cases)('%s', (_what, raw, kind) => {
    expect(identifySender(raw, self)?.kind ?? null).toBe(kind);
  });

  it('is known with tab, frame and private window', () => {
    const raw = { id: 'own-id', url: 'https://a.gov.cn/', tab: { id: 1, incognito: true }, frameId: 2 };
    expect(identifySender(raw, self)).toEqual({
      kind: 'page',
      tabId: 1,
      frameId: 2,
      address: 'https://a.gov.cn/',
      incognito: true,
    });
  });
});

describe('whose address a sender may name as its own', () => {
  const cases: [address: string, may: boolean][] = [
    ['https://www.shmh.gov.cn/a/1.html', true],
    ['https://www.shmh.gov.cn/another?page=2#/route', true],
    ['http://www.shmh.gov.cn/a/1.html', false],
    ['https://www.shmh.gov.cn:8443/a/1.html', false],
    ['https://shmh.gov.cn/a/1.html', false],
    ['https://www.shmh.gov.cn@other.example/', false],
    ['no address', false],
    ['', false],
  ];
  it.each(cases)('a page of www.shmh.gov.cn and %s', (address, may) => {
    expect(maySpeakFor(page, address)).toBe(may);
  });

  it('a local file speaks for itself alone', () => {
    const file = { ...page, address: 'file:///home/me/report.html' };
    expect(maySpeakFor(file, 'file:///home/me/report.html')).toBe(true);
    expect(maySpeakFor(file, 'file:///home/me/other.html')).toBe(false);
  });

  it('a page of ours speaks for the tab it was opened for', () => {
    expect(maySpeakFor({ ...page, kind: 'own' }, 'https://anywhere.example/')).toBe(true);
  });
});
