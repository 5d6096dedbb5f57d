import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAsShown } from '../../../lib/page/as-shown.ts';
import { readPageText } from '../../../lib/page/page-text.ts';

// What a browser lays out and draws is put on by hand here: every character is 10 by 20 px, on one line, but where an
// element says otherwise: `at` (left, top) and `size` for its texts, `before` and `after` for what a style sheet draws.

const letter = { width: 10, height: 20 };

/** Where the first character of an element's text stands, and how large it is. */
function boxOf(node: Text): { left: number; top: number; width: number; height: number } {
  const said = (name: string) =>
    node.parentElement!.closest(`[${name}]`)?.getAttribute(name)?.split(' ').map(Number);
  const size = said('size')?.[0] ?? letter.height;
  const placed = said('at');
  if (placed) return { left: placed[0]!, top: placed[1]!, width: size / 2, height: size };
  let left = 0;
  const walker = document.createTreeWalker(document.body, 4);
  for (
    let text = walker.nextNode() as Text | null;
    text && text !== node;
    text = walker.nextNode() as Text | null
  )
    left += text.data.length * letter.width;
  return { left, top: 0, width: size / 2, height: size };
}

beforeEach(() => {
  const computed = window.getComputedStyle.bind(window);
  const styles = (element: Element, pseudo?: string | null) => {
    const own = (element as HTMLElement).style;
    // No rule of these pages is about a first letter: it looks as its element does.
    if (pseudo && pseudo !== '::first-letter') {
      const content = element.getAttribute(pseudo.slice(2));
      return { content: content ?? 'none', display: element.getAttribute('pseudo') ?? 'inline' };
    }
    const inherited = (name: string): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const value = at.getAttribute(name);
        if (value) return value;
      }
      return '';
    };
    return {
      ...{
        opacity: own.opacity || '1',
        visibility: computed(element).visibility,
        filter: own.filter || 'none',
      },
      ...{
        clipPath: own.clipPath || 'none',
        transform: own.transform || 'none',
        clip: 'auto',
        maskImage: 'none',
      },
      ...{ mixBlendMode: 'normal', display: own.display || 'inline', overflow: own.overflow || 'visible' },
      ...{
        unicodeBidi: own.unicodeBidi || 'normal',
        direction: own.direction || 'ltr',
        flexFlow: own.flexFlow || 'row',
      },
      webkitTextFillColor: inherited('ink') || 'rgb(0, 0, 0)',
      backgroundColor: element.getAttribute('ground') ?? 'rgba(0, 0, 0, 0)',
      backgroundImage: element.getAttribute('picture') ?? 'none',
      backgroundClip: element.getAttribute('cut') ?? 'border-box',
    };
  };
  vi.stubGlobal('getComputedStyle', styles);
  Object.assign(Element.prototype, {
    checkVisibility(this: Element) {
      return !this.closest('.none');
    },
    getBoundingClientRect(this: Element) {
      const [width, height] = (this.getAttribute('box') ?? '40 20').split(' ').map(Number);
      return { left: 0, top: 0, width, height };
    },
  });
  Object.assign(Range.prototype, {
    getClientRects(this: Range) {
      const node = this.startContainer as Text;
      if (node.parentElement!.closest('.none')) return [];
      const { left, top, width, height } = boxOf(node);
      const count = this.endOffset - this.startOffset;
      const from = left + this.startOffset * width;
      return [
        { left: from, right: from + count * width, top, bottom: top + height, width: count * width, height },
      ];
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const name of ['checkVisibility', 'getBoundingClientRect'])
    Reflect.deleteProperty(Element.prototype, name);
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
  document.body.replaceChildren();
});

/** Whether a sentence of a page shows a figure as it is read. */
function isShown(html: string, figure = '18.62亿元'): boolean {
  document.body.innerHTML = html.startsWith('<p') || html.startsWith('<div') ? html : `<p>${html}</p>`;
  const { text, map } = readPageText(document.body);
  const start = text.indexOf(figure);
  expect(start, text).toBeGreaterThanOrEqual(0);
  return isAsShown({ start, end: start + figure.length }, { text, map });
}

describe('a number is as the page shows it', () => {
  it.each([
    ['in one text', '完成税收18.62亿元，增长6%。'],
    ['in pieces', '完成税收<b>18</b>.62<i>亿元</i>，增长6%。'],
    ['alone in its block', '<b>18.62亿元</b>'],
    ['in a block that is folded away whole', '<div class="none"><b>18</b>.62亿元</div>'],
    ['in a cell', '<div><table><tr><td><b>18</b>.62亿元</td></tr></table></div>'],
    ['over a line’s end', '完成税收<b at="40 0">18</b><b at="0 30">.62亿元</b>'],
    ['with a gap as wide as a character', '完成税收<b at="40 0">18</b><b at="90 0">.62亿元</b>'],
    [
      'with a raised, smaller piece',
      '完成税收<b at="40 0" size="20">18.62</b><b at="90 0" size="10">亿元</b>',
    ],
    ['in another colour', '完成税收<b ink="rgb(200, 0, 0)">18</b>.62亿元。'],
    ['white on red', '完成税收<b ink="rgb(255, 255, 255)" ground="rgb(200, 0, 0)">18</b>.62亿元。'],
    ['white on a picture', '完成税收<b ink="rgb(255, 255, 255)" picture="url(a.png)">18</b>.62亿元。'],
    ['cut out of a picture', '完成税收<b ink="rgba(0, 0, 0, 0)" cut="text">18</b>.62亿元。'],
    ['white in a white line on a dark page', '<p ink="rgb(255, 255, 255)">税收<b>18</b>.62亿元。</p>'],
    ['a little faded', '完成税收<b style="opacity:0.5">18</b>.62亿元。'],
    [
      'in a box of its own',
      '完成税收<b style="display:inline-block;overflow:hidden" box="40 20">18</b>.62亿元。',
    ],
    ['behind drawn words', '<b before="“税收：”">18</b>.62亿元。'],
    ['before a sign that is drawn', '完成税收<b after="“→”">18.62亿元</b>。'],
    ['where a drawn digit is not displayed', '完成税收<b before="9" pseudo="none">18</b>.62亿元。'],
    ['beside an image', '<img box="10 10"><b>18</b>.62亿元。'],
    ['behind words that were left out', '完成税收<b hidden>见表</b><i>18</i>.62亿元。'],
    ['in a row of boxes', '<div style="display:flex"><b>18</b>.62亿元</div>'],
    [
      'in a line from right to left that keeps its order',
      '<div style="direction:rtl"><b>18</b>.62亿元</div>',
    ],
  ])('%s', (_, html) => {
    expect(isShown(html)).toBe(true);
  });
});

describe('a number is not as the page shows it', () => {
  it.each([
    ['where a piece is not displayed', '完成税收<b class="none">18</b>.62亿元。'],
    ['where a piece is faded away', '完成税收<b style="opacity:0.1">18</b>.62亿元。'],
    ['where a piece is cut away', '完成税收<b style="clip-path:inset(50%)">18</b>.62亿元。'],
    ['where a piece is moved', '完成税收<i><b style="transform:translateX(-900px)">18</b></i>.62亿元。'],
    [
      'where a piece has no width',
      '完成税收<b style="display:inline-block;overflow:hidden" box="3 20">18</b>.62亿元。',
    ],
    [
      'where a piece has no height',
      '完成税收<b style="display:inline-block;overflow:hidden" box="40 3">18</b>.62亿元。',
    ],
    [
      'where a piece is turned around',
      '完成税收<b style="unicode-bidi:bidi-override;direction:rtl">18</b>.62亿元。',
    ],
    [
      'in a line that is turned around',
      '<p style="unicode-bidi:bidi-override;direction:rtl">税收18.62亿元。</p>',
    ],
    [
      'in pieces of a line that is turned around',
      '<p style="unicode-bidi:bidi-override;direction:rtl">税收<b>18</b>.62亿元。</p>',
    ],
    ['in boxes in reverse', '<div style="display:flex;flex-flow:row-reverse"><b>18</b>.62亿元</div>'],
    ['in white on white', '完成税收<b ink="rgb(250, 250, 250)">18</b>.62亿元。'],
    ['in the ground’s colour', '完成税收<b ink="rgb(200, 0, 0)" ground="rgb(196, 4, 9)">18</b>.62亿元。'],
    ['without ink', '完成税收<b ink="rgba(0, 0, 0, 0.1)">18</b>.62亿元。'],
    [
      'on a ground that is hardly there',
      '完成税收<b ink="rgb(250, 250, 250)" ground="rgba(0, 0, 0, 0.2)">18</b>.62亿元。',
    ],
    ['with a piece above the line', '完成税收<b at="40 100">18</b><b at="60 0">.62亿元</b>'],
    ['with a piece far below', '完成税收<b at="40 0">18</b><b at="0 200">.62亿元</b>'],
    [
      'with a piece below that is no line’s beginning',
      '完成税收<b at="40 0">18</b><b at="90 30">.62亿元</b>',
    ],
    ['with a piece over the one before', '完成税收<b at="40 0">18</b><b at="30 0">.62亿元</b>'],
    ['with a wide gap', '完成税收<b at="40 0">18</b><b at="160 0">.62亿元</b>'],
    [
      'with a piece too small to see',
      '完成税收<b at="40 0" size="20">18</b><b at="60 0" size="5">.62亿元</b>',
    ],
    ['with a piece that has no box beside one that has', '完成税收<b class="none">1</b><b>8</b>.62亿元。'],
    ['where a digit is drawn before a piece', '完成税收<b before="9">18</b>.62亿元。'],
    ['where a digit is drawn behind a piece', '完成税收<b after="9">18</b>.62亿元。'],
    ['where a digit is drawn from an attribute', '完成税收<b before="attr(told)" told="9">18</b>.62亿元。'],
    ['where a number is counted', '完成税收<b before="counter(a)">18</b>.62亿元。'],
    ['where an image is drawn', '完成税收<b before="url(9.png)">18</b>.62亿元。'],
    ['where an empty element in it draws a digit', '完成税收18<b after="七"></b>.62亿元。'],
    ['where a digit is drawn at the line’s beginning', '<p before=\'"9"\'><b>18</b>.62亿元为税收</p>'],
    ['where a digit is drawn at the line’s end', '<p after=\'"9"\'>税收<b>18</b>.62亿元</p>'],
    ['where an image stands in it', '完成税收18<img box="10 16">.62亿元。'],
    ['where a field stands in it', '完成税收18<input box="20 16">.62亿元。'],
    ['where what was left out is shown in it', '完成税收18<b hidden>·</b>.62亿元。'],
    ['where a digit that was left out is shown before it', '完成税收<b>18</b>.62亿元<i hidden>9</i>'],
  ])('%s', (_, html) => {
    expect(isShown(html)).toBe(false);
  });

  it.each(['\u202e', '\u200f', '\u2067', '\ue003'])(
    'with a sign that turns or is of no script beside it',
    (sign) => {
      expect(isShown(`完成税收${sign}18.62亿元。`)).toBe(false);
      expect(isShown(`完成税收18.62亿元${sign}`)).toBe(false);
      expect(isShown(`完成税${sign}收18.62亿元。`)).toBe(true);
    },
  );

  it('where a line’s first or last character does not matter to the next line', () => {
    expect(isShown('<div><p>税收\u202e</p><p>18.62亿元</p><p>\u202e增长</p></div>')).toBe(true);
  });
});

it.each([
  ['rgb(0, 0, 200)', 'rgb(0, 0, 0)', true],
  ['rgb(0, 200, 0)', 'rgb(0, 0, 0)', true],
  ['rgb(200, 0, 0)', 'rgb(0, 0, 0)', true],
  ['rgb(255, 255, 0)', '', true],
  ['rgb(0, 255, 255)', '', true],
  ['rgb(255, 0, 255)', '', true],
  ['rgb(16, 16, 16)', 'rgb(0, 0, 0)', false],
  ['rgb(17, 0, 0)', 'rgb(0, 0, 0)', true],
  ['rgb(239, 239, 239)', '', false],
  ['rgb(238, 255, 255)', '', true],
  ['rgba(0, 0, 0, 0.2)', '', true],
  ['rgba(0, 0, 0, 0.19)', '', false],
  ['rgb(250, 250, 250)', 'rgba(0, 0, 0, 0.5)', true],
  ['rgb(250, 250, 250)', 'rgba(0, 0, 0, 0.49)', false],
  ['color(srgb 1 1 1)', '', true],
  ['color(srgb 1 1 1)', 'rgb(0, 0, 200)', true],
  ['color(srgb 1 1 1)', 'rgb(0, 0, 0)', false],
  ['color(srgb 1 1 1)', 'color(srgb 1 1 1)', false],
])('ink of %s on %s is seen: %s', (ink, ground, seen) => {
  expect(isShown(`完成税收<b ink="${ink}"${ground && ` ground="${ground}"`}>18</b>.62亿元。`)).toBe(seen);
});

it.each([
  ['at="40 0"', 'at="0 60"', true],
  ['at="40 0"', 'at="0 79"', true],
  ['at="40 0"', 'at="0 80"', false],
  ['at="40 0"', 'at="59 20"', true],
  ['at="40 0"', 'at="60 20"', false],
  ['at="40 0"', 'at="119 0"', true],
  ['at="40 0"', 'at="120 0"', false],
  ['at="40 0"', 'at="54 0"', true],
  ['at="40 0"', 'at="53 0"', false],
  ['at="40 0"', 'at="60 15"', true],
  ['at="40 0"', 'at="70 16"', false],
  ['at="40 0" size="30"', 'at="70 20" size="10"', true],
  ['at="40 0" size="30"', 'at="70 20" size="9"', false],
])('a piece with %s before one with %s follows on: %s', (before, after, follows) => {
  expect(isShown(`完成税收<b ${before}>18</b><b ${after}>.62亿元</b>`)).toBe(follows);
});

it.each([
  ['overflow:hidden', '4 4', true],
  ['overflow:hidden', '3 4', false],
  ['overflow:hidden', '4 3', false],
  ['overflow:visible', '1 1', true],
])('a box with %s of %s shows its piece: %s', (style, size, shows) => {
  expect(isShown(`完成税收<b style="display:inline-block;${style}" box="${size}">18</b>.62亿元。`)).toBe(
    shows,
  );
  expect(isShown(`完成税收<b style="${style}" box="1 1">18</b>.62亿元。`)).toBe(true);
});

it.each([
  ['完成税收18<img box="1 1">.62亿元。', true],
  ['完成税收18<img box="2 1">.62亿元。', false],
  ['完成税收18.62<u>亿元</u><img box="9 9">。', true],
  ['<pre>税收<b class="none">1</b>18.62亿元</pre>', false],
  ['<pre>税收<b>18</b>.62亿元</pre>', true],
  ['<pre>税收<b class="none">18</b>.62亿元</pre>', false],
  ['完成税收<b>18</b> <i>.62亿元</i>。', true],
])('%s shows its number: %s', (html, shows) => {
  expect(
    isShown(
      html.startsWith('<pre') ? `<div>${html}</div>` : html,
      html.includes('</b> <i>') ? '18 .62亿元' : undefined,
    ),
  ).toBe(shows);
});

it('what is read of no page is as it is', () => {
  document.body.innerHTML = '<p>税收18.62亿元</p>';
  const { map } = readPageText(document.body);
  expect(isAsShown({ start: 40, end: 45 }, { text: '', map })).toBe(true);
});

it('looks at so many elements beside a number, and no further', () => {
  const many = '<i></i>'.repeat(70);
  expect(isShown(`<p><b>18</b>${many}<i hidden>9</i>.62亿元</p>`)).toBe(true);
});
