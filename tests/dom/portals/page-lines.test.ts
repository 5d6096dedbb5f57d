import { describe, expect, it } from 'vitest';
import {
  chromeWordOf,
  isHidden,
  type LineRange,
  readLines,
  textLength,
} from '../../../lib/portals/page-lines.ts';

const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const first = (html: string): Element => bodyOf(`<main>${html}</main>`).querySelector('main > *')!;

/** The lines of a page's body, or of a part of it. */
function linesOf(html: string, more: (body: HTMLElement) => Partial<LineRange> = () => ({})): string[] {
  const body = bodyOf(html);
  const text = readLines({ within: body, limit: 10_000, skip: null, ...more(body) });
  return text === '' ? [] : text.split('\n');
}

describe('the lines of a part of a page', () => {
  it.each([
    ['a block each', '<p>税收</p><div>增长</div>三成<p>就业</p>', ['税收', '增长', '三成', '就业']],
    ['a break', '<p>税收<br>增长</p>', ['税收', '增长']],
    [
      'inline elements run on',
      '<p>税收<span>1</span><font>8</font>.<b>6</b><i>亿</i>元</p>',
      ['税收18.6亿元'],
    ],
    ['white space is one blank', '<p> 税收 \n  增长&nbsp;三成 </p>', ['税收 增长 三成']],
    [
      'cells are parted by a TAB',
      '<table><tr><td>税收</td><td>5</td></tr><tr><td>就业</td><td></td></tr></table>',
      ['税收\t5', '就业'],
    ],
    [
      'nothing of what no page shows',
      '<p>税收<script>var a</script></p><style>p{}</style><template>x</template><p>增长</p>',
      ['税收', '增长'],
    ],
    ['no comments', '<p>税<!-- x -->收</p>', ['税收']],
    ['nothing at all', '<p> </p><div></div>', []],
  ])('are %s', (_what, html, lines) => {
    expect(linesOf(html).map((line) => line.trimEnd())).toEqual(lines);
  });

  it('leave out what is asked to be left out, but never the part itself', () => {
    const skip = (element: Element) => element.className === 'x';
    expect(linesOf('<p>税收</p><div class="x">分享</div><p>增长</p>', () => ({ skip }))).toEqual([
      '税收',
      '增长',
    ]);
    const within = (body: HTMLElement) => ({ within: body.firstElementChild!, skip });
    expect(linesOf('<div class="x"><p>税收</p><p class="x">分享</p></div>', within)).toEqual(['税收']);
  });

  it('stop before an element', () => {
    const before = (body: HTMLElement) => ({ before: body.querySelector('h2') });
    expect(linesOf('<p>税收</p><div><p>增长</p><h2>就业</h2></div><p>教育</p>', before)).toEqual([
      '税收',
      '增长',
    ]);
  });

  it('stop where enough was taken', () => {
    const html = '<p>一二三</p><p>四五六</p><p>七八九</p>';
    const upTo = (limit: number) => linesOf(html, () => ({ limit })).length;
    expect([2, 3, 5, 6, 9].map(upTo)).toEqual([1, 2, 2, 3, 3]);
  });
});

describe('an element that no page shows', () => {
  it.each([
    '<script>a</script>',
    '<style>a</style>',
    '<div hidden>a</div>',
    '<p style="color:red;display: none">a</p>',
    '<div style="DISPLAY:NONE">a</div>',
  ])('is %s', (html) => expect(isHidden(first(html))).toBe(true));

  it.each([
    '<div>a</div>',
    '<p style="display:block">a</p>',
    '<i hidden>a</i>',
    '<div class="hidden">a</div>',
  ])('is not %s', (html) => expect(isHidden(first(html))).toBe(false));
});

describe('the word of furniture in an element’s name', () => {
  const words = 'header foot footer top bottom menu copyright';
  it.each(words.split(' '))('%s stands alone', (word) => {
    expect(chromeWordOf(first(`<div class="a ${word} b">a</div>`))).toBe(word);
    expect(chromeWordOf(first(`<div id="${word.toUpperCase()}">a</div>`))).toBe(word);
    expect(chromeWordOf(first(`<div class="${word}-text">a</div>`))).toBeNull();
  });

  const parts =
    'nav navbar share bdsharebuttonbox bshare toolbar xglj pagination wza accessibility accessible barrier barrierfree qrcode ewm sidebar btn button printbtn btnprint';
  it.each(parts.split(' '))('%s may be a part of one', (word) => {
    for (const name of [word, `a-${word}`, `${word}_b`, `a_${word}2`, `x ${word}-box`])
      expect(chromeWordOf(first(`<div class="${name}">a</div>`))?.startsWith(word), name).toBe(true);
    expect(chromeWordOf(first(`<div class="x${word}">a</div>`))).toBeNull();
  });

  it('has hyphens and numbers left out', () => {
    expect(chromeWordOf(first('<div class="print-btn">a</div>'))).toBe('printbtn');
    expect(chromeWordOf(first('<div class="btn-print">a</div>'))).toMatch(/^btn/);
    expect(chromeWordOf(first('<div class="left nav_2">a</div>'))).toBe('nav');
  });

  it('is the tag of what is named so, and of no inline element', () => {
    expect(chromeWordOf(first('<nav>a</nav>'))).toBe('nav');
    expect(chromeWordOf(first('<footer class="x">a</footer>'))).toBe('footer');
    expect(chromeWordOf(first('<i class="nav">a</i>'))).toBeNull();
    expect(chromeWordOf(first('<div class="content">a</div>'))).toBeNull();
  });
});

it('the length of a text counts no white space', () => {
  expect(textLength(first('<div> 税 收\n<b>1 8</b>&nbsp;</div>'))).toBe(4);
});
