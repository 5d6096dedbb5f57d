import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SharedRow } from '../../lib/records/register.ts';
import { findSnippets } from '../../lib/snippets/find-snippets.ts';
import { Button } from '../controls/button.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { Select } from '../controls/select.tsx';
import { formatTime } from '../format.ts';
import { reportName } from '../report-name.ts';
import { NoteAndTags } from '../snippets/note-and-tags.tsx';
import { snippetTitle } from '../snippets/snippet-item.tsx';

export interface SharedListProps {
  /** The set as it was last read, the last put there first. */
  rows: readonly SharedRow[];
  /** Whether this computer put a row there. */
  isOwn(id: string): boolean;
  onTakeBack(id: string): void;
}

/** Rows that are drawn at once; more are found by searching. */
const mostShown = 200;

/** 共享: what colleagues put into the set, by whom and when; one's own can be taken back. */
export function SharedList({ rows, isOwn, onTakeBack }: SharedListProps) {
  const [words, setWords] = useState('');
  const [by, setBy] = useState<string | null>(null);
  const names = useMemo(() => [...new Set(rows.map((row) => row.by))].sort(), [rows]);
  const found = useMemo(() => {
    const fits = new Set(
      findSnippets(
        rows.map(({ snippet }) => snippet),
        { words },
      ),
    );
    return rows.filter((row) => fits.has(row.snippet) && (by === null || row.by === by));
  }, [rows, words, by]);
  if (rows.length === 0) return <p class="empty">{i18n.t('shared.none')}</p>;
  return (
    <>
      <search class="filters">
        <SearchField label={i18n.t('library.search')} value={words} onInput={setWords} />
        {names.length < 2 ? null : (
          <div class="filter-row">
            <Select
              label={i18n.t('shared.keptBy')}
              options={names.map((name) => ({ id: name, name: nameOf(name) }))}
              selected={by}
              onSelect={setBy}
            />
          </div>
        )}
      </search>
      {found.length === 0 ? <p class="empty">{i18n.t('snippet.noMatch')}</p> : null}
      <ul class="plain-list shared-list" aria-label={i18n.t('shared.title')}>
        {found.slice(0, mostShown).map((row) => (
          <SharedItem key={row.id} row={row} isOwn={isOwn(row.id)} onTakeBack={() => onTakeBack(row.id)} />
        ))}
      </ul>
      {found.length > mostShown ? (
        <p class="aside">{i18n.t('shared.more', [found.length - mostShown])}</p>
      ) : null}
    </>
  );
}

function SharedItem({ row, isOwn, onTakeBack }: { row: SharedRow; isOwn: boolean; onTakeBack(): void }) {
  const { snippet, by, at } = row;
  const { name, quote } = snippetTitle(snippet);
  return (
    <li class="snippet">
      <p class="snippet-title">
        {name === null ? null : <span class="indicator">{name}</span>}
        <span class={snippet.kind === 'figure' ? 'number' : 'words'}>{quote}</span>
      </p>
      {snippet.sentence === snippet.quote ? null : <p class="quote clamp">{snippet.sentence}</p>}
      <NoteAndTags {...snippet} />
      <p class="aside source-line">
        <SafeLink href={snippet.address}>{reportName(snippet.report)}</SafeLink>
        <span>{i18n.t('shared.putBy', [nameOf(by), formatTime(at)])}</span>
      </p>
      {isOwn ? (
        <div class="actions small">
          <Button look="quiet" onPress={onTakeBack}>
            {i18n.t('shared.takeBack')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function nameOf(by: string): string {
  return by === '' ? i18n.t('shared.nobody') : by;
}
