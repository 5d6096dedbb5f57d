import { describe, expect, test } from 'vitest';
import { isPortalAddress, isServiceHost, sitePattern } from '../../lib/knowledge/hosts.ts';

describe('which addresses are read without being asked', () => {
  test.each([
    ['https://www.pudong.gov.cn/zwgk/a.html', true],
    ['http://zwgk.shmh.gov.cn/x', true],
    ['https://pudong.gov.cn/', true],
    ['https://zwdt.sh.gov.cn/govPortals/index.do', false],
    ['https://etax.sh.gov.cn/', false],
    ['https://notpudong.gov.cn/', false],
    ['https://www.pudong.gov.cn.example.org/', false],
    ['https://www.hangzhou.gov.cn/', false],
    ['ftp://www.pudong.gov.cn/', false],
    ['about:blank', false],
    ['', false],
  ])('%s → %s', (address, expected) => {
    expect(isPortalAddress(address)).toBe(expected);
  });

  test.each([
    ['login.example.gov.cn', true],
    ['mail.sh.gov.cn', true],
    ['www.sh.gov.cn', false],
    ['mailiang.gov.cn', false],
  ])('%s is a service: %s', (host, expected) => {
    expect(isServiceHost(host)).toBe(expected);
  });

  test('a site pattern covers both schemes of one host', () => {
    expect(sitePattern('https://renda.jiading.cn/a?b#c')).toBe('*://renda.jiading.cn/*');
    expect(sitePattern('chrome://extensions')).toBeNull();
  });
});
