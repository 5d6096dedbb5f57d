import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GlossaryEntry } from '../../lib/knowledge/glossary.ts';
import { searchGlossary } from '../../lib/knowledge/search-glossary.ts';
import type { StoredReport } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { reportName } from '../report-name.ts';
import { findReports } from './find-reports.ts';

export interface ElsewhereProps {
  entries: readonly GlossaryEntry[];
  reports: readonly StoredReport[];
  onTerm(id: string): void;
}

/** So many of each are named: enough to see whether it is what was meant. */
const mostNamed = 5;

/** What the words of a search are found in besides snippets: terms of the glossary, reports that were opened. */
export function Elsewhere({ entries, reports, onTerm, words }: ElsewhereProps & { words: string }) {
  const terms = useMemo(() => searchGlossary(entries, words), [entries, words]);
  const titles = useMemo(() => findReports(reports, words), [reports, words]);
  if (terms.length + titles.length === 0) return null;
  return (
    <section class="elsewhere" aria-label={i18n.t('library.elsewhere')}>
      {terms.length === 0 ? null : (
        <p>
          <span class="aside">{i18n.t('library.inGlossary', [terms.length])}</span>
          {terms.slice(0, mostNamed).map((entry) => (
            <Button key={entry.id} look="link" onPress={() => onTerm(entry.id)}>
              {entry.term}
            </Button>
          ))}
        </p>
      )}
      {titles.length === 0 ? null : (
        <p>
          <span class="aside">{i18n.t('library.inReports', [titles.length])}</span>
          {titles.slice(0, mostNamed).map((report) => (
            <SafeLink key={report.id} href={report.address}>
              {reportName(report.identity)}
            </SafeLink>
          ))}
        </p>
      )}
    </section>
  );
}
