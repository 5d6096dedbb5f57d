import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatHost, formatPeriod, formatTime } from '../format.ts';
import { originWord } from '../words.ts';
import { failureSentence } from './failure-sentence.ts';
import type { PastListProps, PastRow } from './past-props.ts';

export interface PastLineProps extends Pick<PastListProps, 'onTick' | 'onRetry' | 'onForget'> {
  row: PastRow;
  /** True while a run is under way: nothing is ticked or begun then. */
  busy: boolean;
}

/** One report: its tick, period, title with its address, and how far it has come. */
export function PastLine({ row, busy, onTick, onRetry, onForget }: PastLineProps) {
  const id = useId();
  const { is } = row;
  const name = nameOf(row);
  const canTick = !busy && (is.state === 'new' || is.state === 'failed');
  return (
    <li class="past-row" data-state={is.state} aria-busy={is.state === 'reading'}>
      <input
        type="checkbox"
        id={id}
        checked={row.ticked}
        disabled={!canTick}
        aria-describedby={`${id}-state`}
        onChange={(event) => onTick(row.id, event.currentTarget.checked)}
      />
      <label class="when" for={id}>
        {row.period === null ? i18n.t('timeline.noPeriod') : formatPeriod(row.period)}
      </label>
      <span class="past-title">
        <SafeLink href={row.href} title={row.href ?? undefined}>
          {name}
        </SafeLink>
      </span>
      <span class="past-facts">
        <span class="aside">{originLine(row)}</span>
        <span class={is.state === 'failed' ? 'past-state caution' : 'past-state aside'} id={`${id}-state`}>
          {stateWords(row)}
        </span>
        {row.listed === null || row.period === null ? null : (
          <span class="past-state caution">
            {i18n.t('past.otherPeriod', [formatPeriod(row.listed), formatPeriod(row.period)])}
          </span>
        )}
      </span>
      {is.state === 'failed' && !busy ? (
        <Button onPress={() => onRetry(row.id)} label={i18n.t('past.retryLabel', [name])}>
          {i18n.t('past.retry')}
        </Button>
      ) : null}
      {is.state === 'read' && !busy ? (
        <Button look="quiet" onPress={() => onForget(row.id)} label={i18n.t('library.forgetLabel', [name])}>
          {i18n.t('library.forget')}
        </Button>
      ) : null}
    </li>
  );
}

function nameOf({ title, place }: PastRow): string {
  return title ?? i18n.t('timeline.untitled', [place ?? '']);
}

function originLine({ current, from, href }: PastRow): string {
  return [current ? i18n.t('past.startedHere') : wordOf(from), formatHost(href)]
    .filter((part) => part !== null)
    .join(' · ');
}

/** How we know of a report; the page that named it is not this one. */
function wordOf(from: PastRow['from']): string {
  if (from === 'file') return i18n.t('past.fromFile');
  return from === 'page' ? i18n.t('past.fromPage') : originWord(from);
}

function stateWords({ is }: PastRow): string {
  switch (is.state) {
    case 'new':
      return i18n.t('past.sizeUnknown');
    case 'waiting':
      return i18n.t('past.waiting');
    case 'reading':
      return is.page > 1 ? i18n.t('past.readingPage', [is.page]) : i18n.t('past.reading');
    case 'read':
      return i18n.t('past.isRead', [formatTime(is.at), is.figures]);
    case 'failed':
      return failureSentence(is.code, is.detail);
  }
}
