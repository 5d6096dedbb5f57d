import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import type { KeepState } from '../view-models.ts';

export interface CardActionsProps {
  keep: KeepState;
  /** Name of the last button: 识别有误 or 释义有误. */
  feedbackName: string;
  onKeep(): void;
  /** Yes and no to the question that a private window asks before anything is kept. */
  onAgree(): void;
  onDecline(): void;
  onCopy(): void;
  onCite(): void;
  /** 复制链接: the address of this very place. */
  onCopyLink(): void;
  onFeedback(): void;
}

const keepNames = {
  idle: 'action.keep',
  asking: 'action.keep',
  keeping: 'action.keeping',
  kept: 'action.kept',
  failed: 'action.keepAgain',
  full: 'action.keepAgain',
} as const;

/** 摘录, 复制, 引用 and 识别有误, with what became of keeping said in place. */
export function CardActions(props: CardActionsProps) {
  const { keep } = props;
  return (
    <>
      <div class="actions">
        <Button
          look="primary"
          onPress={props.onKeep}
          off={keep !== 'idle' && keep !== 'failed' && keep !== 'full'}
        >
          {i18n.t(keepNames[keep])}
        </Button>
        <Button onPress={props.onCopy}>{i18n.t('action.copy')}</Button>
        <Button onPress={props.onCite}>{i18n.t('action.cite')}</Button>
        <Button onPress={props.onCopyLink}>{i18n.t('action.copyLink')}</Button>
        <Button look="quiet" onPress={props.onFeedback} title={i18n.t('action.feedbackTitle')}>
          {props.feedbackName}
        </Button>
      </div>
      {keep === 'asking' ? <PrivateQuestion {...props} /> : null}
      <p class="outcome" role="status">
        {keep === 'failed' ? i18n.t('notice.saveFailed') : keep === 'full' ? i18n.t('notice.diskFull') : ''}
      </p>
    </>
  );
}

/** What keeping leaves behind in a private window, said before it does. */
function PrivateQuestion({ onAgree, onDecline }: Pick<CardActionsProps, 'onAgree' | 'onDecline'>) {
  const ref = useRef<HTMLDivElement>(null);
  // On a small window the card is already as high as it may be: the question would stand below its edge.
  useEffect(() => ref.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={ref} class="confirm" role="alert">
      <p>{i18n.t('notice.privateKeep')}</p>
      <Button look="primary" onPress={onAgree}>
        {i18n.t('action.keepPrivate')}
      </Button>
      <Button look="quiet" onPress={onDecline}>
        {i18n.t('action.keepNot')}
      </Button>
    </div>
  );
}
