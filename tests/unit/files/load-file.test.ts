import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { reportEndings } from '../../../lib/files/file-endings.ts';
import { loadFile } from '../../../lib/files/load-file.ts';
import type { ReadFile } from '../../../lib/files/loaded-file.ts';
import { largestFile } from '../../../lib/text/largest-file.ts';
import { encodeGbk } from '../../helpers/gbk.ts';
import { makeCompound } from '../../helpers/made-compound.ts';
import { makeDoc } from '../../helpers/made-doc.ts';
import { makeDocx, paragraph, run } from '../../helpers/made-docx.ts';

const { DOMParser } = new JSDOM('').window;

const noPdf = () => Promise.reject(new Error('no PDF here'));
const load = (
  bytes: Uint8Array | string,
  name: string | null,
  contentType: string | null = null,
  openPdf = noPdf,
) =>
  loadFile({
    bytes: new Uint8Array(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
    name,
    contentType,
    address: null,
    openPdf,
    openParser: async () => (text, type) => new DOMParser().parseFromString(text, type),
  });
const read = async (bytes: Uint8Array | string, name: string): Promise<ReadFile> => {
  const loaded = await load(bytes, name);
  if (loaded.problem) throw new Error(loaded.problem);
  return loaded;
};
const problemOf = async (bytes: Uint8Array | string, name: string | null, contentType?: string) =>
  (await load(bytes, name, contentType)).problem;

const sentences = [
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。',
  '新建学校2所，增加学位1260个，课后服务覆盖全部小学，家长满意度达到96.5%，比上年提高3.2个百分点。',
];
const page = (head: string): string =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head>${head}</head><body><div class=Section1>${sentences.map((text) => `<p class=MsoNormal><span lang=EN-US>${text}</span></p>`).join('\r\n')}</div></body></html>`;

describe('a document in another format than its name says', () => {
  it.each([
    ['a page in GBK', encodeGbk(page('<meta http-equiv=Content-Type content="text/html; charset=gb2312">'))],
    ['a page in UTF-16', new Uint8Array(Buffer.from(`\ufeff${page('')}`, 'utf16le'))],
    ['a page in UTF-8 that says nothing', page('')],
    ['a text', sentences.join('\n')],
  ])('is read as what it is: %s', async (_what, bytes) => {
    const { report, format } = await read(bytes, '政府工作报告.doc');
    expect(report.text.split('\n')).toEqual(sentences);
    expect(format).toBe(_what === 'a text' ? 'text' : 'word');
  });

  it.each([
    [
      'quoted-printable',
      (html: Buffer): string =>
        [...html]
          .map((byte) => `=${byte.toString(16).padStart(2, '0')}`)
          .join('')
          .replace(/.{72}/g, '$&=\r\n'),
    ],
    ['base64', (html: Buffer): string => html.toString('base64').replace(/.{76}/g, '$&\r\n')],
  ])('is read out of a saved page: %s', async (encoding, encode) => {
    const html = encodeGbk(page('<meta charset=gb2312>'));
    const saved = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      ' boundary="----=_Next"',
      '',
      '------=_Next',
      'Content-Location: file:///C:/report.htm',
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Type: text/html; charset="gb2312"',
      '',
      encode(html),
      '------=_Next',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------=_Next--',
    ].join('\r\n');
    const { kind, report } = await read(saved, '政府工作报告.doc');
    expect(kind).toBe('mhtml');
    expect(report.text.split('\n')).toEqual(sentences);
  });

  it('is read out of Word’s XML of 2003, with its lists’ numbers and notes', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:styles><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles><w:body><wx:sect><w:p><w:pPr><w:pStyle w:val="1"/><w:listPr><w:ilvl w:val="0"/><wx:t wx:val="一、"/></w:listPr></w:pPr><w:r><w:t>港区</w:t></w:r></w:p><w:p><w:r><w:t>湾长制</w:t></w:r><w:r><w:footnote><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>指海湾。</w:t></w:r></w:p></w:footnote></w:r></w:p></wx:sect></w:body></w:wordDocument>`;
    const loaded = await read(xml, 'report.doc');
    expect(loaded.kind).toBe('word-xml');
    expect(loaded.report.text.split('\n')).toEqual(['一、港区', '湾长制¹', '¹指海湾。']);
    expect(loaded.pdf === null && loaded.headings).toEqual([{ start: 0, end: 4, level: 1 }]);
  });

  it('is read out of a package in one file', async () => {
    const part = (name: string, inside: string): string =>
      `<pkg:part pkg:name="${name}"><pkg:xmlData>${inside}</pkg:xmlData></pkg:part>`;
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const xml = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('/word/document.xml', `<w:document ${space}><w:body>${paragraph(`${run('湾长制')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}</w:body></w:document>`)}${part('/word/footnotes.xml', `<w:footnotes ${space}><w:footnote w:id="2">${paragraph(run('指海湾。'))}</w:footnote></w:footnotes>`)}</pkg:package>`;
    expect((await read(xml, 'report.xml')).report.text).toBe('湾长制¹\n¹指海湾。');
  });

  it('is an RTF, or another Word format', async () => {
    expect(
      (await read(`{\\rtf1\\ansi\\ansicpg936 \\'b8\\'db\\'c7\\'f8\\par}`, 'report.doc')).report.text,
    ).toBe('港区');
    expect((await read(makeDocx({ body: paragraph(run('港区')) }), 'report.doc')).report.text).toBe('港区');
    expect((await read(makeDoc({ body: [{ runs: '港区' }] }), 'report.docx')).report.text).toBe('港区');
    expect((await read(makeDoc({ body: [{ runs: '港区' }] }), 'report.wps')).report.text).toBe('港区');
  });

  it('names the file that it was read from', async () => {
    const { report } = await read(makeDoc({ body: [{ runs: '港区' }] }), '报告.doc');
    expect(report.file).toMatchObject({ name: '报告.doc', pages: [] });
  });
});

describe('the endings that file dialogs offer', () => {
  it.each('pdf docx docm dotx doc dot wps rtf odt xml html htm xhtml mht mhtml txt md ofd'.split(' '))(
    'have .%s among them',
    (ending) => expect(reportEndings.split(',')).toContain(`.${ending}`),
  );
});

describe('a file that gives no text', () => {
  it.each([
    ['empty', '', 'report.pdf', 'empty'],
    [
      'a log-in page under a document’s name',
      `<html><form><input type=PASSWORD name=p></form>${page('')}`,
      'report.doc',
      'web-page',
    ],
    [
      'an error under a document’s name',
      '<html><body><h1>404 Not Found</h1></body></html>',
      'report.doc',
      'web-page',
    ],
    ['an error under a PDF’s name', '<!DOCTYPE html><title>403</title>', 'report.pdf', 'web-page'],
    ['a page without words', '<html><body><img src=a.png></body></html>', 'report.html', 'no-text'],
    ['blank', ' \r\n ', 'report.txt', 'no-text'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'report.pdf', 'image'],
    [
      'a document behind a password',
      makeCompound([['EncryptedPackage', new Uint8Array(5000)]]),
      'report.docx',
      'password',
    ],
    [
      'an old one behind a password',
      makeDoc({ body: [{ runs: '港区' }], flags: 0x100 }),
      'report.doc',
      'password',
    ],
    ['a document of Word 95', makeDoc({ body: [{ runs: '港区' }], version: 104 }), 'report.doc', 'old-doc'],
    ['a damaged PDF', '%PDF-1.5\n1 0 obj', 'report.pdf', 'damaged'],
    ['a damaged document', makeDocx({ body: '' }).subarray(0, 90), 'report.docx', 'damaged'],
    [
      'a saved page that has none',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n',
      'report.mht',
      'no-text',
    ],
  ])('is named: %s', async (_what, bytes, name, problem) => {
    expect(await problemOf(bytes, name)).toBe(problem);
  });

  it.each(['doc', 'dot', 'wps', 'rtf'])(
    'is a page of few words under a document’s name: .%s',
    async (ending) => {
      const pageOf = (length: number) => `<html><body><p>${'报'.repeat(length)}</p></body></html>`;
      expect(await problemOf(pageOf(99), `报告.${ending}`)).toBe('web-page');
      expect(await problemOf(pageOf(100), `报告.${ending}`)).toBeNull();
      expect(await problemOf(pageOf(99), '报告.html')).toBeNull();
    },
  );

  it('is not left to pdf.js where nothing follows a PDF’s head: it would look for minutes', async () => {
    const empty = new Uint8Array(8_000_000);
    empty.set(new TextEncoder().encode('%PDF-1.7\n'));
    const openPdf = vi.fn(noPdf);
    expect((await load(empty, '报告.pdf', null, openPdf)).problem).toBe('damaged');
    expect(openPdf).not.toHaveBeenCalled();
    await load('%PDF-1.7\n1 0 obj\n', '报告.pdf', null, openPdf);
    expect(openPdf).toHaveBeenCalledOnce();
  });

  it('is not looked into where it is too large', async () => {
    expect(await problemOf(new Uint8Array(largestFile + 1), null)).toBe('too-large');
  });
});
