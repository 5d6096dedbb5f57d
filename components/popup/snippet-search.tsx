import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageSnippet } from '../../lib/protocol/shapes.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { findSnippets, otherwiseFirst } from '../../lib/snippets/find-snippets.ts';
import { Button } from '../controls/button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { RemovedSnippet } from '../snippets/removed-snippet.tsx';
import { SnippetItem } from '../snippets/snippet-item.tsx';
import { type HeldForms, useHeld } from '../snippets/use-held.ts';
import { noticeWord } from '../words.ts';
import type { PopupPage, PopupProps } from './popup-props.ts';

/** As many as a small window can hold with a scroll or two; the library holds them all. */
const shownAtMost = 30;

export interface SnippetSearchProps
  extends Pick<
    PopupProps,
    | 'snippets'
    | 'removed'
    | 'editError'
    | 'onOpenSnippet'
    | 'onCopySnippet'
    | 'onCopySnippetLink'
    | 'onDeleteSnippet'
    | 'onEditSnippet'
    | 'onSettleSnippet'
    | 'onUndo'
    | 'onOpenLibrary'
  > {
  /** The report whose snippets stand first, under a heading of their own; `null` for one list of all. */
  ofReport: Extract<PopupPage, { state: 'report' }> | null;
}

/** Everything kept, searched as one types, each once; what was deleted can be brought back. */
export function SnippetSearch(props: SnippetSearchProps) {
  const { snippets } = props;
  const [query, setQuery] = useState('');
  const all = snippets.state === 'ready' ? snippets.value : [];
  const held = useHeld((wanted) => all.find(({ id }) => id === wanted), props.removed);
  const isOfReport = useOwn(props.ofReport);
  if (snippets.state === 'loading') {
    return (
      <p class="empty" aria-busy="true">
        {i18n.t('state.loading')}
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
  // Sorted, so that an open form stays where it is while its snippet goes.
  const found = findSnippets([...snippets.value, ...held.gone, ...props.removed], { words: query });
  const own = found.filter(isOfReport).sort(otherwiseFirst);
  const others = found.filter((snippet) => !isOfReport(snippet));
  const searched = query !== '';
  return (
    <div class="all-snippets">
      {snippets.value.length === 0 && !searched ? null : (
        <SearchField label={i18n.t('snippet.search')} value={query} onInput={setQuery} />
      )}
      {props.ofReport === null ? null : (
        <h2>
          {own.length === 0 && !searched ? i18n.t('popup.noneOfThisReport') : i18n.t('popup.thisReport')}
        </h2>
      )}
      {own.length === 0 ? null : <SnippetList {...props} snippets={own} held={held} showReport={false} />}
      {props.ofReport === null || others.length === 0 ? null : <h2>{i18n.t('popup.otherSnippets')}</h2>}
      {others.length === 0 ? null : <SnippetList {...props} snippets={others} held={held} showReport />}
      {found.length > 0 ? null : <p class="empty">{i18n.t(searched ? 'snippet.noMatch' : 'snippet.none')}</p>}
    </div>
  );
}

/** Whether a snippet is of the report; one that was deleted elsewhere while its form is open still is. */
function useOwn(report: SnippetSearchProps['ofReport']): (snippet: Snippet) => boolean {
  const seen = useRef(new Set<string>());
  for (const { id } of [...(report?.snippets ?? []), ...(report?.removed ?? [])]) seen.current.add(id);
  return ({ id }) => seen.current.has(id);
}

export type SnippetListProps = Omit<SnippetSearchProps, 'snippets' | 'ofReport'> & {
  snippets: readonly Snippet[];
  held: HeldForms;
  showReport: boolean;
  /** By id: where those of another edition stand in the document that is open. */
  editions?: ReadonlyMap<string, PageSnippet> | undefined;
};

/** The newest of a list; in the place of one that was deleted there, the way back. */
export function SnippetList(props: SnippetListProps) {
  const { snippets, held } = props;
  return (
    <>
      <ul class="snippets">
        {snippets.slice(0, shownAtMost).map((snippet) =>
          props.removed.includes(snippet) ? (
            <li class="snippet" key={snippet.id}>
              <RemovedSnippet snippet={snippet} onUndo={props.onUndo} />
            </li>
          ) : (
            <SnippetItem
              key={snippet.id}
              snippet={snippet}
              isGone={held.gone.includes(snippet)}
              onHold={held.hold}
              showReport={props.showReport}
              otherEdition={props.editions?.get(snippet.id)}
              editError={props.editError}
              onOpen={props.onOpenSnippet}
              onCopy={props.onCopySnippet}
              onCopyLink={props.onCopySnippetLink}
              onDelete={props.onDeleteSnippet}
              onEdit={props.onEditSnippet}
              onSettle={props.onSettleSnippet}
            />
          ),
        )}
      </ul>
      {snippets.length <= shownAtMost ? null : (
        <Button look="quiet" onPress={props.onOpenLibrary}>
          {i18n.t('snippet.more', [snippets.length - shownAtMost])}
        </Button>
      )}
    </>
  );
}
