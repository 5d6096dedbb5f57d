import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../lib/pdf/pdf-page.ts';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const read = (...pages: PdfPage[]) => readPdf(pages, { address: null, title: null })!;
const text =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上；扩建冷链仓库，受益渔民2460户，渔港月均装卸突破1000吨。';
const runs = setParagraph(text);
/** The paragraph over two pages, a number cut by the break, with `aside` beside each page's text. */
const over = (...asides: ((page: PdfPage) => PdfPage)[]): PdfPage[] => {
  const [first, second] = [runs.slice(0, 2), runs.slice(2)];
  return [setPage(first), setPage(second.map((run) => ({ ...run, y: run.y - 40 })))].map((page, i) =>
    asides[i]!(page),
  );
};
const sideways =
  (str: string) =>
  (page: PdfPage): PdfPage => ({
    ...page,
    items: [...page.items, { str, transform: [0, 9, -9, 0, 571, 400], width: 30 }],
  });
const level =
  (str: string, x: number) =>
  (page: PdfPage): PdfPage => ({
    ...page,
    items: [...page.items, ...setPage([{ x, y: 420, size: 9, str } satisfies SetRun]).items],
  });

describe('a page number beside the text', () => {
  it.each([
    ['set sideways, between dashes', sideways('— 1 —'), sideways('— 2 —')],
    ['set sideways, bare', sideways('14'), sideways('15')],
    ['level in the outer margin', level('14', 560), level('15', 560)],
    ['level, left and right by turns', level('14', 30), level('15', 560)],
  ])('is left out, and cuts nothing that runs over the page: %s', (_how, first, second) => {
    const reading = read(...over(first, second));
    expect(reading.report.text).toBe(text);
    const left = reading.leftOut.filter(({ why }) => why === 'page-number');
    expect(left.map(({ page }) => page)).toEqual(expect.arrayContaining([0, 1]));
    expect(reading.leftOut).toHaveLength(left.length);
  });

  it('is left out on a single page too where its shape says what it is', () => {
    expect(read(sideways('— 1 —')(setPage(runs))).report.text).toBe(text);
  });

  it.each([
    ['print that stands sideways and does not count', sideways('14'), sideways('20')],
    ['words', sideways('附件一'), sideways('附件二')],
  ])('is none of %s', (_what, first, second) => {
    const pages = over(first, second);
    expect(read(...pages).report.text).toContain(pages[1]!.items.at(-1)!.str);
  });
});
