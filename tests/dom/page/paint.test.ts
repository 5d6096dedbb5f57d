import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPageText } from '../../../lib/page/page-text.ts';
import {
  type HighlightName,
  type HighlightWorld,
  highlightNames,
  Painter,
} from '../../../lib/page/painter.ts';
import type { PageRange } from '../../../lib/page/text-map.ts';
import { keepUp } from '../../../lib/page/upkeep.ts';

/** What a browser's registry does, as far as painting needs it. */
function fakeWorld(): HighlightWorld & { registry: Map<string, Highlight> } {
  return {
    registry: new Map(),
    makeHighlight: (ranges) => new Set(ranges) as unknown as Highlight,
    makeRange: (range) => ({ ...range }) as unknown as AbstractRange,
  };
}

function printedMarks(world: { registry: Map<string, Highlight> }, name: HighlightName): string[] {
  return [...((world.registry.get(name) ?? []) as unknown as Iterable<PageRange>)].map((place) => {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range.toString();
  });
}

const html = '<p>税收完成<span>19</span><span>.66</span>亿元。</p><p id="b">就业12家，推进河长制。</p>';
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function paintAll(world: HighlightWorld, painter = new Painter<string>(world)): Painter<string> {
  const { text, map } = readPageText(root);
  const find = (words: string, name: HighlightName) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, name, key: words }];
  };
  const marks = [
    ...find('19.66亿元', 'zbt-figure'),
    ...find('12家', 'zbt-figure'),
    ...find('河长制', 'zbt-term'),
  ];
  painter.paint(highlightNames, { text, map, marks });
  return painter;
}

describe('painting', () => {
  it('marks a figure whole across inline elements and changes nothing of the page', () => {
    const world = fakeWorld();
    const before = document.documentElement.outerHTML;
    paintAll(world);
    expect(printedMarks(world, 'zbt-figure')).toEqual(['19.66亿元', '12家']);
    expect(printedMarks(world, 'zbt-term')).toEqual(['河长制']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(['zbt-figure', 'zbt-goal', 'zbt-term', 'zbt-found'] as const)(
    'has a highlight of its own for %s',
    (name) => {
      const world = fakeWorld();
      const { text, map } = readPageText(root);
      const start = text.indexOf('12家');
      const painter = new Painter<string>(world);
      painter.paint(highlightNames, { text, map, marks: [{ start, end: start + 3, name, key: 'one' }] });
      expect([...world.registry.keys()]).toEqual([name]);
      expect(printedMarks(world, name)).toEqual(['12家']);
      painter.clear();
      expect(world.registry.size).toBe(0);
    },
  );

  it('registers nothing for a name without marks, and leaves nothing behind', () => {
    const world = fakeWorld();
    const painter = paintAll(world);
    expect([...world.registry.keys()].sort()).toEqual(['zbt-figure', 'zbt-term']);
    painter.clear();
    expect(world.registry.size).toBe(0);
    expect(painter.size).toBe(0);
  });

  it('comes back three times after the page cleared the registry, with new ranges, and then gives in', () => {
    const world = fakeWorld();
    const painter = paintAll(world);
    const first = [...painter.painted][0]!.range;
    for (let i = 0; i < 3; i += 1) {
      world.registry.clear();
      expect(painter.restore()).toBe(true);
      expect(printedMarks(world, 'zbt-figure')).toEqual(['19.66亿元', '12家']);
    }
    expect([...painter.painted].some(({ range }) => range === first)).toBe(false);
    world.registry.clear();
    expect(painter.restore()).toBe(false);
    expect(world.registry.size).toBe(0);
  });
});

describe('upkeep', () => {
  function keep(painter: Painter<string>) {
    const life = new AbortController();
    const calls = { quiet: 0, lost: 0 };
    keepUp({
      root,
      painter,
      onQuiet: () => (calls.quiet += 1),
      onLost: () => (calls.lost += 1),
      signal: life.signal,
    });
    return { calls, stop: () => life.abort() };
  }

  const textIn = (id: string) => document.getElementById(id)!.firstChild as Text;

  const changes: [what: string, change: () => void, left: string[]][] = [
    ['text inserted before a mark in its node', () => textIn('b').insertData(0, '新增'), ['19.66亿元']],
    ['text inserted into a mark', () => textIn('b').insertData(3, '3'), ['19.66亿元']],
    [
      'a node of a mark over several nodes',
      () => ((root.querySelector('span')!.firstChild as Text).data = '20'),
      ['12家', '河长制'],
    ],
    ['an element put inside a mark', () => root.querySelector('span')!.after('万'), ['12家', '河长制']],
    ['a removed paragraph', () => document.getElementById('b')!.remove(), ['19.66亿元']],
    [
      'an element put elsewhere',
      () => root.prepend(document.createElement('hr')),
      ['19.66亿元', '12家', '河长制'],
    ],
  ];

  it.each(changes)('in the same microtask: %s', async (_what, change, left) => {
    const world = fakeWorld();
    const { stop } = keep(paintAll(world));
    change();
    await Promise.resolve();
    expect([...printedMarks(world, 'zbt-figure'), ...printedMarks(world, 'zbt-term')]).toEqual(left);
    stop();
  });

  it('takes down what is wrong after a burst of changes too', async () => {
    const world = fakeWorld();
    const { stop } = keep(paintAll(world));
    for (let i = 0; i < 50; i += 1) root.append(document.createElement('p'));
    textIn('b').insertData(0, '新增');
    await Promise.resolve();
    expect(printedMarks(world, 'zbt-figure')).toEqual(['19.66亿元']);
    expect(printedMarks(world, 'zbt-term')).toEqual([]);
    stop();
  });

  it('asks for one reading when the page is quiet, at longer intervals when it never rests, none after its end', async () => {
    vi.useFakeTimers();
    const { calls, stop } = keep(paintAll(fakeWorld()));
    for (let i = 0; i < 5; i += 1) {
      root.append('字');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(calls.quiet).toBe(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(calls.quiet).toBe(1);
    root.append('字');
    await vi.advanceTimersByTimeAsync(400);
    expect(calls.quiet).toBe(1);
    await vi.advanceTimersByTimeAsync(300);
    expect(calls.quiet).toBe(2);
    stop();
    root.append('字');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls.quiet).toBe(2);
  });

  it('tells once that the root is gone', async () => {
    const { calls, stop } = keep(paintAll(fakeWorld()));
    root.replaceWith(document.createElement('div'));
    await Promise.resolve();
    document.body.append('字');
    await Promise.resolve();
    expect(calls).toEqual({ quiet: 0, lost: 1 });
    stop();
  });
});
