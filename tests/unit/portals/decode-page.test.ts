import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../lib/portals/decode-page.ts';
import { readDocument } from '../../../scripts/read-document.ts';
import { encodeGbk, encodePairs } from '../../helpers/gbk.ts';
import { seeded } from '../../helpers/random.ts';
import { projectRoot } from '../../helpers/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-characters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return (await readDocument(path, null)).text;
};

const simplified = readFileSync(join(projectRoot, 'assets/sample/report-2025h1.txt'), 'utf8');
const traditional =
  '臨瀾鎮二零二三年工作報告\n全年完成稅收五億元，增長 8.1%。新建學校二所，居民滿意度不斷提高。\n下一年，我們要繼續做好各項工作。\n';
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Buffer => utf16le(text).swap16();

describe('a text whose encoding nobody names', () => {
  it.each([
    ['UTF-8', Buffer.from(simplified), simplified],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${simplified}`), simplified],
    ['GBK', encodeGbk(simplified), simplified],
    ['Big5', encodePairs(traditional, 'big5'), traditional],
    ['GBK, of traditional characters', encodeGbk(traditional), traditional],
    ['UTF-16, low byte first', utf16le(simplified), simplified],
    ['UTF-16, high byte first', utf16be(simplified), simplified],
    ['UTF-16 with its mark', utf16le(`\ufeff${simplified}`), simplified],
    ['UTF-16, high byte first, with its mark', utf16be(`\ufeff${traditional}`), traditional],
    [
      'GB 18030, beyond GBK',
      Buffer.concat([encodeGbk(simplified), Buffer.from([0x95, 0x32, 0x82, 0x36])]),
      `${simplified}𠀀`,
    ],
  ])('is read by its bytes: %s', async (_name, bytes, text) => {
    expect(await read('report.txt', bytes)).toBe(text);
  });
});

describe('bytes that are no text', () => {
  it('are an error that names what they were read as', async () => {
    const random = seeded(1);
    const noise = Uint8Array.from({ length: 4000 }, () => random.below(256));
    for (const name of ['report.txt', 'report.html', 'report'])
      await expect(read(name, noise)).rejects.toThrow(/UTF-8、GB 18030（GBK）、Big5、UTF-16 都读不成文字/);
  });
});

describe('a page', () => {
  const sentence = '全年完成稅收五億元，增長 8.1%，新建學校二所。'.repeat(12);
  const pageOf = (head: string): string => `<html><head>${head}</head><body><p>${sentence}</p></body></html>`;

  it.each([
    ['its declaration', encodePairs(pageOf('<meta charset="big5">'), 'big5')],
    ['its declaration, though its bytes might be Big5', encodeGbk(pageOf('<meta charset="gb2312">'))],
    ['its bytes', encodePairs(pageOf(''), 'big5')],
    ['its mark, against its declaration', utf16le(`\ufeff${pageOf('<meta charset="gbk">')}`)],
    ['its bytes, which are UTF-8, against its declaration', Buffer.from(pageOf('<meta charset="gbk">'))],
    ['its bytes, which are no UTF-8, against its declaration', encodeGbk(pageOf('<meta charset="utf-8">'))],
    [
      'its declaration, though a few of its bytes are lost',
      Buffer.concat([Buffer.from(pageOf('<meta charset="utf-8">')), Buffer.from([0xff])]),
    ],
  ])('is read by %s', async (_by, bytes) => {
    expect(await read('report.html', bytes)).toBe(sentence);
  });

  // Too short to tell by its bytes, which are as good a text of GB 18030.
  const short = '<meta charset="big5">稅';
  it('is read by its declaration from its first byte to the end of its head', () => {
    const behind = (length: number) => `<!--${' '.repeat(length - 7)}-->`;
    const decode = (page: string) => decodeDocument(encodePairs(page, 'big5'));
    expect(decode(short)).toBe(short);
    const atEnd = behind(4096 - short.length) + short;
    expect(decode(atEnd)).toBe(atEnd);
    expect(decode(behind(4096) + short)).not.toContain('稅');
  });

  it('is read by what its server says, before what it says itself', () => {
    const bytes = encodePairs(short.replace('big5', 'gbk'), 'big5');
    expect(decodeDocument(bytes, 'text/html; charset=Big5')).toContain('稅');
    expect(decodeDocument(bytes, 'text/html; charset="big5"')).toContain('稅');
    expect(decodeDocument(bytes, 'text/html')).not.toContain('稅');
    expect(decodeDocument(encodePairs(short, 'big5'), 'text/html; charset=nonsense')).toContain('稅');
    expect(decodeDocument(encodePairs(short, 'big5'), 'text/html; charset=utf-16')).toContain('稅');
  });
});

describe('a byte order mark', () => {
  // No byte of these is zero, so that nothing else speaks for UTF-16.
  const words = '稅收增長三成';
  it.each([
    ['of UTF-16, low byte first', utf16le(`\ufeff${words}`)],
    ['of UTF-16, high byte first', utf16be(`\ufeff${words}`)],
    ['of UTF-8', Buffer.from(`\ufeff${words}`)],
  ])('%s says what the bytes are, whatever a server says', (_of, bytes) => {
    expect(decodeDocument(bytes)).toBe(words);
    expect(decodeDocument(bytes, 'text/html; charset=gbk')).toBe(words);
  });

  it('is one only whole', () => {
    for (const bytes of [
      [0xfe, 0x41],
      [0xff, 0x41],
      [0xef, 0xbb, 0x41],
      [0xef, 0x41, 0xbf],
    ])
      expect(decodeDocument(Uint8Array.from(bytes), 'text/html; charset=latin1')).toMatch(/A/);
  });
});

describe('bytes with zeros among them', () => {
  it('are UTF-16, though each of them is a character of UTF-8', () => {
    for (const text of ['12.5\n8.1', '2023\n']) {
      expect(decodeDocument(utf16le(text))).toBe(text);
      expect(decodeDocument(utf16be(text))).toBe(text);
    }
  });
});
