import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainReportText, type ReportText } from '../../../lib/text/report-text.ts';
import { loadDoc } from '../../../lib/word/load-doc.ts';
import type { WordReading } from '../../../lib/word/word-text.ts';
import { openReader } from '../../../scripts/open-reader.ts';
import { makeCompound } from '../../helpers/made-compound.ts';
import {
  type DocParagraph,
  deleted,
  endOfRow,
  hidden,
  inList,
  inStyle,
  inTable,
  type MadeDoc,
  makeDoc,
  raised,
  special,
} from '../../helpers/made-doc.ts';
import { projectRoot } from '../../helpers/sources.ts';

const load = (bytes: Uint8Array) => loadDoc({ bytes, address: null });
const read = (made: MadeDoc): WordReading => load(makeDoc(made)).reading!;
const linesOf = (...body: DocParagraph[]): string[] => read({ body }).report.text.split('\n');

describe('the text of a .doc', () => {
  it('is its paragraphs, in a byte or two a character, without what is deleted or hidden', () => {
    const runs = [
      { text: '新建' },
      { text: '一', properties: deleted },
      { text: '两所学校' },
      { text: '（内部）', properties: hidden },
    ];
    expect(linesOf({ runs: 'Annual report' }, { runs }, { runs: '水域3000m' })).toEqual([
      'Annual report',
      '新建两所学校',
      '水域3000m',
    ]);
  });

  it('leaves out what a style of characters hides, and keeps what is shown all the same', () => {
    const runs = [
      { text: '税收增长' },
      { text: '99.9%，', properties: inStyle(1) },
      { text: '5.2', properties: [...inStyle(1), 0x3c, 0x08, 0] },
      { text: '%，其中', properties: [...inStyle(1), 0x3c, 0x08, 0x81] },
      { text: '又增', properties: [...inStyle(1), 0x3c, 0x08, 0x80] },
      { text: '工业8%' },
    ];
    const { report } = read({ body: [{ runs }], styles: [0, { characters: hidden }] });
    expect(report.text).toBe('税收增长5.2%，其中工业8%');
  });

  it('raises what is raised, and breaks lines where the writer did', () => {
    const runs = [{ text: '水域3000m' }, { text: '2', properties: raised }, { text: '，\x0b保持稳定' }];
    const { report } = read({ body: [{ runs }] });
    expect(report.text).toBe('水域3000m²，\n保持稳定');
    expect(report.superscripts).toEqual([{ start: 7, end: 8 }]);
  });

  it('has the result of a field, not its code', () => {
    const field = '共\x13 PAGE \x13 IF \x14否\x15\\* MERGE\x1436\x15处';
    expect(linesOf({ runs: field })).toEqual(['共36处']);
  });

  it('goes on where a paragraph’s mark was deleted', () => {
    const runs = [{ text: '税收增长' }, { text: '\r', properties: deleted }, { text: '5.2%。' }];
    expect(linesOf({ runs })).toEqual(['税收增长5.2%。']);
  });

  it('names lines in a style of headings', () => {
    const { report, headings } = read({
      body: [
        { runs: '一、经济', style: 1 },
        { runs: '正文', style: 0 },
        { runs: '（一）税收', style: 2 },
      ],
      styles: [0, 1, 2],
    });
    expect(headings.map(({ start, end, level }) => [report.text.slice(start, end), level])).toEqual([
      ['一、经济', 1],
      ['（一）税收', 2],
    ]);
  });

  it('has notes behind the paragraph that leads to them', () => {
    const reference = { text: '\x02', properties: special };
    const { report, notes } = read({
      body: [
        { runs: [{ text: '推行湾长制' }, reference, { text: '。' }] },
        { runs: [{ text: '新建学校' }, reference] },
      ],
      footnotes: ['指由专人保护海湾。', '即二小。'],
    });
    expect(report.text.split('\n')).toEqual([
      '推行湾长制¹。',
      '¹指由专人保护海湾。',
      '新建学校²',
      '²即二小。',
    ]);
    expect(notes).toHaveLength(2);
  });

  it('has the numbers that Word prints', () => {
    const item = (runs: string, level: number): DocParagraph => ({ runs, properties: inList(level) });
    const { report } = read({
      body: [
        item('经济', 0),
        item('税收', 1),
        item('投资', 1),
        { runs: '正文' },
        item('民生', 0),
        item('就业', 1),
      ],
      list: [
        { format: 37, text: '\0、' },
        { format: 0, text: '（\x01）' },
      ],
    });
    expect(report.text.split('\n')).toEqual([
      '一、经济',
      '（1）税收',
      '（2）投资',
      '正文',
      '二、民生',
      '（1）就业',
    ]);
  });

  it('has rows and cells under the columns of the whole table', () => {
    const cell = (runs: string): DocParagraph => ({ runs, end: '\x07', properties: inTable });
    const line = (runs: string): DocParagraph => ({ runs, properties: inTable });
    const endRow = (...edges: number[]): DocParagraph => ({
      runs: '',
      end: '\x07',
      properties: endOfRow(...edges),
    });
    const { report } = read({
      body: [
        { runs: '见下表。' },
        ...[cell('指标'), cell('总量'), endRow(0, 2000, 6000)],
        ...[cell(''), cell('上年'), cell('今年'), endRow(0, 2010, 4000, 6000)],
        ...[line('公共预算'), cell('收入'), cell('5.2'), cell(''), endRow(0, 2000, 4000, 6000)],
        { runs: '以上。' },
      ],
    });
    expect(report.text.split('\n')).toEqual([
      '见下表。',
      '指标\t总量\t',
      '\t上年\t今年',
      '公共预算 收入\t5.2\t',
      '以上。',
    ]);
    expect(report.cells).toHaveLength(9);
    expect(report.cells.at(-2)).toMatchObject({ table: 0, row: 2, column: 1 });
  });

  it('gives the figures of the same text', () => {
    const reader = openReader();
    const text = readFileSync(join(projectRoot, 'assets/sample/report-2025h1.txt'), 'utf8');
    const facts = (report: ReportText) =>
      reader
        .read(report)
        .figures.map(({ text: words, value, indicator, period, status }) => [
          words,
          value,
          indicator,
          period,
          status,
        ]);
    const body = text.split('\n').map((runs) => ({ runs }));
    expect(facts(read({ body }).report)).toEqual(facts(plainReportText(text)));
  });
});

describe('a faulty .doc', () => {
  const whole = makeDoc({ body: [{ runs: '港区改造'.repeat(400) }] });
  it.each([
    ['behind a password', makeDoc({ body: [{ runs: '港区' }], flags: 0x0100 }), 'password'],
    ['of Word 95', makeDoc({ body: [{ runs: '港区' }], version: 104 }), 'old-doc'],
    ['without words', makeDoc({ body: [{ runs: ' ' }] }), 'no-text'],
    ['cut short', whole.subarray(0, 2000), 'damaged'],
    ['without its tables', makeCompound([['WordDocument', new Uint8Array(5000)]]), 'old-doc'],
    ['of another program', makeCompound([['Workbook', new Uint8Array(5000)]]), 'damaged'],
  ])('is named: %s', (_what, bytes, problem) => {
    expect(load(bytes)).toEqual({ reading: null, problem });
  });

  it('never hangs and never throws, whichever byte is wrong', () => {
    const small = makeDoc({
      body: [{ runs: '港区改造', properties: inTable, end: '\x07' }],
      footnotes: ['注。'],
      list: [],
    });
    for (let at = 0; at < small.length; at += 7) {
      const bytes = small.slice();
      bytes[at] = (bytes[at]! + 85) & 0xff;
      const { reading, problem } = load(bytes);
      expect(reading === null).toBe(problem !== null);
    }
  });
});
