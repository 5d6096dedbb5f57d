import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { uncover } from '../../../lib/page/uncover.ts';

const box = (left: number, top: number, right: number, bottom: number) =>
  ({ left, top, right, bottom, width: right - left, height: bottom - top }) as DOMRect;

let at: { x: number; y: number };
let over: Element[];
let room: [number, number] | null;
let range: Range;
const host = document.createElement('div');

beforeEach(() => {
  document.body.innerHTML = '<header></header><p>税收18.62亿元</p>';
  at = { x: 0, y: 0 };
  over = [];
  room = null;
  Object.assign(window, { innerWidth: 1280, innerHeight: 800, scrollX: 0, scrollY: 0 });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  vi.spyOn(window, 'scrollBy').mockImplementation((by: unknown) => {
    const { left, top } = by as ScrollToOptions;
    at = { x: at.x + (left ?? 0), y: at.y + (top ?? 0) };
  });
  Object.assign(document, { elementsFromPoint: () => over });
  range = document.createRange();
  range.setStart(document.querySelector('p')!.firstChild!, 2);
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'elementsFromPoint');
  document.body.replaceChildren();
});

/** The place stands here before anything is scrolled. */
const standsAt = (left: number, top: number) => {
  range.getClientRects = () =>
    [box(left - at.x, top - at.y, left + 60 - at.x, top + 20 - at.y)] as unknown as DOMRectList;
};
const free = (...ours: DOMRect[]) =>
  uncover(range, { ours: () => ours, host, makeRoom: (right, bottom) => (room = [right, bottom]) });

const panel = box(920, 0, 1280, 800);
const sheet = box(0, 440, 1280, 800);

describe('a place that something covers', () => {
  it('is left alone where nothing covers it', () => {
    standsAt(400, 300);
    free(panel);
    expect(at).toEqual({ x: 0, y: 0 });
    expect(room).toBeNull();
  });

  it('is scrolled out from under the panel, with room made for it', () => {
    standsAt(1000, 300);
    free(panel);
    expect(at).toEqual({ x: 156, y: 0 });
    expect(room?.[0]).toBe(1280 + 156);
  });

  it('is brought in whole where a page has its digits in an element of their own', () => {
    range.getClientRects = () =>
      [
        box(700 - at.x, 300 - at.y, 760 - at.x, 320 - at.y),
        box(760 - at.x, 298 - at.y, 1300 - at.x, 322 - at.y),
        box(0 - at.x, 340 - at.y, 300 - at.x, 360 - at.y),
      ] as unknown as DOMRectList;
    free();
    expect(at).toEqual({ x: 1300 + 16 - 1280, y: 0 });
  });

  it('shows its beginning where it is wider than what is free', () => {
    range.getClientRects = () => [box(100 - at.x, 300, 1500 - at.x, 320)] as unknown as DOMRectList;
    free();
    expect(at.x).toBe(100 - 16);
  });

  it('is scrolled above a sheet', () => {
    standsAt(400, 600);
    free(sheet);
    const top = 600 - at.y;
    expect(top).toBeGreaterThan(0);
    expect(top + 20).toBeLessThanOrEqual(440);
    expect(room?.[1]).toBe(800 + at.y);
  });

  it('is scrolled above a sheet with the line that it goes on in', () => {
    range.getClientRects = () =>
      [box(400, 415 - at.y, 460, 435 - at.y), box(0, 445 - at.y, 60, 465 - at.y)] as unknown as DOMRectList;
    free(sheet);
    expect(465 - at.y).toBeLessThanOrEqual(440);
    expect(415 - at.y).toBeGreaterThan(0);
  });

  it('is scrolled out from under what the page holds fast in its window', () => {
    const head = document.querySelector('header')!;
    head.style.position = 'sticky';
    head.getBoundingClientRect = () => box(0, 0, 1280, 120);
    over = [head];
    standsAt(400, 60);
    free();
    expect(60 - at.y).toBeGreaterThanOrEqual(120);
  });

  it('is scrolled out from under four covers one after another, and no more are looked for', () => {
    const head = document.querySelector('header')!;
    head.style.position = 'fixed';
    head.getBoundingClientRect = () => box(0, 40 - at.y, 1280, 80 - at.y);
    over = [head];
    standsAt(400, 60);
    free();
    expect(window.scrollBy).toHaveBeenCalledTimes(4);
  });

  it('is not moved for what scrolls along with it', () => {
    over = [document.querySelector('header')!];
    standsAt(400, 60);
    free();
    expect(at).toEqual({ x: 0, y: 0 });
  });

  it('is left where it is when the reader has scrolled on', () => {
    standsAt(1000, 1500);
    free(panel);
    expect(at).toEqual({ x: 0, y: 0 });
  });

  it.each([
    ['a panel on the left', box(0, 0, 300, 800), [200, 300], [200 - 300 - 16, 0]],
    ['a bar above', box(0, 0, 1280, 200), [400, 100], [0, 100 - 200 - 200]],
    ['a bar below', box(0, 700, 1280, 800), [400, 690], [0, 690 - 700 / 3]],
  ] as const)('is scrolled out from under %s', (_, cover, [left, top], scrolled) => {
    standsAt(left, top);
    free(cover);
    expect([Math.round(at.x), Math.round(at.y)]).toEqual(scrolled.map(Math.round));
  });

  it.each([
    ['beside it', box(460, 0, 1280, 800)],
    ['left of it', box(0, 0, 400, 800)],
    ['above it', box(0, 0, 1280, 300)],
    ['below it', box(0, 320, 1280, 800)],
  ] as const)('is left alone where what covers the page stands %s', (_, cover) => {
    standsAt(400, 300);
    free(cover);
    expect(at).toEqual({ x: 0, y: 0 });
  });

  it.each([
    [-20, 0],
    [-21, null],
    [800, 0],
    [801, null],
  ])('at %i px is in the window, or left where it is', (top, moved) => {
    standsAt(400, top);
    free();
    expect(at.y === 0).toBe(moved === null);
  });

  it('is asked about at its middle', () => {
    const asked: number[][] = [];
    Object.assign(document, {
      elementsFromPoint: (x: number, y: number) => {
        asked.push([x, y]);
        return [];
      },
    });
    standsAt(400, 300);
    free();
    expect(asked).toEqual([[430, 310]]);
  });

  it('is not held up by what holds it, nor by our own element', () => {
    const paragraph = document.querySelector('p')!;
    document.body.style.position = 'fixed';
    host.style.position = 'fixed';
    host.getBoundingClientRect = () => box(0, 0, 1280, 800);
    document.body.getBoundingClientRect = () => box(0, 0, 1280, 800);
    over = [host, document.body, paragraph];
    standsAt(400, 300);
    free();
    expect(at).toEqual({ x: 0, y: 0 });
    document.body.style.position = '';
  });

  it('is scrolled within what scrolls around it for what the window could not do', () => {
    const paragraph = document.querySelector('p')!;
    const frame = document.body.appendChild(document.createElement('div'));
    frame.append(paragraph);
    range = document.createRange();
    range.setStart(paragraph.firstChild!, 2);
    frame.style.overflowY = 'auto';
    Object.defineProperty(frame, 'scrollHeight', { value: 900 });
    Object.defineProperty(frame, 'clientHeight', { value: 300 });
    const by: [number, number][] = [];
    // The window can go 20 px to the right and 30 px down, and no further.
    vi.spyOn(window, 'scrollBy').mockImplementation((options: unknown) => {
      const { left = 0, top = 0 } = options as ScrollToOptions;
      at = { x: Math.min(20, at.x + left), y: Math.min(30, at.y + top) };
    });
    Object.assign(frame, {
      scrollBy: ({ left = 0, top = 0 }: ScrollToOptions) => {
        by.push([Math.round(left), Math.round(top)]);
        at = { x: at.x + left, y: at.y + top };
      },
    });
    standsAt(1000, 600);
    free(box(920, 0, 1280, 800), box(0, 500, 1280, 800));
    expect(by[0]).toEqual([156 - 20, Math.round(600 - 500 / 3) - 30]);
  });

  it('is brought in with three of its lines at most', () => {
    const isMoved = (count: number, below: number) => {
      at = { x: 0, y: 0 };
      range.getClientRects = () =>
        Array.from({ length: count }, (_, i) =>
          box(400, 300 + 40 * i - at.y, 460, 320 + 40 * i - at.y),
        ) as unknown as DOMRectList;
      free(box(0, below, 1280, 800));
      return at.y > 0;
    };
    expect(isMoved(2, 390)).toBe(false);
    expect(isMoved(3, 390)).toBe(true);
    expect(isMoved(12, 410)).toBe(false);
  });
});
