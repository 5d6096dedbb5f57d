import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pastAddresses, publishPast } from '../../tests/helpers/past-pages.ts';
import { clickControl } from '../browsers/closed-root.ts';
import { press } from './popup-scenes.ts';
import { openReport } from './report-scenes.ts';
import { pictures, type Studio, type WindowName, wait, windows } from './stage.ts';

/** The browser's question to the reader, in both browsers' names for it. */
declare const browser: typeof chrome | undefined;
declare const chrome: { permissions: { request(what: object): Promise<boolean> } };

/** The past reports of the sample's town: the panel's way to them, the list, a run, what failed, files. */
export async function picturePast(studio: Studio, names: readonly WindowName[]): Promise<void> {
  const { kind, portal, page, shoot } = studio;
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  publishPast(portal, { held });
  await openReport(studio, pastAddresses.current);
  await clickControl(kind, page, /\d+/);
  await clickControl(kind, page, /^(?:往期|Earlier)/);
  await wait(400);
  await shoot(page, 'past-panel');
  await clickControl(kind, page, /^(?:读取往期报告|Read earlier reports)$/);
  const library = await findLibrary(studio);
  const shootAll = async (what: string) => {
    for (const name of names) {
      await library.setViewport(windows[name]);
      await wait(250);
      await shoot(library, `${name}-past-${what}`, { whole: true });
    }
  };
  await wait(1_500);
  await shootAll('list');
  await library.evaluate(() => {
    // Nobody is there to answer the browser's question.
    for (const api of [chrome, typeof browser === 'undefined' ? chrome : browser])
      api.permissions.request = async () => false;
  });
  await press(library, /^(?:读取这8份|Read these: 8)$/);
  await wait(5_000);
  await shootAll('running');
  release();
  await wait(7_000);
  await shootAll('done');
  await chooseFiles(library);
  await shootAll('files');
  await press(library, /^(?:忘记|Forget)$/);
  await wait(600);
  await shootAll('forgotten');
  await library.close();
}

/** The library's tab that the panel has opened. */
async function findLibrary({ browser: { browser } }: Studio): Promise<Page> {
  for (let look = 0; look < 100; look += 1) {
    for (const tab of await browser.pages()) {
      const at = await tab.evaluate(() => location.href).catch(() => '');
      if (at.includes('library.html#place=')) return tab;
    }
    await wait(100);
  }
  throw new Error('the library was not opened');
}

/** A file whose period nobody says, one of another town, one of a kind that is not read. */
async function chooseFiles(library: Page): Promise<void> {
  const speech = (place: string) =>
    `各位代表：\n现在，我代表${place}人民政府，向大会报告工作，请予审议。\n一、工作回顾\n完成税收5.2亿元，增长6.1%。\n二、工作安排\n税收增长5%。`;
  const files = {
    '临澜镇报告（定稿）.txt': speech('临澜镇'),
    '东泽镇2019年工作报告.txt': `东泽镇人民政府2019年工作报告\n${speech('东泽镇')}`,
    '2018年政府工作报告.docx': 'PK',
  };
  const paths = Object.entries(files).map(([name, words]) => {
    const path = join(pictures, name);
    writeFileSync(path, words);
    return path;
  });
  const input = (await library.$('input[type=file]')) as {
    uploadFile(...paths: string[]): Promise<void>;
  } | null;
  await input?.uploadFile(...paths);
  await wait(1_500);
}
