import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeLiveRange } from '../../../lib/page/live-range.ts';
import { readPageText } from '../../../lib/page/page-text.ts';
import { scrollersAround, scrollToSpan } from '../../../lib/page/scroll-to.ts';
import { isSeen, isShownByBrowser } from '../../../lib/page/seen.ts';
import { joinLines, SnippetBoxes } from '../../../lib/page/snippet-boxes.ts';

// jsdom lays nothing out: a text stands where its paragraph's `at` says, 20 px high, and 10 px wide a character.

let frames: FrameRequestCallback[];
let scrolled: number;

const box = (left: number, top: number, width: number, height = 20) => ({
  ...{ left, top, width, height, right: left + width, bottom: top + height },
});

beforeEach(() => {
  frames = [];
  scrolled = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1, () => {}));
  Object.assign(Range.prototype, {
    getClientRects(this: Range) {
      const at = this.startContainer
        .parentElement!.closest('[at]')
        ?.getAttribute('at')
        ?.split(' ')
        .map(Number);
      if (!at) return [];
      const [left, top] = at as [number, number];
      return [box(left + this.startOffset * 10, top - scrolled, (this.endOffset - this.startOffset) * 10)];
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
  document.body.replaceChildren();
});

/** What is on a page, read. */
function read(html: string) {
  document.body.innerHTML = html;
  const { text, map } = readPageText(document.body);
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return { text, map, spanOf };
}

/** Draws what waits for the next frame. */
function draw(): number {
  const waiting = frames;
  frames = [];
  for (const frame of waiting) frame(0);
  return waiting.length;
}

describe('boxes behind what was kept', () => {
  let layer: HTMLElement;
  let controller: AbortController;
  let boxes: SnippetBoxes;
  let observers: { heard: () => void; on: Element[]; off: boolean }[];

  beforeEach(() => {
    observers = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        on: Element[] = [];
        off = false;
        heard: () => void;
        constructor(heard: () => void) {
          this.heard = heard;
          observers.push(this);
        }
        observe(element: Element) {
          this.on.push(element);
        }
        disconnect() {
          this.off = true;
        }
      },
    );
    layer = document.createElement('div');
    layer.getBoundingClientRect = () => box(5, 7, 0) as DOMRect;
    controller = new AbortController();
    boxes = new SnippetBoxes({ layer, root: document.body, signal: controller.signal });
  });
  afterEach(() => controller.abort());

  const drawn = () =>
    [...layer.children].map((child) => {
      const { left, top, width, height } = (child as HTMLElement).style;
      return [child.className, left, top, width, height].join(' ');
    });

  it('stand at its words, against the layer, one a line, with their looks', () => {
    const { map, spanOf } = read('<p at="100 50">完成<b at="120 50">19</b>亿元</p><p at="0 90">增长6%</p>');
    const [figure, growth] = [spanOf('19亿元'), spanOf('增长6%')];
    boxes.show(
      [
        { ...figure, id: 'a', look: 'kept' },
        { ...growth, id: 'b', look: 'changed' },
      ],
      map,
    );
    expect(drawn()).toEqual([]);
    expect(draw()).toBe(1);
    expect(drawn()).toEqual([
      'snippet-box kept 95px 43px 40px 20px',
      'snippet-box changed -5px 83px 40px 20px',
    ]);
    boxes.show([{ ...growth, id: 'b', look: 'spoken-of' }], map);
    const [first] = layer.children;
    draw();
    expect(drawn()).toEqual(['snippet-box spoken-of -5px 83px 40px 20px']);
    expect(layer.children[0]).toBe(first);
  });

  it('take a piece of the first and the last text, and the whole of those between', () => {
    const { map, spanOf } = read(
      '<p at="0 0">税收完成</p><p at="0 30">十九亿元</p><p at="0 60">增长很快</p>',
    );
    const span = { start: spanOf('完成').start, end: spanOf('增长').end };
    boxes.show([{ ...span, id: 'a', look: 'kept' }], map);
    draw();
    expect(drawn().map((one) => one.split(' ').slice(2, 5).join(' '))).toEqual([
      '15px -7px 20px',
      '-5px 23px 40px',
      '-5px 53px 20px',
    ]);
  });

  it('follow the page once a frame, however often it scrolls or changes its size', () => {
    const { map, spanOf } = read('<p at="0 100">增长6%</p>');
    window.dispatchEvent(new Event('resize'));
    expect(draw()).toBe(0);
    boxes.show([{ ...spanOf('增长'), id: 'a', look: 'kept' }], map);
    draw();
    scrolled = 30;
    document.body.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('resize'));
    observers[0]!.heard();
    expect(draw()).toBe(1);
    expect(drawn()).toEqual(['snippet-box kept -5px 63px 20px 20px']);
    expect(observers[0]!.on).toEqual([document.body, document.documentElement]);
  });

  it('are gone where their words are, and for good at the end', () => {
    const { map, spanOf } = read('<p at="0 100">增长6%</p>');
    boxes.show([{ ...spanOf('增长'), id: 'a', look: 'kept' }], map);
    draw();
    document.querySelector('p')!.remove();
    document.dispatchEvent(new Event('scroll'));
    draw();
    expect(drawn()).toEqual([]);
    document.dispatchEvent(new Event('scroll'));
    layer.append('残');
    controller.abort();
    expect(layer.childNodes).toHaveLength(0);
    layer.append('页');
    draw();
    document.dispatchEvent(new Event('scroll'));
    expect(draw()).toBe(0);
    expect(layer.textContent).toBe('页');
    expect(observers[0]!.off).toBe(true);
  });

  it.each([
    ['touch', [box(0, 0, 30), box(31.5, 0, 20)], [[0, 0, 51.5, 20]]],
    [
      'hardly touch',
      [box(0, 0, 30), box(31.6, 0, 20)],
      [
        [0, 0, 30, 20],
        [31.6, 0, 20, 20],
      ],
    ],
    ['touch from the right', [box(50, 0, 30), box(20, 2, 28.5)], [[20, 0, 60, 22]]],
    [
      'stand apart from the right',
      [box(50, 0, 30), box(20, 0, 28)],
      [
        [50, 0, 30, 20],
        [20, 0, 28, 20],
      ],
    ],
    ['are empty', [box(0, 0, 0), box(5, 0, 10, 0), box(9, 9, 9)], [[9, 9, 9, 20]]],
    [
      'stand on another line',
      [box(0, 0, 30), box(30, 10, 20)],
      [
        [0, 0, 30, 20],
        [30, 10, 20, 20],
      ],
    ],
    ['lie within', [box(0, 0, 90, 30), box(10, 5, 20, 10)], [[0, 0, 90, 30]]],
  ] as const)('are joined where they %s', (_, rects, joined) => {
    expect(joinLines(rects).map(({ left, top, width, height }) => [left, top, width, height])).toEqual(
      joined,
    );
  });
});

describe('going to a place', () => {
  /** The page and its scrollers note how far they are scrolled. */
  function prepare(calm: boolean) {
    const went: [string, number, string | undefined][] = [];
    Object.assign(window, { innerHeight: 600, matchMedia: () => ({ matches: calm }) });
    Object.assign(Element.prototype, {
      scrollBy(this: Element, { top, behavior }: ScrollToOptions) {
        went.push([this.id || this.localName, Math.round(top ?? 0), behavior]);
        scrolled += top ?? 0;
      },
    });
    const page = document.documentElement;
    Object.defineProperty(document, 'scrollingElement', { value: page, configurable: true });
    return went;
  }
  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, 'scrollBy');
    Reflect.deleteProperty(document, 'scrollingElement');
  });

  const sized = (selector: string, scrollHeight: number, clientHeight: number) => {
    const element = document.querySelector(selector)!;
    Object.defineProperty(element, 'scrollHeight', { value: scrollHeight });
    Object.defineProperty(element, 'clientHeight', { value: clientHeight });
    element.getBoundingClientRect = () => box(0, 100, 0) as DOMRect;
  };

  it('brings it to the upper third, gliding where the reader does not ask for calm', () => {
    const { map, spanOf } = read('<p at="0 1000">增长6%</p>');
    const went = prepare(false);
    expect(scrollToSpan(spanOf('6%'), map)).toBe(true);
    expect(went).toEqual([['html', 800, 'smooth']]);
  });

  it('scrolls what stands around it first, from the inside out', () => {
    const { map, spanOf } = read(
      '<div id="outer" style="overflow-y:scroll"><div id="plain" style="overflow-y:visible"><div id="whole" style="overflow-y:auto"><div id="inner" style="overflow-y:auto"><p at="0 1000">增长6%</p></div></div></div></div>',
    );
    sized('#inner', 900, 300);
    sized('#whole', 300, 300);
    sized('#plain', 900, 300);
    sized('#outer', 900, 450);
    const went = prepare(true);
    expect(scrollersAround(document.querySelector('p')!, window).map(({ id }) => id)).toEqual([
      'inner',
      'outer',
    ]);
    expect(scrollToSpan(spanOf('6%'), map)).toBe(true);
    expect(went).toEqual([
      ['inner', 1000 - 100 - 100, 'instant'],
      ['outer', 200 - 100 - 150, 'instant'],
      ['html', 250 - 200, 'instant'],
    ]);
  });

  it('goes nowhere where it is gone or has no box', () => {
    const { map, spanOf } = read('<p at="0 1000">增长6%</p><p>下降3%</p>');
    const went = prepare(true);
    expect(scrollToSpan(spanOf('3%'), map)).toBe(false);
    expect(scrollToSpan({ start: 90, end: 99 }, map)).toBe(false);
    document.querySelector('p')!.remove();
    expect(scrollToSpan(spanOf('6%'), map)).toBe(false);
    expect(went).toEqual([]);
  });
});

it('a place has a range only while both its texts are there, and long enough', () => {
  const { map, spanOf } = read('<p>完成<b>19</b>亿元</p>');
  const place = map.toRange(spanOf('成19'))!;
  expect(makeLiveRange(place)?.toString()).toBe('成19');
  const bold = document.querySelector('b')!;
  bold.firstChild!.nodeValue = '1';
  expect(makeLiveRange(place)).toBeNull();
  bold.firstChild!.nodeValue = '19';
  bold.remove();
  expect(makeLiveRange(place)).toBeNull();
  bold.append('');
  document.querySelector('p')!.append(bold);
  document.querySelector('p')!.firstChild!.nodeValue = '';
  expect(makeLiveRange(place)).toBeNull();
});

describe('a control', () => {
  const ask = (covered: [number, number] | null, size = box(100, 40, 80)) => {
    const host = document.body.appendChild(document.createElement('div'));
    const control = document.createElement('button');
    control.getBoundingClientRect = () => size as DOMRect;
    const asked: number[][] = [];
    Object.assign(document, {
      elementFromPoint: (x: number, y: number) => {
        asked.push([x, y]);
        return covered && x >= covered[0] && x <= covered[1] ? document.body : host;
      },
    });
    return { seen: isSeen(control, host), asked };
  };

  it('is asked for at its left, its middle and its right', () => {
    expect(ask(null)).toEqual({
      seen: true,
      asked: [
        [120, 50],
        [140, 50],
        [160, 50],
      ],
    });
    for (const share of [120, 140, 160]) expect(ask([share, share]).seen).toBe(false);
  });

  it.each([
    [8, 8, true],
    [7, 20, false],
    [20, 7, false],
  ])('of %i by %i px is seen: %s', (width, height, seen) => {
    expect(ask(null, box(0, 0, width, height)).seen).toBe(seen);
  });

  it.each([
    ['opacity: 0.95', true],
    ['opacity: 0.9', true],
    ['opacity: 0.85', false],
    ['mix-blend-mode: normal', true],
    ['mix-blend-mode: multiply', false],
    ['clip: rect(0px, 0px, 0px, 0px)', false],
  ])('under %s is seen: %s', (style, seen) => {
    document.documentElement.setAttribute('style', style);
    expect(ask(null).seen).toBe(seen);
    document.documentElement.removeAttribute('style');
  });

  it('is as the browser says, where it says so', async () => {
    expect(await isShownByBrowser(document.body)).toBe(true);
    let given: IntersectionObserverInit | undefined;
    let visible: boolean | undefined = true;
    let stopped = 0;
    const Entry = class {};
    vi.stubGlobal('IntersectionObserverEntry', Entry);
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        heard: (entries: unknown[]) => void;
        constructor(heard: (entries: unknown[]) => void, options: IntersectionObserverInit) {
          this.heard = heard;
          given = options;
        }
        observe() {
          this.heard([{ isVisible: visible }]);
        }
        disconnect() {
          stopped += 1;
        }
      },
    );
    visible = false;
    expect(await isShownByBrowser(document.body)).toBe(true);
    Object.assign(Entry.prototype, { isVisible: undefined });
    visible = undefined;
    expect(await isShownByBrowser(document.body)).toBe(true);
    visible = false;
    expect(await isShownByBrowser(document.body)).toBe(false);
    visible = true;
    expect(await isShownByBrowser(document.body)).toBe(true);
    expect(given).toMatchObject({ threshold: 0.5, trackVisibility: true, delay: 100 });
    expect(stopped).toBe(3);
  });
});
