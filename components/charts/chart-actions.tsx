import { i18n } from '#i18n';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import { seriesCsv } from '../../lib/compare/series-csv.ts';
import { Button } from '../controls/button.tsx';
import { exportLabels } from '../export-labels.ts';
import { type ChartPicture, makeChartPicture } from './chart-picture.tsx';
import type { ChartDomain } from './domain.ts';

/** What becomes of a chart that leaves the page; `name` is a file's name without day and ending. */
export interface ChartFiles {
  /** To the clipboard as a picture. */
  onCopyPicture(picture: ChartPicture, name: string): void;
  onSavePicture(picture: ChartPicture, name: string): void;
  onSaveSvg(picture: ChartPicture, name: string): void;
  onSaveCsv(csv: string, name: string): void;
}

export interface ChartActionsProps {
  series: ChartedSeries;
  /** The chart's, where it shares its scales with others: a picture shows what the reader saw. */
  domain?: ChartDomain | undefined;
  files: ChartFiles;
}

/** Copy as picture, save as picture, SVG, CSV. */
export function ChartActions({ series, domain, files }: ChartActionsProps) {
  const name = [i18n.t('chart.fileName'), series.place, series.indicator]
    .join('-')
    .replaceAll(/[\\/:*?"<>|\s]+/g, '_');
  const withPicture = (use: ChartFiles['onSaveSvg']) => () => {
    const picture = makeChartPicture(series, domain);
    if (picture) use(picture, name);
  };
  return (
    <div class="actions small">
      <Button onPress={withPicture(files.onCopyPicture)}>{i18n.t('chart.copyPicture')}</Button>
      <Button look="quiet" onPress={withPicture(files.onSavePicture)}>
        {i18n.t('chart.savePicture')}
      </Button>
      <Button look="quiet" onPress={withPicture(files.onSaveSvg)}>
        {i18n.t('chart.saveSvg')}
      </Button>
      <Button look="quiet" onPress={() => files.onSaveCsv(seriesCsv([series], exportLabels()), name)}>
        {i18n.t('chart.saveCsv')}
      </Button>
    </div>
  );
}
