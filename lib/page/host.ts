import { makeSheet } from './mark-styles.ts';

/** The one element that the extension adds to a page, and the closed root inside it. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Takes the element away for good. */
  remove(): void;
}

export interface HostOptions {
  /** Local name of the element; a name with a dash, so that no portal's style sheet speaks of it. */
  name: string;
  /** Style sheet of the root. */
  styles: string;
  /** The page keeps the element away: called once, when it comes back no more. */
  onShutOut?(): void;
  signal: AbortSignal;
}

/** A page that removes the element oftener than this does not want it. */
const mostReturns = 3;

/** Stands on the element itself, over whatever the page says of `*`; in no flow, of no size, not printed by the root's sheet. */
const placing: Record<string, string> = {
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  // No layer of its own: what is in its root stands each at its height among the page's.
  'z-index': 'auto',
};

/**
 * Adds a closed root to the document, beside the body and outside the layout: `documentElement` gets one child,
 * everything else stays as it was. If the page takes it from there, out of the document or into another element, a root or
 * a frame, it comes back three times at most. Gone with `signal`.
 */
export function attachHost(document: Document, { name, styles, onShutOut, signal }: HostOptions): Host {
  const { element, root } = makeRooted(document, name);
  for (const [property, value] of Object.entries(placing)) {
    element.style.setProperty(property, value, 'important');
  }
  const attach = () => {
    document.documentElement?.append(element);
    // A root that was in another document has lost its sheets.
    if (!root.adoptedStyleSheets?.length && !root.querySelector('style')) adoptStyles(root, styles);
  };
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.parentNode === document.documentElement) return;
    if (returns >= mostReturns) {
      remove();
      onShutOut?.();
      return;
    }
    returns += 1;
    attach();
  });
  const remove = () => {
    observer.disconnect();
    element.remove();
    signal.removeEventListener('abort', remove);
  };
  if (!signal.aborted) {
    attach();
    observer.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', remove, { once: true });
  }
  return { element, root, remove };
}

/** An element with a closed root of ours; a plain one where the page has defined that name and lets no root be put into it. */
function makeRooted(document: Document, name: string): Pick<Host, 'element' | 'root'> {
  try {
    const element = document.createElement(name);
    return { element, root: element.attachShadow({ mode: 'closed' }) };
  } catch {
    const element = document.createElement('div');
    return { element, root: element.attachShadow({ mode: 'closed' }) };
  }
}

/** Adopted sheets pass any page CSP; the element is for browsers and test documents without them. */
function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = makeSheet(root.ownerDocument, styles);
  if (sheet && 'adoptedStyleSheets' in root) {
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const element = root.ownerDocument.createElement('style');
  element.textContent = styles;
  root.append(element);
}
