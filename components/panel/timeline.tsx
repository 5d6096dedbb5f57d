import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatDate, formatHost, formatPeriod } from '../format.ts';
import { VersionName } from '../version-name.tsx';
import type { EarlierReport, TimelineView } from '../view-models.ts';
import { hostWord, originWord } from '../words.ts';

export interface TimelineProps {
  timeline: TimelineView;
  /** Whose reports these are, `null` when the page does not say. */
  place: string | null;
  /** Reads the place's column page on the reader's click, the only request there is here. `null` hides the offer. */
  onReadColumn: (() => void) | null;
  /** True in a private window: past reports are read and kept from no such window, and a line says so. */
  privateWindow: boolean;
  /** Opens the list from which past reports are read. */
  onReadPast(): void;
  /** Opens the library, where this report is set beside another version of it. */
  onCompareVersions(): void;
  /** Opens a file of the page in the reading page; `null` where its files are listed elsewhere. */
  onOpenFile: ((href: string) => void) | null;
}

/** 往期: the place's reports in order of time with this one among them, its district's, and the files named here. */
export function Timeline(props: TimelineProps) {
  const { timeline, place, onReadColumn, onOpenFile } = props;
  return (
    <>
      {place === null ? null : <OpenPast {...props} />}
      {timeline.items.length === 0 ? (
        <p class="empty">{i18n.t('timeline.none')}</p>
      ) : (
        <ol class="timeline" aria-label={i18n.t('timeline.label', [place ?? ''])}>
          {timeline.items.map((item) =>
            item.type === 'missing' ? (
              <li class="missing" key={`missing-${item.period}`}>
                <span class="when">{formatPeriod(item.period)}</span>
                <span class="aside">{i18n.t('timeline.missing')}</span>
              </li>
            ) : (
              <ReportLine key={item.report.id} report={item.report} />
            ),
          )}
        </ol>
      )}
      {timeline.versions.length === 0 ? null : <Versions {...props} />}
      <Column timeline={timeline} onReadColumn={onReadColumn} />
      {timeline.district.length === 0 ? null : (
        <section class="block">
          <h3>{i18n.t('timeline.district')}</h3>
          <ol class="timeline">
            {timeline.district.map((report) => (
              <ReportLine key={report.id} report={report} />
            ))}
          </ol>
        </section>
      )}
      {timeline.attachments.length === 0 || onOpenFile === null ? null : (
        <section class="block">
          <h3>{i18n.t('timeline.attachments')}</h3>
          <ul class="attachments">
            {timeline.attachments.map((file) => (
              <li key={file.href}>
                <SafeLink href={file.href} title={file.href}>
                  {file.text}
                </SafeLink>{' '}
                {file.role === 'report' ? <span class="aside">{i18n.t('file.isReport')}</span> : null}
                <span class="aside address">{file.href}</span>
                <Button label={i18n.t('file.openLabel', [file.text])} onPress={() => onOpenFile(file.href)}>
                  {i18n.t('file.open')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="aside">{i18n.t('timeline.caution')}</p>
    </>
  );
}

/** One report: its period, its title leading to the best address, then every address by kind of site. */
export function ReportLine({ report }: { report: EarlierReport }) {
  const title = closeUp(report.title ?? i18n.t('timeline.untitled', [report.place]));
  const [best, ...twins] = report.addresses;
  // Where the title's own link is the only one, its kind of site is a word beside it, not a second link.
  const origin = [
    report.current ? i18n.t('timeline.thisOne') : originWord(report.from),
    !report.current && best && twins.length === 0 ? addressName(best) : null,
    report.published === null ? null : i18n.t('timeline.published', [formatDate(report.published)]),
  ].filter((part) => part !== null);
  return (
    <li class={report.current ? 'current' : undefined} aria-current={report.current ? 'true' : undefined}>
      <span class="when">
        {report.period === null ? i18n.t('timeline.noPeriod') : formatPeriod(report.period)}
      </span>
      {report.current || !best ? (
        <span class="report-title">{title}</span>
      ) : (
        <SafeLink href={best.url} title={best.url}>
          {title}
        </SafeLink>
      )}
      <span class="aside">{origin.join(' · ')}</span>
      {report.current || !best || twins.length === 0 ? null : (
        <span class="hosts">
          {report.addresses.map((address) => (
            <AddressLink key={address.url} address={address} among={report.addresses} />
          ))}
        </span>
      )}
    </li>
  );
}

/** Old portals print titles with spaces between the characters (政 府 工 作 报 告): as words, they are one. */
function closeUp(title: string): string {
  return title.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu, '');
}

function addressName(address: EarlierReport['addresses'][number]): string {
  return [hostWord(address.host), address.format === 'html' ? null : address.format.toUpperCase()]
    .filter((part) => part !== null)
    .join(' ');
}

interface AddressLinkProps {
  address: EarlierReport['addresses'][number];
  /** All addresses of the report. */
  among: EarlierReport['addresses'];
}

/** 门户, 人大 PDF, 镜像: the kind of site and the format, the host in label and title; in plain view where it tells two apart. */
function AddressLink({ address, among }: AddressLinkProps) {
  const name = addressName(address);
  const full = `${name} ${formatHost(address.url) ?? ''}`;
  const isAlone = among.filter((other) => addressName(other) === name).length === 1;
  return (
    <SafeLink href={address.url} title={address.url} label={full}>
      {isAlone ? name : full}
    </SafeLink>
  );
}

/** Other texts of this report, and the press that sets one of them beside it. */
function Versions({ timeline, privateWindow, onCompareVersions }: TimelineProps) {
  return (
    <section class="block">
      <h3>{i18n.t('versions.title')}</h3>
      <ul class="versions">
        {timeline.versions.map((version) => (
          <li key={version.href ?? version.name}>
            <VersionName version={version} />
          </li>
        ))}
      </ul>
      {privateWindow ? (
        <p class="aside">{i18n.t('past.private')}</p>
      ) : (
        <Button onPress={onCompareVersions}>{i18n.t('versions.open')}</Button>
      )}
    </section>
  );
}

/** The way to the list from which the place's past is read; a private window says why there is none. */
function OpenPast({ privateWindow, onReadPast }: Pick<TimelineProps, 'privateWindow' | 'onReadPast'>) {
  if (privateWindow) return <p class="aside">{i18n.t('past.private')}</p>;
  return (
    <div class="column">
      <Button onPress={onReadPast}>{i18n.t('past.open')}</Button>
      <p class="aside">{i18n.t('past.openMeaning')}</p>
    </div>
  );
}

function Column({ timeline, onReadColumn }: Pick<TimelineProps, 'timeline' | 'onReadColumn'>) {
  const { column } = timeline;
  if (column.state === 'none' || onReadColumn === null) return null;
  return (
    <div class="column">
      <Button onPress={onReadColumn} off={column.state === 'reading'}>
        {i18n.t(column.state === 'reading' ? 'timeline.columnReading' : 'timeline.columnRead')}
      </Button>
      <p class="aside" role="status">
        {column.state === 'failed' ? i18n.t('notice.columnFailed') : null}
        {column.state === 'read' ? i18n.t('timeline.columnDone') : null}
        {column.state === 'offered'
          ? i18n.t('timeline.columnMeaning', [formatHost(column.address) ?? ''])
          : null}
      </p>
    </div>
  );
}
