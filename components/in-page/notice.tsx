import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import type { NoticeView } from '../view-models.ts';
import { noticeWord } from '../words.ts';

export interface NoticeProps {
  notice: NoticeView;
  onDismiss(): void;
  /** Something the reader can do about it: undo, try again. */
  action?: { name: string; onPress(): void } | undefined;
  /** Small, and presses beside its buttons go to what stands under it: for what nobody asked for. */
  letsThrough?: boolean;
}

/** How long 已复制 and its like stay, in ms: two words are read in one second, a sentence in three; twice that. */
const stays = 6_000;

/** Takes a plain piece of news away after a while, unless the reader points at it or has come to it by keyboard. */
function usePassing(notice: NoticeView, passes: boolean, onDismiss: () => void) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!passes) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const leave = () => {
      if (ref.current?.matches(':hover, :focus-within')) timer = setTimeout(leave, stays);
      else onDismiss();
    };
    timer = setTimeout(leave, stays);
    return () => clearTimeout(timer);
  }, [notice, passes]);
  return ref;
}

/** A quiet line that can be put away; plain news passes by itself. Errors are spoken at once, the rest when there is a pause. */
export function Notice({ notice, onDismiss, action, letsThrough }: NoticeProps) {
  const ref = usePassing(notice, notice.tone === 'info' && notice.detail === null && !action, onDismiss);
  return (
    <div
      ref={ref}
      class={`surface notice ${notice.tone}${letsThrough ? ' lets-through' : ''}`}
      role={notice.tone === 'error' ? 'alert' : 'status'}
    >
      <p>
        {noticeWord(notice.code)}
        {notice.detail === null ? null : <span class="notice-detail">{notice.detail}</span>}
      </p>
      {action ? <Button onPress={action.onPress}>{action.name}</Button> : null}
      <Button look="icon" label={i18n.t('action.dismiss')} onPress={onDismiss}>
        <span class="cross" aria-hidden="true" />
      </Button>
    </div>
  );
}
