import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageText } from '../../lib/page/page-text.ts';
import type { PageRoom } from './page-room-probe.ts';

declare const room: PageRoom;

const browsers = [
  { kind: 'chrome', path: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  { kind: 'firefox', path: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', args: [] },
] as const;

const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>body{font-size:16px;line-height:28px;margin:40px}</style></head><body><div id="root">
  <h2>一、经济运行
    平稳向好</h2>
  <p class="MsoNormal" style="text-indent:32pt"><span>税收完成</span><span lang="EN-US">19</span><span>.</span><span lang="EN-US">66</span><span>亿元，同比
  增长</span><span lang="EN-US">48.2%<o:p></o:p></span><span>。</span></p>
  <p>　　全年新增   企业&nbsp;<b>12</b> 家<br>其中外资
3家<span style="display:none">不见</span>。</p>
  <p></p><p>&nbsp;</p>
  <ul><li>河长制</li><li>一网<a id="link" href="#x">通办</a></li></ul>
  <table border="1"><thead><tr><th>指标</th><th colspan="2">数值</th></tr></thead>
   <tbody><tr><td rowspan="2">税收</td><td>12<br>亿元</td><td>增长</td></tr><tr><td>13</td><td></td></tr></tbody></table>
  <pre>附：
  第一行  留空</pre>
  <div style="height:3000px"></div><p id="low">末段完成77家。</p>
</div></body></html>`;

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./page-room-probe.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'pageRoom' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('the probe was not built');
  return output.output[0].code;
}

/** In the page: paints 19.66亿元, 12家 and 河长制, keeps them, and leaves what the checks need on `window`. */
function paintPage(): void {
  const root = document.querySelector('#root')!;
  const { text, map } = room.readPageText(root);
  const painter = new room.Painter<string>(room.findHighlightWorld()!);
  const { signal } = new AbortController();
  room.addMarkStyles(document, 'light', { signal });
  const spans = [
    { words: '19.66亿元', name: 'zbt-figure' as const },
    { words: '3家', name: 'zbt-goal' as const },
    { words: '河长制', name: 'zbt-term' as const },
  ].map(({ words, name }) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, name, key: words };
  });
  painter.paint(room.highlightNames, { text, map, marks: spans });
  room.keepUp({ root, painter, onQuiet: () => {}, onLost: () => {}, signal });
  Object.assign(window, { read: { text, map, painter, spans } });
}

declare const read: {
  text: string;
  map: ReturnType<PageRoom['readPageText']>['map'];
  painter: InstanceType<PageRoom['Painter']>;
  spans: { start: number; end: number }[];
};

/** In the page: the middle of the first line of some words. */
function middleOf(words: string): { x: number; y: number } {
  const start = read.text.indexOf(words);
  const range = room.makeLiveRange(read.map.toRange({ start, end: start + words.length })!)!;
  const rect = range.getClientRects()[0]!;
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

/** A sentence as a page writes it, with the number that is read there; `#` stands where its style sheet has something to say. */
const asRead: [what: string, sentence: string, figure: string][] = [
  ['plain', '完成税收18.62亿元，同比增长6.4%。', '18.62亿元'],
  [
    'in Word’s pieces',
    '<span>完成税收</span><span lang=EN-US>18</span><span>.</span><b>62</b><span>亿元</span>。',
    '18.62亿元',
  ],
  [
    'over a line’s end',
    `<span>${'全镇各项工作稳步推进'.repeat(12)}</span>18<i>.</i>62<b>亿元</b>。`,
    '18.62亿元',
  ],
  ['in a large and heavy face', '完成税收<b style="font-size:30px;color:#c00">18.62</b>亿元。', '18.62亿元'],
  ['in white on red', '完成税收<b style="background:#c00;color:#fff">18.62</b>亿元。', '18.62亿元'],
  ['behind words that are struck out', '<del>完成税收</del>18.62亿元。', '18.62亿元'],
  ['underlined', '完成税收<u>18.62亿元</u>。', '18.62亿元'],
  ['with a power', '新增面积12<b>.</b>5km<sup>2</sup>。', '12.5km²'],
  ['a link with a sign after it', '完成税收<a href="/" class="icon">18.62亿元</a>。', '18.62亿元'],
  ['with a large first digit', '<!--drop-->18.62亿元为税收。', '18.62亿元'],
  ['first in a list of drawn numbers', '18<b>.62</b>亿元为税收。', '18.62亿元'],
  ['behind a label that is drawn', '<span class="label">18</span>.62亿元。', '18.62亿元'],
  ['beside an image', '<img src="data:," width=10 height=10>18<b>.62</b>亿元。', '18.62亿元'],
  ['in a block that is folded', '<!--folded-->完成税收<b class="faint">18</b>.62亿元。', '18.62亿元'],
];
const notAsRead: [what: string, sentence: string, figure: string][] = [
  ['is struck out', '完成税收<del>18.62亿元</del>。', '18.62亿元'],
  ['is struck out with its sentence', '<s>完成税收18.62亿元，</s>同比增长6.4%。', '18.62亿元'],
  ['is struck out in an old page', '完成税收<strike><b>18.62</b>亿元</strike>。', '18.62亿元'],
  ['is struck out by a style', '完成税收<b class="struck">18.62</b>亿元。', '18.62亿元'],
  ['is struck out with its whole line', '<!--struck-->完成税收18.62亿元。', '18.62亿元'],
  ['has a digit before it that is struck out', '完成税收<del>9</del>18.62亿元。', '918.62亿元'],
  ['a class hides', '完成税收<b class="none">9</b>18.62亿元。', '918.62亿元'],
  ['a class hides in the middle', '完成税收1<b class="none">9</b>8.62亿元。', '198.62亿元'],
  ['is not visible', '完成税收<b class="unseen">9</b>18.62亿元。', '918.62亿元'],
  ['is of size 0', '完成税收<b class="zero">9</b>18.62亿元。', '918.62亿元'],
  ['is of size 1', '完成税收<b class="tiny">9</b>18.62亿元。', '918.62亿元'],
  ['is faint', '完成税收<b class="faint">9</b>18.62亿元。', '918.62亿元'],
  ['is white', '完成税收<b class="white">9</b>18.62亿元。', '918.62亿元'],
  ['has no ink', '完成税收<b class="clear">9</b>18.62亿元。', '918.62亿元'],
  ['is off screen', '完成税收<b class="off">9</b>18.62亿元。', '918.62亿元'],
  ['is moved away', '完成税收<b class="moved">9</b>18.62亿元。', '918.62亿元'],
  ['is clipped', '完成税收<b class="clipped">9</b>18.62亿元。', '918.62亿元'],
  ['has no width', '完成税收<b class="narrow">9</b>18.62亿元。', '918.62亿元'],
  ['lies under its neighbour', '完成税收<b class="under">9</b>18.62亿元。', '918.62亿元'],
  [
    'is hidden whole beside another',
    '完成税收<b class="none">918.62亿元</b><b>18.62亿元</b>。',
    '918.62亿元',
  ],
  ['has a hidden multiplier behind it', '完成税收18.62<b class="none">万</b>亿元。', '18.62万亿元'],
  ['a digit is drawn before', '完成税收<b class="nine">18.62</b>亿元。', '18.62亿元'],
  ['a digit is drawn in an empty element', '完成税收1<b class="nine"></b>8.62亿元。', '18.62亿元'],
  [
    'a digit is drawn from an attribute',
    '完成税收1<b class="told" data-digit="9"></b>8.62亿元。',
    '18.62亿元',
  ],
  ['a digit is drawn in an empty element before it', '完成税收<b class="nine"></b>18.62亿元。', '18.62亿元'],
  ['a digit is counted', '完成税收1<b class="counted"></b>8.62亿元。', '18.62亿元'],
  ['a digit is drawn behind', '完成税收<b class="zeroes">18</b>亿元。', '18亿元'],
  ['a digit is drawn before a line', '<!--nine-->18.62亿元为税收。', '18.62亿元'],
  ['its first digit is of size 0', '完成税收<b class="initial">918.62亿元</b>。', '918.62亿元'],
  ['its first digit is white in a line', '<!--pale-->918.62亿元为税收。', '918.62亿元'],
  ['a digit is an image', '完成税收1<img src="data:," width=10 height=16>8.62亿元。', '18.62亿元'],
  ['a digit is a field', '完成税收1<input value="9" size="1">8.62亿元。', '18.62亿元'],
  ['what is marked hidden is shown', '完成税收1<b hidden class="shown">9</b>8.62亿元。', '18.62亿元'],
  ['is set from right to left', '完成税收<b class="turned">18.62</b>亿元。', '18.62亿元'],
  ['a line set from right to left', '<!--turned-->完成税收18.62亿元。', '18.62亿元'],
  ['turned by a sign', '完成税收\u202e18.62\u202c亿元。', '18.62'],
  ['pieces in reverse order', '<!--reverse--><b>62亿元。</b><b>完成税收18.</b>', '62亿元'],
  [
    'pieces in another order',
    '<!--flex--><b>完成税收</b><b style="order:2">9</b><b style="order:1">18亿元</b>',
    '918亿元',
  ],
  ['a character of no script', '完成税收\ue6038.62亿元。', '8.62亿元'],
];
const tricks = `.none{display:none}.unseen{visibility:hidden}.zero{font-size:0}.tiny{font-size:1px}.faint{opacity:0}
  .white{color:#fff}.clear{color:transparent}.off{position:absolute;left:-9999px}
  .moved{display:inline-block;transform:translateX(-900px)}
  .clipped{position:absolute;clip-path:inset(50%)}.narrow{display:inline-block;width:0;overflow:hidden}
  .under{margin-right:-1em}.nine::before{content:"9"}.zeroes::after{content:"000"}
  .told::before{content:attr(data-digit)}.counted::before{counter-increment:d;content:counter(d)}
  .shown{display:inline!important}.turned{direction:rtl;unicode-bidi:bidi-override}
  .reverse{display:flex;flex-direction:row-reverse;justify-content:flex-end}.flex{display:flex}
  .initial{display:inline-block}.initial::first-letter{font-size:0}.pale::first-letter{color:#fff}
  .drop::first-letter{font-size:300%;color:#a00;float:left}
  .icon::after{content:"\\f08e"}.label::before{content:"税收："}.struck{text-decoration:line-through}.folded{display:none}`;

describe.each(browsers)('the page room in $kind', ({ kind, path, args }) => {
  const missing = !existsSync(path);
  let browser: Browser;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    if (missing) return;
    code = await bundle();
    browser = await puppeteer.launch({
      browser: kind,
      executablePath: path,
      headless: true,
      args: [...args],
    });
    page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(code);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.skipIf(missing)('the text is the one that Node reads, and the one that the browser shows', async () => {
    const here = readPageText(new JSDOM(html).window.document.querySelector('#root')!).text;
    const there = await page.evaluate(() => {
      const root = document.querySelector<HTMLElement>('#root')!;
      return { text: room.readPageText(root).text, shown: root.innerText };
    });
    expect(there.text).toBe(here);
    expect(here).toContain('税收完成19.66亿元，同比增长48.2%。');
    // Blank lines and the cells of a grid are printed differently; every line with words must be the same. A source
    // break between wide characters is nothing in Firefox, as the standard has it, and still a space in Chromium.
    const lines = (text: string) =>
      text
        .split(/[\n\t]+/)
        .map((line) => line.trim())
        .filter(Boolean);
    expect(lines(there.text.replace('12 亿元', '12\n亿元').replace('新增 企业', '新增企业'))).toEqual(
      lines(there.shown.replace(/(?<=[\u4e00-\u9fff，]) (?=[\u4e00-\u9fff])/g, '')),
    );
  });

  it.skipIf(missing)('paints without changing the page', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(paintPage);
    const found = await page.evaluate(() => ({
      after: document.documentElement.outerHTML,
      lines: ['zbt-figure', 'zbt-goal', 'zbt-term'].map(
        (name) =>
          getComputedStyle(document.querySelector('#root')!, `::highlight(${name})`).textDecorationLine,
      ),
      styles: ['zbt-figure', 'zbt-goal', 'zbt-term'].map(
        (name) =>
          getComputedStyle(document.querySelector('#root')!, `::highlight(${name})`).textDecorationStyle,
      ),
      names: [...CSS.highlights.keys()].sort(),
    }));
    expect(found.after).toBe(before);
    expect(found.names).toEqual(['zbt-figure', 'zbt-goal', 'zbt-term']);
    expect(found.lines).toEqual(['underline', 'underline', 'underline']);
    expect(found.styles).toEqual(['solid', 'dashed', 'dotted']);
  });

  it.skipIf(missing)(
    'finds a mark by the registry and by the caret, and unpainted words by the caret',
    async () => {
      const found = await page.evaluate(
        `(() => { const middleOf = ${middleOf.toString()};
        const at = middleOf('66亿'), off = middleOf('48.2%'), gap = { x: 5, y: 5 };
        const keys = (registry) => [at, off, gap].map((point) => room.findMarkAt(point, read.painter, { document, registry })?.key ?? null);
        const start = read.text.indexOf('48.2%');
        const scope = { document, text: read.text, map: read.map };
        return { registry: keys(CSS.highlights), caret: keys(null), asks: 'highlightsFromPoint' in CSS.highlights,
          spans: [at, off, gap].map((point) => room.findSpanAt(point, [...read.spans, { start, end: start + 5 }], scope)),
          within: room.findOffsetAt(off, scope) > start && room.findOffsetAt(off, scope) < start + 5 };
      })()`,
      );
      expect(found).toEqual({
        registry: ['19.66亿元', null, null],
        caret: ['19.66亿元', null, null],
        asks: true,
        spans: [0, 3, null],
        within: true,
      });
    },
  );

  it.skipIf(missing)('text put into a marked node leaves no mark on other words', async () => {
    const left = await page.evaluate(async () => {
      const node = document.querySelector('li')!.firstChild as Text;
      node.insertData(0, '推进');
      await Promise.resolve();
      const has = CSS.highlights.has('zbt-term') && CSS.highlights.get('zbt-term')!.size;
      node.deleteData(0, 2);
      await Promise.resolve();
      return { has, figures: CSS.highlights.get('zbt-figure')!.size };
    });
    expect(left).toEqual({ has: 0, figures: 1 });
  });

  it.skipIf(missing)('a click copies, on a page without a clipboard too', async () => {
    await page.evaluate(() => {
      document.addEventListener('copy', (event) =>
        event.clipboardData?.setData('text/plain', '页面自己的话'),
      );
      document.addEventListener(
        'click',
        () => Object.assign(window, { copied: room.copyText(document, '税收\t19.66') }),
        { once: true },
      );
    });
    await page.mouse.click(20, 12);
    expect(await page.evaluate('copied')).toBe(true);
  });

  it.skipIf(missing)('goes to a place, and boxes lie on their words after scrolling', async () => {
    const found = await page.evaluate(`(async () => {
      const middleOf = ${middleOf.toString()};
      const { signal } = new AbortController();
      const host = room.attachHost(document, { name: 'zbt-host', styles: '', signal });
      const layer = document.createElement('div');
      layer.style.cssText = 'position:absolute;left:0;top:0';
      host.root.append(layer);
      const start = read.text.indexOf('77家');
      const boxes = new room.SnippetBoxes({ layer, root: document.querySelector('#root'), signal });
      boxes.show([{ id: 'a', look: 'kept', start, end: start + 3 }], read.map);
      room.scrollToSpan({ start, end: start + 3 }, read.map);
      const rest = () => new Promise((done) => setTimeout(done, 50));
      let last = -1;
      while (last !== scrollY || scrollY === 0) { last = scrollY; await rest(); await rest(); await rest(); }
      const words = middleOf('77家');
      const box = layer.firstElementChild.getBoundingClientRect();
      return { inView: words.y > 0 && words.y < innerHeight, count: layer.childElementCount,
        over: words.x > box.left && words.x < box.right && words.y > box.top && words.y < box.bottom,
        room: document.documentElement.scrollWidth <= innerWidth };
    })()`);
    expect(found).toEqual({ inView: true, count: 1, over: true, room: true });
  });

  it.skipIf(missing).each([
    ['as it is read', true, asRead],
    ['otherwise than it is read', false, notAsRead],
  ])('a number that the page shows %s', async (_what, shown, cases) => {
    const paragraphs = cases.map(([, sentence]) => {
      const [, name = ''] = /^<!--(\w+)-->/.exec(sentence) ?? [];
      return `<p class="${name}">${sentence}</p>`;
    });
    const other = await browser.newPage();
    await other.setContent(
      `<!doctype html><meta charset="utf-8"><style>body{font-size:16px;width:600px}${tricks}</style>
       <div id="root">${paragraphs.join('\n')}</div>`,
    );
    await other.evaluate(code);
    const answers = await other.evaluate(
      (figures) =>
        [...document.querySelectorAll('p')].map((p, i) => {
          const { text, map } = room.readPageText(p);
          const start = text.indexOf(figures[i]!);
          return start < 0 ? text : room.isAsShown({ start, end: start + figures[i]!.length }, { text, map });
        }),
      cases.map(([, , figure]) => figure),
    );
    await other.close();
    expect(Object.fromEntries(cases.map(([what], i) => [what, answers[i]]))).toEqual(
      Object.fromEntries(cases.map(([what]) => [what, shown])),
    );
  });
});
