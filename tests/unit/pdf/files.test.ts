import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { largestFile } from '../../../lib/text/largest-file.ts';
import { readDocument } from '../../../scripts/read-document.ts';
import { makePdf } from '../../helpers/made-pdf.ts';
import { setParagraph } from '../../helpers/pdf-items.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readDocument(path, null);
};

const body =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const runs = setParagraph(body);

describe('a PDF on the command line', () => {
  it('is read through its character map', async () => {
    const report = await read('report.pdf', makePdf([runs], { title: '工作报告' }));
    expect(report).toMatchObject({ text: body, documentTitle: '工作报告', address: null });
  });

  it.each([
    'about:blank',
    'https://www.linlan.gov.cn/zwgk/2025/1.html',
    'file:///home/report.html',
    'linlan.html',
  ])(
    'has no title where a browser that printed a page without one wrote its address or name: %s',
    async (title) => {
      expect(await read('untitled.pdf', makePdf([runs], { title }))).toMatchObject({ documentTitle: null });
    },
  );

  it.each([
    ['empty', '', /文件是空的/],
    ['something else', '<html>404</html>', /不是文件，是服务器给出的网页/],
    ['cut short', '%PDF-1.5\n1 0 obj << /Type /Catalog', /已损坏/],
    ['behind a password', makePdf([runs], { encrypted: 'password' }), /有密码/],
    ['encrypted its own way', makePdf([runs], { encrypted: 'unknown' }), /加密/],
    ['a scan', makePdf([[], [{ x: 290, y: 800, str: '— 2 —' }]]), /扫描件，没有文字/],
  ])('says so where it is %s', async (_what, bytes, sentence) => {
    await expect(read('faulty.pdf', bytes)).rejects.toThrow(sentence);
  });

  it('says so where it is too large, without reading it', async () => {
    const path = join(folder, 'large.pdf');
    writeFileSync(path, '%PDF-1.5');
    truncateSync(path, largestFile + 1);
    await expect(readDocument(path, null)).rejects.toThrow(/太大，上限 64 MB/);
  });
});
