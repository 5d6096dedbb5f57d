import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../scripts/read-document.ts';
import { encodeGbk, encodePairs } from '../../helpers/gbk.ts';
import { makeDoc } from '../../helpers/made-doc.ts';
import { makeDocx, paragraph, run } from '../../helpers/made-docx.ts';
import { makePdf } from '../../helpers/made-pdf.ts';
import { setParagraph } from '../../helpers/pdf-items.ts';
import { projectRoot } from '../../helpers/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const analyse = (...args: string[]) =>
  spawnSync(process.execPath, [join(projectRoot, 'scripts/analyse.ts'), ...args], { encoding: 'utf8' });

const sentence = '全年完成税收5.2亿元，同比增长7.7%，新建学校2所，增加学位1260个，课后服务覆盖全部小学。';
const traditional = '全年完成稅收5.2億元，同比增長7.7%。';
const html = (head: string): string => `<html><head>${head}</head><body><p>${sentence}</p></body></html>`;
const utf16 = (text: string, mark: '' | '\ufeff', order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

describe('a file on the command line', () => {
  it.each([
    ['report.txt', sentence],
    ['bom.txt', `\ufeff${sentence}`],
    ['gbk.txt', encodeGbk(sentence)],
    ['utf16le.txt', utf16(sentence, '\ufeff', 'le')],
    ['utf16be.txt', utf16(sentence, '\ufeff', 'be')],
    ['bare-utf16le.txt', utf16(sentence, '', 'le')],
    ['bare-utf16be.txt', utf16(sentence, '', 'be')],
    ['declared.html', encodeGbk(html('<meta charset=gb18030>'))],
    ['undeclared.html', encodeGbk(html(''))],
    ['utf16.html', utf16(html('<meta charset=utf-8>'), '\ufeff', 'le')],
    ['report.pdf', makePdf([setParagraph(sentence)])],
    ['report.docx', makeDocx({ body: paragraph(run(sentence)) })],
    ['report.doc', makeDoc({ body: [{ runs: sentence }] })],
    [
      'page.doc',
      encodeGbk(
        html(`<meta charset=gb2312><title>${sentence.repeat(3)}</title>`).replace(
          '<p>',
          `<p>${sentence}</p><p>${sentence}</p><p>`,
        ),
      ),
    ],
    [
      'rtf.doc',
      `{\\rtf1\\ansi ${sentence.replace(/[^\x20-\x7e]/g, (sign) => `\\u${(sign.charCodeAt(0) << 16) >> 16}?`)}}`,
    ],
  ])('is read: %s', async (name, bytes) => {
    expect((await readDocument(put(name, bytes), null)).text.split('\n').at(-1)).toBe(sentence);
  });

  it('is read in Big5 by its bytes', async () => {
    expect((await readDocument(put('big5.txt', encodePairs(traditional, 'big5')), null)).text).toBe(
      traditional,
    );
  });

  it('gives its analysis and ends with 0', () => {
    const { status, stdout, stderr } = analyse(put('whole.pdf', makePdf([setParagraph(sentence)])));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ text: sentence, file: { name: 'whole.pdf' } });
  });

  it('ends without a word where nobody reads on', async () => {
    const path = put('long.txt', `${sentence}\n`.repeat(200));
    const child = spawn(process.execPath, [join(projectRoot, 'scripts/analyse.ts'), path]);
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect([await once(child, 'close'), told]).toEqual([[0, null], '']);
  });

  it('names the pages of a PDF that have no text, and none of a format without pages', async () => {
    const fileOf = async (path: string) => (await readDocument(path, null)).file;
    const path = put('partly-scanned.pdf', makePdf([[], setParagraph(sentence)]));
    expect(await fileOf(path)).toMatchObject({ pagesWithoutText: [1] });
    const word = put('whole.docx', makeDocx({ body: paragraph(run(sentence)) }));
    expect(await fileOf(word)).not.toHaveProperty('pagesWithoutText');
  });

  it('says of each figure of a PDF on which page it stands, and nothing of pages elsewhere', () => {
    const pages = [setParagraph(sentence), setParagraph('全年发放补助金320.5万元，惠及居民1260人。')];
    const pagesIn = (path: string) =>
      (JSON.parse(analyse(path).stdout) as { figures: { text: string; pages?: object }[] }).figures.map(
        (figure) => figure.pages,
      );
    const found = pagesIn(put('two-pages.pdf', makePdf(pages)));
    expect(found[0]).toEqual({ from: 1, to: 1 });
    expect(found.at(-1)).toEqual({ from: 2, to: 2 });
    expect(pagesIn(put('no-pages.txt', sentence))[0]).toBeUndefined();
  });

  it.each([
    ['is missing', () => join(folder, 'none.pdf'), /找不到文件 \(no such file\)/],
    ['is a folder', () => folder, /是文件夹，不是文件/],
    ['is empty', () => put('empty.doc', ''), /文件是空的。请重新下载.*The file is empty\. Download/],
    ['is a picture', () => put('scan.pdf', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), /图片，没有文字/],
  ])('is named in a sentence and ends with 1 where it %s', (_what, path, words) => {
    const { status, stdout, stderr } = analyse(path());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('is given up where there is no end of it', () => {
    expect(analyse('/dev/zero')).toMatchObject({ status: 1, stderr: expect.stringContaining('64') });
  });

  it.each([[[]], [['a.txt', 'b.txt']], [['--sheet', 'a.txt']]])(
    'ends with 2 and the usage for a call that is not understood: %j',
    (args) => {
      const { status, stderr } = analyse(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage: npm run');
    },
  );
});
