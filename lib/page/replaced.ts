/** What is done about another root element, and until when it is looked for. */
export interface ReplacementOptions {
  onReplaced: () => void;
  signal: AbortSignal;
}

/**
 * Calls once when a script puts another root element in place of the document's (`document.open`, a clone of it): what
 * listened to the document is gone with that, in every world.
 */
export function watchForReplacement(document: Document, { onReplaced, signal }: ReplacementOptions): void {
  if (signal.aborted) return;
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    observer.disconnect();
    onReplaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
