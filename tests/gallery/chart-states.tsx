import type { ComponentChildren } from 'preact';
import type { ChartFiles } from '../../components/charts/chart-actions.tsx';
import { SeriesFigure } from '../../components/charts/series-figure.tsx';
import { SmallMultiples } from '../../components/charts/small-multiples.tsx';
import { Sparkline } from '../../components/charts/sparkline.tsx';
import { TwoPlaces } from '../../components/charts/two-places.tsx';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import {
  allBroken,
  allHollow,
  everyJoin,
  halves,
  long,
  manySeries,
  negative,
  neighbour,
  onePoint,
  plain,
  share,
  sparks,
  steep,
} from './chart-samples.ts';
import type { GalleryState } from './gallery.tsx';

const nothing = () => {};

/** Pictures and tables that go nowhere. */
export const idleFiles: ChartFiles = {
  onCopyPicture: nothing,
  onSavePicture: nothing,
  onSaveSvg: nothing,
  onSaveCsv: nothing,
};

/** A page of ours with one part in it. */
function Page({ children }: { children: ComponentChildren }) {
  return (
    <main class="library">
      <h1>临澜镇</h1>
      <h2>各年数据</h2>
      {children}
    </main>
  );
}

const single: Record<string, ChartedSeries> = {
  plain,
  'every-join': everyJoin,
  long,
  'all-broken': allBroken,
  'all-hollow': allHollow,
  one: onePoint,
  negative,
  share,
  steep,
  halves,
  'goals-only': { ...plain, points: [] },
  files: {
    ...plain,
    points: plain.points.map((point) => ({ ...point, href: null, address: null })),
  },
};

/** Charts in every state. */
export const chartStates: GalleryState[] = [
  ...Object.entries(single).map(([name, series]) => ({
    id: `chart-${name}`,
    render: () => (
      <Page>
        <SeriesFigure series={series} files={idleFiles} />
      </Page>
    ),
  })),
  {
    id: 'chart-multiples',
    render: () => (
      <Page>
        <SmallMultiples series={manySeries(10)} onOpen={nothing} />
      </Page>
    ),
  },
  {
    id: 'chart-beside',
    render: () => (
      <Page>
        <TwoPlaces series={[plain, neighbour]} files={idleFiles} />
      </Page>
    ),
  },
  {
    id: 'chart-not-beside',
    render: () => (
      <Page>
        <TwoPlaces series={[plain, { ...neighbour, scope: '区级' }]} />
      </Page>
    ),
  },
  {
    id: 'chart-sparklines',
    render: () => (
      <Page>
        {sparks.map((series) => (
          <p key={series.indicator}>
            {series.indicator} <Sparkline series={series} />
          </p>
        ))}
      </Page>
    ),
  },
];
