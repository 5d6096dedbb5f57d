import { browser } from 'wxt/browser';
import { propertyOf } from '../../lib/page/form-safe.ts';

/** What Firefox gives extensions of every element, and pages of none. */
interface Opened extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Elements that may have a shadow root: those whose name is of the page's own making, and some (DOM standard, 4.9). */
const hosts = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** An element's shadow root, whether it is open or closed; `null` without one, and for what can have none. */
export function rootOf(element: Element): ShadowRoot | null {
  if (!hosts.test(element.localName)) return null;
  const root = (element as Opened).openOrClosedShadowRoot;
  if (root !== undefined) return root;
  // Chromium gives it through a function, which is asked of HTML elements alone.
  if (!browser.dom || !(element instanceof HTMLElement)) return propertyOf(element, 'shadowRoot');
  return browser.dom.openOrClosedShadowRoot(element);
}
