import type { PdfFacts } from '../../lib/pdf/read-pdf.ts';
import { readPdf } from '../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from './pdf-items.ts';

const words = '全年完成税收收入，新增就业岗位，改造老旧小区，办结群众来信，建成口袋公园，疏通河道水系';

/** So many characters of a made sentence, from one on. */
const say = (length: number, from = 0): string =>
  Array.from({ length }, (_, at) => words[(from + at) % words.length]).join('');

const lines = (x: number, y: number, count: number, width: number, leading = 20): SetRun[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ x, y: y + at * leading },
    str: say(width, at * 7) + (at === count - 1 ? '。' : ''),
  }));

const rowOf = (y: number, cells: readonly string[], columns: readonly number[]): SetRun[] =>
  cells.map((str, at) => ({ x: columns[at]!, y, str, size: 10.5 }));

const columns = [80, 230, 330, 430];

/** Pages as programs set them: one run of each is moved, and what is read of the page tells how far. */
export const setLayouts: Readonly<Record<string, SetRun[]>> = {
  'a heading and two paragraphs': [
    { x: 200, y: 80, size: 18, str: '临澜镇政府工作报告' },
    ...setParagraph(`${say(50)}。`, { y: 130 }),
    { x: 104, y: 190, str: '一、工作回顾' },
    ...setParagraph(`${say(80, 5)}。`, { y: 210 }),
    { x: 290, y: 800, size: 10, str: '— 1 —' },
  ],
  'a table below a paragraph': [
    ...setParagraph(`${say(55)}。`, { y: 100 }),
    { x: 220, y: 165, str: '主要指标' },
    ...rowOf(190, ['指标', '目标', '完成', '比例'], columns),
    ...rowOf(212, ['税收收入', '12', '13', '108'], columns),
    ...rowOf(234, ['固定资产', '20', '22', '110'], columns),
    ...rowOf(256, ['新增就业', '30', '31', '103'], columns),
    ...setParagraph(`${say(55, 9)}。`, { y: 290 }),
  ],
  'a table with a cell of two lines': [
    ...rowOf(100, ['序号', '项目', '内容', '进度'], [80, 130, 230, 430]),
    ...rowOf(124, ['1', '学校', '新建教学楼一座并', '完成'], [80, 130, 230, 430]),
    { x: 230, y: 138, size: 10.5, str: '配套操场' },
    ...rowOf(164, ['2', '道路', '铺设沥青路面', '在建'], [80, 130, 230, 430]),
    ...rowOf(188, ['3', '河道', '疏浚三公里', '完成'], [80, 130, 230, 430]),
  ],
  'two columns below a title': [
    { x: 210, y: 70, size: 16, str: '工作回顾与安排' },
    ...lines(60, 110, 9, 18),
    ...lines(320, 110, 9, 18),
  ],
  'a note at the foot': [
    ...setParagraph(`${say(85)}。`, { y: 100 }),
    { x: 260, y: 116, size: 7, str: '1' },
    ...setParagraph(`${say(60, 4)}。`, { y: 180 }),
    { x: 80, y: 700, size: 9, str: '1' },
    { x: 88, y: 700, size: 9, str: '口袋公园：指面积不大的绿地。' },
    { x: 290, y: 800, size: 10, str: '1' },
  ],
  'numbers beside the lines': [
    ...Array.from({ length: 8 }, (_, at) => ({ x: 50, y: 100 + at * 22, size: 9, str: String(at + 1) })),
    ...lines(80, 100, 8, 30, 22),
  ],
  'a box beside the text': [
    ...lines(80, 100, 4, 20),
    { x: 400, y: 120, size: 10, str: '数说' },
    { x: 400, y: 136, size: 10, str: '税收十二亿元' },
    ...lines(80, 180, 6, 36),
  ],
};

const facts: PdfFacts = { address: null, title: null };

/** What is read of one page of a layout, a run of it moved by so many points, or set so much larger. */
export function readMoved(
  layout: string,
  [run, axis, by]: [run: number, axis: 'x' | 'y' | 'size', by: number],
) {
  const runs = setLayouts[layout]!.map((one, at) =>
    at === run ? { ...one, [axis]: (one[axis] ?? 12) + by } : one,
  );
  return readPdf([setPage(runs)], facts)?.report.text ?? '';
}
