import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SharedSettingsProps } from '../../components/library/shared-settings.tsx';
import type { SnippetsTabProps } from '../../components/library/snippets-tab.tsx';
import type { SyncView } from '../../components/library/sync-line.tsx';
import { sharedProblemWord } from '../../components/library/sync-words.ts';
import type { SharedRow } from '../../lib/records/register.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { sharedSet } from '../../lib/settings/sync-settings.ts';
import { snippetsById } from '../../lib/store/find-snippets.ts';
import { machineOf } from '../../lib/store/machine.ts';
import { allShared } from '../../lib/store/shared-set.ts';
import { type SyncProblemCode, syncProblemCode } from '../../lib/sync/problem.ts';
import { isOwnShared } from '../../lib/sync/shared-set.ts';
import { directStore } from '../pages/store-access.ts';
import { useSetting } from '../pages/use-setting.ts';
import type { RunWork, Say } from './library-work.ts';

const load = () => import('./sync-run.ts');

/**
 * The newsroom's shared set, as the settings show it and beside the reader's own; `round` changes when it was read anew.
 * `trouble` is why it was not read when it was last tried: once the server has taken something it is tried again, and
 * `onTrouble` hears what came of it.
 */
export function useShared({
  say,
  runWork,
  round,
  trouble,
  onTrouble,
}: {
  say: Say;
  runWork: RunWork;
  round: unknown;
  trouble: SyncView['sharedProblem'];
  onTrouble(problem: SyncView['sharedProblem']): void;
}): {
  settings: SharedSettingsProps;
  list: SnippetsTabProps['shared'];
} {
  const [set] = useSetting(sharedSet);
  const [rows, setRows] = useState<SharedRow[]>([]);
  const [machine, setMachine] = useState('');
  const [trying, setTrying] = useState(false);
  const [problem, setProblem] = useState<SharedSettingsProps['problem']>(null);
  const look = async () => {
    const store = await directStore();
    setRows(await allShared(store));
    setMachine(await machineOf(store));
  };
  useEffect(() => {
    if (set !== null) void look().catch(() => {});
    else setRows([]);
  }, [set === null, round]);
  const readAgain = async (signal: AbortSignal) => {
    const { readSetAgain } = await load();
    // Ended by the reader: then it stands as it stood. What was done before is done.
    await readSetAgain(signal).then(onTrouble, () => {});
  };
  const attempt = (
    name: string,
    work: (signal: AbortSignal) => Promise<void>,
    onFailure: (code: SyncProblemCode | null) => void,
  ) =>
    runWork(name, null, async ({ signal }) => {
      try {
        await work(signal);
        if (trouble !== null) await readAgain(signal);
        await look();
        return true;
      } catch (error) {
        onFailure(syncProblemCode(error));
        return false;
      }
    });
  const sayFailure = (what: string) => (code: SyncProblemCode | null) =>
    say(what, 'error', sharedProblemWord(code));
  return {
    settings: {
      set,
      trying,
      problem,
      onSet: (wanted) => {
        setTrying(true);
        setProblem(null);
        void attempt(
          i18n.t('shared.join'),
          async (signal) => (await load()).joinSet(wanted, signal),
          (code) => setProblem({ code }),
        ).finally(() => setTrying(false));
      },
      onLeave: () => void load().then(({ leaveSet }) => leaveSet()),
    },
    list:
      set === null
        ? null
        : {
            rows,
            isOwn: (id) => isOwnShared(id, machine),
            onShare: (ids) =>
              attempt(
                i18n.t('shared.put'),
                async (signal) => {
                  const { share } = await load();
                  await share(await chosen(ids), signal);
                  say('shared-put');
                },
                sayFailure('shared-not-put'),
              ),
            onTakeBack: (id) =>
              void attempt(
                i18n.t('shared.takeBack'),
                async (signal) => {
                  const { takeBack } = await load();
                  await takeBack([id], signal);
                  say('shared-taken-back');
                },
                sayFailure('shared-not-taken-back'),
              ),
          },
  };
}

async function chosen(ids: readonly string[]): Promise<Snippet[]> {
  return snippetsById(await directStore(), ids);
}
