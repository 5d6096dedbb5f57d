import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { findSnippets, type SnippetQuery } from '../../lib/snippets/find-snippets.ts';
import { Undo } from '../controls/undo.tsx';
import { WindowedList } from '../controls/windowed-list.tsx';
import { type HeldForms, useHeld } from '../snippets/use-held.ts';
import type { Loaded } from '../view-models.ts';
import { noticeWord } from '../words.ts';
import { SelectionBar, type SelectionBarProps } from './selection-bar.tsx';
import { SnippetDetail, type SnippetDetailProps } from './snippet-detail.tsx';
import { SnippetFilters } from './snippet-filters.tsx';
import { SnippetRow } from './snippet-row.tsx';

export interface SnippetsTabProps
  extends Pick<
      SelectionBarProps,
      'onCopy' | 'onTag' | 'citing' | 'onChooseCiting' | 'onCite' | 'onExport' | 'onDelete'
    >,
    Pick<
      SnippetDetailProps,
      'editError' | 'onEdit' | 'onSettle' | 'onOpenPlace' | 'onShowText' | 'keptText' | 'original'
    > {
  snippets: Loaded<Snippet[]>;
  /** The one shown beside the list; `null` for none. */
  opened: string | null;
  /** Deleted and not yet forgotten: how many can be brought back. */
  undo: { count: number } | null;
  onOpen(id: string | null): void;
  onUndo(): void;
}

/** Height of a row: two lines of text and their padding, in px. */
const rowHeight = 70;

/** 摘录: searched as one types, filtered, sorted; many chosen at once; one opened beside the list. */
export function SnippetsTab(props: SnippetsTabProps) {
  const { snippets } = props;
  const held = useHeld(snippets.state === 'ready' ? snippets.value : []);
  if (snippets.state === 'loading') {
    return (
      <p class="empty" aria-busy="true">
        {i18n.t('state.loading')}
        <span class="busy" aria-hidden="true" />
      </p>
    );
  }
  if (snippets.state === 'error') {
    return (
      <p class="caution" role="alert">
        {noticeWord(snippets.code)}
      </p>
    );
  }
  return (
    <>
      {props.undo === null ? null : (
        <Undo words={i18n.t('snippet.deleted', [props.undo.count])} onUndo={props.onUndo} />
      )}
      {snippets.value.length === 0 && held.gone.length === 0 ? (
        <p class="empty">{i18n.t('snippet.none')}</p>
      ) : (
        <SnippetBrowser {...props} all={snippets.value} held={held} />
      )}
    </>
  );
}

function SnippetBrowser(props: SnippetsTabProps & { all: Snippet[]; held: HeldForms }) {
  const { all, opened, held } = props;
  const [query, setQuery] = useState<SnippetQuery>({ words: '', order: 'newest' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => findSnippets(all, query), [all, query]);
  // What is hidden by a filter is not acted upon: only chosen rows that are in sight count.
  const acting = useMemo(() => found.filter((snippet) => chosen.has(snippet.id)), [found, chosen]);
  const gone = held.gone.find(({ id }) => id === opened) ?? null;
  const detail = all.find((snippet) => snippet.id === opened) ?? gone;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <div class={detail === null ? 'browser' : 'browser with-detail'}>
      <div class="browser-list">
        <SnippetFilters snippets={all} query={query} onQuery={setQuery} />
        <SelectionBar
          {...props}
          chosen={acting}
          found={found.length}
          onChooseAll={() => setChosen(new Set(found.map((snippet) => snippet.id)))}
          onChooseNone={() => setChosen(new Set())}
        />
        {found.length === 0 ? (
          <p class="empty">{i18n.t('snippet.noMatch')}</p>
        ) : (
          <WindowedList
            label={i18n.t('library.snippets')}
            items={found}
            keyOf={(snippet) => snippet.id}
            rowHeight={rowHeight}
            row={(snippet, { tabIndex }) => (
              <SnippetRow
                snippet={snippet}
                chosen={chosen.has(snippet.id)}
                opened={snippet.id === opened}
                tabIndex={tabIndex}
                onToggle={() => toggle(snippet.id)}
                onOpen={() => props.onOpen(snippet.id)}
              />
            )}
          />
        )}
      </div>
      {detail === null ? null : (
        <SnippetDetail
          {...props}
          key={detail.id}
          snippet={detail}
          isGone={detail === gone}
          onHold={held.hold}
          onClose={() => props.onOpen(null)}
        />
      )}
    </div>
  );
}
