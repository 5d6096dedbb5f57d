export interface NavigationOptions {
  /** The address changed without a new document, or the page came back from the browser's cache. */
  onNavigate: () => void;
  signal: AbortSignal;
}

/**
 * Notices single-page navigation by passive events alone: history, hash routes (`#/…`, `#!…`), the navigation API
 * where there is one, and a page restored from cache. Jumps within a page are not reported.
 */
export function watchNavigation(window: Window, { onNavigate, signal }: NavigationOptions): void {
  if (signal.aborted) return;
  let seen = routeOf(window.location.href);
  const look = () => {
    const now = routeOf(window.location.href);
    if (now === seen || signal.aborted) return;
    seen = now;
    onNavigate();
  };
  window.addEventListener('popstate', look, { signal, passive: true });
  window.addEventListener('hashchange', look, { signal, passive: true });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal, passive: true });
  window.addEventListener(
    'pageshow',
    (event) => {
      // A page's own script may say so five thousand times.
      if (event.isTrusted && event.persisted) onNavigate();
    },
    { signal, passive: true },
  );
}

/** The part of an address that names a document: a fragment counts only where it is a route. */
function routeOf(address: string): string {
  const at = address.indexOf('#');
  if (at < 0) return address;
  return /^#[/!]/.test(address.slice(at)) ? address : address.slice(0, at);
}
