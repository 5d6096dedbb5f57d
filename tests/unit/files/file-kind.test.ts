import { describe, expect, it } from 'vitest';
import { detectFileKind } from '../../../lib/files/file-kind.ts';
import { encodeGbk } from '../../helpers/gbk.ts';
import { makeCompound } from '../../helpers/made-compound.ts';
import { makeDocx, makeZip, paragraph, run } from '../../helpers/made-docx.ts';
import { makePdf } from '../../helpers/made-pdf.ts';

const bytesOf = (bytes: Uint8Array | string): Uint8Array =>
  typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
const kindOf = (bytes: Uint8Array | string, name: string | null = null, contentType?: string) =>
  detectFileKind(bytesOf(bytes), { name, contentType });
const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const archiveOf = (...names: string[]): Uint8Array =>
  makeZip(names.map((name) => [name, Buffer.from('x')] as const));
const compoundOf = (...names: string[]): Uint8Array =>
  makeCompound(names.map((name) => [name, new Uint8Array(5000)] as const));

describe('a long text in UTF-8', () => {
  // The bytes that are looked at end in the first, second or third byte of a character.
  it.each(['', 'a', 'bb'])('is one wherever a character is cut, behind %j', (before) => {
    expect(kindOf(before + '全区1镇，河道1条，'.repeat(2000), '报告.txt')).toBe('text');
    expect(kindOf(before + '全区1经济，'.repeat(2000), '报告.txt')).toBe('text');
  });
});

describe('a page', () => {
  it.each(
    '!doctype html head body meta title script style table div center h1 h6 font iframe a p br'.split(' '),
  )('begins with an element of one: <%s', (name) => {
    const opening = name.startsWith('!') ? '<!DOCTYPE html>' : `<${name}>`;
    for (const before of ['', ' \n', '<!-- 报告 -->', '<?xml version="1.0"?>\n'])
      expect(kindOf(`${before}${opening}工作报告`)).toBe('html');
    expect(kindOf(`<${name.replace('!', '')}2工作报告`)).toBe('text');
  });

  it('is one by its ending where it begins with text, and text is none by its beginning', () => {
    for (const ending of ['html', 'htm', 'xhtml'])
      expect(kindOf('各位代表：', `报告.${ending}`)).toBe('html');
    for (const ending of ['txt', 'csv', 'md']) expect(kindOf('<p>各位代表：', `报告.${ending}`)).toBe('text');
    expect(kindOf('<p>各位代表：', '报告.doc')).toBe('html');
  });
});

describe('bytes with zeros among them', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  it('are text where at most a fifth of their signs is strange to a report', () => {
    const report = '各位代表1。\n';
    const strange = '\u0e01';
    expect(kindOf(utf16(report.repeat(40) + strange.repeat(50)))).toBe('text');
    expect(kindOf(utf16(report.repeat(40) + strange.repeat(90)))).toBe('noise');
  });
});

describe('an answer of a server, where a file was announced', () => {
  it.each(['pdf', 'docx', 'ofd', 'png', 'jpg', 'jpeg', 'tif', 'tiff'])('is no file of it: .%s', (ending) => {
    expect(kindOf('{"code":401}', `报告.${ending}`)).toBe('web-page');
  });

  it.each([
    ['application/pdf', 'web-page'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'web-page'],
    ['application/ofd', 'web-page'],
    ['image/png', 'web-page'],
    ['text/plain', 'text'],
  ])('is none of its type: %s, %s', (type, kind) => {
    expect(kindOf('未登录', null, type)).toBe(kind);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a PDF', makePdf([[]]), 'pdf'],
    ['a PDF behind some lines', `junk\n%PDF-1.4\n`, 'pdf'],
    ['a Word document', makeDocx({ body: paragraph(run('港区')) }), 'docx'],
    ['a Word document of other names', archiveOf('[Content_Types].xml', 'word/document2.xml'), 'docx'],
    ['an OFD', archiveOf('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
    ['an OpenDocument', archiveOf('mimetype', 'content.xml', 'META-INF/manifest.xml'), 'odt'],
    // The type is stored as it is right behind its file's name.
    [
      'an OpenDocument sheet',
      archiveOf('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'spreadsheet',
    ],
    ['OpenDocument slides', archiveOf('mimetypeapplication/vnd.oasis.opendocument.presentation'), 'slides'],
    ['a spreadsheet', archiveOf('[Content_Types].xml', 'xl/workbook.xml'), 'spreadsheet'],
    ['slides', archiveOf('[Content_Types].xml', 'ppt/presentation.xml'), 'slides'],
    ['an archive', archiveOf('附件/工作报告.docx'), 'archive'],
    ['an archive that is cut short', makeDocx({ body: '' }).subarray(0, 60), 'damaged-archive'],
    ['an old Word document', compoundOf('WordDocument', '1Table'), 'doc'],
    ['a new one behind a password', compoundOf('EncryptionInfo', 'EncryptedPackage'), 'locked-office'],
    ['an old spreadsheet', compoundOf('Workbook'), 'spreadsheet'],
    ['old slides', compoundOf('PowerPoint Document'), 'slides'],
    ['a compound file that is cut short', compoundOf('WordDocument').subarray(0, 600), 'damaged-archive'],
    ['Word 2', fromHex('dba52d00 00000904'), 'old-doc'],
    ['RTF', '{\\rtf1\\ansi\\ansicpg936', 'rtf'],
    ['a JPEG', fromHex('ffd8ffe0 00104a46 49460001'), 'image'],
    ['a PNG', fromHex('89504e47 0d0a1a0a'), 'image'],
    ['a TIFF', fromHex('49492a00 08000000'), 'image'],
    ['a TIFF of the other order', fromHex('4d4d002a 00000008'), 'image'],
    ['a GIF', 'GIF89a', 'image'],
    ['a bitmap', fromHex('424d36580200 0000000036000000 28000000'), 'image'],
    ['a WebP', 'RIFF0000WEBPVP8 ', 'image'],
    ['a HEIC', '\0\0\0\x18ftypheic', 'image'],
    ['an AVIF', '\0\0\0\x1cftypavif', 'image'],
    ['a DjVu', 'AT&TFORM\0\0', 'image'],
    ['a RAR', fromHex('526172211a0700'), 'archive'],
    ['a 7z', fromHex('377abcaf271c 0004'), 'archive'],
    ['a gzip', fromHex('1f8b0808'), 'archive'],
    ['an empty archive', fromHex(`504b0506${'00'.repeat(18)}`), 'archive'],
    ['an archive in several parts', fromHex('504b0708 504b0304'), 'damaged-archive'],
    ['Word of DOS', fromHex('31be0000 00ab'), 'old-doc'],
    ['an old spreadsheet of Excel 5', compoundOf('Book'), 'spreadsheet'],
    ['Works', compoundOf('CONTENTS'), 'wps'],
    ['Works of another version', compoundOf('MatOST'), 'wps'],
    ['WPS', compoundOf('WPSDocument'), 'wps'],
    ['a compound file of no kind', compoundOf('Other'), 'unknown'],
    ['a PDF within its first thousand bytes', `${' '.repeat(1016)}%PDF-1.4`, 'pdf'],
    ['a text that names a PDF further on', `${'字 '.repeat(400)}%PDF-1.4`, 'text'],
    ['a page', '\ufeff<!-- 报告 -->\n<!DOCTYPE html><html>', 'html'],
    ['a page in GBK', encodeGbk('<html><head><title>工作报告</title>'), 'html'],
    ['a page in UTF-16', new Uint8Array(Buffer.from('\ufeff<html><p>工作报告', 'utf16le')), 'html'],
    [
      'a saved page',
      'From: <由 Windows 保存>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n',
      'mhtml',
    ],
    [
      'Word’s XML of 2003',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
      'word-xml',
    ],
    ['text', '各位代表：', 'text'],
    ['text in GBK', encodeGbk('各位代表：现在，我代表镇人民政府作工作报告。'), 'text'],
    ['bytes of no kind', fromHex('0001020304050607 08090a0b0c0d0e0f'), 'noise'],
  ])('is known by its bytes: %s', (_what, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it.each([
    ['a PDF that is called a document', makePdf([[]]), 'report.doc', 'pdf'],
    ['a document that is called a PDF', compoundOf('WordDocument'), 'report.pdf', 'doc'],
    ['a `.wps` of today’s WPS', compoundOf('WordDocument', 'WpsCustomData'), 'report.wps', 'doc'],
    ['a picture that is called a PDF', fromHex('ffd8ffe0 0010'), 'report.pdf', 'image'],
    [
      'a page that is called a document',
      '<html xmlns:o="urn:schemas-microsoft-com:office:office">',
      'report.doc',
      'html',
    ],
    ['a log-in page that is called a PDF', '<html><body><form>', 'report.pdf', 'web-page'],
    ['a message that is called a PDF', '{"code":401}', 'report.pdf', 'web-page'],
    ['a text that speaks of pages', '<p> 是段落标记', 'notes.txt', 'text'],
    ['a `.wps` of before 2000', fromHex('0001020304050607'), 'report.wps', 'wps'],
  ])('is not that of its name: %s', (_what, bytes, name, kind) => {
    expect(kindOf(bytes, name)).toBe(kind);
  });

  it('is not that of its content type', () => {
    expect(kindOf('<!doctype html><title>404', null, 'application/pdf')).toBe('web-page');
    expect(kindOf(makePdf([[]]), 'attach.do', 'text/html')).toBe('pdf');
  });
});
