import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Library, type LibraryTab } from '../../components/library/library.tsx';
import { PastFiles } from '../../components/library/past-files.tsx';
import { PastList } from '../../components/library/past-list.tsx';
import { VersionsToRead } from '../../components/library/versions-to-read.tsx';
import { Drafts } from '../../components/snippets/drafts.ts';
import type { NoticeView, ProgressView, PurgeView } from '../../components/view-models.ts';
import { sentinel } from '../../lib/settings/settings.ts';
import { chartFiles } from '../pages/chart-files.ts';
import { nowWithOffset } from '../pages/now.ts';
import { openOwnFile, openSample, openWelcome } from '../pages/open-page.ts';
import { useStore } from '../pages/store-access.ts';
import { useDrafts } from '../pages/use-drafts.ts';
import type { RunWork, Say } from './library-work.ts';
import { parseRoute } from './route.ts';
import { useGlossaryTab } from './use-glossary-tab.ts';
import { usePast } from './use-past.ts';
import { usePastFiles } from './use-past-files.ts';
import { usePlacesTab } from './use-places-tab.ts';
import { useReportsTab } from './use-reports-tab.ts';
import { useSettingsTab } from './use-settings-tab.ts';
import { useSnippetsTab } from './use-snippets-tab.ts';
import { useSync } from './use-sync.ts';
import { useVersions } from './use-versions.ts';

/** Ms after which what is not urgent is done though the page has still to do. */
const patience = 3000;

/** The library: its tabs over one page's state, opened where its address says. */
export function LibraryApp() {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const drafts = useDrafts();
  const [notice, setNotice] = useState<NoticeView | null>(null);
  const [purge, setPurge] = useState<PurgeView | null>(null);
  const [working, setWorking] = useState<{
    name: string;
    progress: ProgressView;
    stop: AbortController;
  } | null>(null);
  const say: Say = (code, tone = 'info', detail = null) => setNotice({ code, tone, detail });
  const runWork: RunWork = async (name, total, work) => {
    const stop = new AbortController();
    setWorking({ name, progress: { done: 0, total }, stop });
    try {
      const onProgress = (done: number) => setWorking({ name, progress: { done, total }, stop });
      return await work({ onProgress, signal: stop.signal });
    } finally {
      setWorking(null);
    }
  };
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    // It counts all that is kept, for which the first rows would wait.
    const look = () => void noticePurge().then(setPurge, () => {});
    const waiting = requestIdleCallback(look, { timeout: patience });
    return () => cancelIdleCallback(waiting);
  }, []);

  const snippets = useSnippetsTab({ opened: route.snippet, editing: route.editing, say, runWork });
  const reports = useReportsTab({ say });
  const places = usePlacesTab({
    shown: route.tab === 'places',
    opened: route.place,
    first: route.versions ? 'versions' : null,
  });
  const past = usePast({ placeKey: route.place, say });
  const versions = useVersions({ placeKey: route.place, place: past.place });
  const anyFiles = usePastFiles({ at: 'any', onKept: async () => {} });
  const glossary = useGlossaryTab({ route, say });
  const sync = useSync({ say, runWork });
  const settings = useSettingsTab({
    ...{ shown: route.tab === 'settings', say, runWork },
    onWiped: sync.forget,
  });
  return (
    <Drafts.Provider value={drafts}>
      <Library
        tab={route.tab}
        notice={notice}
        purge={purge}
        working={working && { name: working.name, progress: working.progress }}
        snippets={{ ...snippets, sync: sync.line, shared: sync.shared }}
        reports={reports}
        places={{
          ...places,
          reports: past.list && <PastList {...past.list} />,
          versions: versions && <VersionsToRead {...versions} />,
          files: chartFiles(say),
          anyFiles: browser.extension.inIncognitoContext ? null : <PastFiles {...anyFiles} ofAnyPlace />,
        }}
        glossary={glossary}
        settings={{ ...settings, sync: sync.settings }}
        help={{
          keys: settings.keys,
          onChangeKeys: settings.onChangeKeys,
          onSample: () => void openSample(),
          onFindTown: () => {
            location.hash = 'places';
          },
          onOwnFile: () => void openOwnFile(),
          onWelcome: () => void openWelcome(),
        }}
        onTab={(tab: LibraryTab) => {
          location.hash = tab;
        }}
        onTerm={(id) => {
          location.hash = `term=${encodeURIComponent(id)}`;
        }}
        onDismissNotice={() => setNotice(null)}
        onDismissPurge={() => setPurge(null)}
        onCancelWork={() => working?.stop.abort()}
      />
    </Drafts.Provider>
  );
}

/** Compares what was last seen with what is there; what is found is written down once it has been looked at. */
async function noticePurge(): Promise<PurgeView | null> {
  const seen = await sentinel.getValue();
  const facts = { sentinel: seen, newId: crypto.randomUUID(), now: nowWithOffset() };
  const found = await useStore('checkStart', facts);
  await sentinel.setValue(found.sentinel);
  return found.state === 'purged' ? { lost: found.lost, lastSeen: found.lastSeen } : null;
}
