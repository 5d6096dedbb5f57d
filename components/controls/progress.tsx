import { i18n } from '#i18n';
import type { ProgressView } from '../view-models.ts';
import { Button } from './button.tsx';

export interface ProgressProps {
  name: string;
  progress: ProgressView;
  onCancel(): void;
}

/** How far long work has come, and the way to stop it. */
export function Progress({ name, progress, onCancel }: ProgressProps) {
  return (
    <div class="progress" role="status">
      <span>
        {name} {progress.total === null ? '' : i18n.t('state.progress', [progress.done, progress.total])}
      </span>
      <progress
        aria-label={name}
        {...(progress.total === null ? {} : { max: progress.total, value: progress.done })}
      />
      <Button onPress={onCancel}>{i18n.t('action.cancel')}</Button>
    </div>
  );
}
