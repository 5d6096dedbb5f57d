import { i18n } from '#i18n';
import type { SyncProblemCode } from '../../lib/sync/problem.ts';
import { Button } from '../controls/button.tsx';
import { formatTime } from '../format.ts';
import { sharedProblemWord, syncProblemWord } from './sync-words.ts';
import { useFocusAlong } from './use-focus-along.ts';

/** How it stands between this database and the server's. */
export interface SyncView {
  state: 'idle' | 'running' | 'problem';
  /** The last run that ended with nothing more to do; `null` before the first. */
  last: { at: string; received: number; sent: number } | null;
  /** Why the last run ended before, where it did; `null` where the store here could not be written. */
  problem: SyncProblemCode | null;
  /** Documents that could not be read, and records that the server finds too large, in the last run. */
  unreadable: number;
  tooLarge: number;
  /** By how many hours this clock is ahead of the server's, where that is an hour at least; else 0. */
  hoursOff: number;
  /** Why the newsroom's shared set was not read, though this database is in step; `null` where it was, or there is none. */
  sharedProblem: { code: SyncProblemCode | null } | null;
}

export interface SyncLineProps {
  sync: SyncView;
  onSync(): void;
  /** Ends the run under way. */
  onStop(): void;
  /** Leads to the settings; `null` where the line stands in them. */
  onSettings: (() => void) | null;
}

/** One line above the snippets: in step or not, and the button that brings both sides into step; during a run, the one that ends it. */
export function SyncLine({ sync, onSync, onStop, onSettings }: SyncLineProps) {
  const { state, last, sharedProblem } = sync;
  const whole = useFocusAlong(state);
  const hasFailed = state === 'problem' && !isQuiet(sync.problem);
  return (
    <div class="sync-line" ref={whole}>
      <Button onPress={onSync} off={state === 'running'}>
        {i18n.t('sync.now')}
      </Button>
      <span class={state === 'running' ? 'sync-state running' : 'sync-state'} role="status">
        {state === 'running' ? `${i18n.t('sync.running')}…` : null}
        {state === 'idle'
          ? last === null
            ? i18n.t('sync.never')
            : `${i18n.t('sync.syncedAt', [formatTime(last.at)])} · ${i18n.t('sync.counts', [last.received, last.sent])}`
          : null}
        {state === 'problem' && !hasFailed ? syncProblemWord(sync.problem) : null}
      </span>
      {state === 'running' ? (
        <Button look="quiet" onPress={onStop}>
          {i18n.t('action.cancel')}
        </Button>
      ) : null}
      {(hasFailed || sharedProblem) && onSettings !== null ? (
        <Button look="quiet" onPress={onSettings}>
          {i18n.t('sync.toSettings')}
        </Button>
      ) : null}
      {hasFailed ? (
        <p class="caution" role="alert">
          {syncProblemWord(sync.problem)}
        </p>
      ) : null}
      {sharedProblem === null ? null : (
        <p class="caution" role="alert">
          {i18n.t('shared.problem', [sharedProblemWord(sharedProblem.code)])}
        </p>
      )}
      {state === 'problem' ? null : <SyncRemarks {...sync} />}
    </div>
  );
}

/** True for an end that nothing is wrong with: the reader's own, or another window's turn. */
function isQuiet(problem: SyncProblemCode | null): boolean {
  return problem === 'stopped' || problem === 'busy';
}

/** What a run that ended well leaves to be said. */
export function SyncRemarks({
  unreadable,
  tooLarge,
  hoursOff,
}: Pick<SyncView, 'unreadable' | 'tooLarge' | 'hoursOff'>) {
  return (
    <>
      {tooLarge === 0 ? null : <p class="caution">{i18n.t('sync.tooLarge', [tooLarge])}</p>}
      {unreadable === 0 ? null : <p class="caution">{i18n.t('sync.unreadable', [unreadable])}</p>}
      {hoursOff === 0 ? null : <p class="caution">{i18n.t('sync.clock', [Math.abs(hoursOff)])}</p>}
    </>
  );
}
