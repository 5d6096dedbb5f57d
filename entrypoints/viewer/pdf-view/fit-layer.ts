import { type FitRun, fitRuns } from '../../../lib/pdf/fit-runs.ts';

/** An item of a text layer: its span, the height of its type in points, and where its characters should stand in it. */
export interface FittedItem {
  span: HTMLElement;
  height: number;
  /** In points along the baseline, one a UTF-16 unit, and the last one's end; `null` where that is not known. */
  edges: readonly number[] | null;
}

/** A text layer, and its spans by item; an item without words has one that is not in the layer. */
export interface Layer {
  element: HTMLElement;
  spans: readonly HTMLElement[];
}

let pen: CanvasRenderingContext2D | null = null;
/** Widths of signs by the font that they are set in, in its own size. */
const known = new Map<string, Map<string, number>>();

/**
 * A copy of a text layer whose words stand where the page's glyphs do: pdf.js stretches each span to its whole width, and
 * within it the substitute font's digits are wider or narrower than those that are drawn. Each run that is set alike
 * becomes a span within its item's; spans whose words stand right stay as they are, and `null` is given where all do.
 * `scale`: CSS pixels a point. A copy, because Firefox paints no highlight on nodes that come into a layer later (tried).
 */
export function fitLayer(
  { element, spans }: Layer,
  items: readonly FittedItem[],
  scale: number,
): Layer | null {
  const fits = new Map<HTMLElement, FitRun[]>();
  for (const { span, height, edges } of items) {
    const runs = edges && height > 0 ? runsOf(span, { height, edges, scale }) : null;
    if (runs) fits.set(span, runs);
  }
  if (fits.size === 0) return null;
  const copy = element.cloneNode(true) as HTMLElement;
  const copies = new Map([...element.children].map((child, i) => [child, copy.children[i]]));
  for (const [span, runs] of fits) setRuns(copies.get(span) as HTMLElement, runs);
  return { element: copy, spans: spans.map((span) => (copies.get(span) as HTMLElement | undefined) ?? span) };
}

function runsOf(
  span: HTMLElement,
  { height, edges, scale }: { height: number; edges: readonly number[]; scale: number },
): FitRun[] | null {
  const str = span.textContent ?? '';
  // As pdf.js has stretched it: what is set within is stretched with it.
  const unit = height * Number(span.style.getPropertyValue('--scale-x') || 1);
  const widths = widthsIn(str, { size: height * scale, family: span.style.fontFamily });
  return fitRuns({ str, edges: edges.map((edge) => edge / unit), widths });
}

function setRuns(span: HTMLElement, runs: readonly FitRun[]): void {
  span.replaceChildren(
    ...runs.map(({ text, spacing, blank }) => {
      const run = document.createElement('span');
      run.textContent = text;
      run.style.letterSpacing = `${spacing.toFixed(4)}em`;
      if (blank !== 0) run.style.wordSpacing = `${blank.toFixed(4)}em`;
      return run;
    }),
  );
}

/** The widths of a text's units in a font; of a sign of two units the first has all of it. */
function widthsIn(str: string, { size, family }: { size: number; family: string }): number[] {
  const font = `${size}px ${family}`;
  const widths = known.get(font) ?? new Map<string, number>();
  known.set(font, widths);
  return [...str].flatMap((sign) => {
    let width = widths.get(sign);
    if (width === undefined) {
      pen ??= document.createElement('canvas').getContext('2d')!;
      pen.font = font;
      width = pen.measureText(sign).width / size;
      widths.set(sign, width);
    }
    return sign.length === 1 ? [width] : [width, 0];
  });
}

/** The text nodes of an item's span in order: one, but where its words were set in runs. */
export function textNodesOf(span: HTMLElement): Text[] {
  return [...span.childNodes].flatMap((node) => {
    const text = node.nodeType === 3 ? node : node.firstChild;
    return text?.nodeType === 3 ? [text as Text] : [];
  });
}
