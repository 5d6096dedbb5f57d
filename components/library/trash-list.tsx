import { i18n } from '#i18n';
import { type DeletedSnippet, daysInTrash, goneAt } from '../../lib/records/deleted-snippet.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { useFocusBack } from '../controls/focus-return.ts';
import { formatTime } from '../format.ts';
import { reportName } from '../report-name.ts';
import { snippetTitle } from '../snippets/snippet-item.tsx';
import type { Loaded } from '../view-models.ts';
import { noticeWord } from '../words.ts';

export interface TrashProps {
  /** What was deleted and can be brought back, the last deleted first. */
  rows: Loaded<DeletedSnippet[]>;
  /** Now, in ms since 1970: how long each still lies there is counted from it. */
  now: number;
  onRestore(id: string): void;
  onEmpty(): void;
}

const day = 86_400_000;

/** 回收站: deleted snippets, each with the days for which it can be brought back. */
export function TrashList({ rows, now, onRestore, onEmpty, onClose }: TrashProps & { onClose(): void }) {
  const { section, leaveAt } = useFocusBack(rows, '.trashed button');
  return (
    <section class="trash" ref={section} aria-label={i18n.t('trash.title')}>
      <header class="trash-head">
        <h2>{i18n.t('trash.title')}</h2>
        <Button onPress={onClose}>{i18n.t('trash.close')}</Button>
      </header>
      <p class="aside">{i18n.t('trash.meaning', [daysInTrash])}</p>
      {rows.state === 'error' ? (
        <p class="caution" role="alert">
          {noticeWord(rows.code)}
        </p>
      ) : null}
      {rows.state === 'ready' && rows.value.length === 0 ? <p class="empty">{i18n.t('trash.none')}</p> : null}
      {rows.state === 'ready' && rows.value.length > 0 ? (
        <>
          <ul class="plain-list">
            {rows.value.map((row, at) => (
              <TrashedRow
                key={row.id}
                row={row}
                now={now}
                onRestore={() => {
                  leaveAt(at);
                  onRestore(row.id);
                }}
              />
            ))}
          </ul>
          <Confirm
            name={i18n.t('trash.empty')}
            question={i18n.t('trash.emptyQuestion', [rows.value.length])}
            onConfirm={onEmpty}
          />
        </>
      ) : null}
    </section>
  );
}

function TrashedRow({ row, now, onRestore }: { row: DeletedSnippet; now: number; onRestore(): void }) {
  const { snippet } = row;
  const { name, quote } = snippetTitle(snippet);
  const left = Math.max(1, Math.ceil((goneAt(row) - now) / day));
  return (
    <li class="trashed">
      <div>
        <p class="snippet-title">
          {name === null ? null : <span class="indicator">{name}</span>}
          <span class={snippet.kind === 'figure' ? 'number' : 'words'}>{quote}</span>
        </p>
        {snippet.note === '' ? null : <p class="note clamp">{snippet.note}</p>}
        <p class="aside">
          {[
            reportName(snippet.report),
            i18n.t('trash.deletedAt', [formatTime(row.deletedAt)]),
            i18n.t('trash.left', [left]),
          ].join(' · ')}
        </p>
      </div>
      <Button onPress={onRestore}>{i18n.t('trash.restore')}</Button>
    </li>
  );
}
