import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createInset } from '../../../lib/page/inset.ts';

/** As much of a style sheet that is adopted as a page sees of it. */
class FakeSheet {
  rules = '';
  replaceSync(rules: string): void {
    this.rules = rules;
  }
}

const theirs = new FakeSheet();
let ending: AbortController;
let rootWidth: number;
let scrolled: unknown[];

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  Object.assign(document, { adoptedStyleSheets: [theirs] });
  document.documentElement.setAttribute('style', 'margin: 0 12px 0 3px !important; color: black');
  ending = new AbortController();
  rootWidth = 920;
  scrolled = [];
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockImplementation(
    () => ({ width: rootWidth }) as DOMRect,
  );
  vi.spyOn(window, 'scrollBy').mockImplementation((...by: unknown[]) => scrolled.push(...by));
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('style');
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
});

const sheets = () => [...document.adoptedStyleSheets] as unknown as FakeSheet[];
const ours = () =>
  sheets()
    .filter((sheet) => sheet !== theirs)
    .map(({ rules }) => rules)
    .join('');

it('leaves a strip free by a margin on screen, and touches no attribute of the page', () => {
  const before = document.documentElement.outerHTML;
  const inset = createInset(document, ending.signal);
  expect(inset({ side: 'right', width: 360 })).toBe(true);
  expect(ours()).toContain('@media screen');
  expect(ours()).toContain('margin-right: 360px !important');
  expect(ours()).not.toContain('width: auto');
  expect(document.documentElement.outerHTML).toBe(before);
});

it('says when the strip is the same as before', () => {
  const inset = createInset(document, ending.signal);
  expect(inset(null)).toBe(false);
  expect(inset({ side: 'left', width: 300 })).toBe(true);
  expect(inset({ side: 'left', width: 300 })).toBe(false);
  expect(inset({ side: 'left', width: 280 })).toBe(true);
  expect(ours()).toContain('margin-left: 280px');
});

it('gives the strip back: what is left of it says nothing', () => {
  const inset = createInset(document, ending.signal);
  inset({ side: 'right', width: 360 });
  expect(inset(null)).toBe(true);
  expect(ours()).toBe('');
});

it('goes with the session: the page’s own sheets are what they were', () => {
  const inset = createInset(document, ending.signal);
  inset({ side: 'right', width: 360 });
  ending.abort();
  expect(sheets()).toEqual([theirs]);
  expect(inset({ side: 'right', width: 300 })).toBe(false);
});

it('frees a root too that is told to be as wide as the window', () => {
  rootWidth = 1280;
  createInset(document, ending.signal)({ side: 'right', width: 360 });
  expect(ours()).toContain('width: auto !important');
});

it('does nothing where style sheets cannot be adopted', () => {
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
  expect(createInset(document, ending.signal)({ side: 'right', width: 360 })).toBe(false);
});

/** How the page is scrolled when a strip moves its lines, and where in the window its line is asked for. */
function scrolledBy(more: { scrollY?: number; moves?: number; loses?: boolean; caret?: () => Node | null }) {
  const words = document.body.appendChild(document.createTextNode('全镇完成税收18.62亿元'));
  const asked: number[][] = [];
  const { scrollY = 900, moves = 72, loses = false, caret = () => words } = more;
  Object.assign(document, {
    caretPositionFromPoint: (x: number, y: number) => {
      asked.push([x, y]);
      const offsetNode = caret();
      return offsetNode && { offsetNode, offset: offsetNode === words ? 4 : 0 };
    },
  });
  Object.assign(window, { scrollY, innerWidth: 1200, innerHeight: 600 });
  let top = 300;
  Range.prototype.getBoundingClientRect = () => ({ top }) as DOMRect;
  vi.spyOn(FakeSheet.prototype, 'replaceSync').mockImplementation(() => {
    top += moves;
    if (loses) words.remove();
  });
  createInset(document, ending.signal)({ side: 'right', width: 360 });
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  Object.assign(window, { scrollY: 0 });
  words.remove();
  return { scrolled, asked };
}

it('holds the line that is read in the upper third of the window where it is', () => {
  expect(scrolledBy({})).toEqual({ scrolled: [{ top: 72, behavior: 'instant' }], asked: [[400, 200]] });
});

it.each([
  ['the page is at its top', { scrollY: 0 }],
  ['the line has not moved', { moves: 0 }],
  ['the line is gone', { loses: true }],
  ['no text stands there', { caret: () => document.body }],
  ['nothing stands there', { caret: () => null }],
])('scrolls nothing where %s', (_, more) => {
  expect(scrolledBy(more).scrolled).toEqual([]);
});
