import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Decides whether an event was the reader's own. In a page only trusted events count, because the page can
 * dispatch events of its own at our host; extension pages, which nobody else can reach, accept all.
 */
export const Trust = createContext<(event: Event) => boolean>((event) => event.isTrusted);

/** Wraps a callback so that it runs for the reader's own events alone. */
export function useTrusted(): <E extends Event>(run: (event: E) => void) => (event: E) => void {
  const isTrusted = useContext(Trust);
  return (run) => (event) => {
    if (isTrusted(event)) run(event);
  };
}
