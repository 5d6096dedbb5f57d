import { describe, expect, it } from 'vitest';
import { loadPdf, type PdfDocument } from '../../../lib/pdf/load-pdf.ts';

const bytesOf = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const file = bytesOf('%PDF-1.5\n1 0 obj\n<< >>\nendobj\n');
const load = (bytes: Uint8Array<ArrayBuffer>, open: () => Promise<PdfDocument>) =>
  loadPdf({ bytes, address: null, name: null, open });

describe('a file that gives no text', () => {
  it.each([
    ['PasswordException', 'No password given', 'password'],
    ['UnknownErrorException', 'unsupported encryption algorithm', 'encrypted'],
    ['FormatError', 'unknown encryption method', 'encrypted'],
    ['FormatError', 'Unknown crypt filter', 'encrypted'],
    ['FormatError', 'AES cipher: unexpected key length', 'encrypted'],
    ['FormatError', 'Invalid Cipher', 'encrypted'],
    ['InvalidPDFException', 'Invalid PDF structure.', 'damaged'],
    ['FormatError', 'XRef entry of a filter is missing', 'damaged'],
  ] as const)('says why, of what pdf.js says: %s %s', async (name, message, problem) => {
    const fail = () => Promise.reject(Object.assign(new Error(message), { name }));
    expect(await load(file, fail)).toEqual({ reading: null, problem });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a page', '<html>404 obj</html>', 'not-pdf'],
    ['its head too far down', `${' '.repeat(1024)}%PDF-1.5\n1 0 obj`, 'not-pdf'],
    ['its head cut at the end of what is looked at', `${' '.repeat(1020)}%PDF-1.5\n1 0 obj`, 'not-pdf'],
    ['its head alone', '%PDF-1.5\n', 'damaged'],
    ['words that begin like an object', '%PDF-1.5\no b j ob obi bj', 'damaged'],
  ] as const)('is never opened where it holds %s', async (_what, words, problem) => {
    const open = () => Promise.reject(new Error('opened'));
    expect(await load(bytesOf(words), open)).toEqual({ reading: null, problem });
  });

  it('is opened where its head is the last of what is looked at', async () => {
    let opened = 0;
    const open = () => {
      opened += 1;
      return Promise.reject(new Error('Invalid PDF structure.'));
    };
    await load(bytesOf(`${' '.repeat(1019)}%PDF-1.5\n1 0 obj`), open);
    expect(opened).toBe(1);
  });
});

describe('a file that pdf.js opens', () => {
  const body = '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里。';
  const itemOf = (str: string, y: number) => ({
    str,
    transform: [12, 0, 0, 12, 80, y],
    width: str.length * 12,
  });
  const documentOf = (pages: string[][], title: unknown): PdfDocument => ({
    numPages: pages.length,
    getPage: (number) =>
      Promise.resolve({
        view: [0, 0, 595, 842],
        getTextContent: () =>
          Promise.resolve({ items: pages[number - 1]!.map((str, i) => itemOf(str, 700 - i * 20)) }),
      }),
    getMetadata: () => Promise.resolve({ info: { Title: title } }),
  });

  it('is read page by page, with what its pages are', async () => {
    const { reading, problem } = await load(file, () =>
      Promise.resolve(documentOf([[body], [], [body]], '工作报告')),
    );
    expect(problem).toBeNull();
    expect(reading!.report).toMatchObject({
      text: `${body}\n${body}`,
      documentTitle: '工作报告',
      file: {
        size: file.length,
        pages: [
          { start: 0, page: 1 },
          { start: body.length + 1, page: 3 },
        ],
        pagesWithoutText: [2],
      },
    });
  });

  it.each([undefined, 7, null, ''])('has no title where it names none: %j', async (title) => {
    const { reading } = await load(file, () => Promise.resolve(documentOf([[body]], title)));
    expect(reading!.report.documentTitle).toBeNull();
  });

  it('is a scan where its pages print nothing', async () => {
    expect(await load(file, () => Promise.resolve(documentOf([[], []], null)))).toEqual({
      reading: null,
      problem: 'scan',
    });
  });
});
