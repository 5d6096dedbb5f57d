import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { eventually } from '../../tests/helpers/e2e.ts';
import { findLibrary, pressInLibrary, readPastList } from '../../tests/helpers/past-list.ts';
import { pastAddresses, publishPast } from '../../tests/helpers/past-pages.ts';
import { clickControl } from '../browsers/closed-root.ts';
import { openReport } from './report-scenes.ts';
import { pictures, type Studio, type WindowName, wait, windows } from './stage.ts';

/** The browser's question to the reader, in both browsers' names for it. */
declare const browser: typeof chrome | undefined;
declare const chrome: { permissions: { request(what: object): Promise<boolean> } };

/** The past reports of the sample's town: the panel's way to them, the list, a run, what failed, files. */
export async function picturePast(studio: Studio, names: readonly WindowName[]): Promise<void> {
  const { kind, portal, page, shoot, browser: opened } = studio;
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
  const library = await findLibrary(() => opened.browser.pages());
  const shootAll = async (what: string) => {
    for (const name of names) {
      await library.setViewport(windows[name]);
      await wait(250);
      await shoot(library, `${name}-past-${what}`, { whole: true });
    }
  };
  await forgetRead(library);
  await shootAll('list');
  await library.evaluate(() => {
    // Nobody is there to answer the browser's question.
    for (const api of [chrome, typeof browser === 'undefined' ? chrome : browser])
      api.permissions.request = async () => false;
  });
  await pressInLibrary(library, /^(?:读取这|Read these: )\d+/);
  // The site of the third report keeps its answer back, so that the run stands still.
  await eventually('the third report’s turn', async () => {
    const lines = await readPastList(library);
    return lines[2]?.state === 'reading';
  });
  await shootAll('running');
  release();
  await library.waitForSelector('.past-summary');
  await shootAll('done');
  await chooseFiles(library);
  await shootAll('files');
  await pressInLibrary(library, /^(?:忘记|Forget)$/);
  await library.waitForSelector('.undo');
  await shootAll('forgotten');
  await library.close();
}

/** Forgets what other scenes have read in of the town, and opens its list anew, as one who comes for the first time has it. */
async function forgetRead(library: Page): Promise<void> {
  await eventually('the list', async () => (await readPastList(library)).length > 0);
  if ((await readPastList(library)).some(({ state }) => state === 'read')) {
    await pressInLibrary(library, /^(?:忘记已读取的|Forget those read: )/);
    await library.waitForSelector('.undo');
    // Firefox's driver never hears that one of the extension's pages is there again.
    await library.evaluate(() => location.reload()).catch(() => {});
  }
  await eventually('a list of which nothing was read', async () => {
    const lines = await readPastList(library);
    return lines.length > 0 && lines.every(({ state }) => state === 'new');
  });
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
