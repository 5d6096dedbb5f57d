import { i18n } from '#i18n';
import type { Loaded } from '../view-models.ts';
import { noticeWord } from '../words.ts';

/** What stands in the place of something that is still loading, or could not be read and says why. */
export function Unready({ loaded }: { loaded: Exclude<Loaded<unknown>, { state: 'ready' }> }) {
  if (loaded.state === 'loading')
    return (
      <p class="empty" role="status">
        {i18n.t('state.loading')}
      </p>
    );
  return (
    <p class="caution" role="alert">
      {noticeWord(loaded.code)}
    </p>
  );
}
