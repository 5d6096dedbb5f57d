import { i18n } from '#i18n';
import { isOtherGenre } from '../../lib/analysis/report-identity.ts';
import type { StoredReport } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { Unready } from '../controls/unready.tsx';
import { formatHost, formatPeriod, formatTime } from '../format.ts';
import type { Loaded } from '../view-models.ts';
import { genreWord } from '../words.ts';

export interface ReportsTabProps {
  /** Latest opened first. */
  reports: Loaded<StoredReport[]>;
  remember: boolean;
  onRemember(remember: boolean): void;
  onForget(id: string): void;
  onForgetAll(): void;
}

/** 报告: those the reader has opened, to be forgotten one by one or all. */
export function ReportsTab({ reports, remember, onRemember, onForget, onForgetAll }: ReportsTabProps) {
  return (
    <>
      <section class="lead">
        <CheckBox checked={remember} onChange={onRemember}>
          {i18n.t('remember.switch')}
        </CheckBox>
        <p class="aside">{i18n.t('remember.meaning')}</p>
      </section>
      {reports.state === 'ready' ? null : <Unready loaded={reports} />}
      {reports.state === 'ready' && reports.value.length === 0 ? (
        <p class="empty">{i18n.t('library.noReports')}</p>
      ) : null}
      {reports.state === 'ready' && reports.value.length > 0 ? (
        <>
          <ul class="stored">
            {reports.value.map((report) => (
              <li key={report.id}>
                <div>
                  <SafeLink href={report.address}>
                    {report.identity.title ?? report.identity.place ?? i18n.t('identity.untitled')}
                  </SafeLink>
                  <p class="aside">{reportLine(report)}</p>
                </div>
                <Button
                  onPress={() => onForget(report.id)}
                  label={i18n.t('library.forgetLabel', [report.identity.title ?? ''])}
                >
                  {i18n.t('library.forget')}
                </Button>
              </li>
            ))}
          </ul>
          <Confirm
            name={i18n.t('library.forgetAll')}
            question={i18n.t('library.forgetAllQuestion', [reports.value.length])}
            onConfirm={onForgetAll}
          />
        </>
      ) : null}
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
