import { useEffect, useState } from 'preact/hooks';
import type { Coming } from '../../components/compared/working.tsx';
import type { PlaceView } from '../../components/library/place-page.tsx';
import type { PlacesTabProps } from '../../components/library/places-tab.tsx';
import type { Loaded } from '../../components/view-models.ts';
import type { PlaceEntry } from '../../lib/compare/list-places.ts';
import type { PlaceRecord } from '../../lib/compare/place-record.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { loaded } from '../pages/loaded.ts';
import { useFindTown } from '../pages/use-find-town.ts';
import { useWatched } from '../pages/use-watched.ts';

/** 地方: the places of which there are reports, and the record of the one that is open. */
export function usePlacesTab(asked: {
  shown: boolean;
  opened: string | null;
  /** What the page of the opened place begins with; `null` leaves what is shown. */
  first: PlaceView | null;
}): Omit<PlacesTabProps, 'reports' | 'versions' | 'files' | 'anyFiles'> {
  const { shown, opened, first } = asked;
  const [view, setView] = useState<PlaceView>(first ?? 'reports');
  const [besideKey, setBesideKey] = useState<string | null>(null);
  const stamp = useKeptStamp();
  const town = useFindTown();
  const places = usePlaceList({ shown, stamp });
  // While reports are read in one after another nothing is compared yet.
  const record = usePlaceRecord(shown && view !== 'reports' ? opened : null, stamp);
  const besideRecord = usePlaceRecord(shown ? besideKey : null, stamp);
  useEffect(() => setBesideKey(null), [opened]);
  useEffect(() => {
    if (first !== null) setView(first);
  }, [opened, first]);
  return {
    places,
    town,
    opened,
    record,
    view,
    beside: besideKey === null ? null : { placeKey: besideKey, record: besideRecord },
    onView: setView,
    onBeside: (placeKey) => setBesideKey(placeKey === '' ? null : placeKey),
    onOpen: (placeKey) => {
      setView(placeKey !== null && hasSeveral(places, placeKey) ? 'goals' : 'reports');
      location.hash = placeKey === null ? 'places' : `place=${encodeURIComponent(placeKey)}`;
    },
  };
}

/** True for a place of which two reports at least were read in: there is something to compare. */
const hasSeveral = (places: Loaded<PlaceEntry[]>, key: string): boolean =>
  places.state === 'ready' && places.value.some(({ placeKey, past }) => placeKey === key && past > 1);

/** Changes when a past report is read in or forgotten; what is kept is not read for it. */
function useKeptStamp(): string {
  const { result } = useWatched('changeMark', ['pastReports']);
  return result.state === 'ready' ? result.value : '';
}

function usePlaceList({ shown, stamp }: { shown: boolean; stamp: string }): Loaded<PlaceEntry[]> {
  const [places, setPlaces] = useState<Loaded<PlaceEntry[]>>({ state: 'loading' });
  useEffect(() => {
    if (!shown) return undefined;
    return whileWanted(askBackground('placeList', null), setPlaces);
  }, [shown, stamp]);
  return places;
}

/** The record of a place; asked for while there is a key, and again when what is kept has changed. */
function usePlaceRecord(placeKey: string | null, stamp: string): Coming<PlaceRecord> {
  const [record, setRecord] = useState<Coming<PlaceRecord>>({ state: 'loading' });
  useEffect(() => {
    setRecord({ state: 'loading' });
    if (placeKey === null) return undefined;
    const asking = new AbortController();
    void askForRecord(placeKey, { onStep: setRecord, signal: asking.signal });
    return () => asking.abort();
  }, [placeKey, stamp]);
  return record;
}

/** Asks for step after step until the record is there, or is no longer wanted: then nothing more is compared. */
async function askForRecord(
  placeKey: string,
  { onStep, signal }: { onStep(record: Coming<PlaceRecord>): void; signal: AbortSignal },
): Promise<void> {
  for (;;) {
    const answer = await askBackground('placeRecord', { placeKey });
    if (signal.aborted) return;
    if (!answer.ok) return onStep({ state: 'error', code: answer.code });
    const step = answer.value;
    if (step.state === 'ready') return onStep({ state: 'ready', value: step.record });
    onStep(step);
  }
}

/** Shows an answer when it comes, unless it is no longer asked for; gives what calls it off. */
function whileWanted<T>(
  asked: Promise<{ ok: true; value: T } | { ok: false; code: string }>,
  show: (loaded: Loaded<T>) => void,
): () => void {
  let wanted = true;
  void asked.then((answer) => {
    if (!wanted) return;
    show(loaded(answer));
  });
  return () => {
    wanted = false;
  };
}
