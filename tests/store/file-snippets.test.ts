import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { PdfReading } from '../../lib/pdf/read-pdf.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { anchorAll } from '../../lib/snippets/anchor.ts';
import { openPage } from '../../lib/snippets/anchor-page.ts';
import { makeSnippet } from '../../lib/snippets/make-snippet.ts';
import { normaliserVersion } from '../../lib/snippets/normalise-body.ts';
import type { SnippetTarget } from '../../lib/snippets/passage.ts';
import { snippetsOfDocument } from '../../lib/store/find-snippets.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/schema.ts';
import { openReader } from '../../scripts/open-reader.ts';
import { readPdfBytes } from '../../scripts/pdf-text.ts';
import { makePdf } from '../helpers/made-pdf.ts';
import { mutate } from '../helpers/mutate-report.ts';
import { type SetEdition, setDocument } from '../helpers/pdf-items.ts';
import { seeded } from '../helpers/random.ts';
import { projectRoot } from '../helpers/sources.ts';

/** Three reports, of each twelve figures, four terms and four selections. */
const reports = ['report-2022', 'report-2024', 'report-2025h1'];
const ofEach: readonly (readonly [SnippetTarget['kind'], number])[] = [
  ['figure', 12],
  ['term', 4],
  ['selection', 4],
];

const textOf = (name: string): string =>
  readFileSync(join(projectRoot, 'assets/sample', `${name}.txt`), 'utf8').trim();

/** Prints a text as a PDF and reads it from its bytes; opened from the disk, it has no address. */
async function print(text: string, edition?: SetEdition): Promise<PdfReading> {
  const bytes = makePdf(setDocument(text, '工作报告汇编', edition));
  const { reading } = await readPdfBytes(bytes, { address: null, name: '报告.pdf' });
  if (!reading) throw new Error('nothing was read');
  return reading;
}

/** `count` of the first `of`, spread over all of them. */
const spread = (of: number, count: number): number[] =>
  Array.from({ length: Math.min(of, count) }, (_, i) => Math.floor((i * of) / count));

function targets({ figures, terms }: Analysis, length: number): SnippetTarget[] {
  return ofEach.flatMap(([kind, count]): SnippetTarget[] => {
    if (kind === 'figure') return spread(figures.length, count).map((index) => ({ kind, index }));
    if (kind === 'term') return spread(terms.length, count).map((index) => ({ kind, index }));
    // Long ones, so that some run over the end of a page.
    return spread(length - 200, count).map((start) => ({ kind, spans: [{ start, end: start + 120 }] }));
  });
}

const reader = openReader();
let store: Store;
const kept: { name: string; reading: PdfReading; snippets: Snippet[] }[] = [];

beforeAll(async () => {
  store = await openStore({ name: 'file-snippets' });
  for (const name of reports) {
    const reading = await print(textOf(name));
    const { report } = reading;
    const analysis = reader.read(report);
    const snippets = targets(analysis, report.text.length).map((target) => {
      const facts = {
        id: crypto.randomUUID(),
        keptAt: '2026-03-02T09:15:00+08:00',
        keptZone: 'Asia/Shanghai',
        bodyHash: 'a'.repeat(64),
        normaliser: normaliserVersion,
        appVersion: '0.1.0',
        format: 'pdf' as const,
      };
      return makeSnippet({ report, analysis, target, facts })!;
    });
    await store.snippets.bulkAdd(snippets);
    kept.push({ name, reading, snippets });
  }
});
afterAll(() => store.close());

describe('60 snippets of three PDFs', () => {
  it('carry the hash of their file and the pages that print their quote', () => {
    expect(kept.flatMap(({ snippets }) => snippets)).toHaveLength(60);
    for (const { reading, snippets } of kept) {
      for (const { anchor, file } of snippets) {
        const printed = Array.from({ length: anchor.end - anchor.start }, (_, i) =>
          reading.map.toPlace(anchor.start + i),
        ).flatMap((place) => place?.page ?? []);
        const pages = { from: Math.min(...printed) + 1, to: Math.max(...printed) + 1 };
        expect(file).toMatchObject({ sha256: reading.report.file!.sha256, name: '报告.pdf', pages });
      }
    }
    const ranges = kept.flatMap(({ snippets }) => snippets.map(({ file }) => file!.pages!));
    expect(ranges.some(({ from }) => from > 1)).toBe(true);
    expect(ranges.some(({ from, to }) => from < to)).toBe(true);
  });

  it('are all found in the same file, without an address, each where it was', async () => {
    for (const { name, snippets } of kept) {
      const { report } = await print(textOf(name));
      const { sha256 } = report.file!;
      const found = await snippetsOfDocument(store, { canonicalAddress: null, sha256 });
      expect(found.map(({ id }) => id).sort()).toEqual(snippets.map(({ id }) => id).sort());
      const places = anchorAll(found, openPage(report));
      expect(places.map(({ state, span }) => [state, span])).toEqual(
        found.map(({ anchor: { start, end } }) => ['unchanged', { start, end }]),
      );
    }
  });

  it('are all found in an edition that is set otherwise, which is another file', async () => {
    for (const { name, reading, snippets } of kept) {
      const { report } = await print(textOf(name), { lines: 19, width: 34 });
      expect(report.file!.sha256).not.toBe(reading.report.file!.sha256);
      const places = anchorAll(snippets, openPage(report));
      for (const [i, { state, span }] of places.entries()) {
        expect(['unchanged', 'moved'], snippets[i]!.quote).toContain(state);
        expect(report.text.slice(span!.start, span!.end)).toBe(snippets[i]!.quote);
      }
    }
  });

  it('are never found where an edition prints another digit there', async () => {
    const random = seeded(20260302);
    for (const { reading, snippets } of kept) {
      const { report } = reading;
      for (const snippet of snippets.filter(({ kind }) => kind === 'figure')) {
        const { start, end } = snippet.anchor;
        const mutation = mutate(report.text, { start, end }, 'digit-changed', random)!;
        const edition = await print(mutation.text, { lines: 19, width: 34 });
        const [place] = anchorAll([snippet], openPage(edition.report));
        expect(['changed', 'gone'], `${snippet.quote} in ${snippet.sentence}`).toContain(place!.state);
      }
    }
  });
});
