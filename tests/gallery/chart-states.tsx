import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChartFiles } from '../../components/charts/chart-actions.tsx';
import { makeChartPicture } from '../../components/charts/chart-picture.tsx';
import { SeriesFigure } from '../../components/charts/series-figure.tsx';
import { SmallMultiples } from '../../components/charts/small-multiples.tsx';
import { Sparkline } from '../../components/charts/sparkline.tsx';
import { TwoPlaces } from '../../components/charts/two-places.tsx';
import { chartFiles, drawPng } from '../../entrypoints/pages/chart-files.ts';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import {
  allBroken,
  allHollow,
  everyJoin,
  falling,
  growth,
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

/** The picture of a chart as it goes to the clipboard. */
function Png({ series }: { series: ChartedSeries }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    void drawPng(makeChartPicture(series)!).then((png) => {
      const reader = new FileReader();
      reader.onload = () => setAddress(reader.result as string);
      reader.readAsDataURL(png);
    });
  }, [series]);
  return address === null ? null : (
    <img class="png" src={address} alt={series.indicator} style={{ maxWidth: '100%' }} />
  );
}

/** What became of a picture, for a test to see. */
const realFiles = chartFiles((code) => {
  document.documentElement.dataset.said = code;
});

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
  growth,
  falling,
  'goals-only': { ...plain, points: [] },
  'from-files': {
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
    id: 'chart-files',
    render: () => (
      <Page>
        <SeriesFigure series={everyJoin} files={realFiles} />
      </Page>
    ),
  },
  ...[plain, everyJoin, long, allBroken, share].map((series, index) => ({
    id: `chart-png-${index + 1}`,
    render: () => (
      <Page>
        <Png series={series} />
      </Page>
    ),
  })),
  {
    id: 'chart-multiples',
    render: () => (
      <Page>
        <SmallMultiples series={manySeries(12)} onOpen={nothing} />
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
