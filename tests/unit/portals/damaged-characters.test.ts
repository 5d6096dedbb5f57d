import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../lib/portals/decode-page.ts';
import { encodeGbk, encodePairs } from '../../helpers/gbk.ts';

/** Characters of both scripts' sets, those among them of which every text has many. */
const signs = '的一是在不了有和人中大上下工作全市年月日二三同心力方向天文字交通平安水利生活人民法制';
const line = fc
  .tuple(
    fc.array(fc.constantFrom(...signs), { minLength: 6, maxLength: 30 }),
    fc.nat({ max: 9_999 }),
    fc.array(fc.constantFrom(...signs), { minLength: 6, maxLength: 30 }),
  )
  .map(([before, number, after]) => `${before.join('')}，${number}。${after.join('')}，不在。`);
const lines = fc.array(line, { minLength: 3, maxLength: 12 });

const encodings: [name: string, encode: (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['GBK', encodeGbk],
  ['Big5', (text) => encodePairs(text, 'big5')],
  ['UTF-16, low byte first', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16, high byte first', (text) => Buffer.from(text, 'utf16le').swap16()],
];

describe.each(encodings)('a text in %s that nobody names', (_name, encode) => {
  it('is read, whatever Chinese it is', () => {
    fc.assert(
      fc.property(lines, (written) => {
        expect(decodeDocument(encode(written.join('\n')))).toBe(written.join('\n'));
      }),
      { numRuns: 60 },
    );
  });

  it('is read right but for the line of a byte that is damaged, whichever it is', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat({ max: 255 }), (written, place, byte) => {
        const bytes = encode(written.join('\n'));
        const at = place % bytes.length;
        bytes[at] = byte;
        // What two such bytes say at the head of a text is its mark.
        fc.pre(at > 1 || byte < 0xfe);
        const read = decodeDocument(bytes).split('\n');
        expect(written.filter((one) => !read.includes(one)).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });

  it('is read to its last character but one where it is cut', () => {
    fc.assert(
      fc.property(lines, (written) => {
        const text = written.join('\n');
        const cut = decodeDocument(encode(text).subarray(0, -1));
        expect(cut.slice(0, text.length - 1)).toBe(text.slice(0, -1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('UTF-8 with one byte too many', () => {
  it('has one lost character there, and all others, though its page’s head is long', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.constantFrom(0, 40_001), (written, place, head) => {
        const text = ' '.repeat(head) + written.join('\n');
        const at = head + (place % (text.length - head));
        const bytes = Buffer.concat([
          Buffer.from(text.slice(0, at)),
          Buffer.from([0xff]),
          Buffer.from(text.slice(at)),
        ]);
        expect(decodeDocument(bytes)).toBe(`${text.slice(0, at)}\ufffd${text.slice(at)}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a server says of all its pages', () => {
  it.each(['iso-8859-1', 'windows-1252', 'us-ascii'])('%s is no word against Chinese', (label) => {
    fc.assert(
      fc.property(lines, fc.boolean(), (written, inPage) => {
        const text = `${inPage ? `<meta charset=${label}>` : ''}${written.join('\n')}`;
        expect(decodeDocument(encodeGbk(text), inPage ? null : `text/html; charset=${label}`)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('stands for a text of its own: French', () => {
    const text = 'Le café très élégant, déjà vu à la fenêtre, 2024.';
    expect(decodeDocument(Buffer.from(text, 'latin1'), 'text/html; charset=iso-8859-1')).toBe(text);
  });
});
