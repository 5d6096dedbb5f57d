import { parentOf, propertyOf } from './form-safe.ts';

/** What the page's own ground calls for: dark ink on a light one, light ink on a dark one. */
export type Ground = 'light' | 'dark';

interface Ink {
  figure: string;
  goal: string;
  term: string;
  found: string;
}

/** Slate, umber and grey: no red or green, which would read as good and bad. At least 3:1 on white or near black, but terms. */
const inks: Record<Ground, Ink> = {
  light: { figure: '#4a6785', goal: '#7a5c2e', term: '#8a94a3', found: '#ffe08a' },
  dark: { figure: '#a9c3e0', goal: '#dcc08a', term: '#8793a3', found: '#6b5a1e' },
};

/** Where colours are the reader's own, kinds of marks are told by their lines alone: those are heavy, and each of its kind. */
const heavy = [
  { name: 'zbt-figure', style: 'solid 2px' },
  { name: 'zbt-goal', style: 'dashed 2px' },
  { name: 'zbt-term', style: 'dotted 3px' },
];

/**
 * The style sheet of the marks; nothing of it applies in print. Under forced colours Firefox leaves out a ground that is no
 * system colour, and Chromium gives every highlight one and the same: there what was searched has a line of its own.
 */
export function markStyles(ground: Ground): string {
  const ink = inks[ground];
  const line = (name: string, style: string, colour: string) =>
    `::highlight(${name}) { text-decoration: underline ${style} 1px ${colour}; text-underline-offset: 0.22em; }`;
  return `@media screen {
${line('zbt-term', 'dotted', ink.term)}
${line('zbt-figure', 'solid', ink.figure)}
${line('zbt-goal', 'dashed', ink.goal)}
::highlight(zbt-found) { background-color: ${ink.found}; }
}
@media screen and (forced-colors: active) {
${heavy.map(({ name, style }) => `::highlight(${name}) { text-decoration: underline ${style} CanvasText; }`).join('\n')}
::highlight(zbt-found) { background-color: Mark; color: MarkText; text-decoration: underline double CanvasText; }
}`;
}

/**
 * The ground that the text of `element` stands on: the nearest background colour that is not see-through, white
 * without one. The system's theme does not count: most portals have none.
 */
export function readGround(element: Element): Ground {
  const view = propertyOf(element, 'ownerDocument').defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    // Under half a colour, what lies behind decides.
    if (colour && colour.alpha >= 0.5) return luminance(colour) < 0.18 ? 'dark' : 'light';
  }
  return 'light';
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** `rgb(12, 34, 56)` and `rgba(12, 34, 56, 0.7)`, as computed styles print them; `null` for anything else. */
function parseColour(printed: string): Colour | null {
  const parts = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+)(%?))?\s*\)$/.exec(printed);
  if (!parts) return null;
  const alpha = parts[4] === undefined ? 1 : Number(parts[4]) / (parts[5] ? 100 : 1);
  return { red: Number(parts[1]), green: Number(parts[2]), blue: Number(parts[3]), alpha };
}

/** Relative luminance, 0 to 1 (WCAG 2.2); at 0.18 black and white ink stand out alike. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A page that takes our sheet away oftener than this does not want it. */
const mostReturns = 20;

/**
 * Adds the marks' style sheet to the document beside its own, for as long as `signal` allows; returns a function
 * that takes it away at once. Themes replace all the sheets of a document: ours is there again as soon as `telltale`, an
 * element of ours whose style hangs on it (`inkSign`), begins to change, at the next click or move of the pointer in any
 * case, twenty times at most. Where style sheets can't be adopted nothing happens.
 */
export function addMarkStyles(
  document: Document,
  ground: Ground,
  { signal, telltale }: { signal?: AbortSignal; telltale?: HTMLElement | undefined } = {},
): () => void {
  const host = hostOf(telltale);
  const sheet = makeSheet(document, `${markStyles(ground)}${host ? `\n${host} { ${inkSign}: 1px; }` : ''}`);
  if (!sheet) return () => {};
  const end = new AbortController();
  const whole = signal ? AbortSignal.any([signal, end.signal]) : end.signal;
  adoptSheet(document, sheet, whole);
  let returns = 0;
  const restore = () => {
    if (returns >= mostReturns || [...document.adoptedStyleSheets].includes(sheet)) return;
    returns += 1;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  for (const event of ['click', 'pointermove', 'visibilitychange'])
    document.addEventListener(event, restore, { signal: whole, passive: true });
  telltale?.addEventListener('transitionrun', restore, { signal: whole });
  return () => end.abort();
}

/** What the sheet says of our element alone; the telltale's style, in its root, makes a length of it that draws nothing. */
const inkSign = '--zbt-ink';

/** The name of the element in whose root one stands; `null` where it is a plain one, which a page has many of. */
function hostOf(element: Element | undefined): string | null {
  const root = element?.getRootNode();
  const name = root instanceof ShadowRoot ? root.host.localName : '';
  return name.includes('-') ? name : null;
}

/** Lays a sheet over the document's own, for as long as `signal` allows; returns a function that takes it away at once. */
export function adoptSheet(document: Document, sheet: CSSStyleSheet, signal?: AbortSignal): () => void {
  if (signal?.aborted) return () => {};
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const remove = () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
  };
  signal?.addEventListener('abort', remove, { once: true });
  return remove;
}

/** A style sheet for `adoptedStyleSheets`, `null` where the browser has none. */
export function makeSheet(document: Document, rules: string): CSSStyleSheet | null {
  const Sheet = globalThis.CSSStyleSheet;
  if (!Sheet || !('adoptedStyleSheets' in document)) return null;
  const sheet = new Sheet();
  if (typeof sheet.replaceSync !== 'function') return null;
  sheet.replaceSync(rules);
  return sheet;
}
