import { describe, expect, it } from 'vitest';
import { layText, type TextBlock } from '../../../lib/files/text-blocks.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import type { WordReading } from '../../../lib/word/word-text.ts';

const lay = (text: string, more: Partial<WordReading> = {}): [string, string | string[][]][] => {
  const reading = { report: plainReportText(text), notes: [], headings: [], ...more };
  const printed = ({ start, end }: { start: number; end: number }) => reading.report.text.slice(start, end);
  return layText(reading).map((block: TextBlock) => {
    if (block.kind === 'table') return ['table', block.rows.map((row) => row.map(printed))];
    return [block.kind === 'heading' ? `h${block.level}` : block.kind, printed(block)];
  });
};

describe('the blocks of a text without pages', () => {
  it('are its lines; a first line without an end is the title, a section’s head a heading', () => {
    const text =
      '临澜镇2024年工作报告\r\n\r\n各位代表：\r\n一、过去一年工作回顾\r\n全年完成码头加固12处。\r\n二、下一年工作安排\r\n计划疏浚航道8公里。';
    expect(lay(text)).toEqual([
      ['h0', '临澜镇2024年工作报告'],
      ['paragraph', '各位代表：'],
      ['h1', '一、过去一年工作回顾'],
      ['paragraph', '全年完成码头加固12处。'],
      ['h1', '二、下一年工作安排'],
      ['paragraph', '计划疏浚航道8公里。'],
    ]);
  });

  it('are what the document’s styles say, notes, and rows of tables', () => {
    const report = plainReportText('全年完成码头加固12处。\n指标\t数值\n税收\t\n甲\t1\n¹指港区。');
    report.cells = [
      { start: 13, end: 15, table: 0, row: 0, column: 0, header: false },
      { start: 16, end: 18, table: 0, row: 0, column: 1, header: false },
      { start: 19, end: 21, table: 0, row: 1, column: 0, header: false },
      { start: 22, end: 22, table: 0, row: 1, column: 1, header: false },
      { start: 23, end: 24, table: 1, row: 0, column: 0, header: false },
      { start: 25, end: 26, table: 1, row: 0, column: 1, header: false },
    ];
    expect(
      lay('', { report, notes: [{ start: 27, end: 32 }], headings: [{ start: 0, end: 12, level: 2 }] }),
    ).toEqual([
      ['h2', '全年完成码头加固12处。'],
      [
        'table',
        [
          ['指标', '数值'],
          ['税收', ''],
        ],
      ],
      ['table', [['甲', '1']]],
      ['note', '¹指港区。'],
    ]);
  });
});
