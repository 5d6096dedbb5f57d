/** Text that did not change for so long is there, in ms. */
const quietAfter = 500;
/** A page that is no report by then is left alone, in ms. */
const longestWatch = 10_000;

export interface WatchOptions {
  /** Called when text that came late is quiet; true ends the watch. */
  onQuiet: () => boolean;
  signal: AbortSignal;
}

/**
 * Waits for the late text of a page that is not (yet) a report: one observer, asked at most twice a second, gone
 * after 10 s at the latest. A page whose text does not change costs nothing more.
 */
export function watchUntilQuiet(document: Document, { onQuiet, signal }: WatchOptions): void {
  if (signal.aborted) return;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(last);
    signal.removeEventListener('abort', end);
  };
  const look = () => {
    quiet = undefined;
    if (onQuiet()) end();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(look, quietAfter);
  });
  const last = setTimeout(() => {
    const waiting = quiet !== undefined;
    end();
    // Still changing: what is there by now is looked at once.
    if (waiting) onQuiet();
  }, longestWatch);
  signal.addEventListener('abort', end, { once: true });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
