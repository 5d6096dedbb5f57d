import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPath, makeGalleryBuild } from '../gallery/gallery-build.ts';
import { openStage, type Stage } from '../helpers/e2e.ts';

const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let stage: Stage;
let page: Page;
let gallery: Awaited<ReturnType<typeof makeGalleryBuild>>;
let address: string;
let axe: string;
let states: string[];
const complaints: string[] = [];

beforeAll(async () => {
  gallery = await makeGalleryBuild();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
  await page.evaluate(axe);
  for (const state of states) {
    const found = await page.evaluate(
      async (state, rules) => {
        const scope = globalThis as unknown as {
          showState(id: string): void;
          axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
        };
        scope.showState(state);
        // What a view does once it is drawn, it has done two frames later.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        const results = await scope.axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
        const wide = document.documentElement.scrollWidth - window.innerWidth;
        return [
          ...results.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
          ...(wide > 0 ? [`${wide} px too wide`] : []),
        ];
      },
      state,
      axeRules,
    );
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
