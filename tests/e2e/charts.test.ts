import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { galleryPath, makeGalleryBuild } from '../gallery/gallery-build.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';

/** Colours of a picture: the ground, the line and the goals of the light theme. */
const inks = { ground: '#ffffff', line: '#33508c', goal: '#7a5c2e' };

describe.each(browserKinds)('charts in %s, under the extension’s own content security policy', (kind) => {
  let stage: Stage;
  let gallery: Awaited<ReturnType<typeof makeGalleryBuild>>;
  let page: Page;

  beforeAll(async () => {
    gallery = await makeGalleryBuild(kind);
    stage = await openStage(kind, { build: gallery.path });
  });
  afterAll(async () => {
    await stage?.close();
    gallery?.remove();
  });

  afterEach(() => page?.close());

  const visit = async (state: string) => {
    page = await stage.browser.openExtensionPage(`${galleryPath}?show=${state}`);
    await page.waitForSelector('[data-ready]');
    await page.bringToFront();
  };

  test('a chart becomes a PNG at twice its size, with line and goals in their colours', async () => {
    await visit('chart-png-1');
    await page.waitForSelector('img.png');
    const png = await page.$eval('img.png', async (element) => {
      const image = element as HTMLImageElement;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const colours: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const colour = `#${[data[at]!, data[at + 1]!, data[at + 2]!].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        colours[colour] = (colours[colour] ?? 0) + 1;
      }
      return { type: image.src.slice(0, 15), width: canvas.width, height: canvas.height, colours };
    });
    expect(png.type).toBe('data:image/png;');
    expect(png.width).toBe(1760);
    expect(png.height).toBeGreaterThan(900);
    const drawn = png.width * png.height;
    expect(png.colours[inks.ground]).toBeGreaterThan(drawn * 0.8);
    expect(png.colours[inks.line]).toBeGreaterThan(1_000);
    expect(png.colours[inks.goal]).toBeGreaterThan(100);
  });

  test('a click copies the picture', async () => {
    await visit('chart-files');
    if (kind === 'chrome') {
      const context = stage.browser.browser.defaultBrowserContext();
      await context.overridePermissions(stage.browser.origin, ['clipboard-read', 'clipboard-write']);
    }
    await (await page.$('.actions .button'))!.click();
    const said = await eventually('a word on the copy', () =>
      page.evaluate(() => document.documentElement.dataset.said),
    );
    expect(said).toBe('copied');
  });

  test('the arrows go from point to point, and the sentence follows', async () => {
    await visit('chart-every-join');
    await page.$eval('svg.chart [data-rove][tabindex="0"]', (stop) => (stop as SVGElement).focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const reached = await page.evaluate(() => ({
      name: document.activeElement?.getAttribute('aria-label'),
      reading: document.querySelector('.chart-reading')?.textContent,
    }));
    expect(reached.name).toContain('230.1');
    expect(reached.reading).toContain('230.1');
  });

  test('the SVG opens alone, with all its words', async () => {
    await visit('chart-files');
    // What is handed to the browser's saving is read on its way.
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (bytes) => {
        void (bytes as Blob).text().then((text) => {
          document.documentElement.dataset.saved = text;
        });
        return make(bytes);
      };
    });
    await (await page.$$('.actions .button'))[2]!.click();
    const svg = await eventually('the SVG', () =>
      page.evaluate(() => document.documentElement.dataset.saved ?? null),
    );
    const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-svg-'));
    const file = join(folder, 'chart.svg');
    writeFileSync(file, svg);
    const alone = await stage.browser.browser.newPage();
    await alone.goto(pathToFileURL(file).href);
    const seen = await alone.evaluate(() => ({
      root: document.documentElement.nodeName,
      words: document.documentElement.textContent,
      width: document.documentElement.getBoundingClientRect().width,
    }));
    await alone.close();
    rmSync(folder, { recursive: true });
    expect(seen.root).toBe('svg');
    expect(seen.words).toContain('口径或基数不同');
    expect(seen.words).toContain('非官方工具');
    expect(seen.width).toBe(880);
  });
});
