/**
 * Takes the stores' pictures into `.cache/store`: what a reader sees on an invented town's report at 1280 by 800, and the
 * tile of 440 by 280. The build for Chrome must be there. Fails where a picture has another size.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickControl } from '../browsers/closed-root.ts';
import { clickSelector } from '../pictures/library-scenes.ts';
import { madeSnippets } from '../pictures/made-rows.ts';
import { says } from '../pictures/popup-scenes.ts';
import { putRows } from '../pictures/put-rows.ts';
import { openCard, openReport } from '../pictures/report-scenes.ts';
import { addresses, openStudio, type Studio, wait } from '../pictures/stage.ts';

const root = new URL('../..', import.meta.url).pathname;
const screen = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };

/** Writes what a page shows as a PNG of that size, and says so. */
async function shoot(page: Page, name: string, size: typeof screen): Promise<void> {
  const path = join(root, '.cache/store', `${name}.png`) as `${string}.png`;
  await page.bringToFront();
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await wait(700);
  await page.screenshot({ path });
  // Width and height stand at bytes 16 and 20 of a PNG, the kind of its pixels at 25: 2 is without an alpha channel.
  const bytes = readFileSync(path);
  const [width, height, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]];
  console.log(`${name}.png ${width}×${height}`);
  if (width !== size.width || height !== size.height || kind !== 2) {
    console.log(`${name}.png is no picture of ${size.width}×${size.height} without transparency`);
    process.exitCode = 1;
  }
}

/** The report with its marks, a card, the panel; then the library and the glossary. */
async function pictureScreens(studio: Studio): Promise<void> {
  const { kind, page, visit } = studio;
  await openReport(studio, addresses.earlier);
  await page.setViewport(screen);
  await openReport(studio, addresses.current);
  await page.evaluate(() => scrollTo(0, 760));
  await shoot(page, '1-marks', screen);
  await openCard(studio, '18.62');
  await shoot(page, '2-card', screen);
  await page.keyboard.press('Escape');
  await clickControl(kind, page, /打开面板/);
  await wait(500);
  await shoot(page, '3-panel', screen);
  await page.keyboard.press('Escape');
  await putRows(studio, 'snippets', madeSnippets(9));
  await visit('/library.html', { window: screen }, async (own) => {
    await says(own, /共9条/);
    await clickSelector(own, '.row-button');
    await own.evaluate(() => scrollTo(0, 0));
    await shoot(own, '4-library', screen);
  });
  await visit('/library.html#term=yi-wang-tong-guan', { window: screen }, async (own) => {
    await says(own, /上海市数据条例/);
    await shoot(own, '5-term', screen);
  });
}

/** The sign, the name, and what the extension is for. */
async function pictureTile({ browser }: Studio): Promise<void> {
  const page = await browser.browser.newPage();
  const icon = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
  const style =
    'margin:0;display:grid;place-content:center;justify-items:center;gap:10px;width:440px;height:280px;' +
    'background:#f3f5f9;color:#22324a;font-family:"Noto Sans CJK SC",sans-serif;text-align:center';
  await page.setContent(
    `<body style='${style}'><div style="width:72px">${icon.replace('<svg', '<svg width="72" height="72"')}</div>` +
      '<div style="font-size:34px;font-weight:700">政报通</div>' +
      '<div style="font-size:17px">陪你读地方政府工作报告</div>' +
      '<div style="font-size:13px;opacity:.75">非官方工具</div></body>',
  );
  await shoot(page, 'tile', tile);
  await page.close();
}

const studio = await openStudio({ kind: 'chrome', theme: 'light', language: 'zh' });
try {
  await pictureScreens(studio);
  await pictureTile(studio);
} finally {
  await studio.close();
}
