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

/** What a watch is told of its page. */
export interface PasswordWatch {
  onAsked(): void;
  /** An element's shadow root, closed ones too where the browser shows them to us; `null` for what is not to be looked into. */
  rootOf?(element: Element): ShadowRoot | null;
  signal: AbortSignal;
}

/**
 * Calls once when a password is asked for: before this returns where one stands there already, else however late, in an
 * element that is put in, a field that becomes one, a shadow root or a frame of the page's own origin, one within
 * another. Changes are looked at a moment after they come; the function returned looks at the page's own document at
 * once, for those who are about to use what they read of it.
 */
export function watchForPassword(
  document: Document,
  { onAsked, rootOf = openRootOf, signal }: PasswordWatch,
): () => void {
  if (signal.aborted) return () => {};
  const followed = new Set<Root>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
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
    const roots = rootsWithin(document, rootOf);
    for (const root of followed) if (root !== document && !roots.has(root)) leave(root);
    for (const root of roots) if (!followed.has(root)) follow(root);
    restUntil = performance.now() + (performance.now() - started) * restAfter;
    return [...roots].some(asksForPassword);
  };
  const look = () => {
    timer = undefined;
    // A page may have as many roots as it likes; its own document is asked whatever they are.
    if (asksForPassword(document) || isAsked()) tell();
  };
  const tell = () => {
    if (isOver) return;
    end();
    onAsked();
  };
  const observer = new MutationObserver(soon);
  signal.addEventListener('abort', end, { once: true });
  follow(document);
  look();
  return () => {
    if (!isOver && asksForPassword(document)) tell();
  };
}

type Root = Document | ShadowRoot;

const openRootOf = (element: Element): ShadowRoot | null => propertyOf(element, 'shadowRoot');

/** Every shadow root and document of the same origin within a document, as many as are looked into. */
function rootsWithin(document: Document, rootOf: (element: Element) => ShadowRoot | null): ReadonlySet<Root> {
  const found = new Set<Root>();
  const open: Root[] = [document];
  for (let root = open.pop(); root && found.size < mostRoots; root = open.pop())
    for (const element of root.querySelectorAll('*')) {
      const inner = rootOf(element) ?? documentOf(element);
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
