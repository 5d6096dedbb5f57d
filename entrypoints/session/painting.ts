import type { DocumentSource } from '../../lib/page/document-source.ts';
import { SnippetBoxes } from '../../lib/page/snippet-boxes.ts';
import type { Span } from '../../lib/text/span.ts';
import { createMarks, type Marks, type PaintChoice } from './marks.ts';
import type { CurrentReading } from './reading.ts';

/** How long a place that was gone to stays shown, in ms. */
const flash = 1600;

/** A kept snippet at its place in the text. */
export interface KeptSpan {
  id: string;
  span: Span;
  /** True where other words stand there now than were kept. */
  changed: boolean;
}

/** What painting works on. */
export interface PaintingWorld {
  source: Pick<DocumentSource, 'watch' | 'scrollTo' | 'ground'>;
  /** Holds the boxes of snippets, in our closed root. */
  layer: HTMLElement;
  signal: AbortSignal;
  reading(): CurrentReading | null;
  kept(): KeptSpan[];
  /** What the open card speaks of, `null` without one. */
  spokenOf(): Span | null;
  found(): readonly Span[];
  /** The document has changed and is quiet, or its root is gone: read it again. */
  onChanged(): void;
}

/** A root that is painted and watched. */
interface Canvas {
  root: Element;
  marks: Marks | null;
  boxes: SnippetBoxes;
  /** Ends with the next root. */
  end: AbortController;
}

/** What is painted where nothing was chosen. */
export const startingChoice: PaintChoice = { level: 'normal', termLevel: 2, hiddenCategories: [] };

/**
 * What a session paints over its document: marks, places found, the reader's snippets. Nothing is painted before it is
 * known what the reader chose. A root is watched from its first painting on, until another one is painted or the
 * session ends.
 */
export class Painting {
  readonly #world: PaintingWorld;
  #canvas: Canvas | null = null;
  #choice: PaintChoice | null = null;
  #flashing: ReturnType<typeof setTimeout> | undefined;
  /** What was gone to last, for as long as it is shown, and the text whose place it is: it may be drawn only later. */
  #goneTo: { span: Span; text: string } | null = null;

  constructor(world: PaintingWorld) {
    this.#world = world;
    world.signal.addEventListener('abort', () => clearTimeout(this.#flashing), { once: true });
  }

  /** `null` before the first painting, and where the browser has no CSS Custom Highlights. */
  get marks(): Marks | null {
    return this.#canvas?.marks ?? null;
  }

  /** Paints a reading, in place of what was painted before. */
  paint(reading: CurrentReading): void {
    const choice = this.#choice;
    if (choice === null || this.#world.signal.aborted) return;
    const { root } = reading.read;
    const { marks } = this.#canvas?.root === root ? this.#canvas : this.#follow(root);
    marks?.paint(reading.read, { ...reading, choice });
    this.showSnippets();
    this.#drawPlaces();
  }

  /** Changes what the reader chose of painting, and paints anew. */
  choose(change: Partial<PaintChoice>): void {
    this.#choice = { ...startingChoice, ...this.#choice, ...change };
    const reading = this.#world.reading();
    if (reading) this.paint(reading);
  }

  /** Shows the reader's snippets, and what the open card speaks of, where they stand now. */
  showSnippets(): void {
    const reading = this.#world.reading();
    if (!reading) return;
    const kept = this.#world.kept().map(({ id, span, changed }) => ({
      id,
      look: changed ? ('changed' as const) : ('kept' as const),
      ...span,
    }));
    const spokenOf = this.wholeMark(this.#world.spokenOf());
    const shown = spokenOf ? [...kept, { id: '', look: 'spoken-of' as const, ...spokenOf }] : kept;
    this.#canvas?.boxes.show(shown, reading.read.map);
  }

  /** With the growth that a level is one mark with, as it is painted. */
  wholeMark(span: Span | null): Span | null {
    if (span === null) return null;
    for (const { key } of this.marks?.painter.painted ?? [])
      if (key && key.figures.length > 1 && key.start === span.start && key.end > span.end) return key;
    return span;
  }

  /** Shows the places that were found; what was gone to is shown no longer. */
  showPlaces(): void {
    this.#goneTo = null;
    this.#drawPlaces();
  }

  #drawPlaces(): void {
    const reading = this.#world.reading();
    if (!reading) return;
    const gone = this.#goneTo?.text === reading.read.report.text ? [this.#goneTo.span] : [];
    this.#canvas?.marks?.showFound(reading.read, [...this.#world.found(), ...gone]);
  }

  /** Scrolls to a span and shows it for a moment. */
  goTo(span: Span): void {
    const reading = this.#world.reading();
    if (!reading) return;
    this.#world.source.scrollTo(span, reading.read.map);
    this.#goneTo = { span, text: reading.read.report.text };
    this.#drawPlaces();
    clearTimeout(this.#flashing);
    this.#flashing = setTimeout(() => this.showPlaces(), flash);
  }

  /** Takes the marks down and the boxes away. */
  clear(): void {
    this.#canvas?.marks?.clear();
    this.#world.layer.replaceChildren();
  }

  /** Turns to another root: the first, or the one that a page put in its place. */
  #follow(root: Element): Canvas {
    this.#canvas?.end.abort();
    const { source, layer } = this.#world;
    const end = new AbortController();
    const signal = AbortSignal.any([this.#world.signal, end.signal]);
    const marks = createMarks(root, { ground: source.ground, telltale: layer, signal });
    const canvas = { root, marks, boxes: new SnippetBoxes({ layer, root, signal }), end };
    this.#canvas = canvas;
    source.watch({
      root,
      painter: marks?.painter ?? null,
      onQuiet: this.#world.onChanged,
      onLost: () => {
        end.abort();
        if (this.#canvas === canvas) this.#canvas = null;
        this.#world.onChanged();
      },
      signal,
    });
    return canvas;
  }
}
