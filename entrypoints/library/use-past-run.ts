import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type {
  PastListProps,
  PastRow,
  PastRowState,
  PastSummary,
} from '../../components/library/past-props.ts';
import type { PastOfPlace } from '../../lib/protocol/shapes.ts';
import { fetchPage } from './fetch-page.ts';
import { keepPace } from './pace.ts';
import { runPast } from './past-run.ts';
import { readPast } from './read-past.ts';
import type { Grants } from './use-grants.ts';

/** One pace for the whole page, so that a second run begun at once asks no site sooner. */
const pace = keepPace();

/** What the runs over a place's list are at, and the ways to begin and end one. */
interface PastRun extends Pick<PastListProps, 'working' | 'summary' | 'onCancel'> {
  /** What has become of each row, by its id. */
  states: ReadonlyMap<string, PastRowState>;
  /** Reads rows one after another; must be called under the reader's own click, or the browser would ask nothing. */
  read(rows: readonly PastRow[]): Promise<void>;
  /** Says no more how the last run went. */
  clearSummary(): void;
}

/** Runs over the list of a place; `look` is called at the end of each, and a run ends with its place. */
export function usePastRun(of: {
  place: PastOfPlace['place'] | null;
  grants: Grants;
  look(): Promise<void>;
}): PastRun {
  const { place, grants, look } = of;
  const [states, setStates] = useState<PastRun['states']>(new Map());
  const [working, setWorking] = useState<PastListProps['working']>(null);
  const [summary, setSummary] = useState<PastSummary | null>(null);
  const running = useRef<AbortController | null>(null);
  const isOn = (signal: AbortSignal) => running.current?.signal === signal;
  const begin = () => {
    running.current = new AbortController();
    setSummary(null);
    return running.current.signal;
  };
  const end = (became: PastSummary | null) => {
    running.current = null;
    // What was not come to stands as before, and what was read is in the list by now; failures stay said.
    setStates((all) => new Map([...all].filter(([, is]) => is.state === 'failed')));
    setWorking(null);
    setSummary(became);
  };
  useEffect(() => {
    // There is nothing to end before a place is known: a run may be begun before this effect is.
    if (place === null) return undefined;
    return () => {
      running.current?.abort();
      end(null);
      setStates(new Map());
    };
  }, [place?.key]);
  const read = async (rows: readonly PastRow[]) => {
    if (place === null || running.current !== null || rows.length === 0) return;
    const addresses = rows.flatMap(({ href }) => href ?? []);
    const asked = grants.missing(addresses);
    const answered = grants.ask(addresses);
    const signal = begin();
    const onTurn = (row: PastRow, done: number) => setWorking(workingOn(row, { done, total: rows.length }));
    // Nothing is read while the browser's question stands, and its window is easily overlooked.
    if (asked.length === 0) onTurn(rows[0]!, 0);
    else
      setWorking({
        name: i18n.t('past.asking', [asked.join('、')]),
        progress: { done: 0, total: rows.length },
      });
    // Who stops while the browser's question stands need not answer it first.
    await Promise.race([answered, whenAborted(signal)]);
    const became = await runPast(rows, {
      ...{ signal, pace, fetchPage, place, onTurn, isGranted: grants.isGranted },
      onState: (row, is) => setStates((all) => new Map(all).set(row.id, is)),
      readPast,
    });
    await look();
    // A run that ended with its place has nothing to say of the next one.
    if (isOn(signal)) end(became);
  };
  return {
    ...{ states, working, summary, read },
    clearSummary: () => setSummary(null),
    onCancel: () => running.current?.abort(),
  };
}

function workingOn({ title, period, href }: PastRow, progress: { done: number; total: number }) {
  const name = title ?? period ?? (href === null ? '' : new URL(href).hostname);
  return { name: i18n.t('past.working', [name]), progress };
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
