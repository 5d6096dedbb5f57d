/**
 * Puts text on the clipboard, and the same with markup where a table should stay one; to be called from a trusted
 * event. Pages on plain http have no clipboard of their own, so a `copy` event of our own making carries it on all
 * pages alike, filled before the page's handlers can add their words. False when the browser does not allow it.
 */
export function copyText(document: Document, text: string, html?: string): boolean {
  const view = document.defaultView;
  if (!view || typeof document.execCommand !== 'function') return false;
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    filled = true;
  };
  view.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    view.removeEventListener('copy', fill, { capture: true });
  }
}
