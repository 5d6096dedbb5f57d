import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { formatBytes, formatTime } from '../format.ts';
import { noticeWord } from '../words.ts';

/** The original of a file: whether it is kept as evidence, and what can be done about it. */
export interface OriginalFileProps {
  /** In bytes. */
  size: number;
  /** `absent`: not kept, and its bytes are not at hand; `offered`: not kept, and it can be; `keeping`: it is being written. */
  state: 'absent' | 'offered' | 'keeping' | 'kept';
  /** ISO time; `null` while it is not kept. */
  keptAt: string | null;
  /** Why the last wish could not be done: a code of `noticeWord`. */
  failure: string | null;
  onKeep(): void;
  onDownload(): void;
  onDelete(): void;
}

/** 作为证据保存原件: offered with its size, said with its size when it is done; deleted only after a question. */
export function OriginalFile(props: OriginalFileProps) {
  const size = formatBytes(props.size);
  return (
    <div class="original">
      {props.state === 'absent' ? <p class="aside">{i18n.t('original.absent')}</p> : null}
      {props.state === 'offered' || props.state === 'keeping' ? (
        <Button title={i18n.t('original.meaning')} off={props.state === 'keeping'} onPress={props.onKeep}>
          {i18n.t(props.state === 'keeping' ? 'original.keeping' : 'original.keep', [size])}
        </Button>
      ) : null}
      {props.state === 'kept' ? (
        <>
          <p class="aside" role="status">
            {i18n.t('original.kept', [size, props.keptAt === null ? '' : formatTime(props.keptAt)])}
          </p>
          <div class="actions small">
            <Button onPress={props.onDownload}>{i18n.t('original.download')}</Button>
            <Confirm
              name={i18n.t('original.delete')}
              question={i18n.t('original.deleteQuestion', [size])}
              onConfirm={props.onDelete}
            />
          </div>
        </>
      ) : null}
      {props.failure === null ? null : (
        <p class="caution" role="alert">
          {noticeWord(props.failure)}
        </p>
      )}
    </div>
  );
}
