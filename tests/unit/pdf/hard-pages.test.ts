import { describe, expect, it } from 'vitest';
import { loadPdf, type PdfDocument } from '../../../lib/pdf/load-pdf.ts';
import type { PdfPage, PdfTextItem } from '../../../lib/pdf/pdf-page.ts';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const harbour =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const school =
  '新建学校2所，增加学位1260个，课后服务覆盖全部小学，家长满意度达到96.5%，比上年提高3.2个百分点。';

const read = (...pages: PdfPage[]) => readPdf(pages, { address: null, title: null })!;
const linesOf = (...pages: PdfPage[]): string[] => read(...pages).report.text.split('\n');
const leftOutOf = (why: string, ...pages: PdfPage[]): string =>
  read(...pages)
    .leftOut.filter((left) => left.why === why)
    .map(({ str }) => str)
    .join('');
/** Pages of the same two paragraphs, with what stands at their feet. */
const footed = (...feet: string[]): PdfPage[] =>
  feet.map((str) =>
    setPage([
      ...setParagraph(harbour, { y: 120 }),
      ...setParagraph(school, { y: 220 }),
      { x: 280, y: 805, size: 10, str },
    ]),
  );

describe('numbers of pages', () => {
  it.each([
    ['in Roman letters', ['i', 'ii', 'iii', 'iv', 'v']],
    ['in Roman capitals', ['VIII', 'IX', 'X']],
    ['in words', ['第 九 页', '第 十 页', '第 十 一 页']],
    ['with a dash on the outer side', ['— 3', '4 —', '— 5']],
    ['in brackets', ['（3）', '（4）', '（5）']],
    ['all before the page’s own', ['共20页 第3页', '共20页 第4页']],
    ['on every second page', ['1', '　', '3']],
  ])('are left out: %s', (_how, feet) => {
    expect(linesOf(...footed(...feet))).toEqual(feet.flatMap(() => [harbour, school]));
  });

  it.each([
    ['a letter that does not count on', ['i', 'x', 'c']],
    ['a number in words that does not', ['三', '八', '一']],
  ])('are none of %s', (_what, feet) => {
    expect(linesOf(...footed(...feet))).toEqual(feet.flatMap((foot) => [harbour, school, foot]));
  });
});

describe('the margins of the only page', () => {
  const text = [...setParagraph(harbour, { y: 120 }), ...setParagraph(school, { y: 220 })];

  it('are left out where small type at its top is drawn behind all text, or at its foot before it', () => {
    const head = [
      { x: 62, y: 40, size: 8, str: '（会议文件之七）' },
      { x: 470, y: 40, size: 8, str: '政府工作报告' },
    ];
    const foot = { x: 80, y: 805, size: 8, str: '临澜镇人民政府办公室' };
    const long = [...text, ...[320, 420, 520].flatMap((y) => setParagraph(harbour, { y }))];
    const pages = [setPage([foot, ...long, ...head])];
    expect(linesOf(...pages)).toEqual([harbour, school, harbour, harbour, harbour]);
    expect(leftOutOf('running-head', ...pages)).toBe('（会议文件之七）政府工作报告临澜镇人民政府办公室');
  });

  it('hold its number where that is the first page’s, and no other', () => {
    const foot = { x: 500, y: 805, size: 9, str: '1' };
    expect(linesOf(setPage([...text, foot]))).toEqual([harbour, school]);
    expect(linesOf(setPage([...text, { ...foot, str: '7' }]))).toEqual([harbour, school, '7']);
  });
});

describe('watermarks', () => {
  const aslant = (x: number, y: number): PdfTextItem => ({
    str: '内部资料',
    transform: [30, 30, -30, 30, x, y],
    width: 170,
  });
  const level: PdfTextItem = { str: '内部资料', transform: [60, 0, 0, 60, 150, 610], width: 240 };
  const over = (page: PdfPage, ...items: PdfPage['items']): PdfPage => ({
    ...page,
    items: [...items, ...page.items],
  });
  const text = [harbour, school];

  it.each([
    ['aslant over each page', footed('— 1 —', '— 2 —').map((page) => over(page, aslant(180, 400)))],
    [
      'in many places of one page',
      footed('— 1 —').map((page) => over(page, aslant(60, 200), aslant(300, 400), aslant(60, 600))),
    ],
    ['level, in large type over the text', footed('— 1 —', '— 2 —').map((page) => over(page, level))],
  ])('are left out, and named: %s', (_how, pages) => {
    expect(linesOf(...pages)).toEqual(pages.flatMap(() => text));
    expect(leftOutOf('watermark', ...pages)).toMatch(/^(?:内部资料)+$/);
  });

  it('are no heads that come again beside the text', () => {
    const page = (y: number) =>
      setPage([{ x: 80, y, size: 20, str: '附件' }, ...setParagraph(harbour, { y: y + 40 })]);
    expect(linesOf(page(200), page(200))).toEqual(['附件', harbour, '附件', harbour]);
  });
});

describe('numbers of lines', () => {
  const lines = [120, 180, 240].flatMap((y, i) => setParagraph(i === 1 ? school : harbour, { y }));
  const text = [harbour, school, harbour];
  const numberLeft = ({ y }: SetRun, number: number): SetRun => ({
    x: 66 - String(number).length * 6,
    y,
    str: String(number),
  });

  it.each([
    ['each line', 1],
    ['every second line', 2],
  ])('are left out where they count %s, over pages', (_how, step) => {
    const page = (before: number) =>
      setPage([
        ...lines,
        ...lines.flatMap((line, i) =>
          (before + i + 1) % step === 0 ? [numberLeft(line, before + i + 1)] : [],
        ),
      ]);
    const pages = [page(0), page(lines.length)];
    expect(linesOf(...pages)).toEqual([...text, ...text]);
    expect(leftOutOf('line-number', ...pages)).toMatch(/^(?:\d+)$/);
  });

  it('are left out beside the few lines of a last page, and beside its foot', () => {
    const count = (from: number, runs: readonly SetRun[]) => [
      ...runs,
      ...runs.map((line, i) => numberLeft(line, from + i)),
      { x: 280, y: 805, str: '— 9 —' },
      numberLeft({ x: 0, y: 805, str: '' }, 1),
    ];
    const pages = [setPage(count(1, lines)), setPage(count(lines.length + 1, lines.slice(0, 2)))];
    expect(linesOf(...pages).join('')).not.toMatch(/^\d/);
    expect(linesOf(...pages).slice(0, 3)).toEqual(text);
  });

  it('are none of the numbers of a table’s rows', () => {
    const rows = ['东港村', '西港村', '南港村', '北港村'].flatMap((name, i) => [
      { x: 60, y: 120 + i * 20, str: String(i + 1) },
      { x: 140, y: 120 + i * 20, str: name },
      { x: 260, y: 120 + i * 20, str: String(320 + i) },
    ]);
    expect(linesOf(setPage([...rows, ...setParagraph(harbour, { x: 60, y: 260, width: 36 })]))[0]).toBe(
      '1\t东港村\t320',
    );
  });
});

describe('a table of contents', () => {
  const entry = (words: string, leader: string, number: string, y: number): SetRun[] => [
    { x: 80, y, str: words },
    { x: 80 + words.length * 12, y, str: leader },
    { x: 500, y, str: number },
  ];

  it.each([['...............'], ['……………………'], ['· · · · · · · · ·']])(
    'is left out with its leaders: %s',
    (leader) => {
      const contents = setPage([
        { x: 270, y: 110, size: 16, str: '目　录' },
        ...entry('一、过去一年工作回顾', leader, '1', 140),
        ...entry('（一）港区', leader, '2', 164),
        ...entry('二、下一年工作安排', leader, '12', 188),
      ]);
      expect(linesOf(contents, setPage(setParagraph(harbour)))).toEqual([harbour]);
      expect(leftOutOf('contents', contents, setPage(setParagraph(harbour)))).toContain(
        '一、过去一年工作回顾',
      );
    },
  );

  it('is none of a line or two that trail off', () => {
    const lines = setPage([{ x: 80, y: 100, str: '港区改造用时……12' }, ...setParagraph(harbour, { y: 140 })]);
    expect(linesOf(lines)).toContain('港区改造用时……12');
  });
});

describe('type that is set in other ways', () => {
  const title = '政府工作报告';

  it.each([
    ['with wide blanks', [{ x: 150, y: 100, size: 22, str: Array.from(title).join('　') }]],
    ['sign by sign', Array.from(title, (str, i) => ({ x: 120 + i * 50, y: 100, size: 22, str }))],
  ])('keeps a title whole that is spread %s', (_how, runs) => {
    expect(linesOf(setPage([...runs, ...setParagraph(harbour, { y: 160 })]))[0]).toBe(title);
  });

  it('keeps words apart that stand far from one another', () => {
    const runs = ['指标', '总量', '增幅'].map((str, i) => ({ x: 80 + i * 100, y: 100, str }));
    expect(linesOf(setPage([...runs, ...setParagraph(harbour, { y: 160 })]))[0]).not.toBe('指标总量增幅');
  });

  it('keeps notes at a page’s foot beside print that runs up its edge', () => {
    const note = [
      { x: 80, y: 757, size: 6, str: '1' },
      { x: 84, y: 760, size: 9, str: '指在近岸海域设立负责人的做法。' },
    ];
    const body = [
      ...setParagraph(school),
      { x: 104, y: 180, str: '推行湾长制' },
      { x: 164, y: 175, size: 7, str: '1' },
      { x: 168, y: 180, str: '。' },
    ];
    const page = setPage([...body, ...note]);
    const edge: PdfTextItem = { str: '临澜镇', transform: [0, 12, -12, 0, 40, 400], width: 36 };
    const { report, notes } = read({ ...page, items: [...page.items, edge] });
    expect(notes.map(({ start, end }) => report.text.slice(start, end))).toEqual([
      '¹指在近岸海域设立负责人的做法。',
    ]);
  });

  it('goes on with a number’s unit on the next page', () => {
    const tail = '全镇一般公共预算收入累计完成金额为二十亿零四千余万元，净资产30.81';
    const first = setPage([...setParagraph(harbour, { width: 34 }), { x: 80, y: 200, str: tail }]);
    const second = setPage([
      { x: 80, y: 100, str: '亿元，增长5.2%。' },
      ...setParagraph(school, { y: 130, width: 34 }),
    ]);
    expect(linesOf(first, second)[1]).toBe(`${tail}亿元，增长5.2%。`);
  });
});

/** What pdf.js gives of one page of items. */
const documentOf = (items: object[]): PdfDocument => ({
  numPages: 1,
  getPage: async () => ({ view: [0, 0, 595, 842], getTextContent: async () => ({ items }) }),
  getMetadata: async () => ({ info: {} }),
});
const load = (items: object[]) =>
  loadPdf({
    bytes: new TextEncoder().encode('%PDF-1.7\n1 0 obj'),
    address: null,
    name: null,
    open: async () => documentOf(items),
  });

describe('what pdf.js says of its items', () => {
  it('sets columns of upright type after one another, from right to left, with the usual signs', async () => {
    const column = (str: string, x: number): object => ({
      str,
      dir: 'ttb',
      width: 12,
      height: str.length * 12,
      transform: [12, 0, 0, 12, x, 742],
    });
    const { reading } = await load([
      column('临澜镇加快港区改造︐全年完成码头加固12处︐疏浚', 500),
      column('航道8.6公里︒', 470),
    ]);
    expect(reading!.report.text).toBe('临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里。');
    expect(reading!.map.toPlace(9)).toEqual({ page: 0, item: 0, at: 9 });
  });

  it('names a file that does not say which characters its glyphs are', async () => {
    const item = (str: string, y: number): object => ({ str, transform: [12, 0, 0, 12, 80, y], width: 360 });
    const glyphs = Array.from({ length: 30 }, (_, i) => String.fromCharCode(0xe000 + i)).join('');
    expect((await load([item(glyphs, 700), item(glyphs, 680)])).problem).toBe('garbled');
    expect((await load([item(harbour, 700), item(glyphs, 680)])).problem).toBeNull();
  });

  it.each([
    [
      'numbers of glyphs',
      'LMDDX YZ [\\QR] ^K_`QRLMDP _aST _ bcdW_eb[\\fgPh%ijkl m no_Kpq p rDsqtuFvw2_/D',
      'garbled',
    ],
    [
      'halves of characters',
      '‘Ñhe•GN”l e?^œ 2 0^tN2 3 SJ^t]åO\\b¥TJ }"_ S÷ SÑ^ g:g„ ‘Ñhe•G Ql_ |{R+ N;R¤Ql_ SÑ^ eö•ô eåW(‘Ñhe•G{,Qm',
      'garbled',
    ],
    [
      'a text of which one face has no characters',
      '临澜镇加快港区改造ÿ全年完成码头加固2104条ÿ疏浚航道8Ā6公里ÿ新增泊位36个ÿ船舶进出港平均用时缩短一成以上áà船员满意度132Ā7Þÿ比上年提高',
      'garbled',
    ],
    [
      'a text with a name and a unit of abroad',
      '临澜镇与法国圣沙蒙（Saint-Chély）结为友好城镇，口岸全年进出口总额12.05亿元，货物周转9.6万吨，气温偏高0.8℃，水质保持在Ⅲ类以上，新增冷库2.4万立方米，集装箱吞吐量同比增长一成以上，进出港船舶平均等待时间缩短两小时，码头岸电使用率九成。',
      null,
    ],
    [
      'words of another language',
      'The harbour was rebuilt within a year, and thirty-six berths were added to it.',
      null,
    ],
    ['numbers alone', '2022 2023 2024 5.2 5.6 7.7% 18.62 19.80 6.3% 12.05 12.4 1260 980.4 870.2 320.5', null],
  ])('tells %s from a text', async (_what, str, problem) => {
    const item = { str, transform: [12, 0, 0, 12, 80, 700], width: 400 };
    expect((await load([item])).problem).toBe(problem);
  });
});

describe('print that stands beside the text of many pages', () => {
  const said = (page: number): string =>
    Array.from(
      { length: 6 },
      (_, i) => `第${page}批第${i}项完成码头加固${page}${i}处，疏浚航道8.${i}公里，渔民收入增长${page}.4%。`,
    ).join('');
  const stamp: SetRun[] = Array.from('内部资料2024', (str, i) => ({ x: 40, y: 104 + i * 14, size: 10, str }));

  it('is a stamp of single characters, no cells of the lines beside it', () => {
    const pages = [1, 2, 3].map((page) => setPage([...stamp, ...setParagraph(said(page), { y: 100 })]));
    const { report, leftOut } = readPdf(pages, { address: null, title: null })!;
    expect(report.text.split('\n')).toEqual([1, 2, 3].map(said));
    expect(leftOut.filter(({ why }) => why === 'watermark')).toHaveLength(3 * stamp.length);
  });

  it('is none where each page has its own there, as the first column of a table', () => {
    const table = (page: number): SetRun[] => [
      ...['序号', '项目', '投资'].map((str, i) => ({ x: [60, 140, 360][i]!, y: 100, str })),
      ...[0, 1, 2].flatMap((row) =>
        [String(page * 3 + row + 1), `临澜${page}${row}号码头`, `${page}${row}6.5`].map((str, i) => ({
          ...{ x: [60, 140, 360][i]!, y: 120 + row * 20, str },
        })),
      ),
    ];
    const { report } = readPdf(
      [0, 1, 2].map((page) => setPage(table(page))),
      { address: null, title: null },
    )!;
    expect(report.text.split('\n')[0]).toBe('序号\t项目\t投资');
    expect(report.text.split('\n')).toHaveLength(10);
  });
});

describe('a list whose numbers Word sets at a stop before their words', () => {
  const plan =
    '今年，力争渔业产值增长6.2%以上，港口货物吞吐量增长4.1%，渔民人均可支配收入与经济增长同步，新增就业1260人。';
  const item = (mark: string, words: string, y: number): SetRun[] => [
    { x: 80, y, str: mark },
    { x: 115, y, str: words },
  ];

  it('is no table, and what follows it neither', () => {
    const items = ['加固码头12处；', '疏浚航道8.6公里；', '新增泊位36个。'];
    const runs = [
      ...setParagraph(school, { y: 100 }),
      ...items.flatMap((words, i) => item(`${i + 1}.`, words, 180 + i * 20)),
      ...item('二、', '2025年工作安排', 240),
      ...setParagraph(plan, { y: 260 }),
    ];
    const { report } = readPdf([setPage(runs)], { address: null, title: null })!;
    expect(report.cells).toEqual([]);
    expect(report.text.split('\n')).toEqual([
      school,
      ...items.map((words, i) => `${i + 1}. ${words}`),
      '二、 2025年工作安排',
      plan,
    ]);
  });

  it('is a table where its rows have further cells', () => {
    const rows = ['码头 118.5', '航道 86.2', '泊位 36.4'].map((row, i) => [`${i + 1}.`, ...row.split(' ')]);
    const runs = rows.flatMap((cells, row) =>
      cells.map((str, i) => ({ x: [80, 140, 360][i]!, y: 180 + row * 20, str })),
    );
    const { report } = readPdf([setPage([...setParagraph(school, { y: 100 }), ...runs])], {
      address: null,
      title: null,
    })!;
    expect(report.text.split('\n').slice(1)).toEqual(rows.map((cells) => cells.join('\t')));
  });
});
