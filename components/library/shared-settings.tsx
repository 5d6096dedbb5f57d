import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SyncProblemCode } from '../../lib/sync/problem.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { TextField } from '../controls/text-field.tsx';
import { sharedProblemWord } from './sync-words.ts';
import { useFocusAlong } from './use-focus-along.ts';

export interface SharedSettingsProps {
  /** The shared set that is set up; `null` for none. */
  set: { database: string; by: string } | null;
  /** True while it is being read for the first time. */
  trying: boolean;
  /** Why it was not joined at the last try; `null` where it was, or before the first. */
  problem: { code: SyncProblemCode | null } | null;
  onSet(set: { database: string; by: string }): void;
  onLeave(): void;
}

/** 编辑部共享: a second database on the same server, and the name one goes by there. */
export function SharedSettings({ set, trying, problem, onSet, onLeave }: SharedSettingsProps) {
  const [database, setDatabase] = useState('');
  const [by, setBy] = useState('');
  const whole = useFocusAlong(set === null);
  return (
    <div class="shared-settings" ref={whole}>
      <h3>{i18n.t('shared.title')}</h3>
      <p class="aside">{i18n.t('shared.meaning')}</p>
      {set === null ? (
        <div class="sync-form">
          <TextField
            label={i18n.t('shared.database')}
            value={database}
            onInput={setDatabase}
            hint={i18n.t('shared.databaseHint')}
          />
          <TextField label={i18n.t('shared.by')} value={by} onInput={setBy} hint={i18n.t('shared.byHint')} />
          {problem === null ? null : (
            <p class="caution" role="alert">
              {sharedProblemWord(problem.code)}
            </p>
          )}
          <Button onPress={() => onSet({ database: database.trim(), by: by.trim() })} off={trying}>
            {i18n.t('shared.join')}
          </Button>
        </div>
      ) : (
        <>
          <dl class="reading">
            <div class="row">
              <dt>{i18n.t('shared.database')}</dt>
              <dd class="code">{set.database}</dd>
            </div>
            <div class="row">
              <dt>{i18n.t('shared.by')}</dt>
              <dd>{set.by === '' ? i18n.t('shared.nobody') : set.by}</dd>
            </div>
          </dl>
          <div class="actions">
            <Confirm
              name={i18n.t('shared.leave')}
              question={i18n.t('shared.leaveQuestion')}
              onConfirm={onLeave}
            />
          </div>
        </>
      )}
    </div>
  );
}
