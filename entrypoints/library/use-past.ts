import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PastListProps } from '../../components/library/past-props.ts';
import type { Loaded } from '../../components/view-models.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { PastOfPlace } from '../../lib/protocol/shapes.ts';
import type { PastReport } from '../../lib/records/past-report.ts';
import { loaded } from '../pages/loaded.ts';
import { useStore } from '../pages/store-access.ts';
import { useWatched } from '../pages/use-watched.ts';
import type { Say } from './library-work.ts';
import { addressesOf, missingPeriods, mostAtOnce, pastRows } from './past-rows.ts';
import { useForgotten } from './use-forgotten.ts';
import { useGrants } from './use-grants.ts';
import { usePastFiles } from './use-past-files.ts';
import { usePastRun } from './use-past-run.ts';

/** 往期报告 of a place: the list, the run that reads it, files, `null` while no place is opened; and the place once it is known. */
export function usePast({ placeKey, say }: { placeKey: string | null; say: Say }): {
  list: PastListProps | null;
  place: PastOfPlace['place'] | null;
} {
  const { past, look } = usePastOfPlace(placeKey);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => setTicks(new Map()), [placeKey]);
  const known = past.state === 'ready' ? past.value : null;
  const grants = useGrants(known === null ? [] : addressesOf(known));
  const { states, read, clearSummary, ...run } = usePastRun({ place: known?.place ?? null, grants, look });
  const files = usePastFiles({ at: known?.place ?? null, onKept: look });
  const { forget, ...forgotten } = useForgotten({
    where: placeKey,
    say,
    bringBack: (reports) => useStore('restorePastReports', reports),
    look,
  });
  const forgetRead = (work: () => Promise<PastReport[]>) => {
    // What was read is forgotten: how the run went is no longer so.
    clearSummary();
    forget(work);
  };
  if (placeKey === null) return { list: null, place: null };
  const rows = known === null ? [] : pastRows(known, { ticks, states });
  const ticked = rows.filter((row) => row.ticked);
  const tick = (ids: readonly string[], to: boolean) =>
    setTicks((all) => new Map([...all, ...ids.map((id) => [id, to] as const)]));
  const list: PastListProps = {
    place: known?.place.name ?? null,
    within: known?.place.within ?? [],
    rows: past.state === 'ready' ? { state: 'ready', value: rows } : past,
    missing: known === null ? [] : missingPeriods(known),
    most: mostAtOnce,
    asksFor: grants.missing(ticked.flatMap(({ href }) => href ?? [])),
    privateWindow: browser.extension.inIncognitoContext,
    onTick: (id, to) => tick([id], to),
    onTickAll: (to) =>
      tick(
        rows.map(({ id }) => id),
        to,
      ),
    onRead: () => void read(ticked),
    onRetry: (id) => void read(rows.filter((row) => row.id === id)),
    onForget: (id) => forgetRead(() => useStore('forgetPastReport', id)),
    onForgetAll: () => forgetRead(() => useStore('forgetPlace', placeKey)),
    ...forgotten,
    ...run,
    ...files,
  };
  return { list, place: known?.place ?? null };
}

/** What is known of a place's reports; `look` asks again, and leaves what is shown until the answer is there. */
function usePastOfPlace(placeKey: string | null): { past: Loaded<PastOfPlace>; look(): Promise<void> } {
  const [past, setPast] = useState<Loaded<PastOfPlace>>({ state: 'loading' });
  const current = useRef(placeKey);
  const look = async () => {
    if (placeKey === null) return;
    const answer = await askBackground('pastOf', { placeKey });
    if (current.current !== placeKey) return;
    setPast(loaded(answer));
  };
  useEffect(() => {
    current.current = placeKey;
    setPast({ state: 'loading' });
    void look();
  }, [placeKey]);
  // A report that was opened meanwhile is known, and at which address it stands.
  const { result: opened } = useWatched('changeMark', ['reports']);
  const mark = opened.state === 'ready' ? opened.value : null;
  const last = useRef(mark);
  useEffect(() => {
    if (last.current !== null && last.current !== mark) void look();
    last.current = mark;
  }, [mark]);
  return { past, look };
}
