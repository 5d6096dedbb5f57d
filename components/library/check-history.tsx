import { i18n } from '#i18n';
import { allChecks } from '../../lib/records/checks.ts';
import type { Snippet, SnippetCheck } from '../../lib/records/snippet.ts';
import { Fold } from '../controls/fold.tsx';
import { formatTime } from '../format.ts';
import { bodyCheckWord, checkWord } from '../words.ts';

/** Every look at the page that a snippet keeps, the last one first; nothing where the last is the only one. */
export function CheckHistory({ snippet }: { snippet: Snippet }) {
  const checks = allChecks(snippet);
  if (checks.length < 2) return null;
  return (
    <Fold title={i18n.t('library.checkHistory', [checks.length])}>
      <ol class="plain-list check-history">
        {checks.map((check) => (
          <CheckLine key={check.at} check={check} ownHash={snippet.bodyHash} />
        ))}
      </ol>
    </Fold>
  );
}

/** The hash is shown where it is another than the snippet's own: there it says which text was found. */
function CheckLine({ check, ownHash }: { check: SnippetCheck; ownHash: string }) {
  const { at, found, body, bodyHash } = check;
  return (
    <li>
      <time dateTime={at}>{formatTime(at)}</time>
      <span>
        {checkWord(check)} · {bodyCheckWord(body)}
        {found === null ? null : <span class="number"> 「{found}」</span>}
      </span>
      {bodyHash === undefined || bodyHash === ownHash ? null : <span class="code">SHA-256 {bodyHash}</span>}
    </li>
  );
}
