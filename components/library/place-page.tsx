import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PlaceEntry } from '../../lib/compare/list-places.ts';
import type { PlaceRecord } from '../../lib/compare/place-record.ts';
import { type Coming, Working } from '../compared/working.tsx';
import { Button } from '../controls/button.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { useStart } from '../controls/use-start.ts';
import { PlaceChecks } from './place-checks.tsx';
import { PlaceGoals } from './place-goals.tsx';
import { placeLine } from './place-line.ts';
import { PlaceMentions } from './place-mentions.tsx';
import { PlaceSeries, type PlaceSeriesProps } from './place-series.tsx';
import { PlaceVersions } from './place-versions.tsx';

export type PlaceView = 'reports' | 'goals' | 'series' | 'mentions' | 'checks' | 'versions';

export interface PlacePageProps extends Omit<PlaceSeriesProps, 'record' | 'others'> {
  /** As the list has it; `null` where no report of the place was read or opened yet. */
  entry: PlaceEntry | null;
  places: readonly PlaceEntry[];
  record: Coming<PlaceRecord>;
  /** The known reports of the place, and the way to read them. */
  reports: ComponentChildren;
  /** The versions of a report whose page led here, above what they say differently. */
  versions: ComponentChildren;
  view: PlaceView;
  onView(view: PlaceView): void;
  onBack(): void;
}

/** One place: its reports, and what they say together. */
export function PlacePage(props: PlacePageProps) {
  const { entry, record, view } = props;
  const counts = record.state === 'ready' ? countsOf(record.value) : null;
  return (
    <article ref={useStart()} class="place-page" tabIndex={-1}>
      <Button look="quiet" onPress={props.onBack}>
        {i18n.t('place.back')}
      </Button>
      {entry === null ? null : (
        <>
          <h2 class="headline">{entry.place ?? entry.placeKey}</h2>
          <p class="aside">{placeLine(entry)}</p>
        </>
      )}
      <Tabs<PlaceView>
        label={i18n.t('place.contents')}
        tabs={[
          { id: 'reports', name: i18n.t('place.reports') },
          { id: 'goals', name: i18n.t('place.goals'), count: counts?.goals ?? null },
          { id: 'series', name: i18n.t('place.series'), count: counts?.series ?? null },
          { id: 'mentions', name: i18n.t('place.mentions'), count: counts?.mentions ?? null },
          { id: 'checks', name: i18n.t('place.checks'), count: counts?.checks ?? null },
          { id: 'versions', name: i18n.t('place.versions'), count: counts?.versions ?? null },
        ]}
        selected={view}
        onSelect={props.onView}
      >
        {view === 'versions' ? props.versions : null}
        {view === 'reports' ? props.reports : null}
        {view === 'reports' || isLedToAlone(props) ? null : <Compared {...props} />}
      </Tabs>
    </article>
  );
}

/** Nothing to compare yet, and above it stands what is to be read in first. */
const isLedToAlone = ({ view, versions, record }: PlacePageProps): boolean =>
  view === 'versions' && versions != null && record.state === 'ready' && record.value.versions.length === 0;

const countsOf = ({ goals, series, mentions, checks, versions }: PlaceRecord) => ({
  goals: goals.reduce((sum, group) => sum + group.goals.length, 0),
  series: series.length,
  mentions: mentions.length,
  checks: checks.length,
  versions: versions.length,
});

function Compared(props: PlacePageProps) {
  const { record } = props;
  if (record.state !== 'ready') return <Working coming={record} />;
  return (
    <>
      {record.value.otherPlaces.map(({ report, place }) => (
        <p key={report} class="caution">
          {i18n.t('place.otherPlace', [record.value.reports[report]?.title ?? '', place])}
        </p>
      ))}
      <ComparedView {...props} of={record.value} />
    </>
  );
}

function ComparedView(props: PlacePageProps & { of: PlaceRecord }) {
  const { of, view, places, entry } = props;
  switch (view) {
    case 'goals':
      return <PlaceGoals record={of} />;
    case 'series':
      return <PlaceSeries {...props} record={of} others={placesBeside(places, entry)} />;
    case 'mentions':
      return <PlaceMentions record={of} />;
    case 'checks':
      return <PlaceChecks record={of} />;
    case 'versions':
      return <PlaceVersions record={of} />;
    default:
      return null;
  }
}

/** The places that may stand beside one: of the same kind, with reports that were read in. */
function placesBeside(places: readonly PlaceEntry[], entry: PlaceEntry | null): PlaceEntry[] {
  return places.filter(
    ({ placeKey, placeType, past }) =>
      past > 1 && placeType !== null && placeType === entry?.placeType && placeKey !== entry.placeKey,
  );
}
