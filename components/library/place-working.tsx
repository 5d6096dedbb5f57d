import { i18n } from '#i18n';
import type { PlaceRecord } from '../../lib/compare/place-record.ts';
import type { PlaceStep } from '../../lib/protocol/shapes.ts';
import { Unready } from '../controls/unready.tsx';
import type { Loaded } from '../view-models.ts';

/** The record of a place as it comes: while its reports are read and compared, how far that is. */
export type ComingRecord = Loaded<PlaceRecord> | Exclude<PlaceStep, { state: 'ready' }>;

/** What stands in the place of a record that is not there yet. */
export function PlaceWorking({ record }: { record: Exclude<ComingRecord, { state: 'ready' }> }) {
  if (record.state === 'loading' || record.state === 'error') return <Unready loaded={record} />;
  const words =
    record.state === 'reading'
      ? i18n.t('place.readingOf', [record.done + 1, record.total])
      : i18n.t('place.comparing');
  return (
    <div class="progress place-working">
      <span>{words}</span>
      <progress
        aria-label={words}
        {...(record.state === 'reading' ? { max: record.total, value: record.done } : {})}
      />
    </div>
  );
}
