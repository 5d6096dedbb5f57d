import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeFile,
  gapsIn,
  type PageRun,
  pagesOf,
  type ReportFile,
} from '../../../lib/text/report-file.ts';

const fileOf = (pages: PageRun[]): ReportFile => ({ sha256: '0'.repeat(64), size: 1, name: null, pages });

/** The page of one offset, by walking the runs. */
const pageAt = (runs: readonly PageRun[], offset: number): number | null =>
  runs.reduce<number | null>((page, run) => (run.start <= offset ? run.page : page), null);

const length = 120;
const runs = fc
  .uniqueArray(fc.record({ start: fc.nat(length - 1), page: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ start }) => start,
    maxLength: 12,
  })
  .map((unsorted) => unsorted.sort((a, b) => a.start - b.start));
const span = fc
  .tuple(fc.nat(length), fc.nat(length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('the pages of a span', () => {
  it('are the least and the greatest of the pages of its characters', () => {
    fc.assert(
      fc.property(runs, span, (pages, place) => {
        const end = Math.max(place.end, place.start + 1);
        const each = Array.from({ length: end - place.start }, (_, i) => pageAt(pages, place.start + i));
        const printed = each.filter((page) => page !== null);
        expect(pagesOf(fileOf(pages), place)).toEqual(
          printed.length === 0 ? null : { from: Math.min(...printed), to: Math.max(...printed) },
        );
      }),
    );
  });

  it('are none without a file, in a file without pages, and before the first printed character', () => {
    expect(pagesOf(null, { start: 0, end: 3 })).toBeNull();
    expect(pagesOf(fileOf([]), { start: 0, end: 3 })).toBeNull();
    expect(pagesOf(fileOf([{ start: 5, page: 1 }]), { start: 0, end: 5 })).toBeNull();
  });

  it('hold a paragraph and the notes behind it, of which some stand on the page before', () => {
    const paragraphThenNote = fileOf([
      { start: 0, page: 3 },
      { start: 40, page: 4 },
      { start: 60, page: 3 },
      { start: 90, page: 4 },
    ]);
    expect(pagesOf(paragraphThenNote, { start: 30, end: 70 })).toEqual({ from: 3, to: 4 });
    expect(pagesOf(paragraphThenNote, { start: 62, end: 70 })).toEqual({ from: 3, to: 3 });
  });
});

describe('what is known of a file', () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 云汀镇');
  const describeAt = (address: string | null, name: string | null = null) =>
    describeFile({ bytes, name, address });

  it('is that of the bytes as they came, whoever takes them over meanwhile', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 临澜镇');
    const whole = await describeFile({ bytes: bytes.slice(), name: null, address: null });
    const described = describeFile({ bytes, name: null, address: null });
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(bytes).toHaveLength(0);
    expect(await described).toEqual(whole);
  });

  it('is the hash and the size of its bytes', async () => {
    const { sha256, size, pages } = await describeAt(null);
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect({ size, pages }).toEqual({ size: bytes.length, pages: [] });
  });

  it.each([
    ['https://www.example.gov.cn/files/%E6%8A%A5%E5%91%8A.pdf?v=2', '报告.pdf'],
    ['https://www.example.gov.cn/files/%B1%A8%B8%E6.PDF', '%B1%A8%B8%E6.PDF'],
    ['https://www.example.gov.cn/files/2023.docx', '2023.docx'],
    ['https://www.example.gov.cn/attach.do?id=1', null],
    [null, null],
  ])('has the name that its address %s gives', async (address, name) => {
    expect((await describeAt(address)).name).toBe(name);
  });

  it('has the name that the disk gives before that of an address', async () => {
    const { name } = await describeAt('https://www.example.gov.cn/files/2023.pdf', '我的副本.pdf');
    expect(name).toBe('我的副本.pdf');
  });
});

describe('where a text goes on behind pages without text', () => {
  const runs: PageRun[] = [
    { start: 0, page: 1 },
    { start: 40, page: 2 },
    { start: 80, page: 5 },
    { start: 90, page: 6 },
  ];
  it.each([
    ['behind one of them', [3], [80]],
    ['once behind several', [3, 4], [80]],
    ['nowhere before the first and behind the last page', [7], []],
    ['nowhere where all have text', [], []],
  ])('is %s', (_where, pagesWithoutText, gaps) => {
    expect(gapsIn({ ...fileOf(runs), pagesWithoutText })).toEqual(gaps);
  });

  it('is not known of a page, a bare text and an old record', () => {
    expect(gapsIn(null)).toEqual([]);
    expect(gapsIn(fileOf(runs))).toEqual([]);
  });
});
