import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainReportText } from '../../lib/text/report-text.ts';
import { press } from './popup-scenes.ts';
import type { Studio, WindowName } from './stage.ts';

const samples = join(import.meta.dirname, '../../assets/sample');

/** The sample town's yearly reports, read in as the library reads them; gives the key of the town. */
export async function readSamplePast({ send }: Studio): Promise<string> {
  let placeKey = '';
  for (const year of [2022, 2023, 2024]) {
    const text = readFileSync(join(samples, `report-${year}.txt`), 'utf8').trim();
    const address = `https://www.pudong.gov.cn/zwgk/ghjh-llz/${year + 1}/1/${year}.html`;
    const report = { ...plainReportText(text, address), title: text.split('\n')[0]! };
    const read = await send('readPast', { report, format: 'html', expect: null, named: null });
    placeKey = (read as { head: { placeKey: string } }).head.placeKey;
  }
  return placeKey;
}

/** A place over the years: the list of places, then every view of one. */
export async function picturePlaces(studio: Studio, window: WindowName, placeKey: string): Promise<void> {
  const { visit, shoot } = studio;
  const name = (what: string) => `${window}-library-place-${what}`;
  const whole = { whole: true };
  await visit('/library.html#places', { window, settle: 1_200 }, (own) => shoot(own, name('list')));
  const page = `/library.html#place=${encodeURIComponent(placeKey)}`;
  await visit(page, { window, settle: 1_500 }, async (own) => {
    await shoot(own, name('reports'), whole);
    for (const [what, tab] of [
      ['goals', /^(?:目标与结果|Goals and outcomes)/],
      ['series', /^(?:数据走势|Figures over time)/],
      ['mentions', /^(?:再次提及|Mentioned again)/],
      ['checks', /^(?:算得出|Worked out again)/],
      ['versions', /^(?:两个版本|Two versions)/],
    ] as const) {
      await press(own, tab);
      await shoot(own, name(what), whole);
    }
    await press(own, /^(?:数据走势|Figures over time)/);
    await press(own, /^规模以上工业总产值$/);
    await shoot(own, name('one-series'), whole);
  });
}
