import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { formatPeriod, formatTime } from '../format.ts';
import { snippetTitle } from '../snippets/snippet-item.tsx';
import { checkWord, snippetKindWord } from '../words.ts';

export interface SnippetRowProps {
  snippet: Snippet;
  chosen: boolean;
  opened: boolean;
  tabIndex: 0 | -1;
  onToggle(): void;
  onOpen(): void;
}

/** One snippet in two lines of fixed height: what was kept, and from where. */
export function SnippetRow({ snippet, chosen, opened, tabIndex, onToggle, onOpen }: SnippetRowProps) {
  const { name, quote } = snippetTitle(snippet);
  const place = snippet.check?.place ?? null;
  const title = snippet.report.title ?? snippet.report.place ?? i18n.t('identity.untitled');
  const period = snippet.report.period === null ? null : formatPeriod(snippet.report.period);
  const source = [
    title,
    // Most titles name their period.
    period === null || title.includes(period) ? null : period,
    i18n.t('snippet.keptAt', [formatTime(snippet.keptAt)]),
  ].filter((part) => part !== null);
  return (
    <div class={opened ? 'snippet-row opened' : 'snippet-row'}>
      <input
        type="checkbox"
        checked={chosen}
        tabIndex={tabIndex}
        aria-label={i18n.t('library.choose', [quote])}
        onChange={onToggle}
      />
      <button
        type="button"
        class="row-button"
        tabIndex={tabIndex}
        data-row-focus=""
        aria-current={opened ? 'true' : undefined}
        onClick={onOpen}
      >
        <span class="row-first">
          {name === null ? null : <span class="indicator">{name}</span>}
          <span class={snippet.kind === 'figure' ? 'number' : 'words'} title={quote}>
            {quote}
          </span>
          <span class="tag">{snippetKindWord(snippet.kind)}</span>
          {place === 'changed' || place === 'gone' ? (
            <span class="tag caution-tag">{checkWord(snippet.check)}</span>
          ) : null}
          {snippet.others.length === 0 ? null : (
            <span class="tag caution-tag">{i18n.t('library.otherVersion')}</span>
          )}
          {snippet.copyOf === null ? null : <span class="tag caution-tag">{i18n.t('library.conflict')}</span>}
        </span>
        <span class="row-second aside" title={source.join(' · ')}>
          {source.join(' · ')}
          {snippet.tags.map((tag) => (
            <span class="row-tag" key={tag}>
              {`#${tag}`}
            </span>
          ))}
        </span>
      </button>
    </div>
  );
}
