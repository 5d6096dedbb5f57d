import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SnippetsTabProps } from '../../components/library/snippets-tab.tsx';
import type { SyncLineProps, SyncView } from '../../components/library/sync-line.tsx';
import type { SaidServer, SyncSettingsProps, SyncTest } from '../../components/library/sync-settings.tsx';
import { lastSync, syncAlong, syncOnOpen, syncServer } from '../../lib/settings/sync-settings.ts';
import { databaseUrl, hostPattern } from '../../lib/sync/address.ts';
import { type SyncProblemCode, syncProblemCode } from '../../lib/sync/problem.ts';
import { useSetting } from '../pages/use-setting.ts';
import { askForServer, giveDataBack, giveServerBack, isServerAllowed } from './ask-for-server.ts';
import type { RunWork, Say } from './library-work.ts';
import { useShared } from './use-shared.ts';

/** What speaks with the server is loaded when it is first asked for. */
const load = () => import('./sync-run.ts');

const hour = 3_600_000;

/** 多台电脑同步, as the settings show it and as a line above the snippets; both `null` in a private window, which has no database of its own. */
export function useSync({ say, runWork }: { say: Say; runWork: RunWork }): {
  settings: SyncSettingsProps | null;
  line: SyncLineProps | null;
  /** The newsroom's shared set beside the reader's own; `null` where none is set up. */
  shared: SnippetsTabProps['shared'];
  /** Switches replication off, and forgets the server. */
  forget(): Promise<void>;
} {
  const [place] = useSetting(syncServer);
  const [along, onAlong] = useSetting(syncAlong);
  const [onOpen, onOnOpen] = useSetting(syncOnOpen);
  const login = useLogin(place !== null);
  const run = useRuns();
  const [test, setTest] = useState<SyncTest | null>(null);
  const hosts = useTriedHosts(place?.address ?? null);
  useOnOpening(run.start);
  const shared = useShared({
    ...{ say, runWork, round: run.ended },
    trouble: run.view.sharedProblem,
    onTrouble: run.onSharedProblem,
  });
  // What was left has no trouble any more.
  const sharedProblem = shared.settings.set === null ? null : run.view.sharedProblem;
  const forget = async () => {
    run.stop();
    setTest(null);
    if (place === null) return;
    await load().then(({ forgetServer }) => forgetServer());
    await login.look();
  };
  if (browser.extension.inIncognitoContext) return { settings: null, line: null, shared: null, forget };

  /** The browser is asked under the click, before anything else is waited for. */
  const tryServer = async (said: SaidServer, what: 'testServer' | 'createDatabase') => {
    try {
      const asked = hosts.ask(databaseUrl(said.place));
      setTest({ state: 'testing' });
      await asked;
      const { ahead } = await (await load())[what](said);
      setTest({ state: what === 'testServer' ? 'works' : 'created', hoursOff: hoursOf(ahead) });
      return true;
    } catch (error) {
      setTest({ state: 'problem', code: syncProblemCode(error) });
      return false;
    }
  };
  const line =
    place === null
      ? null
      : {
          sync: { ...run.view, sharedProblem },
          onSync: () => void run.start(),
          onStop: run.stop,
          onSettings: () => {
            location.hash = 'settings';
          },
        };
  return {
    line,
    shared: place === null ? null : shared.list,
    forget,
    settings: {
      place,
      login: login.view,
      along,
      onOpen,
      test,
      line,
      shared: shared.settings,
      onTest: (said) => void tryServer(said, 'testServer'),
      onCreate: (said) => void tryServer(said, 'createDatabase'),
      onSave: async (said) => {
        // What does not answer now is not set up: the reader would find out at the first run.
        if (!(await tryServer(said, 'testServer'))) return false;
        try {
          await load().then(({ setUpServer }) => setUpServer(said));
        } catch (error) {
          setTest({ state: 'problem', code: syncProblemCode(error) });
          return false;
        }
        setTest(null);
        run.reset();
        hosts.keep(said.place.address);
        await login.look();
        return true;
      },
      onSwitchOff: () => void forget().catch(() => say('sync-not-off', 'error')),
      onAlong,
      onOnOpen,
    },
  };
}

function hoursOf(ahead: number | null): number {
  return ahead === null || Math.abs(ahead) < hour ? 0 : Math.round(ahead / hour);
}

/** How this machine logs in, as far as it may be shown. */
function useLogin(isSetUp: boolean) {
  const [view, setView] = useState<SyncSettingsProps['login']>({ by: 'none', name: '' });
  const look = async () => {
    const kept = await load().then(({ keptCredentials }) => keptCredentials());
    const by = kept?.token ? 'token' : kept?.name ? 'name' : 'none';
    setView({ by, name: kept?.name ?? '' });
  };
  useEffect(() => {
    if (isSetUp) void look().catch(() => {});
  }, [isSetUp]);
  return { view, look };
}

/** What a run leaves to be said: before its end, and where it failed, nothing. */
const noRemarks: Pick<SyncView, 'unreadable' | 'tooLarge' | 'hoursOff' | 'sharedProblem'> = {
  ...{ unreadable: 0, tooLarge: 0, hoursOff: 0 },
  sharedProblem: null,
};

/** Runs of replication, one at a time, and how the last of them ended. */
function useRuns() {
  const [last] = useSetting(lastSync);
  const [state, setState] = useState<SyncView['state']>('idle');
  const [problem, setProblem] = useState<SyncProblemCode | null>(null);
  const [ended, setEnded] = useState(0);
  const [remarks, setRemarks] = useState(noRemarks);
  const stopping = useRef<AbortController | null>(null);
  const start = async () => {
    if (stopping.current) return;
    const stop = new AbortController();
    stopping.current = stop;
    setState('running');
    setRemarks(noRemarks);
    try {
      const report = await (await load()).runSync(stop.signal);
      const { unreadable, tooLarge, ahead, sharedProblem } = report;
      setRemarks({ unreadable, tooLarge, hoursOff: hoursOf(ahead), sharedProblem });
      setState('idle');
    } catch (error) {
      setProblem(syncProblemCode(error));
      setState('problem');
    } finally {
      stopping.current = null;
      setEnded((count) => count + 1);
    }
  };
  /** What was said of the last run is of another server. */
  const reset = () => {
    if (stopping.current) return;
    setState('idle');
    setRemarks(noRemarks);
  };
  const stop = () => stopping.current?.abort();
  /** How it stands with the shared set since the run. */
  const onSharedProblem = (sharedProblem: SyncView['sharedProblem']) =>
    setRemarks((before) => ({ ...before, sharedProblem }));
  return { view: { state, last, problem, ...remarks }, ended, start, stop, reset, onSharedProblem };
}

/**
 * The hosts that the browser was asked for while servers were tried. One that was not allowed before and was not set up is
 * given back when another is tried, when one is set up, and when the page goes.
 */
function useTriedHosts(setUp: string | null) {
  const tried = useRef<string | null>(null);
  const giveBack = (kept: string | null) => {
    const host = tried.current;
    if (host === null || (kept !== null && hostPattern(host) === hostPattern(kept))) return;
    tried.current = null;
    void giveServerBack(host);
    if (setUp === null && kept === null) void giveDataBack();
  };
  const last = useRef(giveBack);
  last.current = giveBack;
  useEffect(() => {
    const onLeave = () => last.current(null);
    window.addEventListener('pagehide', onLeave);
    return () => window.removeEventListener('pagehide', onLeave);
  }, []);
  return {
    /** Must be called under the reader's click: both questions go out at once. */
    ask: async (url: string) => {
      const wasAllowed = isServerAllowed(url);
      const answer = askForServer(url);
      giveBack(url);
      if ((await answer) && !(await wasAllowed)) tried.current = url;
    },
    keep: (address: string) => {
      giveBack(address);
      tried.current = null;
    },
  };
}

/** Once when the library opens, if the reader wants so. */
function useOnOpening(start: () => Promise<void>): void {
  useEffect(() => {
    void Promise.all([syncServer.getValue(), syncOnOpen.getValue()]).then(([place, wanted]) => {
      if (place && wanted && !browser.extension.inIncognitoContext) void start();
    });
  }, []);
}
