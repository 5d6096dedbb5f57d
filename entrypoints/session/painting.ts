import type { DocumentReading, DocumentSource } from '../../lib/page/document-source.ts';
import { SnippetBoxes } from '../../lib/page/snippet-boxes.ts';
import type { Span } from '../../lib/text/span.ts';
import { createMarks, type Marks, type PaintChoice } from './marks.ts';
import type { CurrentReading } from './reading.ts';

/** How long a place that was gone to stays shown, in ms. */
const FLASH = 1600;

/** A kept snippet that still stands on its own words. */
export interface KeptSpan {
  id: string;
  span: Span;
}

/** What a session paints over its document: marks, places found, the reader's snippets. */
export interface Painting {
  /** `null` before the first painting, and where the browser has no CSS Custom Highlights. */
  readonly marks: Marks | null;
  /** Paints a reading; nothing before it is known what the reader chose. */
  paint(reading: CurrentReading): void;
  /** Changes what the reader chose of painting; the first time brings all of it. */
  choose(change: Partial<PaintChoice>): void;
  showSnippets(): void;
  /** Shows the places that were found. */
  showPlaces(): void;
  /** Scrolls to a span and shows it for a moment. */
  goTo(span: Span): void;
  /** Takes the marks down and the boxes away. */
  clear(): void;
}

export interface PaintingWorld {
  source: Pick<DocumentSource, 'watch' | 'scrollTo'>;
  /** Holds the boxes of snippets, in our closed root. */
  layer: HTMLElement;
  signal: AbortSignal;
  reading(): CurrentReading | null;
  kept(): KeptSpan[];
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

/** Prepares painting. Another body root, the first or one that a page put in its place, is followed when it is painted. */
export function createPainting(world: PaintingWorld): Painting {
  const { source, layer, signal } = world;
  let canvas: Canvas | null = null;
  let choice: PaintChoice | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const follow = (root: Element): Canvas => {
    canvas?.end.abort();
    const end = new AbortController();
    const both = AbortSignal.any([signal, end.signal]);
    const marks = createMarks(root, both);
    const next = { root, marks, boxes: new SnippetBoxes({ layer, root, signal: both }), end };
    canvas = next;
    source.watch({
      root,
      painter: marks?.painter ?? null,
      onQuiet: world.onChanged,
      onLost() {
        marks?.clear();
        if (canvas === next) {
          end.abort();
          canvas = null;
        }
        world.onChanged();
      },
      signal: both,
    });
    return next;
  };

  const showOn = (read: DocumentReading, flash: readonly Span[] = []) =>
    canvas?.marks?.showFound(read, [...world.found(), ...flash]);
  const showPlaces = (flash: readonly Span[] = []) => {
    const reading = world.reading();
    if (reading) showOn(reading.read, flash);
  };
  const showSnippets = () => {
    const reading = world.reading();
    if (!reading) return;
    canvas?.boxes.show(
      world.kept().map(({ id, span }) => ({ id, ...span })),
      reading.read.map,
    );
  };
  const paint = (reading: CurrentReading) => {
    if (choice === null || signal.aborted) return;
    const { marks } = canvas?.root === reading.read.root ? canvas : follow(reading.read.root);
    marks?.paint(reading.read, { ...reading, choice });
    showSnippets();
    showPlaces();
  };
  signal.addEventListener('abort', () => clearTimeout(flashing), { once: true });

  return {
    get marks() {
      return canvas?.marks ?? null;
    },
    paint,
    choose(change) {
      choice = { ...startingChoice, ...choice, ...change };
      const reading = world.reading();
      if (reading) paint(reading);
    },
    showSnippets,
    showPlaces: () => showPlaces(),
    goTo(span) {
      const reading = world.reading();
      if (!reading) return;
      source.scrollTo(span, reading.read.map);
      clearTimeout(flashing);
      showPlaces([span]);
      flashing = setTimeout(() => showPlaces(), FLASH);
    },
    clear() {
      canvas?.marks?.clear();
      layer.replaceChildren();
    },
  };
}

/** What is painted where nothing was chosen. */
export const startingChoice: PaintChoice = { level: 'normal', termLevel: 2, hiddenCategories: [] };
