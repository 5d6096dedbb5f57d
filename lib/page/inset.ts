import { findCaretAt } from './hit.ts';
import { makeLiveRange } from './live-range.ts';
import { adoptSheet, makeSheet } from './mark-styles.ts';

/** A strip of the window that the page leaves free. */
export interface Inset {
  side: 'left' | 'right';
  /** In CSS pixels. */
  width: number;
}

/**
 * Returns a function that has the page leave a strip of the window free: a margin on its root on screen, and nothing
 * else of it is changed, not even an attribute. `null` gives the strip back, and so does the end of `signal`: what
 * stands then is what would stand without us. The line that is being read stays where it is. It tells whether the strip
 * is another one than before; where style sheets can't be adopted nothing happens.
 */
export function createInset(document: Document, signal: AbortSignal): (inset: Inset | null) => boolean {
  const sheet = makeSheet(document, '');
  if (!sheet) return () => false;
  adoptSheet(document, sheet, signal);
  let shown = '';
  return (inset) => {
    const rule = inset === null ? '' : marginRule(inset);
    if (rule === shown || signal.aborted) return false;
    shown = rule;
    const holdLine = lineInView(document);
    sheet.replaceSync(rule);
    // A root that is told to be as wide as the window is as wide beside a margin too.
    if (inset !== null && !leavesFree(document, inset)) sheet.replaceSync(marginRule(inset, 'width: auto'));
    holdLine();
    return true;
  };
}

/** Said three times, so that it outweighs what the page says of its root with `!important`. */
const marginRule = ({ side, width }: Inset, more = ''): string =>
  `@media screen { :root:root:root { margin-${side}: ${width}px !important; ${more && `${more} !important`} } }`;

const leavesFree = ({ documentElement: root }: Document, { width }: Inset): boolean =>
  Math.floor(root.getBoundingClientRect().width) + width <= root.clientWidth;

/** Notes what is read in the upper third of the window; the function returned scrolls it back to where it was. */
function lineInView(document: Document): () => void {
  const view = document.defaultView!;
  const caret = findCaretAt(document, { x: view.innerWidth / 3, y: view.innerHeight / 3 });
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE || view.scrollY === 0) return () => {};
  const [startContainer, startOffset] = [caret.node as Text, caret.offset];
  const top = () =>
    makeLiveRange({
      startContainer,
      startOffset,
      endContainer: startContainer,
      endOffset: startOffset,
    })?.getBoundingClientRect().top;
  const before = top();
  return () => {
    const now = top();
    if (before !== undefined && now !== undefined && now !== before)
      view.scrollBy({ top: now - before, behavior: 'instant' });
  };
}
