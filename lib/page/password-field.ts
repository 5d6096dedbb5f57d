const field = 'input[type="password" i]';

/** Where a password is asked for, nothing is read. */
export function asksForPassword(document: Document): boolean {
  return document.querySelector(field) !== null;
}

/** A field is looked for so long after a change, in ms: pages change a hundred times a second, and one look serves them all. */
const lookAfter = 100;

/** Calls once when a password is asked for, however late: an element that is put in, or a field that becomes one. */
export function watchForPassword(
  document: Document,
  { onAsked, signal }: { onAsked(): void; signal: AbortSignal },
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  };
  const look = () => {
    timer = undefined;
    if (!asksForPassword(document)) return;
    end();
    onAsked();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, lookAfter);
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['type'] });
  signal.addEventListener('abort', end, { once: true });
}
