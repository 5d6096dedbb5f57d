import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import type { NoticeView } from '../view-models.ts';
import { noticeWord } from '../words.ts';

export interface NoticeProps {
  notice: NoticeView;
  onDismiss(): void;
  /** Something the reader can do about it: undo, try again. */
  action?: { name: string; onPress(): void } | undefined;
}

/** A quiet line that can be put away. Errors are spoken at once, the rest when there is a pause. */
export function Notice({ notice, onDismiss, action }: NoticeProps) {
  return (
    <div class={`surface notice ${notice.tone}`} role={notice.tone === 'error' ? 'alert' : 'status'}>
      <p>
        {noticeWord(notice.code)}
        {notice.detail === null ? null : <span class="detail">{notice.detail}</span>}
      </p>
      {action ? <Button onPress={action.onPress}>{action.name}</Button> : null}
      <Button look="icon" label={i18n.t('action.dismiss')} onPress={onDismiss}>
        <span class="cross" aria-hidden="true" />
      </Button>
    </div>
  );
}
