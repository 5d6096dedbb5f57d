import { i18n } from '#i18n';
import type { Snippet, SnippetFile } from '../../lib/records/snippet.ts';
import { pageNumbers } from '../../lib/snippets/page-numbers.ts';

/** Digits of a hash that a line shows: as many as tell files apart at sight; the whole is in its title. */
const shownDigits = 16;

/** The pages that print a quote, in words; `null` where its file has none. */
export function pageWords({ pages }: Pick<SnippetFile, 'pages'>): string | null {
  const numbers = pageNumbers(pages);
  return numbers === null ? null : i18n.t('snippet.page', [numbers]);
}

/** From which page of which file a snippet was kept; nothing for one of a page or a bare text. */
export function FileLine({ snippet: { file } }: { snippet: Pick<Snippet, 'file'> }) {
  if (!file) return null;
  const parts = [pageWords(file), file.name].filter((part) => part !== null);
  return (
    <p class="aside" title={`SHA-256 ${file.sha256}`}>
      {parts.map((part) => `${part} · `)}
      <span class="code">{`SHA-256 ${file.sha256.slice(0, shownDigits)}…`}</span>
    </p>
  );
}
