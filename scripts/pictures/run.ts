/**
 * Takes pictures of every state of the real extension in real browsers, to be looked at:
 * `node scripts/pictures/run.ts [--browser chrome] [--theme dark|forced] [--window narrow] [--only popup] [--language en]`.
 * The builds must be there (`npm run build`, `npm run build:firefox`).
 */
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/launch.ts';
import { pictureBrief, pictureDossier, pictureSidePanel } from './beside-scenes.ts';
import { pictureCharts } from './chart-scenes.ts';
import { pictureLibraryTabs, pictureSnippets, pictureWelcome } from './library-scenes.ts';
import { picturePast } from './past-scenes.ts';
import { picturePlaces, readSamplePast } from './place-scenes.ts';
import { picturePopup } from './popup-scenes.ts';
import { openReport, pictureReport } from './report-scenes.ts';
import { addresses, openStudio, pictures, type Studio, type Theme, type WindowName } from './stage.ts';
import { pictureViewer } from './viewer-scenes.ts';

const { values: asked } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chrome', 'firefox'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark', 'forced'] },
    window: { type: 'string', multiple: true, default: ['wide', 'middle', 'narrow'] },
    only: {
      type: 'string',
      multiple: true,
      default: [
        ...['report', 'popup', 'side', 'brief', 'library', 'tabs', 'places', 'welcome', 'dossier', 'viewer'],
        ...['past', 'charts'],
      ],
    },
    language: { type: 'string', default: 'zh' },
  },
});

/** A scene that fails is named, does not keep the others from being pictured, and is told of by how the run ends. */
async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  const started = Date.now();
  await work().then(
    () => console.log(`${what} ${((Date.now() - started) / 1_000).toFixed(1)} s`),
    (error: unknown) => {
      console.log(`${what} failed: ${error}`);
      process.exitCode = 1;
    },
  );
}

async function pictureAll(studio: Studio): Promise<void> {
  const wants = (scene: string) => asked.only.includes(scene);
  const names = asked.window as WindowName[];
  if (wants('report')) {
    // The year before is opened first, so that the second has something to be compared with.
    await openReport(studio, addresses.earlier);
    for (const window of names) await attempt(`report ${window}`, () => pictureReport(studio, window));
  }
  if (wants('places')) {
    const placeKey = await readSamplePast(studio);
    for (const window of names)
      await attempt(`places ${window}`, () => picturePlaces(studio, window, placeKey));
  }
  if (wants('popup')) await attempt('popup', () => picturePopup(studio));
  if (wants('side')) await attempt('side panel', () => pictureSidePanel(studio));
  if (wants('brief')) await attempt('brief', () => pictureBrief(studio, names));
  for (const window of names) {
    if (wants('tabs')) await attempt(`tabs ${window}`, () => pictureLibraryTabs(studio, window));
    if (wants('viewer')) await attempt(`viewer ${window}`, () => pictureViewer(studio, window));
    if (wants('welcome')) await attempt(`welcome ${window}`, () => pictureWelcome(studio, window));
    if (!wants('library')) continue;
    for (const count of [0, 1, 300]) {
      await attempt(`library ${window} ${count}`, () => pictureSnippets(studio, window, count));
    }
  }
  if (wants('dossier')) await attempt('dossier', () => pictureDossier(studio, names));
  // Last: it puts the town's own reports in the place of the pages that the others open.
  if (wants('past')) await attempt('past', () => picturePast(studio, names));
}

for (const kind of asked.browser as BrowserKind[]) {
  for (const theme of asked.theme as Theme[]) {
    const language = asked.language as 'zh' | 'en';
    console.log(`${kind} ${theme}`);
    if (asked.only.some((scene) => scene !== 'charts')) {
      await attempt('all but charts', async () => {
        const studio = await openStudio({ kind, theme, language });
        await pictureAll(studio).finally(() => studio.close());
      });
    }
    if (asked.only.includes('charts')) {
      const windows = asked.window as WindowName[];
      await attempt('charts', () => pictureCharts({ kind, theme, language, windows }));
    }
  }
}
console.log(pictures);
