import { Library } from '../../components/library/library.tsx';
import { PastFiles, type PastFilesProps } from '../../components/library/past-files.tsx';
import type { PastRowState } from '../../components/library/past-props.ts';
import type { PlaceView } from '../../components/library/place-page.tsx';
import type { PlacesTabProps } from '../../components/library/places-tab.tsx';
import { VersionsToRead, type VersionsToReadProps } from '../../components/library/versions-to-read.tsx';
import { idleFiles } from './chart-states.tsx';
import type { GalleryState } from './gallery.tsx';
import { libraryProps } from './library-states.tsx';
import { neighbourRecord, noReport, oneReport, placeEntries, placeRecord } from './place-samples.ts';

const nothing = () => {};

/** The way to files of any place, one of which says neither whose it is nor of when. */
const anyFiles = (files: PastFilesProps['files']) => (
  <PastFiles
    files={files}
    leftOut={0}
    ofAnyPlace
    onFiles={nothing}
    onNameFile={nothing}
    onKeepElsewhere={nothing}
    onPutAway={nothing}
  />
);

const version = (name: string, is: PastRowState = { state: 'new' }) => {
  const href = `https://www.example.gov.cn/fj/${name}.pdf`;
  const row = {
    id: href,
    title: name,
    place: null,
    period: '2024H1',
    listed: null,
    href,
    from: 'page' as const,
  };
  return {
    version: { href, name: `${name}.pdf`, format: 'pdf' as const, kept: false },
    row: { ...row, current: false, ticked: true, is },
  };
};

/** A report that has one other version, with the callbacks idle. */
export function versionsProps(fields: Partial<VersionsToReadProps> = {}): VersionsToReadProps {
  return {
    period: '2024H1',
    open: {
      href: 'https://www.example.gov.cn/bg/1.html',
      name: '松林镇人民政府2024年上半年工作报告',
      format: 'html',
      kept: false,
      failure: null,
    },
    others: [version('松林镇政府工作报告')],
    working: null,
    asksFor: [],
    onTick: nothing,
    onRead: nothing,
    onCancel: nothing,
    ...fields,
  };
}

/** The tab 地方 with its callbacks idle. */
export function placesProps(fields: Partial<PlacesTabProps> = {}): PlacesTabProps {
  return {
    places: { state: 'ready', value: placeEntries },
    opened: placeEntries[0]!.placeKey,
    record: { state: 'ready', value: placeRecord },
    reports: null,
    versions: null,
    town: { query: '', found: null, onQuery: nothing },
    anyFiles: anyFiles([]),
    view: 'goals',
    beside: null,
    files: idleFiles,
    onView: nothing,
    onBeside: nothing,
    onOpen: nothing,
    ...fields,
  };
}

const state = (id: string, fields: Partial<PlacesTabProps>): GalleryState => ({
  id: `place-${id}`,
  render: () => <Library {...libraryProps({ tab: 'places', places: placesProps(fields) })} />,
});

const views: PlaceView[] = ['goals', 'series', 'mentions', 'checks', 'versions'];

/** The tab 地方 in every state. */
export const placeStates: GalleryState[] = [
  state('versions-to-read', { view: 'versions', versions: <VersionsToRead {...versionsProps()} /> }),
  state('versions-failed', {
    view: 'versions',
    versions: (
      <VersionsToRead
        {...versionsProps({ others: [version('PDF', { state: 'failed', code: 'unread', detail: 'scan' })] })}
      />
    ),
  }),
  state('list', { opened: null }),
  state('list-none', { opened: null, places: { state: 'ready', value: [] } }),
  state('list-file-unnamed', {
    opened: null,
    anyFiles: anyFiles([
      { id: 'f1', name: '工作报告（定稿）.txt', is: { state: 'failed', code: 'unnamed', detail: null } },
    ]),
  }),
  state('list-loading', { opened: null, places: { state: 'loading' } }),
  state('list-error', { opened: null, places: { state: 'error', code: 'store-failed' } }),
  ...views.map((view) => state(view, { view })),
  ...views.map((view) => state(`one-report-${view}`, { view, record: { state: 'ready', value: oneReport } })),
  state('nothing-read', { record: { state: 'ready', value: noReport } }),
  state('loading', { record: { state: 'loading' } }),
  state('being-read', { record: { state: 'reading', done: 6, total: 27 } }),
  state('being-compared', { record: { state: 'comparing' } }),
  state('error', { record: { state: 'error', code: 'store-failed' } }),
  state('series-one', { view: 'series', openedSeries: 1 }),
  state('series-beside', {
    view: 'series',
    openedSeries: 0,
    beside: {
      placeKey: placeEntries[1]!.placeKey,
      record: { state: 'ready', value: neighbourRecord },
    },
  }),
  state('series-beside-missing', {
    view: 'series',
    openedSeries: 1,
    beside: {
      placeKey: placeEntries[1]!.placeKey,
      record: { state: 'ready', value: neighbourRecord },
    },
  }),
];
