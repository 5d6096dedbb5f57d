import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../lib/snippets/anchor.ts';
import { pagesOf } from '../../lib/text/report-file.ts';
import { plainReportText, type ReportText } from '../../lib/text/report-text.ts';
import { openReader } from '../../scripts/open-reader.ts';
import { readPdfBytes } from '../../scripts/pdf-text.ts';
import { readDocument } from '../../scripts/read-document.ts';
import { factsOf } from '../helpers/figure-facts.ts';
import { type FlatOdt, type OdtPart, textOfOdt } from '../helpers/flat-odt.ts';
import { snippetAt } from '../helpers/kept-snippet.ts';
import { exportByOffice, hasOffice } from '../helpers/office-export.ts';
import { columnPrint, linePrint, notedPrint, plainPrint, printReports } from '../helpers/report-prints.ts';
import { projectRoot } from '../helpers/sources.ts';

/** Notes stand in another place in print. */
const sortedFacts = (report: ReportText): string[] => factsOf(report).sort();

const sample = readFileSync(join(projectRoot, 'assets/sample/report-2025h1.txt'), 'utf8');
const practice = '指由镇里组织、居民参与、按季公布进度的一种做法，首批在三个村试行，之后逐步推开。';
const prints = [
  plainPrint(sample),
  columnPrint(sample, {
    behind: '持续完善十五分钟便民生活服务',
    rows: [
      ['指标', '2024年', '2025年', '增长'],
      ['渔业产值（亿元）', '5.2', '5.6', '7.7%'],
      ['固定资产投资（亿元）', '', '12.4', ''],
      ['新增就业岗位（个）', '820', '', '-3.1%'],
    ],
  }),
  notedPrint(
    sample,
    ['一张蓝图绘到底', '目标任务', '紧密型学区', '告知承诺制', '协同议事'].map((term) => ({
      term,
      text: `“${term}”${practice}`,
    })),
  ),
];

const shared = join(projectRoot, '../shared/reports/jinqiao-2023h1-pdf.txt');
const all = existsSync(shared) ? [...prints, linePrint(readFileSync(shared, 'utf8'))] : prints;
const printed = await printReports(all);

/** A text as an office writes it, with a note behind each fourth paragraph. */
function withNotes(text: string): Omit<FlatOdt, 'head' | 'font'> {
  const notes: string[] = [];
  const parts = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, i): OdtPart => {
      if (i === 0) return { kind: 'title', text: line };
      if (i % 4 > 0 || line.length < 40) return { kind: 'paragraph', text: line };
      notes.push(`本段：${practice}`);
      return { kind: 'paragraph', text: `${line}{${notes.length}}` };
    });
  return { parts, notes };
}

const whole = join(projectRoot, '../shared/reports/jinqiao-2023h1.txt');
describe.skipIf(!existsSync(whole) || !hasOffice())(
  'a real report that LibreOffice exports (skipped where ../shared or LibreOffice is missing)',
  () => {
    it.each(['pdf', 'docx', 'doc', 'rtf', 'odt'])('gives the figures of its text: .%s', async (format) => {
      const document = withNotes(readFileSync(whole, 'utf8'));
      const bytes = exportByOffice(
        { ...document, head: '政府工作报告汇编', font: 'Noto Sans CJK SC' },
        format,
      );
      const path = join(mkdtempSync(join(tmpdir(), 'zhengbaotong-print-')), `report.${format}`);
      writeFileSync(path, bytes);
      expect(sortedFacts(await readDocument(path, null))).toEqual(
        sortedFacts(plainReportText(textOfOdt(document))),
      );
    });
  },
);

describe('a report that a browser prints as a PDF', () => {
  it.each(prints)('gives the figures of its text: $name', async ({ name, text }) => {
    const { reading } = await readPdfBytes(printed.get(name)!.slice(), { address: null, name: null });
    expect(sortedFacts(reading!.report)).toEqual(sortedFacts(plainReportText(text)));
  });

  it('gives back sixty snippets and more when it is opened again, each at its place and on its page', async () => {
    const reader = openReader();
    const open = async (name: string) => {
      const { reading } = await readPdfBytes(printed.get(name)!.slice(), { address: null, name: null });
      return reading!.report;
    };
    let snippets = 0;
    const pages = new Set<number>();
    for (const { name } of prints) {
      const [before, after] = [await open(name), await open(name)];
      for (const { start, end } of reader.read(before).figures) {
        const found = anchor(snippetAt(before.text, { start, end }), after.text);
        expect(found).toMatchObject({ state: 'unchanged', span: { start, end } });
        const page = pagesOf(before.file, { start, end });
        expect(pagesOf(after.file, found.span!)).toEqual(page);
        pages.add(page!.from);
        snippets += 1;
      }
    }
    expect(snippets).toBeGreaterThan(60);
    expect(pages.size).toBeGreaterThan(2);
  });

  it('has its notes, each whole', async () => {
    const { reading } = await readPdfBytes(printed.get('notes at the feet of pages')!.slice(), {
      address: null,
      name: null,
    });
    const notes = reading!.notes.map(({ start, end }) => reading!.report.text.slice(start, end));
    expect(notes).toHaveLength(5);
    for (const note of notes) expect(note).toMatch(new RegExp(`^[¹²³⁴⁵]“.+”${practice}$`, 'u'));
  });

  it('has the cells of its table, empty ones too', async () => {
    const { reading } = await readPdfBytes(printed.get('columns and a table')!.slice(), {
      address: null,
      name: null,
    });
    expect(reading!.report.cells).toHaveLength(16);
    expect(reading!.report.text).toContain('\n固定资产投资（亿元）\t\t12.4\t\n');
  });

  it.skipIf(!existsSync(shared))(
    'gives the figures of a real one, line by line (skipped where ../shared is missing)',
    async () => {
      const { name, text } = all.at(-1)!;
      const { reading } = await readPdfBytes(printed.get(name)!.slice(), { address: null, name: null });
      expect(sortedFacts(reading!.report)).toEqual(sortedFacts(plainReportText(text)));
    },
  );
});
