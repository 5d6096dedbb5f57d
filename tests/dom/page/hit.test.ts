import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCaretAt, findOffsetAt, findSpanAt, type HitScope } from '../../../lib/page/hit.ts';
import { readPageText } from '../../../lib/page/page-text.ts';

// Ten pixels a character, all on one line between 100 and 110: what a browser would say of carets and boxes.
const { getClientRects } = Range.prototype;
let scope: HitScope;
let node: Text;

beforeEach(() => {
  document.body.innerHTML = '<p>完成税收5亿元</p>';
  node = document.querySelector('p')!.firstChild as Text;
  scope = { document, ...readPageText(document.body) };
  Range.prototype.getClientRects = function (this: Range) {
    const box = { left: 10 * this.startOffset, right: 10 * this.endOffset, top: 100, bottom: 110 };
    return [box] as unknown as DOMRectList;
  };
  const caretPositionFromPoint = (x: number) => ({
    offsetNode: node,
    offset: Math.min(7, Math.round(x / 10)),
  });
  Object.assign(document, { caretPositionFromPoint });
});
afterEach(() => {
  Range.prototype.getClientRects = getClientRects;
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  document.body.replaceChildren();
});

const at = (x: number, y = 105) => findOffsetAt({ x, y }, scope);

describe('the character under a point', () => {
  it.each([
    [0, 0],
    [4, 0],
    [6, 0],
    [14, 1],
    [16, 1],
    [64, 6],
    [69, 6],
    [71, 6],
    [72, null],
    [-1, 0],
    [-2, null],
  ])('%d pixels from the left is %s', (x, offset) => expect(at(x)).toBe(offset));

  it.each([
    [95, null],
    [96, 2],
    [114, 2],
    [115, null],
  ])('%d pixels from the top is %s', (y, offset) => expect(at(24, y)).toBe(offset));

  it('is none where the caret stands in no text, or in none that is read', () => {
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: document.body, offset: 0 }) });
    expect(at(24)).toBeNull();
    Object.assign(document, { caretPositionFromPoint: () => null });
    expect(at(24)).toBeNull();
    const other = document.createTextNode('别处的字');
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: other, offset: 1 }) });
    expect(at(14)).toBeNull();
  });
});

describe('the span under a point', () => {
  const found = (x: number, ...spans: [number, number][]) =>
    findSpanAt(
      { x, y: 105 },
      spans.map(([start, end]) => ({ start, end })),
      scope,
    );
  it('is the one that holds its character, of several the shortest', () => {
    expect(found(44, [2, 4], [4, 7])).toBe(1);
    expect(found(36, [2, 4], [4, 7])).toBe(0);
    expect(found(44, [2, 4], [5, 7])).toBeNull();
    expect(found(44, [0, 7], [4, 7], [2, 7])).toBe(1);
    expect(found(44, [4, 7], [0, 7])).toBe(0);
    expect(found(44, [4, 7], [3, 6])).toBe(0);
    expect(found(90, [4, 7])).toBeNull();
  });

  it('still prints its words', () => {
    node.data = '完成税收9亿元';
    expect(found(44, [4, 7])).toBeNull();
    expect(found(64, [5, 7])).toBe(0);
  });
});

describe('a caret', () => {
  it('is asked of the browser in the way that it has', () => {
    expect(findCaretAt(document, { x: 24, y: 105 })).toEqual({ node, offset: 2 });
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
    expect(findCaretAt(document, { x: 24, y: 105 })).toBeNull();
    const range = document.createRange();
    range.setStart(node, 3);
    Object.assign(document, { caretRangeFromPoint: () => range });
    expect(findCaretAt(document, { x: 24, y: 105 })).toEqual({ node, offset: 3 });
    Object.assign(document, { caretRangeFromPoint: () => null });
    expect(findCaretAt(document, { x: 24, y: 105 })).toBeNull();
    Reflect.deleteProperty(document, 'caretRangeFromPoint');
  });
});
