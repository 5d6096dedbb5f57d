import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PlaceView } from '../../components/view-models.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { describeAddresses } from '../../lib/compare/earlier-reports.ts';
import type { PlaceRecord } from '../../lib/knowledge/places.ts';
import { seedPlaces, seedReports } from '../../lib/knowledge/seeds.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { rememberReports } from '../../lib/settings/settings.ts';
import { useSetting } from '../pages/use-setting.ts';
import { handFile } from '../viewer/hand-file.ts';
import { viewerPath } from '../viewer/route.ts';

/** Places listed for a query: as many as are read at a glance. */
const mostPlaces = 8;

/** First run: what the marks mean, a sample to try, what is remembered, and the reader's own town. */
export function WelcomeApp() {
  const [remember, setRemember] = useSetting(rememberReports);
  const [query, setQuery] = useState('');
  const found = useMemo(() => findPlaces(query), [query]);
  return (
    <Welcome
      remember={remember}
      sample={<iframe class="sample-frame" src="/sample.html" title={i18n.t('welcome.try')} />}
      places={{ query, found }}
      onRemember={setRemember}
      onPlaceQuery={setQuery}
      onFile={openInViewer}
      onOpenLibrary={() => void askBackground('openLibrary', { view: 'snippets' })}
    />
  );
}

/** Opens a file that the reader chose here in the reading page, which takes it from this page. */
function openInViewer(file: File): void {
  const { token } = handFile(file);
  void browser.tabs.create({ url: browser.runtime.getURL(viewerPath({ kind: 'handed', token })) });
}

/** Living places whose name or pinyin begins with or holds the query, best first. */
function findPlaces(query: string): PlaceView[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const weigh = ({ name, pinyin }: PlaceRecord): number => {
    if (name === wanted) return 4;
    if (name.startsWith(wanted)) return 3;
    if (pinyin.startsWith(wanted)) return 2;
    return name.includes(wanted) ? 1 : 0;
  };
  return seedPlaces
    .filter((place) => place.to === null)
    .map((place) => ({ place, weight: weigh(place) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place.name.localeCompare(b.place.name, 'zh'))
    .slice(0, mostPlaces)
    .map(({ place }) => viewOf(place));
}

function viewOf(place: PlaceRecord): PlaceView {
  const around = enclosing(place);
  const holder = [place, ...around].find(({ portal }) => portal !== null);
  return {
    id: place.id,
    name: place.name,
    within: around.map(({ name }) => name).reverse(),
    reports: seedReports
      .filter(({ placeId }) => placeId === place.id)
      .sort((a, b) => b.period.localeCompare(a.period))
      .map((record) => ({
        id: record.id,
        title: record.title,
        place: record.place,
        period: record.period,
        kind: record.kind,
        published: record.published,
        addresses: describeAddresses(record.addresses.map(({ url }) => url)),
        current: false,
        from: 'catalogue' as const,
      })),
    portal: holder?.portal ? { name: holder.name, address: holder.portal } : null,
  };
}

/** The places around one, innermost first. */
function enclosing(place: PlaceRecord): PlaceRecord[] {
  const parent = seedPlaces.find(({ id }) => id === place.parent);
  return parent ? [parent, ...enclosing(parent)] : [];
}
