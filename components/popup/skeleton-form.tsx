import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';

export interface SkeletonFormProps {
  /** The page without its words. */
  skeleton: string;
  onCopy(skeleton: string): void;
  onCancel(): void;
}

/** 本页读得不对: the page's structure, which the reader looks through, cuts where they like, and sends by hand. */
export function SkeletonForm({ skeleton, onCopy, onCancel }: SkeletonFormProps) {
  const [text, setText] = useState(skeleton);
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        onCopy(text);
      }}
    >
      <h1>{i18n.t('popup.readWrongly')}</h1>
      <p>{i18n.t('popup.skeletonMeaning')}</p>
      <TextField
        label={i18n.t('popup.skeleton')}
        value={text}
        lines={12}
        hint={i18n.t('popup.skeletonHint')}
        onInput={setText}
      />
      <div class="actions">
        <button type="submit" class="button primary">
          {i18n.t('action.copy')}
        </button>
        <Button look="quiet" onPress={onCancel}>
          {i18n.t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
