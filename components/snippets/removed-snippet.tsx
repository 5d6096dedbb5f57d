import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';

export interface RemovedSnippetProps {
  snippet: Snippet;
  onUndo(id: string): void;
}

/** Where a deleted snippet stood: that it was deleted, and the way back. Takes the focus that went with the snippet. */
export function RemovedSnippet({ snippet, onUndo }: RemovedSnippetProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.querySelector('button')?.focus();
  }, []);
  return (
    <p class="removed" role="status" ref={ref}>
      <span class="removed-words">{i18n.t('snippet.removed', [snippet.quote])}</span>
      <Button onPress={() => onUndo(snippet.id)}>{i18n.t('action.undo')}</Button>
    </p>
  );
}
