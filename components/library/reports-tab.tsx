import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isOtherGenre } from '../../lib/analysis/report-identity.ts';
import type { StoredReport } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { useFocusBack } from '../controls/focus-return.ts';
import { SafeLink } from '../controls/safe-link.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { Undo } from '../controls/undo.tsx';
import { Unready } from '../controls/unready.tsx';
import { formatHost, formatPeriod, formatTime } from '../format.ts';
import { reportName } from '../report-name.ts';
import type { Loaded } from '../view-models.ts';
import { genreWord } from '../words.ts';
import { findReports } from './find-reports.ts';

export interface ReportsTabProps {
  /** Latest opened first. */
  reports: Loaded<StoredReport[]>;
  remember: boolean;
  /** How many were forgotten last and can be brought back. */
  undo: { count: number } | null;
  onRemember(remember: boolean): void;
  onForget(id: string): void;
  onForgetAll(): void;
  onUndo(): void;
}

/** 报告: those the reader has opened, to be forgotten one by one or all. */
export function ReportsTab(props: ReportsTabProps) {
  const { reports, remember, undo, onRemember } = props;
  const { section, leaveAt } = useFocusBack(reports, '.stored .button');
  const bringBack = () => {
    leaveAt(0);
    props.onUndo();
  };
  return (
    <section ref={section}>
      <div class="lead">
        <CheckBox checked={remember} onChange={onRemember}>
          {i18n.t('remember.switch')}
        </CheckBox>
        <p class="aside">{i18n.t('remember.meaning')}</p>
      </div>
      {undo === null ? null : <Undo words={i18n.t('library.forgotten', [undo.count])} onUndo={bringBack} />}
      {reports.state === 'ready' ? (
        <OpenedReports {...props} reports={reports.value} onLeave={leaveAt} />
      ) : (
        <Unready loaded={reports} />
      )}
    </section>
  );
}

interface OpenedReportsProps extends Pick<ReportsTabProps, 'onForget' | 'onForgetAll'> {
  reports: StoredReport[];
  /** Says from which line the pressed button will be gone. */
  onLeave(line: number): void;
}

/** From so many on a list is searched rather than read through. */
const searchedFrom = 6;

function OpenedReports({ reports, onForget, onForgetAll, onLeave }: OpenedReportsProps) {
  const [query, setQuery] = useState('');
  if (reports.length === 0) return <p class="empty">{i18n.t('library.noReports')}</p>;
  const found = findReports(reports, query);
  return (
    <>
      {reports.length < searchedFrom && query === '' ? null : (
        <SearchField label={i18n.t('library.searchReports')} value={query} onInput={setQuery} />
      )}
      {found.length > 0 ? null : <p class="empty">{i18n.t('library.noReportFound')}</p>}
      <ul class="stored">
        {found.map((report, line) => (
          <li key={report.id}>
            <div>
              <SafeLink href={report.address}>{reportName(report.identity)}</SafeLink>
              <p class="aside">{reportLine(report)}</p>
            </div>
            <Button
              onPress={() => {
                onLeave(line);
                onForget(report.id);
              }}
              label={i18n.t('library.forgetLabel', [reportName(report.identity)])}
            >
              {i18n.t('library.forget')}
            </Button>
          </li>
        ))}
      </ul>
      <Confirm
        name={i18n.t('library.forgetAll')}
        question={i18n.t('library.forgetAllQuestion', [reports.length])}
        onConfirm={onForgetAll}
      />
    </>
  );
}

function reportLine({ identity, address, openedAt, figures }: StoredReport): string {
  return [
    [...new Set([identity.district, identity.place])].filter(Boolean).join(' ') || null,
    identity.period === null ? null : formatPeriod(identity.period),
    isOtherGenre(identity) ? genreWord(identity.genre) : null,
    i18n.t('library.figureCount', [figures.length]),
    formatHost(address),
    i18n.t('library.openedAt', [formatTime(openedAt)]),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
