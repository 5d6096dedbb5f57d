import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnAddress } from '../../../lib/reports/column-address.ts';
import { canonicalAddress, hostClass } from '../../../lib/text/address.ts';

/** Made outside the tests: fast-check lists all of Unicode for it, which takes seconds, and a test has a time limit. */
const anyAddress = fc.webUrl({ withQueryParameters: true, withFragments: true });

describe('canonicalAddress', () => {
  it.each([
    ['http://101.230.193.164/article.html?infoid=abc', 'https://xxgk.shbsq.gov.cn/article.html?infoid=abc'],
    ['http://www.shpt.gov.cn/csjd/a/20210929/708532.html', 'https://shpt.gov.cn/csjd/a/20210929/708532.html'],
    ['https://shpt.gov.cn:443/csjd/a/1.html#top', 'https://shpt.gov.cn/csjd/a/1.html'],
    ['https://a.gov.cn/x?b=2&a=1&utm_source=wx&from=singlemessage', 'https://a.gov.cn/x?a=1&b=2'],
    ['https://a.gov.cn/x/index.html', 'https://a.gov.cn/x/'],
    ['file:///a.html', null],
    ['无', null],
  ])('%s → %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it('twice is once', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const once = canonicalAddress(address);
        expect(once === null ? null : canonicalAddress(once)).toBe(once);
      }),
    );
  });

  it('knows a page by its mirror', () => {
    expect(canonicalAddress('http://101.230.193.164/article.html?infoid=1')).toBe(
      canonicalAddress('https://xxgk.shbsq.gov.cn/article.html?infoid=1'),
    );
    expect(canonicalAddress('https://a.gov.cn/1.html')).not.toBe(canonicalAddress('https://a.gov.cn/2.html'));
  });
});

describe('hostClass', () => {
  it.each([
    ['https://www.pudong.gov.cn/zwgk/1.html', 'government'],
    ['http://101.230.193.164/article.html?infoid=1', 'government'],
    ['http://renda.jiading.cn/cwhgz/1', 'congress'],
    ['https://www.shyprd.sh.cn/yprd/1.htm', 'congress'],
    ['http://qrd.songjiang.gov.cn/contents/25/1.html', 'congress'],
    ['https://www.example.com/zfgzbg/1.html', 'other'],
    ['http://example.cn/art/2022/2/24/art_1_2.html', 'other'],
    ['http://10.20.30.40/article.html', 'other'],
    ['https://www.gov.cn.example.com/1.html', 'other'],
    [null, 'unknown'],
  ])('%s is %s', (address, kind) => {
    expect(hostClass(address)).toBe(kind);
  });
});

describe('columnAddress', () => {
  it.each([
    [
      'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_qbz_ywxx/content/420C.htm',
      'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_qbz_ywxx/List/list_0.htm',
    ],
    [
      'https://www.hzsc.gov.cn/art/2024/2/23/art_1229231327_4241312.html',
      'https://www.hzsc.gov.cn/col/col1229231327/index.html',
    ],
    [
      'https://www.pudong.gov.cn/zwgk/ghjh-zpz/2022/306/260830.html',
      'https://www.pudong.gov.cn/zwgk/ghjh-zpz/index.html',
    ],
    ['https://xxgk.shbsq.gov.cn/article.html?infoid=1', null],
  ])('%s → %s', (address, column) => {
    expect(columnAddress(address)).toBe(column);
  });
});
