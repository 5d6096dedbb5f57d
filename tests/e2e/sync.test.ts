import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CouchServer, startCouch } from '../helpers/couch-server.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { keptQuotes, keptRows } from '../helpers/kept-rows.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';
import { pressInLibrary, waitForWords } from '../helpers/past-list.ts';

/** A host that the manifest names, so that no browser asks its reader. */
const host = 'couch.sh.gov.cn';

/** The part of the browser's interface that the test stands in for: its question to the reader. */
interface Asking {
  permissions: { request(what: object): Promise<boolean> };
}
declare const chrome: Asking;
declare const browser: Asking | undefined;

/** The driver never hears that a page of an extension was loaded again: the page says so. */
async function loadAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.title = '';
    location.reload();
  });
  const isThere = () => page.evaluate(() => document.title !== '' && document.querySelector('main') !== null);
  await eventually('the library, loaded again', isThere);
}

describe.each(browserKinds)('two computers and the reader’s server, in %s', (kind) => {
  let couch: CouchServer;
  const stages: Stage[] = [];
  const pages: Page[] = [];
  const database = `lib-${kind}`;

  beforeAll(async () => {
    couch = await startCouch();
    await couch.send('PUT', `/${database}`);
    couch.requests.length = 0;
    for (let n = 0; n < 2; n += 1) {
      const stage = await openStage(kind);
      stages.push(stage);
      stage.portal.forward(host, couch.address);
      pages.push(await stage.browser.openExtensionPage('/library.html'));
    }
  });
  afterAll(async () => {
    for (const stage of stages) await stage.close();
    await couch?.close();
  });

  const asked = () => stages.flatMap(({ portal }) => portal.requests.filter((one) => one.host === host));

  const setUp = async (page: Page) => {
    await page.evaluate(() => {
      const { permissions } = typeof browser === 'undefined' ? chrome : browser;
      permissions.request = async () => true;
      location.hash = 'settings';
    });
    await waitForWords(page, /多台电脑同步/);
    const fields = {
      服务器地址: `https://${host}`,
      数据库名: database,
      用户名: 'duzhe',
      密码: 'geheim-wort',
    };
    for (const [label, value] of Object.entries(fields)) {
      await page.evaluate(
        (name, words) => {
          const found = [...document.querySelectorAll('label')].find((one) => one.textContent === name)!;
          const field = document.getElementById(found.htmlFor) as HTMLInputElement;
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        ...([label, value] as const),
      );
    }
    await pressInLibrary(page, /^保存并启用$/);
    await waitForWords(page, /还没有同步过/);
  };

  test('ask nothing of anybody before they are set up', async () => {
    const [first] = pages;
    await eventually('the library', async () => (await keptRows(first!, 'snippets')).length === 0);
    await first!.evaluate(
      async (row) => {
        const opening = indexedDB.open('zhengbaotong');
        await new Promise((done) => (opening.onsuccess = done));
        const writing = opening.result.transaction('snippets', 'readwrite');
        writing.objectStore('snippets').put(JSON.parse(row));
        await new Promise((done) => (writing.oncomplete = done));
        opening.result.close();
      },
      JSON.stringify(keptSnippet({ note: '另一台也要看到' })),
    );
    // It was put there past the library's own code: the library looks when it is loaded.
    await loadAgain(first!);
    expect(asked()).toEqual([]);
    expect(couch.requests).toEqual([]);
  });

  test('have the same after one press on each', async () => {
    const [first, second] = pages as [Page, Page];
    await setUp(first);
    await pressInLibrary(first, /^同步$/);
    await waitForWords(first, /已同步 · .* · 收到0条，送出1条/);
    await setUp(second);
    await pressInLibrary(second, /^同步$/);
    await waitForWords(second, /已同步 · .* · 收到1条，送出0条/);
    expect(await keptQuotes(second)).toEqual(await keptQuotes(first));
    expect((await keptRows(second, 'snippets')).map(({ note }) => note)).toEqual(['另一台也要看到']);
  });

  test('have a newsroom’s set beside their own, into which one puts what was chosen', async () => {
    const [first, second] = pages as [Page, Page];
    const fill = (page: Page, label: string, value: string) =>
      page.evaluate(
        (name, words) => {
          const found = [...document.querySelectorAll('label')].find((one) => one.textContent === name)!;
          const field = document.getElementById(found.htmlFor) as HTMLInputElement;
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        ...([label, value] as const),
      );
    await couch.send('PUT', `/${database}-news`);
    for (const [page, name] of [
      [first, '甲记者'],
      [second, '乙记者'],
    ] as const) {
      await page.evaluate(() => {
        location.hash = 'settings';
      });
      await waitForWords(page, /共享数据库名/);
      await fill(page, '共享数据库名', `${database}-news`);
      await fill(page, '署名', name);
      await pressInLibrary(page, /^加入共享$/);
      await waitForWords(page, /退出共享/);
    }
    await first.evaluate(() => {
      location.hash = 'snippets';
    });
    await waitForWords(first, /19\.66亿元/);
    await first.evaluate(() => document.querySelector<HTMLElement>('.snippet-row input')!.click());
    await pressInLibrary(first, /^放入共享$/);
    await waitForWords(first, /已放入共享/);
    await pressInLibrary(second, /^同步$/);
    await second.evaluate(() => {
      location.hash = 'snippets';
    });
    await pressInLibrary(second, /^共享 1$/);
    expect(await waitForWords(second, /甲记者 · .*放入/)).not.toContain('收回');
    expect(await keptQuotes(second)).toHaveLength(1);
    await pressInLibrary(first, /^共享 1$/);
    await pressInLibrary(first, /^收回$/);
    await waitForWords(first, /共享里还没有摘录/);
    await pressInLibrary(second, /^同步$/);
    await waitForWords(second, /共享里还没有摘录/);
    for (const page of [first, second])
      await page.evaluate(() => {
        location.hash = 'settings';
      });
  });

  test('show no password, and ask nothing more once they are switched off', async () => {
    const [first] = pages as [Page, Page];
    expect(await first.evaluate(() => document.documentElement.outerHTML)).not.toContain('geheim-wort');
    expect(asked().length).toBeGreaterThan(10);
    const theirs = couch.requests.filter(
      ({ path, method }) => !(method === 'PUT' && path === `/${database}-news`),
    );
    expect(theirs.filter(({ authorization }) => !authorization?.startsWith('Basic '))).toEqual([]);
    await waitForWords(first, /停用同步/);
    await pressInLibrary(first, /^停用同步$/);
    await pressInLibrary(first, /^停用同步$/);
    await waitForWords(first, /保存并启用/);
    const before = couch.requests.length;
    expect(JSON.stringify(await keptRows(first, 'meta'))).not.toContain('geheim-wort');
    await loadAgain(first);
    expect(couch.requests.length).toBe(before);
  });
});
