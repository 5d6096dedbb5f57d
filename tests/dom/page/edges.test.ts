import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../lib/page/copy.ts';
import { findMarkAt } from '../../../lib/page/hit.ts';
import { readGround } from '../../../lib/page/mark-styles.ts';
import { readPageText } from '../../../lib/page/page-text.ts';
import { Painter } from '../../../lib/page/painter.ts';
import { isVeiled } from '../../../lib/page/seen.ts';
import { isDataTable } from '../../../lib/page/table-grid.ts';

const { getClientRects } = Range.prototype;
afterEach(() => {
  Range.prototype.getClientRects = getClientRects;
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function read(html: string) {
  document.body.innerHTML = html;
  return readPageText(document.body);
}

describe('what an element’s own style says', () => {
  it.each([
    ['visibility:collapse', '甲乙'],
    ['color:red;visibility: hidden', '甲乙'],
    ['visibility:visible', '甲字乙'],
    ['x-visibility:hidden', '甲字乙'],
    ['display:flow-root', '甲\n字\n乙'],
    ['display:grid', '甲\n字\n乙'],
    ['display:list-item', '甲\n字\n乙'],
    ['display:contents', '甲字乙'],
  ])('%s', (style, text) => {
    expect(read(`<p>甲<span style="${style}">字</span>乙</p>`).text).toBe(text);
  });

  it.each([
    ['<dialog>字</dialog>', '甲乙'],
    ['<dialog open>字</dialog>', '甲\n字\n乙'],
    ['<b popover>字</b>', '甲乙'],
    ['<o:p>字</o:p>', '甲字乙'],
    ['<a href="/">字</a>', '甲字乙'],
    ['<sup>注</sup>', '甲注乙'],
  ])('%s', (html, text) => {
    expect(read(`<div>甲${html}乙</div>`).text).toBe(text);
  });

  it.each([
    ['nowrap', '一\n二', '一二'],
    ['pre', '一  2\n二', '一  2\n二'],
    ['break-spaces', '一  2\n二', '一  2\n二'],
    ['pre-line', '一  2\r\n二', '一 2\n二'],
    ['pre-wrap', '一\r\n\n二', '一\n\n二'],
  ])('white-space: %s', (value, words, text) => {
    document.body.innerHTML = `<div style="white-space:${value}"></div>`;
    document.body.firstElementChild!.append(words);
    expect(readPageText(document.body).text).toBe(text);
  });
});

describe('numbers of notes', () => {
  it.each([
    'sdfootnote1anc',
    'sdendnote1anc',
    'sdendnote1sym',
    '_ftn1',
    '_ftnref1',
    '_edn1',
    '_ednref1',
    'fn1',
    'fnref:1',
  ])('that lead to #%s are raised', (name) => {
    expect(read(`<p>驿站<a href="#${name}">1</a>25个</p>`).text).toBe('驿站¹25个');
  });

  it.each(['sdnote1', '_fn1x', 'foot1', 'note1'])('that lead to #%s are not', (name) => {
    expect(read(`<p>驿站<a href="#${name}">1</a>25个</p>`).text).toBe('驿站125个');
  });
});

describe('white space', () => {
  it.each([
    ['<p>12\t家</p>', '12 家'],
    ['<p>12\f家</p>', '12 家'],
    ['<p>12&#13;家</p>', '12 家'],
    ['<p>12\u000b家</p>', '12\u000b家'],
    ['<p>12&nbsp; &nbsp;家</p>', '12\u00a0 \u00a0家'],
    ['<p>甲<br><br><br>乙</p>', '甲\n\n乙'],
    ['<p>甲 <br> 乙</p>', '甲\n乙'],
    ['<p>甲 </p> <p> 乙</p>', '甲\n乙'],
    ['<p>a\nb</p>', 'a b'],
    ['<p>甲\nb</p>', '甲 b'],
    ['<p>甲 \n 乙</p>', '甲乙'],
    ['<p>甲 <i> </i>乙</p>', '甲 乙'],
  ])('%j', (html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe('links', () => {
  it('are given with their words, their address and their place', () => {
    const { text, links } = read(
      '<p>见<a href="/a.html">附件<b>一</b></a>、<a href=" JavaScript:go()">附件二</a>、<a name="c">附件三</a><a href="/d.html"> </a>。</p>',
    );
    expect(
      links.map((link) => [
        link.text,
        new URL(link.href).pathname,
        text.slice(link.span.start, link.span.end),
      ]),
    ).toEqual([['附件一', '/a.html', '附件一']]);
  });
});

describe('cells', () => {
  const cellsOf = (rows: string) => {
    const { text, cells } = read(`<p>表</p><table>${rows}</table>`);
    return cells.map(({ start, end, row, column, header, table }) =>
      [table, row, column, header ? '头' : '格', text.slice(start, end)].join(' '),
    );
  };

  it('are told by table, row and column, a head’s apart', () => {
    expect(cellsOf('<tr><th>指标</th><td>数值</td></tr><tr><td>税收</td><td>12亿元</td></tr>')).toEqual([
      '0 0 0 头 指标',
      '0 0 1 格 数值',
      '0 1 0 格 税收',
      '0 1 1 格 12亿元',
    ]);
  });

  it('stand behind what reaches down from above, and over as many columns as they say', () => {
    expect(
      cellsOf(
        '<tr><td rowspan="3">甲</td><td colspan="2x">乙</td><td rowspan="-1" colspan="0">丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr><tr><td rowspan="a">庚</td><td>辛</td></tr><tr><td>壬</td><td>癸</td></tr>',
      ),
    ).toEqual([
      ...['0 0 0 格 甲', '0 0 1 格 乙', '0 0 3 格 丙', '0 1 1 格 丁', '0 1 2 格 戊', '0 1 3 格 己'],
      ...['0 2 1 格 庚', '0 2 2 格 辛', '0 3 0 格 壬', '0 3 1 格 癸'],
    ]);
  });

  it('of a row that prints nothing are none, those of the rows around stay', () => {
    expect(
      cellsOf('<tr><td>甲</td><td>乙</td></tr><tr><td></td><td> </td></tr><tr><td>丙</td><td></td></tr>'),
    ).toEqual(['0 0 0 格 甲', '0 0 1 格 乙', '0 2 0 格 丙', '0 2 1 格 ']);
  });

  it('of a second table are of that', () => {
    document.body.innerHTML =
      '<table><tr><td>甲</td><td>乙</td></tr></table><p>间</p><table><tr><td></td><td></td></tr><tr><td>丙</td><td>丁</td></tr></table>';
    expect(readPageText(document.body).cells.map(({ table, row }) => [table, row])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
  });

  it.each([
    ['<table role="presentation"><tr><td>甲</td><td>乙</td></tr></table>', false],
    ['<table role="none"><tr><td>甲</td><td>乙</td></tr></table>', false],
    ['<table role="grid"><tr><td>甲</td><th>乙</th></tr></table>', true],
    ['<table><tr><th>甲</th></tr><tr><td>乙</td></tr></table>', false],
    [`<table><tr><td>甲</td><td>${'字'.repeat(1500)}</td></tr></table>`, true],
    [`<table><tr><td>甲</td><td>${'字'.repeat(1501)}</td></tr></table>`, false],
  ])('are those of a table of data: %#', (html, isData) => {
    document.body.innerHTML = html;
    expect(isDataTable(document.querySelector('table')!)).toBe(isData);
  });
});

describe('places in texts', () => {
  it('of a span are its texts, each once, in order', () => {
    const { text, map } = read('<p>完成<b>十  九</b>亿元</p><p>增长</p>');
    const of = (from: string, to: string) =>
      map.nodesIn({ start: text.indexOf(from), end: text.indexOf(to) + to.length }).map(({ data }) => data);
    expect(of('完', '完成')).toEqual(['完成']);
    expect(of('成', '亿')).toEqual(['完成', '十  九', '亿元']);
    expect(of('元', '增')).toEqual(['亿元', '增长']);
    expect(map.nodesIn({ start: text.length, end: text.length + 4 })).toEqual([]);
    expect(map.has(document.querySelector('b')!.firstChild!)).toBe(true);
    expect(map.has(document.querySelector('b')!)).toBe(false);
  });

  it('in collapsed space are those of the next character, and at the end of the last', () => {
    const { text, map } = read('<p>  完成   税收  </p>');
    const node = document.querySelector('p')!.firstChild!;
    const offsets = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((at) => map.toOffset(node, at));
    expect(text).toBe('完成 税收');
    expect(offsets).toEqual([0, 0, 0, 1, 2, 3, 3, 3, 4, 5, 5, 5]);
  });

  it('of an element are the text that follows within it, else the end of what came before', () => {
    const { text, map } = read('<p id="a">甲<b>乙</b></p><p id="e"></p><p id="c"><i></i>丙<u></u></p>');
    const [a, e, c] = ['#a', '#e', '#c'].map((id) => document.querySelector(id)!);
    expect(text).toBe('甲乙\n丙');
    expect([0, 1, 2].map((i) => map.toOffset(a!, i))).toEqual([0, 1, 2]);
    expect([0, 1, 2, 3].map((i) => map.toOffset(c!, i))).toEqual([3, 3, 4, 4]);
    expect(map.toOffset(e!, 0)).toBeNull();
    expect([0, 1, 3].map((i) => map.toOffset(document.body, i))).toEqual([0, 3, 4]);
    expect(map.toOffset(c!.lastElementChild!, 0)).toBeNull();
  });

  it('are found however the questions follow each other', () => {
    const words = Array.from({ length: 90 }, (_, i) => `<b>${i}号</b>`).join('');
    const { text, map } = read(`<p>${words}</p>`);
    for (const i of [0, 1, 2, 18, 17, 40, 3, 89, 70, 71, 88, 0, 16, 33]) {
      const start = text.indexOf(`${i}号`, i < 10 ? 0 : 20 + (i - 10) * 3);
      expect(map.toRange({ start, end: start + 1 })?.startContainer.data).toBe(`${i}号`);
    }
  });
});

describe('the mark under a point', () => {
  function painted() {
    const { text, map } = read('<p>完成<b>税收</b>5亿元</p>');
    const painter = new Painter<string>({
      registry: new Map() as unknown as HighlightRegistry,
      makeHighlight: (ranges) => new Set(ranges) as unknown as Highlight,
      makeRange: (range) => ({ ...range }) as unknown as AbstractRange,
    });
    const mark = (words: string, name: 'zbt-figure' | 'zbt-term') => ({
      ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length, name, key: words },
    });
    const marks = [mark('税收5亿元', 'zbt-figure'), mark('5亿元', 'zbt-figure'), mark('税收', 'zbt-term')];
    painter.paint(['zbt-figure', 'zbt-term'], { text, map, marks });
    return painter;
  }

  it('is the shortest that the browser names and that still stands on its words', () => {
    const painter = painted();
    const ranges = [...painter.painted].map(({ range }) => range);
    const registry = {
      highlightsFromPoint: () => [{ ranges: [ranges[0]!, ranges[2]!] }, { ranges: [{} as AbstractRange] }],
    };
    const found = () => findMarkAt({ x: 1, y: 1 }, painter, { document, registry })?.key ?? null;
    expect(found()).toBe('税收');
    document.querySelector('b')!.firstChild!.nodeValue = '营收';
    expect(found()).toBeNull();
    registry.highlightsFromPoint = () => [{ ranges: [ranges[1]!, ranges[0]!] }];
    expect(found()).toBe('5亿元');
  });

  it('is found by the caret where the browser names none', () => {
    const painter = painted();
    const last = document.querySelector('p')!.lastChild as Text;
    Range.prototype.getClientRects = function (this: Range) {
      return [{ left: 0, right: 50, top: 0, bottom: 10 }] as unknown as DOMRectList;
    };
    const caret = { offsetNode: last as Node, offset: 2 };
    Object.assign(document, { caretPositionFromPoint: () => caret });
    const found = (x: number) => findMarkAt({ x, y: 5 }, painter, { document, registry: null })?.key ?? null;
    expect(found(20)).toBe('5亿元');
    expect(found(60)).toBeNull();
    caret.offset = 0;
    caret.offsetNode = document.querySelector('p')!.firstChild!;
    expect(found(20)).toBeNull();
    caret.offsetNode = document.querySelector('p')!;
    expect(found(20)).toBeNull();
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
    expect(found(20)).toBeNull();
  });
});

describe('copying', () => {
  function copying(fires: boolean) {
    const given: Record<string, string> = {};
    let stopped = false;
    const event = Object.assign(new Event('copy', { cancelable: true }), {
      clipboardData: { setData: (kind: string, words: string) => Object.assign(given, { [kind]: words }) },
    });
    const late = () => {
      stopped = true;
    };
    Object.assign(document, {
      execCommand: () => {
        window.addEventListener('copy', late);
        if (fires) window.dispatchEvent(event);
        window.removeEventListener('copy', late);
        return true;
      },
    });
    return { given, event, reachedPage: () => stopped };
  }
  afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

  it('fills the browser’s own event before the page hears of it', () => {
    const { given, event, reachedPage } = copying(true);
    expect(copyText(document, '税收5亿元', '<b>税收</b>')).toBe(true);
    expect(given).toEqual({ 'text/plain': '税收5亿元', 'text/html': '<b>税收</b>' });
    expect(event.defaultPrevented).toBe(true);
    expect(reachedPage()).toBe(false);
  });

  it('gives no markup where there is none, and listens no longer', () => {
    const { given, reachedPage } = copying(true);
    copyText(document, '税收');
    expect(given).toEqual({ 'text/plain': '税收' });
    window.dispatchEvent(
      Object.assign(new Event('copy'), { clipboardData: { setData: () => given.more === '' } }),
    );
    expect(Object.keys(given)).toEqual(['text/plain']);
    expect(reachedPage()).toBe(false);
  });

  it('fails where the browser does not copy, says no or throws', () => {
    copying(false);
    expect(copyText(document, '税收')).toBe(false);
    Object.assign(document, { execCommand: () => false });
    expect(copyText(document, '税收')).toBe(false);
    Object.assign(document, {
      execCommand: () => {
        throw new Error('not allowed');
      },
    });
    expect(copyText(document, '税收')).toBe(false);
    Reflect.deleteProperty(document, 'execCommand');
    expect(copyText(document, '税收')).toBe(false);
    const elsewhere = document.implementation.createHTMLDocument('');
    Object.assign(elsewhere, { execCommand: () => true });
    expect(copyText(elsewhere, '税收')).toBe(false);
  });
});

describe('the ground of a text', () => {
  it.each([
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(117, 117, 117)', 'dark'],
    ['rgb(119, 119, 119)', 'light'],
    ['rgb(255, 0, 0)', 'light'],
    ['rgb(230, 0, 0)', 'dark'],
    ['rgb(0, 130, 0)', 'dark'],
    ['rgb(0, 140, 0)', 'light'],
    ['rgb(0, 0, 255)', 'dark'],
    ['rgb(0, 130, 150)', 'light'],
    ['rgba(0, 0, 0, 0.5)', 'dark'],
    ['rgba(0, 0, 0, 0.49)', 'light'],
    ['rgb(0 0 0 / 50%)', 'dark'],
    ['rgb(0 0 0 / 49%)', 'light'],
    ['color(srgb 0 0 0)', 'light'],
  ])('%s is %s', (colour, ground) => {
    const paper = document.body.appendChild(document.createElement('div'));
    const text = paper.appendChild(document.createElement('p'));
    vi.spyOn(window, 'getComputedStyle').mockImplementation(
      (element) =>
        ({ backgroundColor: element === paper ? colour : 'rgba(0, 0, 0, 0)' }) as CSSStyleDeclaration,
    );
    expect(readGround(text)).toBe(ground);
  });
});

describe('a veil', () => {
  const plain = { opacity: '1', visibility: 'visible', mixBlendMode: 'normal', filter: 'none', clip: 'auto' };
  const veiled = (more: Partial<CSSStyleDeclaration>, least = 0.9) =>
    isVeiled({ ...plain, ...more } as CSSStyleDeclaration, least);

  it.each([
    { opacity: '0.8' },
    { visibility: 'hidden' },
    { mixBlendMode: 'multiply' },
    { filter: 'blur(9px)' },
    { clipPath: 'inset(50%)' },
    { transform: 'scale(0.1)' },
    { maskImage: 'url(a.png)' },
    { clip: 'rect(0px, 0px, 0px, 0px)' },
  ])('is %o', (style) => expect(veiled(style)).toBe(true));

  it.each([
    {},
    { opacity: '' },
    { opacity: '0.9' },
    { mixBlendMode: '' },
    { clipPath: 'none', transform: 'none', maskImage: 'none' },
  ])('is not %o', (style) => expect(veiled(style)).toBe(false));
});
