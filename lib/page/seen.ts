/** An element of ours is no smaller where it is seen, in CSS pixels. */
const smallest = 8;

/** A layer of the page may let so much through before it hides what is ours. */
const opaque = 0.9;

/** Where on a control it is asked what lies on top, as shares of its width. */
const asked = [0.25, 0.5, 0.75];

/**
 * Whether the reader can see a control of ours where they pressed it: of some size, in the window, nothing of the page
 * over it, and neither our element nor the page around it faded, filtered, cut or moved out of shape. A page can do all of
 * that to the one element we add, and lay a button of its own under the pointer.
 */
export function isSeen(control: Element, host: Element): boolean {
  const { ownerDocument: document } = host;
  const view = document.defaultView;
  if (!view) return false;
  const { left, top, width, height } = control.getBoundingClientRect();
  if (width < smallest || height < smallest) return false;
  if ([host, document.documentElement].some((element) => isVeiled(view.getComputedStyle(element), opaque)))
    return false;
  // What lies in a closed root is its host to the document.
  return asked.every((share) => document.elementFromPoint(left + width * share, top + height / 2) === host);
}

/** Faded below `least` of its opacity, filtered, cut or moved out of shape. */
export function isVeiled(style: CSSStyleDeclaration, least: number): boolean {
  const shapes = [style.filter, style.clipPath, style.transform, style.maskImage, style.clip];
  return (
    Number(style.opacity || 1) < least ||
    style.visibility === 'hidden' ||
    !/^(?:normal)?$/.test(style.mixBlendMode) ||
    shapes.some((shape) => shape !== undefined && !/^(?:none|auto)?$/.test(shape))
  );
}

/** How a browser that can tell says whether anything hides an element (Intersection Observer v2). */
type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * The browser's own word on the same, where it has one (Chromium): it knows of covers that let presses through. True where
 * it has none.
 */
export function isShownByBrowser(control: Element): Promise<boolean> {
  if (typeof IntersectionObserver === 'undefined' || !('isVisible' in IntersectionObserverEntry.prototype))
    return Promise.resolve(true);
  const options: IntersectionObserverInit = { threshold: 0.5 };
  // A look no sooner than this is all that the browser grants, in ms.
  Object.assign(options, { trackVisibility: true, delay: 100 });
  return new Promise((answer) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      answer((entry as SightEntry).isVisible !== false);
    }, options);
    observer.observe(control);
  });
}
