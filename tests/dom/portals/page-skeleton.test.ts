import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blank, pageSkeleton } from '../../../lib/portals/page-skeleton.ts';
import { listPageFixtures } from '../../helpers/portal-families.ts';

const root = process.cwd();

const address = 'https://www.yunting.gov.cn/zwgk/1.html';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const skeletonOf = (html: string) => pageSkeleton(parse(html), `${address}?from=1#top`);

const page = `<!DOCTYPE html><html lang="zh-CN"><head><title>云汀镇工作报告</title>
<meta name="PubDate" content="2025-01-15"><script>const token = '机密';</script></head>
<body class="detail" data-user="李某"><!--ZJEG_RSS.content.begin--><!-- 编辑：李某 -->
<p style="color:red; display:none" title="李某" onclick="leave()">全镇完成税收18.62亿元，同比增长6.4%。</p>
<form><input name="user" value="李某" type="text"><textarea>李某</textarea></form>
<table><tr><td colspan="2">12</td></tr></table><a href="/upload/报告.pdf?user=1">附件</a><img src="/u/1.png" alt="李某">
</body></html>`;

describe('a page without its words', () => {
  it('keeps elements, classes, ids and spans, and of the text its length and its punctuation', () => {
    const skeleton = skeletonOf(page);
    for (const kept of [
      `<!-- ${address} -->`,
      '<body class="detail">',
      '<!--ZJEG_RSS.content.begin-->',
      '<p style="display:none">□□□□□□□□.□□□□，□□□□□.□%。</p>',
      '<input name="user" type="text">',
      '<textarea>□□</textarea>',
      '<td colspan="2">□□</td>',
      '<a href="#.pdf">□□</a>',
      '<img>',
      '<meta name="PubDate" content="□□□□-□□-□□">',
    ])
      expect(skeleton).toContain(kept);
  });

  it('has no words, no numbers, no script, no value and no other address', () => {
    const skeleton = skeletonOf(page);
    expect(skeleton).not.toMatch(/\p{Script=Han}|18|62|token|upload|user=|onclick|data-user|title="/u);
  });

  it.each('pdf doc docx wps ofd rtf xls xlsx zip rar'.split(' '))(
    'says that a link leads to a file: .%s',
    (ending) => {
      for (const behind of ['', '?id=1', '#top'])
        expect(skeletonOf(`<a href="/upload/李某.${ending}${behind}">附件</a>`)).toContain(
          `<a href="#.${ending}">`,
        );
      expect(skeletonOf(`<a href="/upload/${ending}.html">附件</a>`)).toContain('<a href="#">');
    },
  );

  it.each(['display:none', 'visibility:hidden', 'white-space:pre', 'vertical-align:super'])(
    'keeps of a style what shapes the text: %s',
    (style) => {
      expect(skeletonOf(`<p style="color:red;${style};top:0">字</p>`)).toContain(`<p style="${style}">`);
    },
  );

  it('cuts long names', () => {
    const long = 'a'.repeat(121);
    expect(skeletonOf(`<p class="${long}">字</p>`)).toContain(`<p class="${long.slice(1)}">`);
  });

  it('keeps the platforms’ marks alone of its comments', () => {
    const mark = (length: number) => `<!--${'a'.repeat(length)}-->`;
    for (const [comment, kept] of [
      [mark(60), true],
      [mark(61), false],
      ['<!--ZJEG_RSS.content:begin-1 -->', true],
      ['<!--编辑-->', false],
      ['<!--a@b-->', false],
    ] as const)
      expect(skeletonOf(`<p>字</p>${comment}`).includes(comment), comment).toBe(kept);
  });

  it('changes nothing of the page', () => {
    const document = parse(page);
    const before = document.documentElement.outerHTML;
    pageSkeleton(document, address);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('of a page nested three thousand deep is written', () => {
    const deep = parse('');
    let at: Element = deep.body;
    for (let i = 0; i < 3_000; i += 1) at = at.appendChild(deep.createElement('div'));
    at.textContent = '税收';
    expect(pageSkeleton(deep, address).match(/<\/div>/g)).toHaveLength(3_000);
  });

  it.each(listPageFixtures(root))('%s has its elements in their order', (file) => {
    const html = readFileSync(join(root, 'tests/fixtures/pages', file), 'utf8');
    const shape = (document: Document) =>
      [...document.querySelectorAll('body *')]
        .filter((element) => !element.closest('script, style, link, noscript, template, svg'))
        .map((element) => `${element.localName}.${element.className}#${element.id}`);
    const skeleton = parse(skeletonOf(html));
    expect(shape(skeleton)).toEqual(shape(parse(html)));
    expect(skeleton.body.textContent).not.toMatch(/[\p{Script=Han}\d]/u);
    expect(skeleton.body.textContent).toContain(blank);
  });
});
