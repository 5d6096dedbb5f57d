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
});
