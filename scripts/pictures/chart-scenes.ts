import { galleryPath, makeGalleryBuild } from '../../tests/gallery/gallery-build.ts';
import { openStudio, type Studio, type WindowName } from './stage.ts';

/** What a chart may be asked to look like on paper: A4 at 96 dpi, margins taken off. */
const paper = { width: 718, height: 1_000 };

/** Pictures every state of the charts, in windows and, where the browser can be told so, as printed. */
export async function pictureCharts(options: {
  kind: Studio['kind'];
  theme: Studio['theme'];
  language: 'zh' | 'en';
  windows: readonly WindowName[];
}): Promise<void> {
  const gallery = await makeGalleryBuild(options.kind);
  const studio = await openStudio({ ...options, build: gallery.path });
  try {
    const states = await listStates(studio);
    for (const window of options.windows) {
      for (const state of states) await pictureState(studio, { state, window, print: false });
    }
    if (studio.kind === 'firefox' || studio.theme === 'dark') return;
    for (const state of states) await pictureState(studio, { state, window: paper, print: true });
  } finally {
    await studio.close();
    gallery.remove();
  }
}

/** A state that looks like another: it is there for what a chart is saved as. */
const savedState = 'chart-files';

/** The gallery's states of charts by their ids. */
async function listStates(studio: Studio): Promise<string[]> {
  let states: string[] = [];
  await studio.visit(galleryPath, { window: 'wide' }, async (page) => {
    states = await page.$$eval('a', (links) => links.map(({ textContent }) => textContent ?? ''));
  });
  return states.filter((state) => state.startsWith('chart-') && state !== savedState);
}

async function pictureState(
  studio: Studio,
  { state, window, print }: { state: string; window: WindowName | typeof paper; print: boolean },
): Promise<void> {
  const language = studio.language === 'en' ? 'en' : 'zh';
  const path = `${galleryPath}?show=${state}&theme=${studio.theme}&lang=${language}`;
  await studio.visit(path, { window, settle: 250 }, async (page) => {
    if (print) await page.emulateMediaType('print');
    await studio.shoot(page, `${print ? 'print' : window}-${state}`, { whole: true });
  });
}
