import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPageFiles } from '../../../lib/portals/page-files.ts';

const url = 'https://www.linlan.gov.cn/zwgk/2024/0115/c12.html';
const title = '临澜镇2024年政府工作报告';

/** The files of an invented page: their names or addresses, the report marked by a star. */
function filesOf(body: string, { title: name = title }: { title?: string } = {}): string[] {
  const html = `<html><head><title>${name}-临澜镇人民政府</title><meta name="ArticleTitle" content="${name}"></head>
    <body><div class="header"><a href="/guide.pdf">办事指南.pdf</a></div><h1>${name}</h1>${body}
    <div class="footer"><a href="/about.pdf">关于本站.pdf</a></div></body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return readPageFiles(document, url).map(
    ({ name: shown, href, kind, role }) =>
      `${role === 'report' ? '*' : ''}${shown} ${kind} ${href.replace('https://www.linlan.gov.cn', '')}`,
  );
}

describe('the files of a page', () => {
  it('are the report first, then what lies beside it, each once', () => {
    expect(
      filesOf(`<div id="zoom"><p>附件：</p>
        <p><a href="./P02.docx" title="附件1 主要指标完成情况表.docx">附件1 主要指标完成情况表.docx</a></p>
        <p><a href="./P01.pdf" download="${title}.pdf">${title}.pdf</a> <a href="./P01.pdf">下载</a></p>
        <p><a href="/zcjd/jd.pdf">政府工作报告解读.pdf</a></p></div>`),
    ).toEqual([
      `*${title}.pdf pdf /zwgk/2024/0115/P01.pdf`,
      '附件1 主要指标完成情况表.docx word /zwgk/2024/0115/P02.docx',
      '政府工作报告解读.pdf pdf /zcjd/jd.pdf',
    ]);
  });

  it('are handed out by programs: the words say what they are', () => {
    expect(
      filesOf(`<p><a href="/attach.do?id=1">${title}</a></p>
        <p><a href="/module/download/downfile.jsp?classid=0&amp;filename=1f2e.doc">相关附件</a></p>
        <p><a href="/download/index.html">资料下载中心</a> <a href="/news/1.html">要闻</a></p>`),
    ).toEqual([
      `*${title} null /attach.do?id=1`,
      '相关附件 word /module/download/downfile.jsp?classid=0&filename=1f2e.doc',
      '资料下载中心 null /download/index.html',
    ]);
  });

  it.each([
    ['its meta tag', `<meta name="ArticleTitle" content="${title}"><title>信息公开</title>`, '信息公开栏目'],
    ['its heading', '<title>信息公开</title>', title],
    ['its <title>', `<title>${title}_临澜镇人民政府</title>`, '信息公开栏目'],
  ])('are of a report where %s alone names one', (_what, head, heading) => {
    const html = `<html><head>${head}</head><body><h1>${heading}</h1><p><a href="./P0202401.pdf">点击下载</a></p></body></html>`;
    const { document } = new JSDOM(html, { url }).window;
    expect(readPageFiles(document, url).map(({ role }) => role)).toEqual(['report']);
  });

  it('may be named by the page alone, where its only file bears a number', () => {
    expect(filesOf('<p>相关附件下载：<a href="./P020240115363521785530.pdf">点击下载</a></p>')).toEqual([
      '*点击下载 pdf /zwgk/2024/0115/P020240115363521785530.pdf',
    ]);
  });

  it('are no report on a page of something else', () => {
    const body = '<p><a href="./P01.pdf">附件下载</a></p>';
    expect(filesOf(body, { title: '关于开展安全检查的通知' })).toEqual([
      '附件下载 pdf /zwgk/2024/0115/P01.pdf',
    ]);
  });

  it('are what a frame shows: the file itself, or what a viewer in it is told to show', () => {
    expect(filesOf('<iframe src="/upload/a1.pdf"></iframe>')).toEqual(['*a1.pdf pdf /upload/a1.pdf']);
    expect(
      filesOf(
        '<iframe src="/plugins/pdfjs/web/viewer.html?file=%2Fupload%2F2024%2Fa1.pdf&amp;download=false"></iframe>',
      ),
    ).toEqual(['*a1.pdf pdf /upload/2024/a1.pdf']);
    expect(filesOf('<embed type="application/pdf" src="/attach.do?id=1">')).toEqual([
      '* pdf /attach.do?id=1',
    ]);
    expect(filesOf('<object data="./b.pdf" type="application/pdf"></object>')).toEqual([
      '*b.pdf pdf /zwgk/2024/0115/b.pdf',
    ]);
    expect(filesOf('<iframe src="/comments.html"></iframe>')).toEqual([]);
  });

  it('are none in menus and foot, and none on a page without any', () => {
    expect(filesOf('<p>各位代表：现在报告工作。</p>')).toEqual([]);
  });
});
