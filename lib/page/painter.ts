import type { Span } from '../text/span.ts';
import type { MarkName } from './choose-marks.ts';
import type { PageRange, TextMap } from './text-map.ts';

/** Every highlight that is registered: the automatic marks and what was searched or gone to. */
export type HighlightName = MarkName | 'zbt-found';

export const highlightNames: readonly HighlightName[] = ['zbt-figure', 'zbt-goal', 'zbt-term', 'zbt-found'];

/** The browser's means to paint without touching the page; `null` of `findHighlightWorld` where it has none. */
export interface HighlightWorld {
  registry: Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;
  makeHighlight(ranges: AbstractRange[]): Highlight;
  makeRange(range: PageRange): AbstractRange;
}

/** The global names that painting needs; any of them may be missing in an old browser. */
interface HighlightScope {
  CSS?: { highlights?: HighlightRegistry };
  Highlight?: typeof Highlight;
  StaticRange?: typeof StaticRange;
}

/** Chrome takes no more arguments in one call than fit its stack; the rest are added one by one. */
const mostArguments = 10_000;

/** Where the browser has CSS Custom Highlights and StaticRange, the way to use them; else `null`: nothing is painted. */
export function findHighlightWorld(scope: HighlightScope = globalThis): HighlightWorld | null {
  const { Highlight, StaticRange } = scope;
  const registry = scope.CSS?.highlights;
  if (!registry || !Highlight || !StaticRange) return null;
  return {
    registry,
    makeHighlight: (ranges) => {
      const highlight = new Highlight(...ranges.slice(0, mostArguments));
      for (const range of ranges.slice(mostArguments)) highlight.add(range);
      return highlight;
    },
    makeRange: (range) => new StaticRange(range),
  };
}

/** One span that is painted now, or one of its parts where it is printed in several places. `key` is the caller's: usually the mark. */
export interface Painted<Key> extends Span {
  name: HighlightName;
  key: Key;
  range: AbstractRange;
  place: PageRange;
  /** The words it was painted on, from the text. */
  text: string;
}

export interface PaintJob<Key> {
  text: string;
  map: TextMap;
  marks: Iterable<Span & { name: HighlightName; key: Key }>;
}

/** After so many times the page wins: whoever clears the registry again and again does not want marks. */
const mostRestores = 3;

/**
 * Holds what is painted. Painting sets new ranges under the registered names; nothing of the page's own content
 * changes. One painter a document.
 */
export class Painter<Key> {
  readonly #world: HighlightWorld;
  readonly #highlights = new Map<HighlightName, Highlight>();
  readonly #painted = new Map<AbstractRange, Painted<Key>>();
  #byNode: Map<Node, Painted<Key>[]> | null = null;
  #byParent: Map<Node, Painted<Key>[]> | null = null;
  #restores = 0;

  constructor(world: HighlightWorld) {
    this.#world = world;
  }

  /** What is painted, in the order it was painted. */
  get painted(): Iterable<Painted<Key>> {
    return this.#painted.values();
  }

  /** How many spans are painted. */
  get size(): number {
    return this.#painted.size;
  }

  /** Paints the marks in place of whatever stood under `names`; a mark without printed characters is left out. */
  paint(names: readonly HighlightName[], { text, map, marks }: PaintJob<Key>): void {
    for (const [range, painted] of this.#painted) {
      if (names.includes(painted.name)) this.#painted.delete(range);
    }
    const ranges = new Map<HighlightName, AbstractRange[]>(names.map((name) => [name, []]));
    for (const mark of marks) {
      const { name, key } = mark;
      const list = ranges.get(name);
      if (!list) continue;
      for (const { start, end, place } of map.toParts(mark)) {
        const range = this.#world.makeRange(place);
        list.push(range);
        this.#painted.set(range, { start, end, name, key, range, place, text: text.slice(start, end) });
      }
    }
    this.#byNode = null;
    this.#byParent = null;
    for (const [name, list] of ranges) this.#register(name, list);
  }

  /** Takes everything down and leaves the registry as it was found. */
  clear(): void {
    for (const name of [...this.#highlights.keys()]) this.#unregister(name);
    this.#painted.clear();
    this.#byNode = null;
    this.#byParent = null;
  }

  /** What a range of the registry stands for, `null` when it is not ours. */
  find(range: AbstractRange): Painted<Key> | null {
    return this.#painted.get(range) ?? null;
  }

  /** The marks that begin or end in a text node. */
  at(node: Node): readonly Painted<Key>[] {
    this.#index();
    return (this.#byNode!.get(node) ?? []).filter((mark) => this.#painted.has(mark.range));
  }

  /** The marks over several nodes into whose inside a child of `parent` may fall. */
  across(parent: Node): readonly Painted<Key>[] {
    this.#index();
    return (this.#byParent!.get(parent) ?? []).filter((mark) => this.#painted.has(mark.range));
  }

  /** Takes single marks down at once. */
  takeDown(marks: Iterable<Painted<Key>>): void {
    for (const mark of marks) {
      if (this.#painted.delete(mark.range)) this.#highlights.get(mark.name)?.delete(mark.range);
    }
  }

  /**
   * Registers the highlights again if the page cleared them, three times at most. Returns true when they are
   * registered afterwards.
   */
  restore(): boolean {
    const lost = [...this.#highlights].filter(([name, ours]) => this.#world.registry.get(name) !== ours);
    if (lost.length === 0) return true;
    if (this.#restores >= mostRestores) return false;
    this.#restores += 1;
    for (const [name] of lost) {
      const places = [...this.#painted.values()].filter((painted) => painted.name === name);
      // New ranges: Firefox does not paint a range a second time.
      const ranges = places.map((painted) => {
        this.#painted.delete(painted.range);
        const range = this.#world.makeRange(painted.place);
        this.#painted.set(range, { ...painted, range });
        return range;
      });
      this.#byNode = null;
      this.#byParent = null;
      this.#register(name, ranges);
    }
    return true;
  }

  #register(name: HighlightName, ranges: AbstractRange[]): void {
    if (ranges.length === 0) {
      this.#unregister(name);
      return;
    }
    const highlight = this.#world.makeHighlight(ranges);
    this.#highlights.set(name, highlight);
    this.#world.registry.set(name, highlight);
  }

  #unregister(name: HighlightName): void {
    const ours = this.#highlights.get(name);
    this.#highlights.delete(name);
    // What a page put there under our name in the meantime is the page's.
    if (ours && this.#world.registry.get(name) === ours) this.#world.registry.delete(name);
  }

  /** Built when the first change comes: a page that never changes never pays for it. */
  #index(): void {
    if (this.#byNode && this.#byParent) return;
    this.#byNode = new Map();
    this.#byParent = new Map();
    for (const mark of this.#painted.values()) {
      const { startContainer, endContainer } = mark.place;
      push(this.#byNode, startContainer, mark);
      if (startContainer === endContainer) continue;
      push(this.#byNode, endContainer, mark);
      for (const parent of parentsAcross(startContainer, endContainer)) push(this.#byParent, parent, mark);
    }
  }
}

/** The elements from two nodes up to and with the first that holds both: where something could come between them. */
function parentsAcross(first: Node, last: Node): Set<Node> {
  const parents = new Set<Node>();
  let at = first.parentNode;
  for (; at; at = at.parentNode) {
    parents.add(at);
    if (at.contains(last)) break;
  }
  for (let up = last.parentNode; up && up !== at; up = up.parentNode) parents.add(up);
  return parents;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
