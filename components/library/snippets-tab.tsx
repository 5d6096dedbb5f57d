import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import {
  asksSomething,
  findListed,
  type SnippetQuery,
  sortListed,
} from '../../lib/snippets/find-snippets.ts';
import { knownHead, type ListedSnippet } from '../../lib/snippets/snippet-head.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { Undo } from '../controls/undo.tsx';
import { WindowedList } from '../controls/windowed-list.tsx';
import { RemovedSnippet } from '../snippets/removed-snippet.tsx';
import { type HeldForms, useHeld } from '../snippets/use-held.ts';
import type { Loaded } from '../view-models.ts';
import { noticeWord } from '../words.ts';
import { Elsewhere, type ElsewhereProps } from './elsewhere.tsx';
import { EmptyLibrary, type EmptyLibraryProps } from './empty-library.tsx';
import { SelectionBar, type SelectionBarProps } from './selection-bar.tsx';
import { SharedList, type SharedListProps } from './shared-list.tsx';
import { SnippetDetail, type SnippetDetailProps } from './snippet-detail.tsx';
import { SnippetFilters } from './snippet-filters.tsx';
import { SnippetRow, type SnippetRowProps } from './snippet-row.tsx';
import { SyncLine, type SyncLineProps } from './sync-line.tsx';
import { TrashList, type TrashProps } from './trash-list.tsx';
import { useChosen } from './use-chosen.ts';

export interface SnippetsTabProps
  extends Pick<
      SelectionBarProps,
      'onCopy' | 'onTag' | 'citing' | 'onChooseCiting' | 'onCite' | 'onExport' | 'onDelete'
    >,
    Pick<
      SnippetDetailProps,
      | 'editError'
      | 'onEdit'
      | 'onSettle'
      | 'onCopyLink'
      | 'onQuoteCard'
      | 'onOpenPlace'
      | 'onShowText'
      | 'keptText'
      | 'original'
    > {
  /** All, newest first; what a row shows is asked for when it comes into sight. */
  snippets: Loaded<ListedSnippet[]>;
  /** A snippet that was read; `null` where it was not yet, or is not there. */
  rowOf(id: string): Snippet | null;
  /** A row that was not read yet has come into sight. */
  onSee(id: string): void;
  /** The one shown beside the list; `null` for none. */
  opened: string | null;
  /** True where the form of the opened one is asked for. */
  editing: boolean;
  /** Deleted one by one since the page was opened: each can be brought back where it stood. */
  removed: readonly Snippet[];
  /** Deleted at once, last: how many can be brought back together. */
  undo: { count: number } | null;
  trash: TrashProps;
  /** How it stands with the reader's server; `null` where none is set up. */
  sync: SyncLineProps | null;
  /** The newsroom's shared set; `null` where none is set up. */
  shared: (SharedListProps & { onShare(ids: string[]): Promise<boolean> }) | null;
  /** Where a search looks besides. */
  elsewhere: ElsewhereProps;
  /** The ways to begin, where nothing is kept. */
  beginnings: EmptyLibraryProps;
  onOpen(id: string | null): void;
  /** Brings one of `removed` back; `null`: those that were deleted at once. */
  onUndo(id: string | null): void;
}

/** Height of a row: three lines of text and their padding, in px. */
const rowHeight = 96;

/** Height of the bar that stays above the rows, in px. */
const barHeight = 52;

/** 摘录: searched as one types, filtered, sorted; many chosen at once; one opened beside the list. */
export function SnippetsTab(props: SnippetsTabProps) {
  const { snippets, trash } = props;
  const [inTrash, setInTrash] = useState(false);
  const [which, setWhich] = useState<'mine' | 'shared'>('mine');
  const toTrash = useFromTop(inTrash);
  const held = useHeld(props.rowOf, props.removed);
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
  if (inTrash) return <TrashList {...trash} onClose={() => setInTrash(false)} />;
  return (
    <>
      {props.sync === null ? null : <SyncLine {...props.sync} />}
      {props.shared === null ? null : (
        <Choice<'mine' | 'shared'>
          label={i18n.t('shared.which')}
          labelShown={false}
          options={[
            { id: 'mine', name: i18n.t('shared.mine') },
            { id: 'shared', name: `${i18n.t('shared.shared')} ${props.shared.rows.length}` },
          ]}
          selected={which}
          onSelect={(id) => setWhich(id)}
        />
      )}
      {props.shared !== null && which === 'shared' ? (
        <SharedList {...props.shared} />
      ) : (
        <Mine {...props} {...{ held, toTrash, onTrash: () => setInTrash(true) }} />
      )}
    </>
  );
}

/** The reader's own. */
function Mine(
  props: SnippetsTabProps & {
    held: HeldForms;
    toTrash: ReturnType<typeof useFromTop>;
    onTrash(): void;
  },
) {
  const { snippets, trash, held, toTrash } = props;
  if (snippets.state !== 'ready') return null;
  const isEmpty = snippets.value.length === 0 && held.gone.length === 0 && props.removed.length === 0;
  const trashed = trash.rows.state === 'ready' ? trash.rows.value.length : 0;
  return (
    <>
      {props.undo === null ? null : (
        <Undo words={i18n.t('snippet.deleted', [props.undo.count])} onUndo={() => props.onUndo(null)} />
      )}
      {isEmpty && trashed === 0 ? null : (
        <p class="to-trash" ref={toTrash}>
          <Button look="quiet" onPress={props.onTrash}>
            {trashed === 0 ? i18n.t('trash.title') : i18n.t('trash.open', [trashed])}
          </Button>
        </p>
      )}
      {isEmpty ? (
        <EmptyLibrary {...props.beginnings} />
      ) : (
        <SnippetBrowser {...props} all={snippets.value} held={held} />
      )}
    </>
  );
}

function SnippetBrowser(props: SnippetsTabProps & { all: ListedSnippet[]; held: HeldForms }) {
  const { all, opened, held, removed } = props;
  const [query, setQuery] = useState<SnippetQuery>({ words: '', order: 'newest' });
  const removedIds = removed.map(({ id }) => id).join(' ');
  const removedBy = useMemo(() => new Map(removed.map((snippet) => [snippet.id, snippet])), [removedIds]);
  // What was deleted here stands in the list still, with its undo: what the list is parted by stays as well.
  const listed = useMemo(() => [...removed.map(knownHead), ...all], [all, removedIds]);
  const sorted = useMemo(() => sortListed(listed, query.order ?? 'newest'), [listed, query.order]);
  const rows = useMemo(() => findListed(sorted, query), [sorted, query]);
  const found = useMemo(
    () => (removedBy.size === 0 ? rows : rows.filter(({ id }) => !removedBy.has(id))),
    [rows],
  );
  // What is found is not all of it before all are read.
  const isPartial = useMemo(() => all.some(({ pieces }) => pieces === null), [all]) && asksSomething(query);
  const chosen = useChosen(rows, found);
  const gone = held.gone.find(({ id }) => id === opened) ?? null;
  const detail = (opened === null ? null : props.rowOf(opened)) ?? gone;
  const list = useScrollBack(detail !== null);
  const leave = useFocusAfter(rows, list);
  return (
    <div class={detail === null ? 'browser' : 'browser with-detail'}>
      <div class="browser-list" ref={list}>
        <SnippetFilters snippets={listed} query={query} onQuery={setQuery} />
        {query.words ? <Elsewhere {...props.elsewhere} words={query.words} /> : null}
        <SelectionBar
          {...props}
          onShare={props.shared?.onShare ?? null}
          chosen={chosen.acting}
          shown={found}
          onChooseAll={chosen.all}
          onChooseNone={chosen.none}
          onLetGo={chosen.letGo}
        />
        {isPartial ? (
          <p class="aside" aria-busy="true">
            {i18n.t('state.loading')}
            <span class="busy" aria-hidden="true" />
          </p>
        ) : null}
        {rows.length === 0 ? (
          isPartial ? null : (
            <p class="empty">{i18n.t('snippet.noMatch')}</p>
          )
        ) : (
          <WindowedList
            label={i18n.t('library.snippets')}
            items={rows}
            keyOf={({ id }) => id}
            rowHeight={rowHeight}
            headroom={barHeight}
            onExtend={chosen.extend}
            onDelete={(index) => {
              const row = found.filter(({ id }) => id === rows[index]?.id);
              const ids = (chosen.acting.length > 0 ? chosen.acting : row).map(({ id }) => id);
              if (ids.length === 0) return;
              leave();
              props.onDelete(ids);
            }}
            row={({ id }, { tabIndex }) => (
              <ListedRow
                {...props}
                {...{ id, deleted: removedBy.get(id) ?? null }}
                chosen={chosen.has(id)}
                tabIndex={tabIndex}
                onToggle={(range) => chosen.toggle(id, range)}
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

/** What stands in a row: a snippet, what was deleted here, or nothing until it is read. */
function ListedRow({
  id,
  deleted,
  rowOf,
  ...props
}: Pick<SnippetsTabProps, 'rowOf' | 'opened' | 'onSee' | 'onOpen' | 'onUndo'> &
  Pick<SnippetRowProps, 'chosen' | 'tabIndex' | 'onToggle'> & {
    id: string;
    /** It was deleted here, and can come back. */
    deleted: Snippet | null;
  }) {
  const snippet = rowOf(id);
  const isUnread = deleted === null && snippet === null;
  useEffect(() => {
    if (isUnread) props.onSee(id);
  });
  if (deleted) return <RemovedSnippet snippet={deleted} onUndo={props.onUndo} />;
  if (!snippet) return <div class="snippet-row" aria-busy="true" />;
  const { chosen, tabIndex, onToggle, onOpen } = props;
  return (
    <SnippetRow
      {...{ snippet, chosen, tabIndex, onToggle }}
      opened={id === props.opened}
      onOpen={() => onOpen(id)}
    />
  );
}

/** The trash and the list are two pages in one place: each begins at its top, and the way back leaves the focus at the way there. */
function useFromTop(inTrash: boolean): RefObject<HTMLParagraphElement | null> {
  const toTrash = useRef<HTMLParagraphElement>(null);
  const was = useRef(inTrash);
  useLayoutEffect(() => {
    if (was.current === inTrash) return;
    was.current = inTrash;
    document.documentElement.scrollTop = 0;
    toTrash.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [inTrash]);
  return toTrash;
}

/** On a narrow window the list gives way to what is opened: the page goes back to where it was when that is closed. */
function useScrollBack(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<number | null>(null);
  const was = useRef<boolean | null>(null);
  // Read while it is drawn: a moment later the page may be too short for it. To be read it is laid out, so only then.
  const page = document.documentElement;
  const now = isOpen === was.current ? 0 : page.scrollTop;
  useLayoutEffect(() => {
    was.current = isOpen;
    if (isOpen && list.current?.getClientRects().length === 0) {
      left.current = now;
      page.scrollTop = 0;
    }
    if (isOpen || left.current === null) return;
    page.scrollTop = left.current;
    left.current = null;
  }, [isOpen]);
  return list;
}

/** After rows were deleted with the focus in one of them: it goes to the row that stands there now. */
function useFocusAfter(rows: readonly ListedSnippet[], list: RefObject<HTMLDivElement | null>): () => void {
  const leaving = useRef(false);
  useEffect(() => {
    if (!leaving.current) return;
    leaving.current = false;
    if (document.activeElement !== document.body) return;
    list.current
      ?.querySelector<HTMLElement>('[data-row-focus][tabindex="0"]')
      ?.focus({ preventScroll: true });
  }, [rows]);
  return () => {
    leaving.current = true;
  };
}
