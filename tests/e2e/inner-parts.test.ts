import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickControl,
  hostTag,
  openCardOf,
  readMarks,
  waitForClosedRoot,
} from '../../scripts/browsers/closed-root.ts';
import type { BrowserKind } from '../../scripts/browsers/launch.ts';
import { browserKinds, eventually, openStage, type Stage } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';
import { openTabTool, type TabTool } from '../helpers/tab-tool.ts';

const report = renderPortalPage({ ...ownReports[0]!.page, style: 'plain' });
const bodyAt = /(<div class="article-content" id="ivs_content">)([\s\S]*?)(<\/div>\s*<div class="fj">)/;

/** The report with its second half in a tab of its own that is not shown. */
const inTabs = (hidden: string) =>
  report.replace(bodyAt, (_, open: string, body: string, close: string) => {
    const lines = body.split(/(?=<p)/);
    const half = lines.length / 2;
    const [shown, rest] = [lines.slice(0, half), lines.slice(half)];
    return `${open}<div class="tab" id="one">${shown.join('')}</div><div class="tab" id="two" ${hidden}>${rest.join('')}</div>${close}`;
  });

describe.each(browserKinds)('what a page holds within itself, in %s', (kind: BrowserKind) => {
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

  const open = async (html: string): Promise<string> => {
    number += 1;
    const address = `https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/310/${number}.html`;
    stage.portal.publish(address, html);
    await page.bringToFront();
    await page.goto(address);
    return address;
  };
  const figures = async () => (await readMarks(page))['zbt-figure'] ?? [];
  const marked = () => eventually('marks', async () => (await figures()).length > 0);
  const unmarked = () =>
    eventually('no marks and no host', async () => {
      const marks = Object.values(await readMarks(page)).flat();
      return marks.length === 0 && (await page.$(hostTag)) === null;
    });
  const shows = (words: RegExp, what: string) =>
    waitForClosedRoot(kind, page, { until: ({ text }) => words.test(text), what });
  const isMarked = (words: string) =>
    eventually(`a mark on ${words}`, async () => (await figures()).join(' ').includes(words));

  test.each(['style="display:none"', 'hidden'])(
    'a tab of the report that is not shown is told of, and read when it is (%s)',
    async (hidden) => {
      const address = await open(inTabs(hidden));
      await marked();
      await shows(/只读到了一部分/, 'that a part was read');
      await tool.popup(address, /只读到了一部分/);
      await page.bringToFront();
      expect((await figures()).join(' ')).not.toContain('860家次');
      await page.evaluate(() => {
        const [one, two] = [document.querySelector('#one')!, document.querySelector('#two')!];
        one.setAttribute('style', 'display:none');
        two.removeAttribute('hidden');
        two.removeAttribute('style');
      });
      await isMarked('860家次');
    },
  );

  test('the whole of a report in tabs is read on a press', async () => {
    await open(inTabs('style="display:none"'));
    await marked();
    await shows(/只读到了一部分/, 'that a part was read');
    await clickControl(kind, page, /^读全文$/);
    await page.evaluate(() => document.querySelector('#two')!.removeAttribute('style'));
    await isMarked('860家次');
    await waitForClosedRoot(kind, page, {
      until: ({ text }) => !/只读到了一部分/.test(text),
      what: 'no word of a part',
    });
  });

  const field = '<form><input type="password"></form>';
  const ways: [where: string, put: (html: string) => void][] = [
    [
      'a shadow root that comes with it',
      (html) => {
        document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).innerHTML =
          html;
      },
    ],
    [
      'a closed shadow root, which no script of the page can look into',
      (html) => {
        document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).innerHTML =
          html;
      },
    ],
    [
      'a shadow root that stood there empty, in another',
      (html) => {
        const outer = document.querySelector('#inner')!.shadowRoot!;
        outer.querySelector('div')!.shadowRoot!.innerHTML = html;
      },
    ],
    [
      'a frame of its own text',
      (html) => {
        const frame = document.createElement('iframe');
        frame.srcdoc = html;
        document.body.append(frame);
      },
    ],
    [
      'a frame that stood there, in which a script writes',
      (html) => {
        document.querySelector('iframe')!.contentDocument!.body.innerHTML = html;
      },
    ],
  ];
  test.each(ways)('a password field that comes late in %s ends the reading', async (_where, put) => {
    const inner = `<div id="inner"></div><iframe></iframe><script>
      document.querySelector('#inner').attachShadow({ mode: 'open' }).innerHTML = '<div></div>';
      document.querySelector('#inner').shadowRoot.firstChild.attachShadow({ mode: 'open' });</script>`;
    await open(report.replace('</body>', `${inner}</body>`));
    await marked();
    await page.evaluate(put, field);
    await unmarked();
  });

  test('a page with thousands of roots and frames within one another goes on being read', async () => {
    const script = `for (let i = 0; i < 3_000; i += 1) {
        let at = document.body.appendChild(document.createElement('div'));
        for (let j = 0; j < 3; j += 1) at = at.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      }
      setInterval(() => document.body.append(document.createElement('i')), 5);`;
    await open(report.replace('</body>', `<script>${script}</script></body>`));
    await marked();
    await openCardOf(kind, page, { highlight: 'zbt-figure' });
    await shows(/由程序读出/, 'the figure’s card');
  });

  test('a number that is struck out has no mark, and its card says so', async () => {
    const line =
      '<p id="odd">全镇完成税收<del>31.07亿元</del>，同比增长5.2%。</p><p>全镇完成税收48.21亿元，同比增长5.2%。</p>';
    await open(report.replace(bodyAt, `$1${line}$2$3`));
    await isMarked('48.21');
    expect((await figures()).join(' ')).not.toContain('31.07');
    await (await page.$('#odd del'))!.click();
    await shows(/已在页面上划去/, 'that the number is struck out');
  });

  test.each([
    [
      'a form named as our object is, with a field named as what we ask of it',
      '<form name="chrome"><input name="runtime"></form><form name="browser"><input name="runtime"></form>',
    ],
    ['frames of its names', '<iframe name="chrome"></iframe><iframe name="browser"></iframe>'],
    ['elements of its names', '<a id="chrome" name="chrome"></a><i id="browser"></i>'],
  ])('%s: the report is read, and its card opens', async (_what, named) => {
    await open(report.replace('<body>', `<body>${named}`));
    await marked();
    await openCardOf(kind, page, { highlight: 'zbt-figure' });
    await shows(/由程序读出/, 'the figure’s card');
  });

  test('a report in a shadow root is left as it is, and who asks for it is told that there is no text', async () => {
    const html = report.replace(/<body>([\s\S]*)<\/body>/, (_, body: string) => {
      const hidden = JSON.stringify(body).replace(/</g, '\\u003c');
      return `<body><script>document.body.attachShadow({ mode: 'open' }).innerHTML = ${hidden};</script></body>`;
    });
    const address = await open(html);
    await tool.popup(address, /未识别为工作报告|可能是工作报告/);
    expect(await page.$(hostTag)).toBeNull();
    await tool.press(address, '按报告处理');
    await tool.popup(address, /没有读到正文/);
    expect(await readMarks(page)).toEqual({});
  });
});
