import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxReportLength } from '../../lib/protocol/limits.ts';
import {
  clickControl,
  findMark,
  hostTag,
  openCardOf,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import { killWorker } from '../../scripts/browsers/kill-worker.ts';
import type { BrowserKind } from '../../scripts/browsers/launch.ts';
import { browserKinds, eventually, openStage, pageWithoutHost, type Stage } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';
import { openTabTool, type TabTool } from '../helpers/tab-tool.ts';

const sample = ownReports[0]!.page;
const report = (change: Partial<typeof sample> = {}) => renderPortalPage({ ...sample, ...change });
/** A report's page whose script runs at the end of the body. */
const withScript = (html: string, script: string) =>
  html.replace('</body>', `<script>${script}</script></body>`);

describe.each(browserKinds)('pages that are not as they should be, in %s', (kind: BrowserKind) => {
  let stage: Stage;
  let page: Page;
  let tool: TabTool;
  let number = 0;

  beforeAll(async () => {
    stage = await openStage(kind);
    tool = await openTabTool(stage);
    page = await stage.browser.browser.newPage();
  });
  afterAll(() => stage?.close());

  /** Publishes a page on a portal and opens it. */
  const open = async (
    html: string,
    { headers = {}, scheme = 'https' }: { headers?: Record<string, string>; scheme?: 'http' | 'https' } = {},
  ): Promise<string> => {
    number += 1;
    const address = `${scheme}://www.pudong.gov.cn/zwgk/ghjh-llz/2025/300/${number}.html`;
    stage.portal.publish(address, { body: html, headers });
    await page.bringToFront();
    await page.goto(address);
    return address;
  };
  const marked = (where: Page | Frame = page) =>
    eventually('marks', async () => ((await readMarks(where as Page))['zbt-figure']?.length ?? 0) > 0);
  const unmarked = () =>
    eventually('no marks and no host', async () => {
      const marks = Object.values(await readMarks(page)).flat();
      return marks.length === 0 && (await page.$(hostTag)) === null;
    });
  const shows = (words: RegExp, what: string) =>
    waitForClosedRoot(kind, page, { until: ({ text }) => words.test(text), what });
  const asServed = (html: string) =>
    page.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, 'text/html');
      return `html${documentElement.outerHTML}`;
    }, html);
  const openCard = async () => {
    const mark = await openCardOf(kind, page, { highlight: 'zbt-figure' });
    await shows(/由程序读出/, 'the figure’s card');
    return mark;
  };

  test('a report without its body gets nothing, and the popup says so', async () => {
    const html = report({ text: '' });
    const address = await open(html);
    await tool.popup(address, /未识别为工作报告|可能是工作报告/);
    expect(await page.$(hostTag)).toBeNull();
    // The reader insists: what is said then is that there is no text.
    await tool.press(address, '按报告处理');
    await page.bringToFront();
    await shows(/没有读到正文/, 'the word that there is no text');
    await tool.popup(address, /没有读到正文/);
    expect(await pageWithoutHost(page)).toBe(await asServed(html));
  });

  test('a page of more than a million characters is not read, and says so', async () => {
    const line = '全镇完成税收18.62亿元，同比增长6.4%。各项工作稳步推进。\n';
    const html = report({ text: sample.text + line.repeat(maxReportLength / line.length), style: 'plain' });
    const address = await open(html);
    await shows(/页面过长/, 'the word that the page is too long');
    await tool.popup(address, /页面过长/);
    expect(await readMarks(page)).toEqual({});
    expect((await pageWithoutHost(page)) === (await asServed(html))).toBe(true);
  });

  test('a page that is large and odd is read, and says that some of its fields were cut', async () => {
    const long = '长'.repeat(10_000);
    const metas = Array.from({ length: 300 }, (_, i) => `<meta name="m${i}" content="${i}">`);
    const spans =
      '<table><tr><td colspan="1000000000">税收</td><td rowspan="1000000000">5亿元</td></tr><tr><td rowspan="0">6</td></tr></table>';
    const odd = `${spans}<p>见<a href="/x?q=${'a'.repeat(9_000)}">附表</a>。${'完成<sup>1</sup>'.repeat(2_000)}</p><p>全镇完成投资3.25亿元。${'<br>'.repeat(30_000)}</p>${'<div>'.repeat(400)}<p>完工。</p>${'</div>'.repeat(400)}`;
    await open(
      report({ style: 'plain' })
        .replace('<title>', `${metas.join('')}<meta name="${long}" content="${long}"><title>${long}`)
        .replace(/<\/div>\s*<div class="fj">/, `${odd}$&`),
    );
    await marked();
    await shows(/过长、过多，没有全部读入/, 'the word that fields were cut');
    await openCard();
  });

  test('broken markup is read as the browser shows it', async () => {
    const html = report()
      .replace(/<\/(?:p|span)>/g, (tag, at: number) => (at % 3 === 0 ? '' : tag))
      .replace('</table>', '</td><b><i></table></b><p></table>')
      .replace('</body>', '</div></span><td></body');
    await open(html);
    await marked();
    expect(await pageWithoutHost(page)).toBe(await asServed(html));
  });

  test.each([
    ['an iframe', (inner: string) => `<body><h1>政务公开</h1><iframe src="${inner}"></iframe></body>`],
    ['a frameset', (inner: string) => `<frameset cols="20%,*"><frame><frame src="${inner}"></frameset>`],
  ])('a report in %s is read in its frame', async (_name, outer) => {
    const inner = `https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/300/inner.html`;
    stage.portal.publish(inner, report());
    const html = `<!doctype html><html><head><meta charset="utf-8"><title>公开</title></head>${outer(inner)}</html>`;
    const address = await open(html);
    const frame = await eventually('the frame', async () => page.frames().find((one) => one.url() === inner));
    await marked(frame);
    expect(await page.$(hostTag)).toBeNull();
    expect(await frame.$(hostTag)).not.toBeNull();
    expect(await pageWithoutHost(page)).toBe(await asServed(html));
    await eventually('the count on the button', async () => Number(await tool.badge(address)) > 0);
    await tool.popup(address, /临澜镇/);
  });

  test('a report that a script adds late is read when it is there', async () => {
    const html = report().replace(
      /(<div class="article-content" id="ivs_content">)([\s\S]*?)(<\/div>\s*<div class="fj">)/,
      (_, first, body, last) => `${first}${last}<template id="late">${body}</template>`,
    );
    await open(html);
    expect(await page.$(hostTag)).toBeNull();
    await page.evaluate(() => {
      const late = document.querySelector<HTMLTemplateElement>('#late')!;
      document.querySelector('#ivs_content')!.append(late.content);
    });
    await marked();
  });

  test('single-page navigation takes everything back, and brings it again', async () => {
    const address = await open(
      withScript(
        report(),
        `const main = document.querySelector('.wrap'), kept = main.innerHTML;
         const show = () => {
           const isReport = !location.pathname.includes('notice');
           document.title = isReport ? '工作报告' : '关于停水的通知';
           main.innerHTML = isReport ? kept : '<h1>关于停水的通知</h1><p>各居民：明日8时至16时停水，请提前储水30升。</p>';
         };
         addEventListener('popstate', show);
         window.leave = () => { history.pushState(null, '', '/notice/1.html'); show(); };`,
      ),
    );
    await marked();
    const notice = 'https://www.pudong.gov.cn/notice/1.html';
    await page.evaluate(() => (window as unknown as { leave(): void }).leave());
    await unmarked();
    await eventually('no count on the button', async () => (await tool.badge(notice)) === '');
    await tool.popup(notice, /未识别为工作报告/);
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await marked();
    await eventually('the count on the button', async () => Number(await tool.badge(address)) > 0);
  });

  test('a page that removes our element and clears the marks keeps its reader informed', async () => {
    const address = await open(report());
    await marked();
    const { x, y } = (await findMark(page, { highlight: 'zbt-figure' }))!;
    await page.evaluate((tag) => {
      CSS.highlights.clear();
      document.querySelector(tag)!.remove();
    }, hostTag);
    // What is not painted still opens on a click, and the element has come back.
    await page.mouse.click(x, y);
    await shows(/由程序读出/, 'the figure’s card');
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('#ivs_content p')!.append('（补记）'));
    await marked();

    // A page that insists wins: nothing of ours is left in it, and the popup says why.
    await page.evaluate((tag) => {
      new MutationObserver(() => document.querySelector(tag)?.remove()).observe(document.documentElement, {
        childList: true,
      });
      document.querySelector(tag)!.remove();
    }, hostTag);
    await unmarked();
    await tool.popup(address, /移走政报通的按钮/);
  });

  test('a button that the page hides or covers does nothing, and says so; one that is seen keeps', async () => {
    await open(report());
    await marked();
    await openCard();
    const veils: ((off: boolean) => void)[] = [
      (off) => {
        document.documentElement.style.opacity = off ? '' : '0.01';
      },
    ];
    // Firefox has no word of its own on what lets presses through.
    if (kind === 'chrome')
      veils.push((off) => {
        if (off) return document.querySelector('#veil')!.remove();
        const style = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647';
        document.body.insertAdjacentHTML('beforeend', `<div id="veil" style="${style}"></div>`);
      });
    for (const veil of veils) {
      await page.evaluate(veil, false);
      await clickControl(kind, page, /^摘录$/);
      const { controls } = await shows(/被本页遮住/, 'that the press was not followed');
      expect(controls.some(({ name }) => /已摘录/.test(name))).toBe(false);
      await page.evaluate(veil, true);
      await clickControl(kind, page, /知道了/);
    }
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
  });

  test('a password field that comes late ends the reading', async () => {
    await open(report());
    await marked();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input type=password>'));
    await unmarked();
  });

  const changes: [what: string, change: (tag: string) => void][] = [
    [
      'the host moved into a frame of the page',
      (tag) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.contentDocument!.body.append(document.querySelector(tag)!);
      },
    ],
    [
      'the host moved into a shadow root',
      (tag) => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        root.append(document.querySelector(tag)!);
      },
    ],
    [
      'a theme that replaces all style sheets, and five thousand events that nobody sent',
      () => {
        document.adoptedStyleSheets = [];
        const event = new PageTransitionEvent('pageshow', { persisted: true });
        for (let i = 0; i < 5_000; i += 1) dispatchEvent(event);
      },
    ],
    [
      'a body that is away for a second and a half',
      () => {
        const body = document.querySelector('#ivs_content')!;
        const lines = [...body.childNodes];
        body.textContent = '正在加载';
        setTimeout(() => body.replaceChildren(...lines), 1500);
      },
    ],
    [
      'a root element replaced by its clone',
      () => document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
    ],
    [
      'a document that is written anew',
      () => {
        const html = document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, '');
        document.open();
        document.write(`<!doctype html>${html}`);
        document.close();
      },
    ],
  ];
  test.each(changes)('%s: the report goes on being read, and its card opens', async (_what, change) => {
    // Names that our scripts might know one another or the browser by, and what they ask of elements.
    const named =
      '<i id="zbtSession"></i><i id="zbtDetect"></i><form id="browser"><input name="runtime" id="a"></form>';
    const asked =
      'parentElement getAttribute hasAttribute children textContent matches contains querySelectorAll getElementsByTagName ownerDocument nodeType firstChild nextSibling';
    const fields = asked.split(' ').map((name) => `<input type="hidden" name="${name}">`);
    await open(
      report()
        .replace('<body>', `<body>${named}<form>${fields.join('')}`)
        .replace('</body>', '</form></body>')
        .replace('id="ivs_content">', `$&<form>${fields.join('')}<p>全镇新增绿地3.5公顷。</p></form>`),
    );
    await marked();
    const mark = (await findMark(page, { highlight: 'zbt-figure' }))!;
    await page.evaluate(change, hostTag);
    await page.mouse.move(mark.x, mark.y);
    await eventually('a card', async () => {
      const there = await findMark(page, { highlight: 'zbt-figure' });
      if (!there) return false;
      await page.mouse.click(there.x, there.y);
      return shows(/由程序读出/, 'the figure’s card').then(
        () => true,
        () => false,
      );
    });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBeGreaterThan(0);
  });

  test('a theme that replaces all style sheets: the marks have their ink again though the reader does nothing', async () => {
    await open(report());
    await marked();
    const inked = () =>
      page.evaluate(() =>
        document.adoptedStyleSheets.some(({ cssRules }) =>
          [...cssRules].some(({ cssText }) => cssText.includes('zbt-figure')),
        ),
      );
    for (let turn = 0; turn < 3; turn += 1) {
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
      await eventually('ink', inked);
    }
  });

  test('names and prototypes that the page has changed, its own marks under our names among them, cost nothing', async () => {
    const script = `
      const sizeOf = Object.getOwnPropertyDescriptor(Highlight.prototype, 'size').get;
      const { get } = HighlightRegistry.prototype, { apply } = Reflect, { highlights } = CSS;
      window.countMarks = () => apply(sizeOf, apply(get, highlights, ['zbt-figure']), []);
      highlights.set('zbt-figure', new Highlight());
      for (const name of ['Highlight', 'StaticRange', 'Range', 'MutationObserver', 'AbortController', 'Map', 'Set'])
        window[name] = class { constructor() { throw new Error(name); } };
      const refuse = () => { throw new Error('the page’s own'); };
      for (const [owner, ...names] of [
        [Element.prototype, 'attachShadow', 'getClientRects', 'checkVisibility'],
        [Document.prototype, 'createTreeWalker', 'querySelectorAll', 'createRange', 'createElement'],
        [Node.prototype, 'contains', 'appendChild'], [EventTarget.prototype, 'addEventListener'],
        [Array.prototype, 'map', 'push', 'filter'], [String.prototype, 'slice', 'match'],
        [RegExp.prototype, 'exec', 'test'], [Promise.prototype, 'then'], [JSON, 'stringify']])
        for (const name of names) owner[name] = refuse;
      Object.defineProperty(Node.prototype, 'textContent', { get: () => '本镇完成税收1亿元。' });
      Object.assign(Object.prototype, { startOffset: 7, kind: 'page', ok: false, code: 'too-large', get: 1, set: 1 });
      Object.assign(Array.prototype, { each: 1 });`;
    const line = '<p>全镇完成税收<b id="here">31.07亿元</b>，同比增长5.2%。</p>';
    await open(
      report({ style: 'plain' })
        .replace('<head>', `<head><script>${script}</script>`)
        .replace(/(<div class="article-content" id="ivs_content">)/, `$1${line}`),
    );
    await eventually(
      'marks',
      async () =>
        (await page.evaluate(() => (window as unknown as { countMarks(): number }).countMarks())) > 1,
    );
    const { x, y, width, height } = await page.evaluate(() =>
      document.getElementById('here')!.getBoundingClientRect().toJSON(),
    );
    await page.mouse.click(x + width / 2, y + height / 2);
    await shows(/由程序读出/, 'the figure’s card');
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
  });

  test('a strict content security policy changes nothing', async () => {
    // Without style attributes: Firefox takes their values out of every copy that is made under such a policy.
    const html = report({ style: 'plain' });
    await open(html, { headers: { 'content-security-policy': "default-src 'none'; sandbox" } });
    await marked();
    await openCard();
    expect(await pageWithoutHost(page)).toBe(await asServed(html));
  });

  test('where a password is asked for, nothing is read', async () => {
    const html = report().replace('<div class="wrap">', '<div class="wrap"><input type="password">');
    await open(html);
    await new Promise((done) => setTimeout(done, 900));
    expect(await page.$(hostTag)).toBeNull();
    expect(await readMarks(page)).toEqual({});
    expect(await pageWithoutHost(page)).toBe(await asServed(html));
  });

  test('on plain http a snippet is kept as well', async () => {
    await open(report(), { scheme: 'http' });
    await marked();
    await openCard();
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
  });

  test('hostile text is shown as text', async () => {
    const hostile =
      '全镇完成<img src=x onerror="window.hacked=1">税收\u202e18.62\u202c亿元，同比增长6.4%，<b>新增就业</b>岗位\u00001208个。';
    const script = `window.hacked = 0; const line = document.createElement('p');
      line.textContent = ${JSON.stringify(hostile).replace(/</g, '\\u003c')};
      document.querySelector('#ivs_content').append(line);`;
    await open(withScript(report(), script));
    await marked();
    // The last figures of the page are the hostile ones; what is not painted opens on a click.
    const at = await page.evaluate(() => {
      const text = document.querySelector('#ivs_content > p:last-of-type')!.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('6.4'));
      range.setEnd(text, text.data.indexOf('6.4') + 3);
      text.parentElement!.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await shows(/由程序读出/, 'the figure’s card');
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
    expect(await page.evaluate(() => (window as unknown as { hacked: number }).hacked)).toBe(0);
    const library = await stage.browser.openExtensionPage('/library.html');
    await eventually('the snippet in the library', () =>
      library.evaluate(() => document.body.innerText.includes('6.4%')),
    );
    expect(await library.evaluate(() => document.querySelector('img[src=x], [onerror]'))).toBeNull();
    await library.close();
  });

  test('a number that a style sheet shows otherwise has no mark, its card says so, and it is not kept', async () => {
    const line = '<p id="odd">全镇完成税收<b class="d">9</b><b>31.07</b>亿元，同比增长5.2%。</p>';
    await open(
      report({ style: 'plain' })
        .replace('</style>', '.d{position:absolute;left:-999em}</style>')
        .replace(/(<div class="article-content" id="ivs_content">)/, `$1${line}`),
    );
    await marked();
    expect(
      Object.values(await readMarks(page))
        .flat()
        .join(' '),
    ).not.toContain('31.07');
    const number = (await page.$('#odd b:last-of-type'))!;
    await number.click();
    await shows(/与页面上看到的可能不同/, 'that the page shows another number');
    await clickControl(kind, page, /^摘录$/);
    const { controls } = await shows(/没有摘录/, 'that it is not kept');
    expect(controls.some(({ name }) => /已摘录/.test(name))).toBe(false);
  });

  test('a stopped background worker starts again on the reader’s click', async () => {
    await open(report());
    await marked();
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /\d/.test(name)),
      what: 'the edge button with its count',
    });
    expect(await killWorker(stage.browser)).toBe(true);
    await openCard();
    await clickControl(kind, page, /^摘录$/);
    await waitForClosedRoot(kind, page, {
      until: ({ controls }) => controls.some(({ name }) => /已摘录/.test(name)),
      what: 'the word that it was kept',
    });
  });
});
