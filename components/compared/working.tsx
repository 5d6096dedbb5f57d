import { i18n } from '#i18n';
import type { ComparingStep } from '../../lib/protocol/shapes.ts';
import { Unready } from '../controls/unready.tsx';
import type { Loaded } from '../view-models.ts';

/** What comes of comparing reports: while they are read and compared, how far that is. */
export type Coming<T> = Loaded<T> | ComparingStep;

/** What stands in the place of a comparison that is not there yet. */
export function Working({ coming }: { coming: Exclude<Coming<unknown>, { state: 'ready' }> }) {
  if (coming.state === 'loading' || coming.state === 'error') return <Unready loaded={coming} />;
  const words =
    coming.state === 'reading'
      ? i18n.t('compared.readingOf', [coming.done + 1, coming.total])
      : i18n.t('compared.comparing');
  return (
    <div class="progress comparing">
      <span>{words}</span>
      <progress
        aria-label={words}
        {...(coming.state === 'reading' ? { max: coming.total, value: coming.done } : {})}
      />
    </div>
  );
}
