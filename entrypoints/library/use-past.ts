import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type {
  PastListProps,
  PastRow,
  PastRowState,
  PastSummary,
} from '../../components/library/past-props.ts';
import type { Loaded } from '../../components/view-models.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { PastOfPlace } from '../../lib/protocol/shapes.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { useStore } from '../pages/store-access.ts';
import { fetchPage } from './fetch-page.ts';
import type { Say } from './library-work.ts';
import { keepPace } from './pace.ts';
import { missingPeriods, mostAtOnce, type PastMarks, pastRows } from './past-rows.ts';
import { runPast } from './past-run.ts';
import { useGrants } from './use-grants.ts';
import { usePastFiles } from './use-past-files.ts';

/** One pace for the whole page, so that a second run begun at once asks no site sooner. */
const pace = keepPace();

const noMarks: PastMarks = { ticks: new Map(), states: new Map() };

/** 往期报告 of a place: the list, the run that reads it, files; `null` while no place is opened. */
export function usePast({ placeKey, say }: { placeKey: string | null; say: Say }): PastListProps | null {
  const { past, look } = usePastOfPlace(placeKey);
  const [marks, setMarks] = useState(noMarks);
  const [working, setWorking] = useState<PastListProps['working']>(null);
  const [summary, setSummary] = useState<PastSummary | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    setMarks(noMarks);
    setSummary(null);
    return () => running.current?.abort();
  }, [placeKey]);

  const rows = past.state === 'ready' ? pastRows(past.value, marks) : [];
  const grants = useGrants(
    rows.flatMap(({ href, is }) => (href !== null && is.state !== 'read' ? [href] : [])),
  );
  const asked = rows.filter(({ ticked }) => ticked).flatMap(({ href }) => href ?? []);
  const files = usePastFiles({ past: past.state === 'ready' ? past.value : null, onKept: look });
  const mark = (row: PastRow, is: PastRowState) =>
    setMarks(({ ticks, states }) => ({ ticks, states: new Map(states).set(row.id, is) }));

  /** Begins under the reader's own click, or the browser would ask nothing. */
  const read = async (chosen: readonly PastRow[]) => {
    if (past.state !== 'ready' || running.current !== null || chosen.length === 0) return;
    const stop = new AbortController();
    running.current = stop;
    const answered = grants.ask(chosen.flatMap(({ href }) => href ?? []));
    setSummary(null);
    const onTurn = (row: PastRow, done: number) =>
      setWorking({ name: i18n.t('past.working', [turnName(row)]), progress: { done, total: chosen.length } });
    onTurn(chosen[0]!, 0);
    // Who stops while the browser's question stands need not answer it first.
    await Promise.race([answered, whenAborted(stop.signal)]);
    const became = await runPast(chosen, {
      ...{ signal: stop.signal, pace, fetchPage, place: past.value.place, onState: mark, onTurn },
      isGranted: grants.isGranted,
      readPast: (data) => askBackground('readPast', data),
    });
    running.current = null;
    await look();
    // What was not come to stands as before, and what was read is in the list by now; failures stay said.
    setMarks(({ ticks, states }) => ({
      ticks,
      states: new Map([...states].filter(([, is]) => is.state === 'failed')),
    }));
    setWorking(null);
    setSummary(became);
  };
  const tick = (ids: readonly string[], ticked: boolean) =>
    setMarks(({ ticks, states }) => ({
      ticks: new Map([...ticks, ...ids.map((id) => [id, ticked] as const)]),
      states,
    }));
  if (placeKey === null) return null;
  return {
    place: past.state === 'ready' ? past.value.place.name : null,
    within: past.state === 'ready' ? past.value.place.within : [],
    rows: past.state === 'ready' ? { state: 'ready', value: rows } : past,
    missing: past.state === 'ready' ? missingPeriods(past.value) : [],
    most: mostAtOnce,
    asksFor: grants.missing(asked),
    working,
    summary,
    privateWindow: browser.extension.inIncognitoContext,
    onTick: (id, ticked) => tick([id], ticked),
    onTickAll: (ticked) =>
      tick(
        rows.map(({ id }) => id),
        ticked,
      ),
    onRead: () => void read(rows.filter(({ ticked }) => ticked)),
    onCancel: () => running.current?.abort(),
    onRetry: (id) => void read(rows.filter((row) => row.id === id)),
    onForget: (id) =>
      void useStore('forgetPastReport', id).then(look, (error: unknown) =>
        say(storeErrorCode(error), 'error'),
      ),
    ...files,
  };
}

/** What is known of a place's reports; `look` asks again, and leaves what is shown until the answer is there. */
function usePastOfPlace(placeKey: string | null): { past: Loaded<PastOfPlace>; look(): Promise<void> } {
  const [past, setPast] = useState<Loaded<PastOfPlace>>({ state: 'loading' });
  const current = useRef(placeKey);
  const look = async () => {
    if (placeKey === null) return;
    const answer = await askBackground('pastOf', { placeKey });
    if (current.current !== placeKey) return;
    setPast(answer.ok ? { state: 'ready', value: answer.value } : { state: 'error', code: answer.code });
  };
  useEffect(() => {
    current.current = placeKey;
    setPast({ state: 'loading' });
    void look();
  }, [placeKey]);
  return { past, look };
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));

const turnName = ({ title, period, href }: PastRow): string =>
  title ?? period ?? (href === null ? '' : new URL(href).hostname);
