import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { isOtherwise } from '../../lib/snippets/find-snippets.ts';
import { formatPeriod, formatTime } from '../format.ts';
import { reportName } from '../report-name.ts';
import { pageWords } from '../snippets/file-line.tsx';
import { snippetTitle } from '../snippets/snippet-item.tsx';
import { checkWord, snippetKindWord } from '../words.ts';

export interface SnippetRowProps {
  snippet: Snippet;
  chosen: boolean;
  opened: boolean;
  tabIndex: 0 | -1;
  /** `range`: with Shift, from the row that was chosen last. */
  onToggle(range: boolean): void;
  onOpen(): void;
}

/** One snippet in three lines of fixed height: what was kept, the sentence it stands in, and from where. */
export function SnippetRow({ snippet, chosen, opened, tabIndex, onToggle, onOpen }: SnippetRowProps) {
  const { name, quote } = snippetTitle(snippet);
  const title = reportName(snippet.report);
  const period = snippet.report.period === null ? null : formatPeriod(snippet.report.period);
  const source = [
    title,
    // Most titles name their period.
    period === null || title.includes(period) ? null : period,
    snippet.file ? pageWords(snippet.file) : null,
    i18n.t('snippet.keptAt', [formatTime(snippet.keptAt)]),
  ].filter((part) => part !== null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps Shift from selecting the words between
    <div
      class={opened ? 'snippet-row opened' : 'snippet-row'}
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
    >
      <input
        type="checkbox"
        checked={chosen}
        tabIndex={tabIndex}
        aria-label={i18n.t('library.choose', [quote])}
        onClick={(event) => onToggle(event.shiftKey)}
      />
      <button
        type="button"
        class="row-button"
        tabIndex={tabIndex}
        data-row-focus=""
        aria-current={opened ? 'true' : undefined}
        onClick={(event) => (event.shiftKey ? onToggle(true) : onOpen())}
      >
        <span class="row-first">
          {name === null ? null : <span class="indicator">{name}</span>}
          <span class={snippet.kind === 'figure' ? 'number' : 'words'} title={quote}>
            {quote}
          </span>
          <span class="tag">{snippetKindWord(snippet.kind)}</span>
          {isOtherwise(snippet) ? <span class="tag caution-tag">{checkWord(snippet.check)}</span> : null}
          {snippet.others.length === 0 ? null : (
            <span class="tag caution-tag">{i18n.t('library.otherVersion')}</span>
          )}
          {snippet.copyOf === null ? null : <span class="tag caution-tag">{i18n.t('library.conflict')}</span>}
        </span>
        {snippet.sentence === snippet.quote ? null : (
          <span class="one-line row-quote" lang="zh-CN">
            {snippet.sentence}
          </span>
        )}
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
