import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldUnit } from '../../../lib/pdf/glyphs.ts';
import type { PdfPage } from '../../../lib/pdf/pdf-page.ts';
import { type PdfReading, readPdf } from '../../../lib/pdf/read-pdf.ts';
import { raiseMark } from '../../../lib/text/number-signs.ts';
import { pagesOf } from '../../../lib/text/report-file.ts';
import { setPage } from '../../helpers/pdf-items.ts';

const words = fc.stringMatching(/^[⾦⺠桥镇政府工作，。：5%1A .]{1,24}$/u);
const run = fc.record({
  x: fc.integer({ min: 60, max: 420 }),
  y: fc.integer({ min: 40, max: 820 }),
  size: fc.constantFrom(7, 9, 12, 12, 12, 18),
  str: words,
});
/** Set text in a mess: runs of any size anywhere, over one another too. */
const messyPages = fc.array(fc.array(run, { minLength: 1, maxLength: 30 }).map(setPage), {
  minLength: 1,
  maxLength: 4,
});

/** Set text in order: lines of one size below one another, some of them set in, cut or parted. */
const line = fc.record({
  x: fc.constantFrom(80, 80, 80, 104),
  str: words,
  cell: fc.option(words, { freq: 4 }),
});
const tidyPages = fc.array(
  fc.array(line, { minLength: 4, maxLength: 30 }).map((lines) =>
    setPage(
      lines.flatMap(({ x, str, cell }, i) => {
        const y = 100 + i * 20;
        return cell === null
          ? [{ x, y, str }]
          : [
              { x, y, str: str.slice(0, 8) },
              { x: 300, y, str: cell },
            ];
      }),
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

type Law = (pages: readonly PdfPage[], reading: PdfReading) => void;

/** Runs a law over documents that have text enough to be read. */
function holds(law: Law, documents = fc.oneof(messyPages, tidyPages)): void {
  fc.assert(
    fc.property(documents, (pages) => {
      const reading = readPdf(pages, { address: null, title: null });
      if (reading) law(pages, reading);
    }),
    { numRuns: 300 },
  );
}

const isBlank = (unit: string): boolean => /\s/u.test(unit);

describe('laws of a PDF’s text', () => {
  it('every printed character stands in the run of its page, and runs are no longer than they must be', () => {
    holds((_, { report, map }) => {
      const runs = map.pageRuns();
      const file = { sha256: '', size: 0, name: null, pages: runs };
      for (let offset = 0; offset < report.text.length; offset += 1) {
        const place = map.toPlace(offset);
        const page = place && place.page + 1;
        if (page) expect(pagesOf(file, { start: offset, end: offset + 1 })).toEqual({ from: page, to: page });
      }
      runs.forEach(({ start, page }, i) => {
        expect(start).toBeGreaterThan(runs[i - 1]?.start ?? -1);
        expect(page).not.toBe(runs[i - 1]?.page);
      });
    });
  });

  it('every printed character leads back to the item that prints it', () => {
    holds((pages, { report, map }) => {
      for (let at = 0; at < report.text.length; at += 1) {
        const unit = report.text[at]!;
        const place = map.toPlace(at);
        if (!place) {
          expect(unit).toMatch(/[ \n\t]/);
          continue;
        }
        const printed = pages[place.page]!.items[place.item]!.str[place.at]!;
        const raised = report.superscripts.some(({ start, end }) => start <= at && at < end);
        // A letter that is raised alone is a note's mark (ᵃ), whichever case it is printed in.
        const units = raised ? [foldUnit(printed, raised), raiseMark(printed)] : [foldUnit(printed, raised)];
        expect(units).toContain(unit);
        expect(map.toOffset(place)).toBe(at);
      }
    });
  });

  it('no character is lost but those that are named as left out', () => {
    holds((pages, { map, leftOut }) => {
      const named = new Set(
        leftOut.flatMap(({ page, item, at, str }) =>
          Array.from({ length: str.length }, (_, i) => `${page} ${item} ${at + i}`),
        ),
      );
      pages.forEach(({ items }, page) => {
        items.forEach(({ str }, item) => {
          for (let at = 0; at < str.length; at += 1) {
            if (isBlank(str[at]!)) continue;
            const kept = map.toOffset({ page, item, at }) !== null;
            expect(kept, `${page} ${item} ${at}`).toBe(!named.has(`${page} ${item} ${at}`));
          }
        });
      });
    });
  });

  it('no character is lost where small type stands beside small type beside larger type', () => {
    const runs = [
      { x: 60, y: 47, size: 7, str: '政1' },
      { x: 60, y: 40, size: 18, str: '镇' },
      { x: 69, y: 44, size: 9, str: '工' },
      { x: 60, y: 44, size: 7, str: '府' },
      { x: 60, y: 200, size: 12, str: '桥镇政府工作，桥镇政府工作，桥镇政府工作' },
    ];
    const { report } = readPdf([setPage(runs)], { address: null, title: null })!;
    expect(report.text).toContain('政1');
  });

  it('the characters of an item keep their order, where nothing is printed over anything', () => {
    holds((pages, { map }) => {
      pages.forEach(({ items }, page) => {
        items.forEach(({ str }, item) => {
          const offsets = Array.from(str, (_, at) => map.toOffset({ page, item, at })).filter(
            (at) => at !== null,
          );
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        });
      });
    }, tidyPages);
  });

  it('lines and cells are spans of the text, lines without overlaps', () => {
    holds((_pages, { report, map }) => {
      let end = 0;
      for (const line of map.lines) {
        expect(line.start).toBeGreaterThanOrEqual(end);
        expect(line.end).toBeGreaterThan(line.start);
        end = line.end;
      }
      expect(end).toBe(report.text.length);
      for (const cell of report.cells) expect(report.text.slice(cell.start, cell.end)).not.toMatch(/[\n\t]/);
    });
  });

  it('the same pages give the same text', () => {
    holds((pages, { report }) => {
      expect(readPdf(pages, { address: null, title: null })!.report).toEqual(report);
    });
  });
});
