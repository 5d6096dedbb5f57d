import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { madeSnippets } from './made-rows.ts';
import { press, says } from './popup-scenes.ts';
import { putRows } from './put-rows.ts';
import { pictures, type Studio, type WindowName, wait } from './stage.ts';

/** The library with nothing in it, then one snippet, then very many. */
export async function pictureSnippets(studio: Studio, window: WindowName, count: number): Promise<void> {
  const { visit, shoot } = studio;
  const name = (what: string) => `${window}-library-${count}-${what}`;
  await putRows(studio, 'snippets', []);
  if (count > 0) await putRows(studio, 'snippets', madeSnippets(count));
  await visit('/library.html', { window, settle: 1_200 }, async (own) => {
    await shoot(own, name('list'));
    if (count === 0) return;
    await clickSelector(own, '.row-button');
    await shoot(own, name('detail'), { whole: true });
    await press(own, /备注与标签|Note and tags/);
    await shoot(own, name('edit'), { whole: true });
    if (count === 1) return;
    await own.keyboard.press('Escape');
  });
  if (count < 2) return;
  await visit('/library.html', { window, settle: 1_200 }, async (own) => {
    await own.type('input[type=search]', '税收');
    await wait(300);
    await shoot(own, name('search'));
    await own.evaluate(() => {
      for (const box of [...document.querySelectorAll<HTMLElement>('.windowed input[type=checkbox]')].slice(
        0,
        3,
      ))
        box.click();
    });
    await wait(300);
    await shoot(own, name('chosen'));
    await own.evaluate(() => document.querySelectorAll<HTMLElement>('.menu summary')[0]?.click());
    await wait(200);
    await shoot(own, name('menu'));
    await own.evaluate(() => document.querySelectorAll<HTMLElement>('.menu summary')[0]?.click());
    await press(own, /^(?:删除|Delete)$/);
    await shoot(own, name('deleted'));
  });
  const changed = madeSnippets(count).findIndex(({ check }) => check?.place === 'changed');
  await visit('/library.html', { window, settle: 1_000 }, async (own) => {
    await own.type('input[type=search]', '改造项目');
    await wait(300);
    await clickSelector(own, '.row-button');
    await shoot(own, name(`long-title-${changed >= 0 ? 'changed' : 'same'}`), { whole: true });
  });
}

/** Clicks what a selector finds first; a picture without it would show another state. */
export async function clickSelector(page: Page, selector: string): Promise<void> {
  const found = await page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.click();
    return element !== null;
  }, selector);
  if (!found) throw new Error(`not on ${page.url()}: ${selector}`);
  await wait(400);
}

/** The other tabs: reports, glossary with its pages and forms, settings. */
export async function pictureLibraryTabs(studio: Studio, window: WindowName): Promise<void> {
  const { visit, shoot } = studio;
  const name = (what: string) => `${window}-library-${what}`;
  const whole = { whole: true };
  for (const [what, hash, words] of [
    ['reports', '#reports', /./],
    ['settings', '#settings', /标记|Marks/],
    ['help', '#help', /快捷键|[Kk]eys/],
    ['places', '#places', /./],
    ['term-page', '#term=yi-wang-tong-guan', /一网统管[\s\S]*上海市数据条例/],
    [
      'look-up-contained',
      `#look-up=${encodeURIComponent('推行一网统管平台')}`,
      /没有收录|not in the glossary/,
    ],
    ['look-up-none', `#look-up=${encodeURIComponent('钉钉子的劲头')}`, /没有收录|not in the glossary/],
    ['new-term', `#new-term=${encodeURIComponent('租税联动')}`, /释义|[Dd]efinition/],
  ] as const) {
    await visit(`/library.html${hash}`, { window }, async (own) => {
      await says(own, words);
      await shoot(own, name(what), what === 'look-up-none' ? undefined : whole);
    });
  }
  await visit('/library.html#glossary', { window }, async (own) => {
    await shoot(own, name('glossary'));
    await own.type('input[type=search]', '社区');
    await wait(300);
    await shoot(own, name('glossary-search'));
    await clickSelector(own, '.term-line');
    await shoot(own, name('glossary-page'), whole);
  });
  await visit('/library.html#glossary', { window }, async (own) => {
    const file = join(pictures, 'terms.csv');
    writeFileSync(file, '名词,释义\n家门口服务,居民区里的服务站点\n,没有名词\n空释义,\n家门口服务,又一次\n');
    const input = await own.$('input[type=file]');
    await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
    await wait(700);
    await shoot(own, name('import'));
  });
}

/** First run: the marks, the sample, what is kept, find your town. */
export async function pictureWelcome(studio: Studio, window: WindowName): Promise<void> {
  const { visit, shoot } = studio;
  await visit('/welcome.html', { window, settle: 2_500 }, async (own) => {
    await shoot(own, `${window}-welcome`, { whole: true });
    await own.type('input[type=search], input[type=text]', '金桥');
    await wait(400);
    await shoot(own, `${window}-welcome-town`, { whole: true });
    await own.evaluate(() => {
      for (const field of document.querySelectorAll<HTMLInputElement>(
        'input[type=search], input[type=text]',
      )) {
        field.select();
      }
    });
    await own.keyboard.press('Backspace');
    await own.type('input[type=search], input[type=text]', '浦东');
    await wait(400);
    await shoot(own, `${window}-welcome-district`, { whole: true });
    await own.evaluate(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center' }));
    await wait(300);
    // Same origin, so that the frame can be looked into from the page around it.
    const point = await own.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const inside = frame.contentWindow as Window & typeof globalThis;
      const [mark] = inside.CSS.highlights.get('zbt-figure') ?? [];
      if (!mark) return null;
      mark.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const range = inside.document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getClientRects()[0]!;
      const around = frame.getBoundingClientRect();
      return { x: around.x + box.x + box.width / 2, y: around.y + box.y + box.height / 2 };
    });
    if (point) await own.mouse.click(point.x, point.y);
    await wait(700);
    await shoot(own, `${window}-welcome-sample`);
  });
}
