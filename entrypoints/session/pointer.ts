import type { Anchor } from '../../components/view-models.ts';
import { findMarkAt, findOffsetAt, findSpanAt, type HitScope, type Point } from '../../lib/page/hit.ts';
import { makeLiveRange } from '../../lib/page/live-range.ts';
import { isPlainClick } from '../../lib/page/plain-click.ts';
import { quotedNameAt } from '../../lib/text/quoted-name.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Marks } from './marks.ts';
import type { KeptSpan } from './painting.ts';
import type { CurrentReading } from './reading.ts';

/** How long a pointer rests on a mark before it is hinted at, in ms. */
const restingTime = 300;

/** What a point of the page stands for. */
export type Hit =
  | { kind: 'figure'; index: number }
  | { kind: 'term'; index: number }
  | { kind: 'snippet'; id: string }
  /** A word that no glossary has, or a name in quotes. */
  | { kind: 'word'; span: Span };

/** What the pointer is listened to over. */
export interface PointerWorld {
  document: Document;
  reading(): CurrentReading | null;
  marks(): Marks | null;
  snippets(): KeptSpan[];
  /** Words that no glossary has, wherever they stand in the text. */
  newWords(): readonly { word: string }[];
  /** True when the event comes from our own interface. */
  isOurs(event: Event): boolean;
  onHit(hit: Hit, anchor: Anchor | null): void;
  onMiss(): void;
  onRest(hit: Hit, anchor: Anchor | null): void;
  onLeave(): void;
}

/**
 * Listens for plain clicks and a resting pointer on the page. Only looks on: no event is stopped or changed, and
 * a click that the page could mean for itself is the page's.
 */
export function listenToPointer(world: PointerWorld, signal: AbortSignal): void {
  const { document } = world;
  document.addEventListener(
    'click',
    (event) => {
      if (world.isOurs(event) || !isPlainClick(event, document.getSelection())) return;
      const point = { x: event.clientX, y: event.clientY };
      const hit = findHit(world, point);
      if (hit) world.onHit(hit, anchorOfHit(world, hit));
      else world.onMiss();
    },
    { signal, passive: true },
  );
  let resting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting);
      world.onLeave();
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || world.isOurs(event)) return;
      const point = { x: event.clientX, y: event.clientY };
      resting = setTimeout(() => {
        const hit = findPainted(world, point);
        if (hit) world.onRest(hit, anchorOfHit(world, hit));
      }, restingTime);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
}

/**
 * What stands at a point, painted or not: a kept snippet's figure is a figure first, but for one that reads otherwise
 * now than it was kept.
 */
function findHit(world: PointerWorld, point: Point): Hit | null {
  const reading = world.reading();
  if (!reading) return findPainted(world, point);
  const { report, map } = reading.read;
  const scope: HitScope = { document: world.document, text: report.text, map };
  const snippets = world.snippets();
  const changed = findSnippetAt(point, { snippets: snippets.filter((one) => one.changed), scope });
  if (changed) return changed;
  const painted = findPainted(world, point);
  if (painted) return painted;
  const figure = findSpanAt(point, reading.analysis.figures, scope);
  if (figure !== null) return { kind: 'figure', index: figure };
  const term = findSpanAt(point, reading.analysis.terms, scope);
  if (term !== null) return { kind: 'term', index: term };
  return findSnippetAt(point, { snippets, scope }) ?? findWordAt(point, world.newWords(), scope);
}

function findWordAt(point: Point, words: readonly { word: string }[], scope: HitScope): Hit | null {
  const offset = findOffsetAt(point, scope);
  if (offset === null) return null;
  for (const { word } of words) {
    const from = Math.max(0, offset - word.length + 1);
    const at = scope.text.slice(from, offset + word.length).indexOf(word);
    if (at >= 0) return { kind: 'word', span: { start: from + at, end: from + at + word.length } };
  }
  const span = quotedNameAt(scope.text, offset);
  return span && { kind: 'word', span };
}

function findSnippetAt(
  point: Point,
  { snippets, scope }: { snippets: readonly KeptSpan[]; scope: HitScope },
): Hit | null {
  const spans = snippets.map(({ span }) => span);
  const at = spans.length === 0 ? null : findSpanAt(point, spans, scope);
  return at === null ? null : { kind: 'snippet', id: snippets[at]!.id };
}

function findPainted(world: PointerWorld, point: Point): Hit | null {
  const marks = world.marks();
  const reading = world.reading();
  if (!marks || !reading) return null;
  const { document } = world;
  const mark = findMarkAt(point, marks.painter, { document, registry: CSS.highlights });
  if (!mark?.key) return null;
  if (mark.key.term !== null) return { kind: 'term', index: mark.key.term };
  // A mark over a level and its growth stands for whichever of the two lies under the pointer.
  const { report, map } = reading.read;
  const covered = mark.key.figures.map((index) => reading.analysis.figures[index]!);
  const under = findSpanAt(point, covered, { document, text: report.text, map });
  return { kind: 'figure', index: mark.key.figures[under ?? 0]! };
}

function anchorOfHit(world: PointerWorld, hit: Hit): Anchor | null {
  const reading = world.reading();
  if (!reading) return null;
  if (hit.kind === 'word') return anchorOfSpan(reading, hit.span);
  const span =
    hit.kind === 'snippet'
      ? world.snippets().find(({ id }) => id === hit.id)?.span
      : reading.analysis[hit.kind === 'figure' ? 'figures' : 'terms'][hit.index];
  return span ? anchorOfSpan(reading, span) : null;
}

/** Where a span stands in the window, `null` when it is not drawn. */
export function anchorOfSpan(reading: CurrentReading, span: Span): Anchor | null {
  const box = rangeOfSpan(reading, span)?.getBoundingClientRect();
  return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
}

/** A span's place in the document, for one question of layout; `null` when it is not drawn. */
export function rangeOfSpan({ read }: CurrentReading, span: Span): Range | null {
  const place = read.map.toRange(span);
  return place && makeLiveRange(place);
}
