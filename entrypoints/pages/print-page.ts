/**
 * Opens the browser's own print window on a page that no tab shows. Its frame lets no script run; it stays until the
 * next is printed, since a browser may still be reading it when `print` has come back.
 */
export function printPage(html: string): void {
  document.querySelector('iframe.to-print')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'to-print';
  frame.hidden = true;
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.srcdoc = html;
  frame.addEventListener('load', () => frame.contentWindow?.print());
  document.body.append(frame);
}
