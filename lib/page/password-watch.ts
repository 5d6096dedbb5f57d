import { propertyOf } from './form-safe.ts';
import { asksForPassword } from './password-field.ts';

/** A field is looked for so long after a change, in ms: pages change a hundred times a second, and one look serves them all. */
const lookAfter = 100;

/** After a look nothing is looked at again for so many times as long: a page of any size costs a twentieth of the time at most. */
const restAfter = 20;

/** So many documents and shadow roots within the page are looked into: a page that has more is no report's. */
const mostRoots = 500;

/**
 * What a reader does, and what a frame says when it has loaded: a root that a script attaches to an element that stood
 * there before changes nothing that an observer is told of.
 */
const signs = ['focusin', 'pointerdown', 'pointermove', 'keydown', 'load'] as const;

/**
 * Calls once when a password is asked for, however late: in an element that is put in, a field that becomes one, an open
 * shadow root or a frame of the page's own origin, one within another. What stands in the page's own document at the
 * start is not asked about; in its roots and frames it is, before this returns.
 */
export function watchForPassword(
  document: Document,
  { onAsked, signal }: { onAsked(): void; signal: AbortSignal },
): void {
  if (signal.aborted) return;
  const followed = new Set<Root>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const root of followed) leave(root);
    signal.removeEventListener('abort', end);
  };
  const soon = () => {
    timer ??= setTimeout(look, Math.max(lookAfter, restUntil - performance.now()));
  };
  const follow = (root: Root) => {
    followed.add(root);
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['type', 'src', 'srcdoc'] });
    for (const sign of signs) root.addEventListener(sign, soon, { capture: true, passive: true });
  };
  const leave = (root: Root) => {
    followed.delete(root);
    for (const sign of signs) root.removeEventListener(sign, soon, { capture: true });
  };
  const isAsked = () => {
    const started = performance.now();
    const roots = rootsWithin(document);
    for (const root of followed) if (root !== document && !roots.has(root)) leave(root);
    for (const root of roots) if (!followed.has(root)) follow(root);
    restUntil = performance.now() + (performance.now() - started) * restAfter;
    return [...roots].some(asksForPassword);
  };
  const look = () => {
    timer = undefined;
    // A page may have as many roots as it likes; its own document is asked whatever they are.
    if (!asksForPassword(document) && !isAsked()) return;
    end();
    onAsked();
  };
  const observer = new MutationObserver(soon);
  signal.addEventListener('abort', end, { once: true });
  follow(document);
  if (!isAsked()) return;
  end();
  onAsked();
}

type Root = Document | ShadowRoot;

/** Every open shadow root and document of the same origin within a document, as many as are looked into. */
function rootsWithin(document: Document): ReadonlySet<Root> {
  const found = new Set<Root>();
  const open: Root[] = [document];
  for (let root = open.pop(); root && found.size < mostRoots; root = open.pop())
    for (const element of root.querySelectorAll('*')) {
      const inner = propertyOf(element, 'shadowRoot') ?? documentOf(element);
      if (!inner) continue;
      found.add(inner);
      open.push(inner);
      if (found.size >= mostRoots) break;
    }
  return found;
}

/** The document that a frame of the same origin shows. */
function documentOf(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  return (element as HTMLIFrameElement).contentDocument;
}
