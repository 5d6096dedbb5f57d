import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './button.tsx';

export interface ConfirmProps {
  name: string;
  /** What will happen, asked before it does. */
  question: string;
  onConfirm(): void;
}

/** A button for what can't be undone: asks once, in its own place, and the focus goes along. */
export function Confirm({ name, question, onConfirm }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const hadAsked = useRef(false);
  useEffect(() => {
    if (hadAsked.current === asking) return;
    hadAsked.current = asking;
    // To the question, not to its answer: a key that is pressed twice must not give it.
    const next = place.current?.querySelector<HTMLElement>(asking ? '.confirm' : 'button');
    if (document.activeElement === document.body) next?.focus();
  }, [asking]);
  return (
    <div class="confirm-place" ref={place}>
      {asking ? (
        <div class="confirm" role="alert" tabIndex={-1}>
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
      ) : (
        <Button onPress={() => setAsking(true)}>{name}</Button>
      )}
    </div>
  );
}
