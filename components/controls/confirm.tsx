import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './button.tsx';

export interface ConfirmProps {
  name: string;
  /** What will happen, asked before it does. */
  question: string;
  onConfirm(): void;
}

/** A button for what can't be undone: asks once, in its own place. */
export function Confirm({ name, question, onConfirm }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button onPress={() => setAsking(true)}>{name}</Button>;
  return (
    <div class="confirm" role="alert">
      <span>{question}</span>
      <Button
        look="danger"
        onPress={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {name}
      </Button>
      <Button look="quiet" onPress={() => setAsking(false)}>
        {i18n.t('action.cancel')}
      </Button>
    </div>
  );
}
