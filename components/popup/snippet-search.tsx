import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { findSnippets } from '../../lib/snippets/find-snippets.ts';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { RemovedSnippet } from '../snippets/removed-snippet.tsx';
import { SnippetItem, type SnippetItemProps } from '../snippets/snippet-item.tsx';
import { type HeldForms, useHeld } from '../snippets/use-held.ts';
import { noticeWord } from '../words.ts';
import type { PopupProps } from './popup-props.ts';

/** As many as a small window can hold with a scroll or two; the library holds them all. */
const shownAtMost = 30;

/** What a list of snippets is given, and what can be done in it. */
type SnippetListProps = Pick<
  PopupProps,
  | 'removed'
  | 'editError'
  | 'onOpenSnippet'
  | 'onCopySnippet'
  | 'onCopySnippetLink'
  | 'onDeleteSnippet'
  | 'onEditSnippet'
  | 'onSettleSnippet'
  | 'onUndo'
>;

export interface SnippetSearchProps extends SnippetListProps, Pick<PopupProps, 'snippets' | 'onOpenLibrary'> {
  title: string;
}

/** Everything kept, searched as one types; what was deleted can be brought back. */
export function SnippetSearch(props: SnippetSearchProps) {
  const [query, setQuery] = useState('');
  const held = useHeld(props.snippets.state === 'ready' ? props.snippets.value : [], props.removed);
  return (
    <section class="block all-snippets">
      <h2>{props.title}</h2>
      {props.snippets.state === 'loading' ? (
        <p class="empty" aria-busy="true">
          {i18n.t('state.loading')}
        </p>
      ) : null}
      {props.snippets.state === 'error' ? (
        <p class="caution" role="alert">
          {noticeWord(props.snippets.code)}
        </p>
      ) : null}
      {props.snippets.state === 'ready' ? (
        <>
          <TextField
            label={i18n.t('snippet.search')}
            labelShown={false}
            placeholder={i18n.t('snippet.search')}
            type="search"
            value={query}
            onInput={setQuery}
          />
          <Found
            {...props}
            snippets={findSnippets([...props.snippets.value, ...held.gone, ...props.removed], {
              words: query,
            })}
            held={held}
            searched={query !== ''}
          />
        </>
      ) : null}
    </section>
  );
}

interface FoundProps extends Omit<SnippetSearchProps, 'snippets'> {
  snippets: Snippet[];
  held: HeldForms;
  searched: boolean;
}

function Found(props: FoundProps) {
  const { snippets, held, searched } = props;
  if (snippets.length === 0) {
    return <p class="empty">{i18n.t(searched ? 'snippet.noMatch' : 'snippet.none')}</p>;
  }
  return (
    <>
      <ul class="snippets">
        {snippets.slice(0, shownAtMost).map((snippet) => (
          <ListedSnippet
            {...props}
            key={snippet.id}
            snippet={snippet}
            isGone={held.gone.includes(snippet)}
            onHold={held.hold}
          />
        ))}
      </ul>
      {snippets.length <= shownAtMost ? null : (
        <Button look="quiet" onPress={props.onOpenLibrary}>
          {i18n.t('snippet.more', [snippets.length - shownAtMost])}
        </Button>
      )}
    </>
  );
}

interface ListedSnippetProps
  extends SnippetListProps,
    Pick<SnippetItemProps, 'snippet' | 'isGone' | 'onHold' | 'showReport'> {}

/** A snippet of one of the popup's lists; in its place, once it was deleted there, the way back. */
export function ListedSnippet(props: ListedSnippetProps) {
  const { snippet } = props;
  if (props.removed.includes(snippet))
    return (
      <li class="snippet">
        <RemovedSnippet snippet={snippet} onUndo={props.onUndo} />
      </li>
    );
  return (
    <SnippetItem
      snippet={snippet}
      isGone={props.isGone}
      onHold={props.onHold}
      showReport={props.showReport ?? true}
      editError={props.editError}
      onOpen={props.onOpenSnippet}
      onCopy={props.onCopySnippet}
      onCopyLink={props.onCopySnippetLink}
      onDelete={props.onDeleteSnippet}
      onEdit={props.onEditSnippet}
      onSettle={props.onSettleSnippet}
    />
  );
}
