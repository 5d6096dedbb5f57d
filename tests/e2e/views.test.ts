import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPath, makeGalleryBuild } from '../gallery/gallery-build.ts';
import { addAxe, axeFaults } from '../helpers/axe.ts';
import { openStage, type Stage } from '../helpers/e2e.ts';

let stage: Stage;
let page: Page;
let gallery: Awaited<ReturnType<typeof makeGalleryBuild>>;
let address: string;
let states: string[];
const complaints: string[] = [];

beforeAll(async () => {
  gallery = await makeGalleryBuild();
  stage = await openStage('chrome', { build: gallery.path });
  address = stage.browser.origin + galleryPath;
  page = await stage.browser.browser.newPage();
  await page.bringToFront();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector('[data-ready]');
  states = await page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
});

afterAll(async () => {
  await stage?.close();
  gallery?.remove();
});

/** What axe and the eye's simplest rule, nothing cut off at the side, say of every state. */
async function findFaults(look: {
  width: number;
  theme: 'light' | 'dark';
  lang: 'zh' | 'en';
}): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewport({ width: look.width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.theme }]);
  await page.goto(`${address}?theme=${look.theme}&lang=${look.lang}`);
  await page.waitForSelector('[data-ready]');
  await addAxe(page);
  for (const state of states) {
    const wide = await page.evaluate(async (state) => {
      (globalThis as unknown as { showState(id: string): void }).showState(state);
      // What a view does once it is drawn, it has done two frames later.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return document.documentElement.scrollWidth - window.innerWidth;
    }, state);
    const found = [...(await axeFaults(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  }
  return [...faults, ...complaints.splice(0)];
}

describe('every view in every state', () => {
  it('is listed', () => {
    expect(states.length).toBeGreaterThan(40);
  });

  it.each([
    { width: 1280, theme: 'light', lang: 'zh' } as const,
    { width: 360, theme: 'dark', lang: 'zh' } as const,
    // Half of 720: what a window of that width holds at a zoom of 200%, in the longer of the two languages.
    { width: 360, theme: 'light', lang: 'en' } as const,
  ])(
    'has no fault at $width px, $theme, $lang',
    async (look) => {
      expect(await findFaults(look)).toEqual([]);
    },
    180_000,
  );
});
