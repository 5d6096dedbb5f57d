import type { PlaceView } from '../../components/view-models.ts';
import { describeAddresses } from '../../lib/compare/earlier-reports.ts';
import type { PlaceRecord } from '../../lib/knowledge/places.ts';
import { seedPlaces, seedReports } from '../../lib/knowledge/seeds.ts';

/** Places listed for a query: as many as are read at a glance. */
const mostPlaces = 8;

/** Living places whose name or pinyin begins with or holds the query, best first; none for a query of blanks. */
export function findPlaces(query: string): PlaceView[] {
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
