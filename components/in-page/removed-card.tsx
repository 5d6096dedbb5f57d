import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import type { Anchor } from '../view-models.ts';
import { noticeWord } from '../words.ts';
import { CardFrame } from './card-frame.tsx';

export interface RemovedCardProps {
  /** What the deleted snippet had kept. */
  quote: string;
  anchor: Anchor | null;
  takeFocus?: boolean | undefined;
  onUndo(): void;
  onClose(): void;
}

/** Where a snippet's card stood: that it was deleted, and the way back. */
export function RemovedCard({ quote, onUndo, ...frame }: RemovedCardProps) {
  return (
    <CardFrame label={i18n.t('snippet.removedLabel', [quote])} {...frame}>
      <p class="eyebrow" role="status">
        {noticeWord('deleted')}
      </p>
      <p class="quote clamp">{quote}</p>
      <div class="actions">
        <Button look="primary" onPress={onUndo}>
          {i18n.t('action.undo')}
        </Button>
      </div>
    </CardFrame>
  );
}
