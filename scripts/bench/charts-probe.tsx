/** Runs in the measured page: draws charts, and their tables, under one global name. */

import { render } from 'preact';
import { SeriesTable } from '../../components/charts/series-table.tsx';
import { SmallMultiples } from '../../components/charts/small-multiples.tsx';
import pagesCss from '../../components/pages.css?inline';
import { manySeries } from '../../tests/gallery/chart-samples.ts';

/** What is called from outside. */
export interface ChartsProbe {
  /** Ms until that many charts are built and laid out in an empty page. */
  timeCharts(count: number): number;
  /** The same for the tables of the same series. */
  timeTables(count: number): number;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(pagesCss);
document.adoptedStyleSheets = [sheet];

/** Builds a view in a new element, waits for its layout, and takes it away again. */
function time(view: preact.ComponentChild): number {
  const root = document.body.appendChild(document.createElement('main'));
  const start = performance.now();
  render(view, root);
  root.getBoundingClientRect();
  const taken = performance.now() - start;
  render(null, root);
  root.remove();
  return taken;
}

const probe: ChartsProbe = {
  timeCharts: (count) => time(<SmallMultiples series={manySeries(count)} />),
  timeTables: (count) => {
    const series = manySeries(count);
    return time(series.map((one, index) => <SeriesTable key={index} series={one} />));
  },
};
Object.assign(globalThis, { zbtCharts: probe });
