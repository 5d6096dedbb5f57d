import { describe, expect, it } from 'vitest';
import { setText } from '../../../entrypoints/viewer/word/word-view.ts';
import { readPageText } from '../../../lib/page/page-text.ts';
import { loadDoc } from '../../../lib/word/load-doc.ts';
import { emptyLine, type WordLine } from '../../../lib/word/word-lines.ts';
import { writeWordText } from '../../../lib/word/word-text.ts';
import { endOfRow, inTable, makeDoc, special } from '../../helpers/made-doc.ts';

const bytes = makeDoc({
  body: [
    { runs: '临澜镇2024年工作报告' },
    { runs: '一、经济', style: 1 },
    { runs: [{ text: '推行湾长制' }, { text: '\x02', properties: special }, { text: '，新增泊位36个。' }] },
    { runs: '税收', end: '\x07', properties: inTable },
    { runs: '', end: '\x07', properties: inTable },
    { runs: '', end: '\x07', properties: endOfRow(0, 2000, 4000) },
    { runs: '<b>不是标记</b>' },
  ],
  footnotes: ['指由专人保护海湾。'],
  styles: [0, 1],
});
const { reading } = loadDoc({ bytes, address: null });
const view = setText(reading!, document);

describe('a document without pages, as it is set', () => {
  it('has headings, paragraphs, notes and tables', () => {
    const shape = [...view.root.children].map((element) => `${element.localName} ${element.textContent}`);
    expect(shape).toEqual([
      'h1 临澜镇2024年工作报告',
      'h2 一、经济',
      'p 推行湾长制¹，新增泊位36个。',
      'p ¹指由专人保护海湾。',
      'div 税收',
      'p <b>不是标记</b>',
    ]);
    expect(view.headings.map(({ title, level }) => [level, title])).toEqual([
      [0, '临澜镇2024年工作报告'],
      [1, '一、经济'],
    ]);
  });

  it('leads from every character of the text to its place, and back', () => {
    const { text } = reading!.report;
    for (let at = 0; at < text.length; at += 1) {
      const range = view.map.toRange({ start: at, end: at + 1 });
      if (/[\n\t]/.test(text[at]!)) {
        expect(range).toBeNull();
        continue;
      }
      expect(range!.startContainer.data[range!.startOffset]).toBe(text[at]);
      expect(view.map.toOffset(range!.startContainer, range!.startOffset)).toBe(at);
    }
  });

  it('reads as a page would: the same text', () => {
    expect(readPageText(view.root).text.replace(/\n+/g, '\n')).toBe(reading!.report.text);
  });
});

it('a cell that spans columns or rows is one cell, over the places that the text leaves empty', () => {
  const cell = (text: string, more: Partial<WordLine> = {}): WordLine => ({ ...emptyLine(), text, ...more });
  const fromAbove = cell('', { fromAbove: true });
  const made = writeWordText(
    [
      {
        kind: 'table',
        rows: [
          [cell('指标'), cell('2024年', { columns: 2 }), cell(''), cell('目标')],
          [fromAbove, cell('完成'), cell('增长'), fromAbove],
          [cell('税收'), cell('5.2'), cell(''), cell('5.6')],
        ],
      },
    ],
    { address: null, title: null },
  );
  const { root } = setText(made, document);
  const cells = [...root.querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent, colSpan, rowSpan }) => `${textContent} ${colSpan}x${rowSpan}`),
  );
  expect(cells).toEqual([
    ['指标 1x2', '2024年 2x1', '目标 1x2'],
    ['完成 1x1', '增长 1x1'],
    ['税收 1x1', '5.2 1x1', ' 1x1', '5.6 1x1'],
  ]);
  expect(readPageText(root).text.replace(/\n+/g, '\n')).toBe(made.report.text);
});
