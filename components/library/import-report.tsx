import { i18n } from '#i18n';
import type { ImportResult } from '../view-models.ts';
import { importReasonWord } from '../words.ts';

/** What an import did, and which rows it left out and why. */
export function ImportReport({ result }: { result: ImportResult }) {
  return (
    <div class="import-report" role="status">
      <p>{i18n.t('import.result', [result.added, result.skipped, result.conflicts])}</p>
      {result.conflicts === 0 ? null : <p class="caution">{i18n.t('import.conflicts')}</p>}
      {result.bad.length === 0 ? null : (
        <>
          <p>{i18n.t('import.bad', [result.bad.length])}</p>
          <ul class="plain-list">
            {result.bad.map((row) => (
              <li key={`${row.line}-${row.code}`}>
                {row.line === 0 ? null : i18n.t('import.line', [row.line])}
                {importReasonWord(row.code)}
                {row.detail === null ? null : <span class="code">{row.detail}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
