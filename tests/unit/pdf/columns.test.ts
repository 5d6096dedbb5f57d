import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../lib/pdf/pdf-page.ts';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const linesOf = (...pages: PdfPage[]): string[] =>
  readPdf(pages, { address: null, title: null })!.report.text.split('\n');
const harbour =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const school =
  '新建学校2所，增加学位1260个，课后服务覆盖全部小学，家长满意度达到96.5%，比上年提高3.2个百分点。';

/** Paragraphs of one column below one another, from `y` on. */
function setColumn(texts: readonly string[], x: number, y: number, width = 17): SetRun[] {
  let at = y;
  return texts.flatMap((text) => {
    const runs = setParagraph(text, { x, y: at, width });
    at = runs.at(-1)!.y + 20;
    return runs;
  });
}
const endOf = (runs: readonly SetRun[]): number => Math.max(...runs.map(({ y }) => y));

const rows = [
  ['指标', '2023年', '2024年'],
  ['渔业产值', '4.8', '5.2'],
  ['港口收入', '10.6', '12.4'],
  ['就业岗位', '820', '845'],
];
/** The table in a column of 204 points, in small type between ruled lines. */
const setRows = (x: number, y: number): SetRun[] =>
  rows.flatMap((cells, row) =>
    cells.map((str, i) => ({ x: x + [4, 90, 150][i]!, y: y + row * 15, size: 9, str })),
  );
const tableLines = rows.map((cells) => cells.join('\t'));

describe('columns of which the left one begins lower', () => {
  it('are read one after the other: a title stands over the left one alone', () => {
    const title = { x: 110, y: 115, size: 18, str: '工作报告' };
    const left = setColumn([harbour, school], 80, 150);
    const right = setColumn([school, harbour, school], 320, 82);
    expect(linesOf(setPage([title, ...left, ...right]))).toEqual([
      ...['工作报告', harbour, school, school, harbour, school],
    ]);
  });
});

describe('a table in one of two columns', () => {
  const beside = setColumn([harbour, school, harbour], 80, 100);
  const held = (x: number): SetRun[] => {
    const first = setColumn([school], x, 100);
    const table = setRows(x, endOf(first) + 23);
    return [...first, ...table, ...setColumn([harbour], x, endOf(table) + 23)];
  };

  it('has nothing of the other column: on the right', () => {
    const lines = linesOf(setPage([...beside, ...held(320)]));
    expect(lines).toEqual([harbour, school, harbour, school, ...tableLines, harbour]);
  });

  it('has nothing of the other column: on the left', () => {
    const right = beside.map((run) => ({ ...run, x: run.x + 240 }));
    const lines = linesOf(setPage([...held(80), ...right]));
    expect(lines).toEqual([school, ...tableLines, harbour, harbour, school, harbour]);
  });

  it('is all that the column has, drawn behind the other one', () => {
    const long = [...setRows(320, 100), ...setRows(320, 160), ...setRows(320, 220)];
    const lines = linesOf(setPage([...setColumn([harbour, school, harbour], 80, 100), ...long]));
    expect(lines.slice(0, 3)).toEqual([harbour, school, harbour]);
    expect(lines.slice(3)).toEqual([...tableLines, ...tableLines, ...tableLines]);
  });
});

describe('columns of set text', () => {
  it.each([
    ['a square wide', 12],
    ['a little wider', 15],
  ])('keep apart where signs hang in a gutter that is %s', (_how, gutter) => {
    const width = 17;
    // Lines of 17 characters, the comma behind each outside of the column.
    const line = '全年安全生产检查出动一千二百人次整';
    const hung = (x: number): SetRun[] =>
      [0, 1, 2, 3, 4, 5].flatMap((i) => [
        { x, y: 100 + i * 20, str: line },
        { x: x + width * 12, y: 100 + i * 20, str: i === 5 ? '。' : '，' },
      ]);
    const text = `${`${line}，`.repeat(5)}${line}。`;
    expect(linesOf(setPage([...hung(80), ...hung(80 + width * 12 + gutter)])).join('')).toBe(text + text);
  });

  it('may be three', () => {
    const columns = [60, 225, 390].map((x) => setColumn([harbour, school], x, 100, 12));
    expect(linesOf(setPage(columns.flat()))).toEqual([harbour, school, harbour, school, harbour, school]);
    const byLine = columns[0]!.flatMap((run, i) => [run, columns[1]![i]!, columns[2]![i]!]);
    expect(linesOf(setPage(byLine))).toEqual([harbour, school, harbour, school, harbour, school]);
  });

  it('end where the file begins others below them, behind a head at the left edge set as close as a line', () => {
    const left = setColumn([harbour], 80, 100);
    const right = setColumn([school], 320, 100);
    const end = Math.max(endOf(left), endOf(right));
    const head = { x: 80, y: end + 20, str: '二、推动社会事业进步，办好民生实事' };
    const lower = (runs: SetRun[]): SetRun[] => runs.map((run) => ({ ...run, y: run.y + end - 60 }));
    const runs = [...left, ...right, head, ...lower(left), ...lower(right)];
    expect(linesOf(setPage(runs))).toEqual([harbour, school, head.str, harbour, school]);
  });

  it('leave alone a head that ends right before the gutter’s other side', () => {
    const left = setColumn([harbour, school], 80, 100);
    const right = setColumn([harbour, school], 306, 100);
    const end = Math.max(endOf(left), endOf(right));
    const head = { x: 80, y: end + 26, str: '二、推动社会事业进步，办好各项民' };
    const lower = (runs: SetRun[]): SetRun[] => runs.map((run) => ({ ...run, y: run.y + end - 48 }));
    const runs = [...left, ...right, head, ...lower(left), ...lower(right)];
    const texts = [harbour, school, harbour, school];
    expect(linesOf(setPage(runs))).toEqual([...texts, head.str, ...texts]);
  });
});

describe('a table whose cells are text', () => {
  it('is no pair of columns: the file goes back to the left at each of its rows', () => {
    const cell = (text: string, x: number, y: number): SetRun[] =>
      setParagraph(text, { x, y, width: 17, indent: 0 });
    const pairs = [
      [harbour, school],
      [school, harbour],
      [harbour, school],
    ];
    let y = 300;
    const runs = pairs.flatMap(([left, right]) => {
      const drawn = [...cell(left!, 80, y), ...cell(right!, 80 + 17 * 12 + 12, y)];
      y = endOf(drawn) + 30;
      return drawn;
    });
    const lines = linesOf(setPage([...setParagraph(harbour), ...runs]));
    expect(lines).toEqual([harbour, ...pairs.map((cells) => cells.join('\t'))]);
  });
});

describe('columns of text and a table that goes on in the next one', () => {
  const table = (x: number, y: number, from: number, count: number): SetRun[] =>
    Array.from({ length: count }, (_, i) => i + from).flatMap((number, row) =>
      [String(number), `产业${number}`, String(number + 100), `${number}.5`].map((str, i) => ({
        x: x + [0, 40, 110, 160][i]!,
        y: y + row * 17,
        size: 9,
        str,
      })),
    );
  const line = (number: number): string => `${number}\t产业${number}\t${number + 100}\t${number}.5`;

  it('are read one after the other though rows of the table stand beside text and beside each other', () => {
    const short = [
      ...['各位代表：', '一、过去一年工作回顾', '渔港建设提速，港容更新。'],
      ...['二、各产业发展情况', '新增泊位三十六个。'],
    ];
    const left = [...setColumn(short, 80, 100), ...table(84, 215, 1, 8)];
    const right = [...table(324, 96, 9, 14), ...setColumn([school, harbour], 320, 360)];
    const lines = linesOf(setPage([...left, ...right]));
    const rowLines = Array.from({ length: 22 }, (_, i) => line(i + 1));
    expect(lines.slice(lines.indexOf(rowLines[0]!))).toEqual([...rowLines, school, harbour]);
    expect(lines.slice(0, lines.indexOf(rowLines[0]!)).join('')).toBe(short.join(''));
  });
});

describe('columns of a last page with little text', () => {
  it('are parted where those of the pages before are: two lines are full in the left one, below a table', () => {
    const before = setPage([
      ...setColumn([harbour, school, harbour, school], 80, 100),
      ...setColumn([school, harbour, school, harbour], 320, 100),
    ]);
    const table = setRows(80, 100);
    const text = setParagraph(school, { x: 80, y: endOf(table) + 24, width: 17 });
    const rest = text.slice(2).map((run, i) => ({ ...run, x: 320, y: 103 + i * 20 }));
    const right = [...rest, ...setColumn([harbour], 320, endOf(rest) + 20)];
    const lines = linesOf(before, setPage([...table, ...text.slice(0, 2), ...right]));
    expect(lines).toEqual([
      ...[harbour, school, harbour, school, school, harbour, school, harbour],
      ...[...tableLines, school, harbour],
    ]);
  });
});

describe('a text that ends soon after its second column has begun, on the only page', () => {
  const title = { x: 84, y: 92, size: 20, str: '临澜镇政府工作报告' };
  const left = [title, ...setColumn([school, harbour, school, harbour], 80, 130)];
  /** `left` without its end, which the right column begins with. */
  const cut = left.slice(0, -2);
  const rest = left.slice(-2).map((run, i) => ({ ...run, x: 320, y: 92 + i * 20 }));
  const texts = [title.str, school, harbour, school, harbour];

  it('is read column by column, the title in the left one', () => {
    const end = setColumn(['衷心感谢各位代表！'], 320, endOf(rest) + 20);
    expect(linesOf(setPage([...cut, ...rest, ...end]))).toEqual([...texts, '衷心感谢各位代表！']);
  });

  it('may have a line alone, or rows of a table, on other heights than the lines beside', () => {
    const line = { x: 344, y: 99, str: '衷心感谢各位代表！' };
    expect(linesOf(setPage([...left, line]))).toEqual([...texts, line.str]);
    const table = setRows(320, 95);
    expect(linesOf(setPage([...left, ...table]))).toEqual([...texts, ...tableLines]);
  });

  it('keeps to the second of three columns', () => {
    const narrow = setColumn([harbour, school, harbour], 60, 100, 12);
    const [column, end] = [narrow.slice(0, -3), narrow.slice(-3)];
    const second = end.map((run, i) => ({ ...run, x: 225, y: 100 + i * 20 }));
    const head = { x: 500, y: 40, size: 8, str: '会议文件之七' };
    expect(linesOf(setPage([...column, ...second, head]))).toEqual([harbour, school, harbour]);
  });
});
