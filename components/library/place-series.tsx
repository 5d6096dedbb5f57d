import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlaceSeries as OfPlace } from '../../lib/compare/chart-series.ts';
import type { PlaceEntry } from '../../lib/compare/list-places.ts';
import type { PlaceRecord } from '../../lib/compare/place-record.ts';
import type { ChartFiles } from '../charts/chart-actions.tsx';
import { SeriesFigure } from '../charts/series-figure.tsx';
import { SmallMultiples } from '../charts/small-multiples.tsx';
import { canStandBeside, TwoPlaces } from '../charts/two-places.tsx';
import { type Coming, Working } from '../compared/working.tsx';
import { Button } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';

export interface PlaceSeriesProps {
  record: PlaceRecord;
  /** Places of the same kind that may stand beside this one. */
  others: readonly PlaceEntry[];
  /** Key of the place that the reader chose to stand beside it, with its record; `null` for none. */
  beside: { placeKey: string; record: Coming<PlaceRecord> } | null;
  onBeside(placeKey: string | null): void;
  files: ChartFiles;
  /** Index of the series that is shown in full at first. */
  openedSeries?: number | undefined;
}

/** 数据走势: every measure of the place that two periods print; one of them in full, beside another place's if the reader likes. */
export function PlaceSeries(props: PlaceSeriesProps) {
  const { record } = props;
  const [query, setQuery] = useState('');
  const series = record.series.map(withBoundaries);
  const [opened, setOpened] = useState<OfPlace | null>(series[props.openedSeries ?? -1] ?? null);
  if (record.reports.length < 2) return <p class="empty">{i18n.t('place.needTwo')}</p>;
  if (series.length === 0) return <p class="empty">{i18n.t('place.noSeries')}</p>;
  if (opened) return <OneSeries {...props} series={opened} onBack={() => setOpened(null)} />;
  const wanted = query.trim();
  const found = series.filter(({ indicator }) => indicator.includes(wanted));
  return (
    <>
      <TextField label={i18n.t('place.find')} type="search" value={query} onInput={setQuery} />
      {found.length === 0 ? <p class="empty">{i18n.t('place.noneFound', [wanted])}</p> : null}
      <SmallMultiples series={found} onOpen={(index) => setOpened(found[index] ?? null)} />
      {record.onlyOnce === 0 ? null : <p class="aside">{i18n.t('place.onlyOnce', [record.onlyOnce])}</p>}
    </>
  );
}

/** A series with a change of the place's boundary among its notes. */
const withBoundaries = (series: OfPlace): OfPlace => ({
  ...series,
  notes: [
    ...series.notes,
    ...series.boundaries.map((period) => ({ period, text: i18n.t('place.boundary') })),
  ],
});

function OneSeries(props: PlaceSeriesProps & { series: OfPlace; onBack(): void }) {
  const { series, others, beside, files } = props;
  return (
    <>
      <Button look="quiet" onPress={props.onBack}>
        {i18n.t('place.listSeries')}
      </Button>
      {others.length === 0 ? null : (
        <Select
          label={i18n.t('place.beside')}
          options={[
            { id: '', name: i18n.t('place.besideNone') },
            ...others.map(({ placeKey, place, within }) => ({
              id: placeKey,
              name: [...within, place].filter(Boolean).join(' '),
            })),
          ]}
          selected={beside?.placeKey ?? ''}
          onSelect={props.onBeside}
          required
        />
      )}
      {beside === null ? (
        <SeriesFigure series={series} files={files} />
      ) : (
        <Beside {...props} beside={beside} />
      )}
    </>
  );
}

/** The same measure of the other place, once its record is there. */
function Beside(
  props: PlaceSeriesProps & { series: OfPlace; beside: NonNullable<PlaceSeriesProps['beside']> },
) {
  const { series, beside, others, files } = props;
  const { record } = beside;
  const other = record.state === 'ready' ? record.value.series.find((one) => isSame(series, one)) : undefined;
  if (other) return <TwoPlaces series={[series, withBoundaries(other)]} files={files} />;
  const name = others.find(({ placeKey }) => placeKey === beside.placeKey)?.place ?? '';
  return (
    <>
      {record.state === 'ready' ? (
        <p class="aside" role="status">
          {i18n.t('place.besideMissing', [name])}
        </p>
      ) : (
        <Working coming={record} />
      )}
      <SeriesFigure series={series} files={files} />
    </>
  );
}

/** True for series of one indicator, measured in the same way; names count only where neither has an id. */
const isSame = (one: OfPlace, other: OfPlace): boolean =>
  one.indicatorId === other.indicatorId &&
  (one.indicatorId !== null || one.indicator === other.indicator) &&
  canStandBeside(one, other);
