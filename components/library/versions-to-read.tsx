import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { formatPeriod } from '../format.ts';
import { VersionName } from '../version-name.tsx';
import type { VersionView } from '../view-models.ts';
import { failureSentence } from './failure-sentence.ts';
import type { PastListProps, PastRow, PastRowState } from './past-props.ts';

export interface VersionsToReadProps extends Pick<PastListProps, 'working' | 'asksFor' | 'onCancel'> {
  period: string;
  /** The one whose page led here: its text is at hand. */
  open: VersionView & { failure: Extract<PastRowState, { state: 'failed' }> | null };
  /** The others, each with how far it has come; `ticked` is what the press reads. */
  others: readonly { version: VersionView; row: PastRow }[];
  onTick(id: string, ticked: boolean): void;
  /** Keeps the open one and reads the ticked others: the reader's one confirming click. */
  onRead(): void;
}

/** Above 两个版本, when a report's page led here: its versions, and the one press that reads in what is missing. */
export function VersionsToRead(props: VersionsToReadProps) {
  const { period, open, others, working, asksFor, onTick, onRead, onCancel } = props;
  const missing = others.filter(({ version, row }) => row.ticked && !version.kept).length;
  const isReady = open.kept && missing === 0;
  return (
    <section class="block versions-to-read">
      <h3>{i18n.t('versions.of', [formatPeriod(period)])}</h3>
      <ul class="versions">
        <li>
          <VersionName version={open} /> <span class="aside">{i18n.t('versions.here')}</span>
          {open.failure === null ? null : (
            <p class="caution">{failureSentence(open.failure.code, open.failure.detail)}</p>
          )}
        </li>
        {others.map(({ version, row }) => (
          <li key={row.id}>
            {version.kept || others.length === 1 ? null : (
              <input
                type="checkbox"
                checked={row.ticked}
                disabled={working !== null}
                aria-label={version.name ?? version.href ?? ''}
                onChange={(event) => onTick(row.id, event.currentTarget.checked)}
              />
            )}
            <VersionName version={version} /> <RowState kept={version.kept} is={row.is} />
          </li>
        ))}
      </ul>
      {working === null ? null : (
        <Progress name={working.name} progress={working.progress} onCancel={onCancel} />
      )}
      {isReady || working !== null ? null : (
        <div class="versions-start">
          {asksFor.length === 0 ? null : <p class="caution">{i18n.t('past.asks', [asksFor.join('、')])}</p>}
          <Button look="primary" onPress={onRead} off={missing === 0 && open.kept}>
            {i18n.t('versions.read')}
          </Button>
          <p class="aside">{i18n.t('versions.readMeaning')}</p>
        </div>
      )}
    </section>
  );
}

function RowState({ kept, is }: { kept: boolean; is: PastRowState }) {
  if (is.state === 'failed') return <p class="caution">{failureSentence(is.code, is.detail)}</p>;
  if (is.state === 'reading' || is.state === 'waiting')
    return <span class="aside">{i18n.t('past.reading')}</span>;
  return kept ? <span class="aside">{i18n.t('versions.kept')}</span> : null;
}
