import { i18n } from '#i18n';
import { Button } from './button.tsx';

export interface UndoProps {
  /** What was done, with how many. */
  words: string;
  onUndo(): void;
}

/** Says what was just deleted or forgotten, and brings it back. */
export function Undo({ words, onUndo }: UndoProps) {
  return (
    <p class="undo" role="status">
      {words}
      <Button onPress={onUndo}>{i18n.t('action.undo')}</Button>
    </p>
  );
}
