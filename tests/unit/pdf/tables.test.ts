import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../lib/pdf/pdf-page.ts';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const read = (...pages: PdfPage[]) => readPdf(pages, { address: null, title: null })!.report;
const around =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const columns = [80, 240, 340, 440];
/** Rows of cells at four stops, 24 points apart. */
const setTable = (rows: readonly (readonly string[])[], y: number): SetRun[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((str, column) => (str === '' ? [] : [{ x: columns[column]!, y: y + row * 24, str }])),
  );

describe('tables of a PDF', () => {
  const rows = [
    ['指标', '2023年', '2024年', '增长'],
    ['渔业产值（亿元）', '5.2', '5.6', '7.7%'],
    ['固定资产投资（亿元）', '', '12.4', ''],
    ['新增就业岗位（个）', '820', '', '-3.1%'],
  ];

  it('are rows and cells, an empty one too', () => {
    const report = read(
      setPage([...setParagraph(around), ...setTable(rows, 220), ...setParagraph(around, { y: 360 })]),
    );
    expect(report.text.split('\n')).toEqual([around, ...rows.map((cells) => cells.join('\t')), around]);
    expect(report.cells).toHaveLength(16);
    for (const { start, end, row, column } of report.cells)
      expect(report.text.slice(start, end)).toBe(rows[row]![column]);
  });

  it('are the same where the file draws them column by column', () => {
    const byColumn = [0, 1, 2, 3].flatMap((column) =>
      setTable(
        rows.map((cells) => cells.map((str, i) => (i === column ? str : ''))),
        220,
      ),
    );
    const report = read(setPage([...setParagraph(around), ...byColumn, ...setParagraph(around, { y: 360 })]));
    expect(report.text.split('\n')).toEqual([around, ...rows.map((cells) => cells.join('\t')), around]);
  });

  it('are the same where the file draws the page from its end', () => {
    const runs = [...setParagraph(around), ...setTable(rows, 220), ...setParagraph(around, { y: 360 })];
    const report = read(setPage(runs.toReversed()));
    expect(report.text.split('\n')).toEqual([around, ...rows.map((cells) => cells.join('\t')), around]);
  });

  it.each(['表1', '附件', '附表', '附件2', '附表：'])('have no caption among their rows: %s', (mark) => {
    const runs = [{ x: 80, y: 196, str: `${mark}　2024年主要指标（单位：亿元）` }, ...setTable(rows, 220)];
    const parted = [
      { x: 80, y: 196, str: mark },
      { x: 240, y: 196, str: '2024年主要指标（单位：亿元）' },
      ...setTable(rows, 220),
    ];
    for (const set of [runs, parted]) {
      const { text } = read(setPage([...setParagraph(around), ...set]));
      expect(text.split('\n')[1]).toMatch(new RegExp(`^${mark}\\s?2024年主要指标（单位：亿元）$`));
      expect(text.split('\n')[2]).toBe('指标\t2023年\t2024年\t增长');
    }
  });

  it('have cells of several lines', () => {
    const runs: SetRun[] = [
      ...setTable([['序号', '内容', '单位', '数量']], 100),
      { x: 80, y: 134, str: '1' },
      { x: 240, y: 124, str: '加固码头并更' },
      { x: 240, y: 142, str: '换护舷' },
      { x: 340, y: 134, str: '港务所' },
      { x: 440, y: 134, str: '12处' },
      { x: 80, y: 176, str: '2' },
      { x: 240, y: 176, str: '疏浚航道' },
      { x: 440, y: 176, str: '8公里' },
    ];
    expect(
      read(setPage([...runs, ...setParagraph(around, { y: 240 })]))
        .text.split('\n')
        .slice(0, 3),
    ).toEqual(['序号\t内容\t单位\t数量', '1\t加固码头并更换护舷\t港务所\t12处', '2\t疏浚航道\t\t8公里']);
  });

  it('have cells whose lines the writer broke, beside cells that are centred', () => {
    const runs: SetRun[] = [
      ...setTable([['指标', '单位', '目标', '完成']], 100),
      { x: 80, y: 124, str: '公共预算' },
      { x: 80, y: 142, str: '收入' },
      { x: 240, y: 133, str: '亿元' },
      { x: 440, y: 133, str: '10.4' },
      ...setTable([['社会消费品零售总额', '亿元', '50', '']], 170),
    ];
    const { text } = read(setPage([...runs, ...setParagraph(around, { y: 240 })]));
    expect(text.split('\n').slice(0, 3)).toEqual([
      '指标\t单位\t目标\t完成',
      '公共预算收入\t亿元\t\t10.4',
      '社会消费品零售总额\t亿元\t50\t',
    ]);
  });

  it('have heads that span rows and columns', () => {
    const runs: SetRun[] = [
      { x: 300, y: 100, str: '总量（亿元）' },
      { x: 80, y: 110, str: '指标' },
      { x: 450, y: 110, str: '增幅' },
      { x: 260, y: 120, str: '2023年' },
      { x: 360, y: 120, str: '2024年' },
      ...['渔业产值', '港口收入', '旅游收入'].flatMap((str, i) => [
        { x: 80, y: 140 + i * 20, str },
        { x: 262, y: 140 + i * 20, str: `${i + 4}.5` },
        { x: 362, y: 140 + i * 20, str: `${i + 5}.5` },
        { x: 452, y: 140 + i * 20, str: '7%' },
      ]),
    ];
    const { text } = read(setPage([...runs, ...setParagraph(around, { y: 240 })]));
    expect(text.split('\n').slice(0, 3)).toEqual([
      '指标\t总量（亿元）\t\t增幅',
      '\t2023年\t2024年\t',
      '渔业产值\t4.5\t5.5\t7%',
    ]);
  });

  it('have cells that stand close', () => {
    const long = '完成码头加固和护舷更换';
    const runs = [
      ['内容', '单位'],
      [long, '港务所'],
      ['疏浚航道', '水务所'],
    ].flatMap(([left, right], i) => [
      { x: 80, y: 100 + i * 24, str: left! },
      { x: 80 + 12 * 11.5, y: 100 + i * 24, str: right! },
    ]);
    const { text } = read(setPage([...runs, ...setParagraph(around, { y: 240 })]));
    expect(text.split('\n').slice(0, 3)).toEqual(['内容\t单位', `${long}\t港务所`, '疏浚航道\t水务所']);
  });

  it('part beside the longest cell, however near it comes to the next', () => {
    const rows = [
      ['指标', '单位', '2023年', '2024年'],
      ['税收', '亿元', '5.2', '5.6'],
      ['港口收入', '亿元', '10.6', '12.4'],
    ].flatMap((cells, row) =>
      cells.map((str, i) => ({ x: [80, 216, 260, 330][i]!, y: 100 + row * 24, str })),
    );
    // As a browser draws it, a run for each of its fonts.
    const long = [
      { x: 80, y: 172, str: '农村居民人均可支配' },
      { x: 188, y: 172, str: '收' },
      { x: 200, y: 172, str: '入' },
      ...['元', '21340', '22770'].map((str, i) => ({ x: [216, 260, 330][i]!, y: 172, str })),
    ];
    const { text } = read(setPage([...rows, ...long, ...setParagraph(around, { y: 260 })]));
    expect(text.split('\n')[3]).toBe('农村居民人均可支配收入\t元\t21340\t22770');
  });

  it('go on with a row overleaf of which a word is longer than those of its column', () => {
    const setRow = (cells: readonly string[], y: number): SetRun[] =>
      cells.map((str, i) => ({ x: [80, 216, 256, 330][i]!, y, str }));
    const rows = [
      ['指标', '单位', '2023年', '2024年'],
      ['税收', '亿元', '5.2', '5.6'],
      ['港口收入', '亿元', '10.6', '12.4'],
    ];
    const first = setPage([
      ...setParagraph(around),
      ...rows.flatMap((cells, i) => setRow(cells, 720 + i * 24)),
    ]);
    const rest = [
      { x: 80, y: 80, str: '接待游客' },
      { x: 216, y: 80, str: '万人' },
      { x: 240, y: 80, str: '次' },
      { x: 256, y: 80, str: '318' },
    ];
    const { text } = read(first, setPage([...rest, ...setParagraph(around, { y: 140 })]));
    expect(text.split('\n')[4]).toBe('接待游客\t万人次\t318\t');
  });

  it('keep a head that is centred over cells set to the left in their column', () => {
    const runs = [
      { x: 80, y: 100, str: '指标' },
      { x: 300, y: 100, str: '单位' },
      { x: 450, y: 100, str: '数值' },
      ...['税收', '就业'].flatMap((str, i) => [
        { x: 60, y: 124 + i * 24, str: `${str}情况`.slice(0, 2) },
        { x: 240, y: 124 + i * 24, str: '亿元' },
        { x: 400, y: 124 + i * 24, str: '5.2' },
      ]),
    ];
    const { text } = read(setPage([...runs, ...setParagraph(around, { y: 240 })]));
    expect(text.split('\n').slice(0, 3)).toEqual(['指标\t单位\t数值', '税收\t亿元\t5.2', '就业\t亿元\t5.2']);
  });

  it('part where the head leaves room, though its cells are wider than those below', () => {
    const place = [80, 180, 262, 330];
    const head = ['村名', '农业产值（万元）', '增速', '公顷'];
    const cells = [
      ['东港村', '320.5', '4.1', '126'],
      ['西港村', '318.4', '', '98'],
      ['南港村', '297.0', '3.3', '77'],
      ['北港村', '301.6', '2.8', '81'],
    ];
    const runs = [head, ...cells].flatMap((row, at) =>
      row.flatMap((str, i) => (str === '' ? [] : [{ x: place[i]!, y: 100 + at * 24, size: 10, str }])),
    );
    expect(
      read(setPage([...runs, ...setParagraph(around, { y: 260 })]))
        .text.split('\n')
        .slice(0, 5),
    ).toEqual([head, ...cells].map((row) => row.join('\t')));
  });

  it('have a cell of three short lines beside cells of one', () => {
    const runs: SetRun[] = [
      { x: 80, y: 115, str: '村名' },
      { x: 240, y: 115, str: '农业' },
      { x: 340, y: 100, str: '产值' },
      { x: 340, y: 115, str: '（万' },
      { x: 340, y: 130, str: '元）' },
      { x: 440, y: 115, str: '增速（%）' },
      ...setTable(
        [
          ['东港村', '320.5', '1260.4', '4.1'],
          ['西港村', '318.4', '980.4', '5.6'],
          ['南港村', '297.0', '870.2', '3.3'],
        ],
        160,
      ),
    ];
    const { text } = read(setPage([...runs, ...setParagraph(around, { y: 260 })]));
    expect(text.split('\n').slice(0, 2)).toEqual([
      '村名\t农业\t产值（万元）\t增速（%）',
      '东港村\t320.5\t1260.4\t4.1',
    ]);
  });

  describe('whose cells are set as far apart as the text’s lines', () => {
    const stops = [80, 170.7, 261, 352, 443];
    /** A cell is drawn whole before the one beside it. */
    const setRow = (
      cells: readonly string[],
      y: number,
      below: { [column: number]: string } = {},
    ): SetRun[] =>
      cells.flatMap((str, i) =>
        [str, below[i] ?? ''].flatMap((line, at) =>
          line === '' ? [] : [{ x: stops[i]!, y: y + at * 32, size: 14, str: line }],
        ),
      );
    const runs = [
      ...setRow(['指标', '单位', '2023年', '2024年', '同比增长'], 100, { 4: '（%）' }),
      // A first cell that all but fills its column, run together with the one beside it.
      { x: 80, y: 168, size: 14, str: '海洋生产总值 亿元' },
      ...setRow(['', '', '36.5', '38.6', '5.8'], 168),
      ...setRow(['一般公共预算', '亿元', '2.73', '2.36', '-1.7'], 204, { 0: '收入' }),
      { x: 80, y: 272, size: 14, str: '实际利用外资 万美元' },
      ...setRow(['', '', '', '1,286', ''], 272),
      ...setRow(['进出口总额', '亿元', '18.9', '20.05', '6.1'], 308),
      ...setRow(['常住人口城镇', '%', '55.2', '56.04', '—'], 344, { 0: '化率' }),
    ];

    it('part beside a cell that all but fills its column, and go on from line to line', () => {
      expect(
        read(setPage([...runs, ...setParagraph(around, { y: 460 })]))
          .text.split('\n')
          .slice(0, 6),
      ).toEqual([
        '指标\t单位\t2023年\t2024年\t同比增长（%）',
        '海洋生产总值\t亿元\t36.5\t38.6\t5.8',
        '一般公共预算收入\t亿元\t2.73\t2.36\t-1.7',
        '实际利用外资\t万美元\t\t1,286\t',
        '进出口总额\t亿元\t18.9\t20.05\t6.1',
        '常住人口城镇化率\t%\t55.2\t56.04\t—',
      ]);
    });
  });

  it('end with the lines of a cell that stand above and below the middle of its row', () => {
    const stops = [80, 200, 290, 380];
    const setRow = (cells: readonly string[], y: number): SetRun[] =>
      cells.map((str, i) => ({ x: stops[i]!, y, str }));
    const head = [
      ...setRow(['指标', '单位', '2023年', '2024年'], 100),
      ...setRow(['海洋生产总值', '亿元', '36.5', '38.6'], 126),
      ...setRow(['进出口总额', '亿元', '18.9', '20.05'], 152),
    ];
    const halved = (column: number, first: string, second: string, cells: readonly string[]): SetRun[] =>
      cells.flatMap((str, i) =>
        i === column
          ? [
              { x: stops[i]!, y: 178, str: first },
              { x: stops[i]!, y: 200, str: second },
            ]
          : [{ x: stops[i]!, y: 189, str }],
      );
    const last = (runs: SetRun[]): string =>
      read(setPage([...head, ...runs, ...setParagraph(around, { y: 260 })])).text.split('\n')[3]!;
    expect(last(halved(1, '万美', '元', ['实际利用外资', '', '1,105', '1,286']))).toBe(
      '实际利用外资\t万美元\t1,105\t1,286',
    );
    expect(last(halved(0, '常住人口城镇', '化率', ['', '%', '55.2', '56.04']))).toBe(
      '常住人口城镇化率\t%\t55.2\t56.04',
    );
  });

  describe('that a page’s end cuts', () => {
    const first = setPage([...setParagraph(around), ...setTable(rows.slice(0, 3), 700)]);

    it.each([
      ['the rest of its rows', rows.slice(3).concat([['船舶进出港（艘）', '5100', '5600', '9.8%']])],
      ['one row', rows.slice(3)],
    ])('are one: %s', (_what, rest) => {
      const report = read(first, setPage([...setTable(rest, 100), ...setParagraph(around, { y: 240 })]));
      expect(report.text.split('\n')).toEqual([
        around,
        ...rows.slice(0, 3).map((cells) => cells.join('\t')),
        ...rest.map((cells) => cells.join('\t')),
        around,
      ]);
      expect(new Set(report.cells.map(({ table }) => table))).toEqual(new Set([0]));
      expect(report.cells.at(-1)!.row).toBe(2 + rest.length);
    });

    it('are one, overleaf a single row whose cells go on from line to line', () => {
      const set = (cells: readonly (readonly string[])[], y: number) =>
        cells.flatMap((lines, column) =>
          lines.map((str, line) => ({ x: [80, 130, 260, 340][column]!, y: y + line * 16, size: 12, str })),
        );
      const head = [['序号'], ['指标名称'], ['目标'], ['责任单位']];
      const above = [['1'], ['改造沿海老', '旧码头'], ['24'], ['区住房建设', '局']];
      const below = [['2'], ['改造老旧小', '区'], ['30'], ['区农业农村', '局']];
      const report = read(
        setPage([...setParagraph(around), ...set(head, 660), ...set(above, 684), ...set(above, 724)]),
        setPage([...set(below, 100), ...setParagraph(around, { y: 240 })]),
      );
      expect(report.text.split('\n').at(-2)).toBe(below.map((lines) => lines.join('')).join('\t'));
    });

    it('have all their rows, overleaf two that the file draws column by column behind one name', () => {
      const [head, ...other] = [rows[0]!, ['', '126', '131', '4.0%'], ['', '118', '121', '2.5%']];
      const name = { x: 80, y: 100, str: '港口收入' };
      const cells = [1, 2, 3].flatMap((column) =>
        other.map((row, i) => ({ x: columns[column]!, y: 100 + i * 18, str: row[column]! })),
      );
      const table = [head, rows[1]!, rows[2]!];
      const report = read(
        setPage([...setParagraph(around), ...setTable(table, 700)]),
        setPage([name, ...cells, ...setParagraph(around, { y: 240 })]),
      );
      for (const row of other) expect(report.text).toContain(`${row.join('\t')}\n`);
    });

    it('have their head once', () => {
      const rest = [rows[0]!, rows[3]!, ['船舶进出港（艘）', '5100', '5600', '9.8%']];
      const { report, leftOut } = readPdf(
        [first, setPage([...setTable(rest, 100), ...setParagraph(around, { y: 240 })])],
        { address: null, title: null },
      )!;
      expect(report.text.split(rows[0]!.join('\t'))).toHaveLength(2);
      expect(leftOut.filter(({ why }) => why === 'running-head').map(({ str }) => str)).toEqual(rows[0]);
    });

    it('are two where their columns stand in other places', () => {
      const other = setTable(rows, 100).map((run) => ({ ...run, x: run.x === 80 ? 80 : run.x - 60 }));
      const report = read(first, setPage([...other, ...setParagraph(around, { y: 240 })]));
      expect(new Set(report.cells.map(({ table }) => table))).toEqual(new Set([0, 1]));
    });

    it('are none of a line that stands elsewhere', () => {
      const line = [
        { x: 130, y: 100, str: '镇长签字：' },
        { x: 400, y: 100, str: '镇人大主席签字：' },
      ];
      const report = read(first, setPage([...line, ...setParagraph(around, { y: 240 })]));
      expect(report.cells).toHaveLength(12);
    });
  });

  it('end with the last line of a centred cell, which is drawn before the cell beside', () => {
    const line = (str: string, y: number): SetRun => ({ x: 240 - str.length * 6, y, str });
    const row = (number: string, y: number, count: string, ...lines: string[]): SetRun[] => [
      { x: 84, y, str: number },
      ...lines.map((str, i) => line(str, y + (i - (lines.length - 1) / 2) * 14)),
      { x: 380, y, str: count },
    ];
    const runs = [
      ...row('序号', 220, '数量', '项目'),
      ...row('1', 260, '1800个', '新增机动车', '停车位'),
      ...row('2', 310, '650户', '适老化改造', '困难老年人', '家庭'),
    ];
    const text = read(setPage([...setParagraph(around), ...runs, ...setParagraph(around, { y: 350 })])).text;
    expect(text.split('\n')).toEqual([
      around,
      '序号\t项目\t数量',
      '1\t新增机动车停车位\t1800个',
      '2\t适老化改造困难老年人家庭\t650户',
      around,
    ]);
  });

  it('are none of a head over both edges and a name set apart in one column below it', () => {
    const head = [
      { x: 80, y: 60, str: '临澜镇政府文件' },
      { x: 440, y: 60, str: '内部资料' },
    ];
    const speaker = [
      { x: 80, y: 100, str: '临澜镇人民政府镇长' },
      { x: 202, y: 100, str: '沈若川' },
    ];
    const text = setParagraph(around, { y: 140, width: 18 });
    expect(read(setPage([...head, ...speaker, ...text])).text.split('\n')).toEqual([
      '临澜镇政府文件 内部资料',
      '临澜镇人民政府镇长 沈若川',
      around,
    ]);
  });

  it('are none of a single line with a gap', () => {
    const head = [
      { x: 80, y: 100, str: '第一部分' },
      { x: 160, y: 100, str: '上年工作' },
    ];
    expect(read(setPage([...head, ...setParagraph(around, { y: 130 })])).text.split('\n')[0]).toBe(
      '第一部分 上年工作',
    );
  });
});

describe('two columns', () => {
  const left = setParagraph(around, { width: 17, y: 160 });
  const right = setParagraph(around, { width: 17, y: 160, x: 320 });
  const head = { x: 80, y: 100, str: '临澜镇两年来港区改造各项工作进展情况和下一步打算说明如下，请审阅' };

  it.each([
    ['column by column', [head, ...left, ...right]],
    ['line by line', [head, ...left.flatMap((run, i) => [run, right[i]!])]],
  ])('are read one after the other where the file draws %s', (_how, runs) => {
    expect(read(setPage(runs)).text.split('\n')).toEqual([head.str, around, around]);
  });

  it('are read so where their lines stand at different heights', () => {
    const lower = right.map((run) => ({ ...run, y: run.y + 7 }));
    expect(read(setPage([head, ...left, ...lower])).text.split('\n')).toEqual([head.str, around, around]);
  });

  it('have notes at the feet of each', () => {
    const column = (x: number, number: number): SetRun[] => {
      const text = setParagraph(around, { x, width: 17, y: 160 });
      const more = setParagraph(around, { x, width: 17, y: text.at(-1)!.y + 20 });
      const foot = more.at(-1)!.y + 26;
      return [
        ...text,
        ...more,
        { x: x + more.at(-1)!.str.length * 12, y: more.at(-1)!.y - 5, size: 6, str: String(number) },
        { x, y: foot, size: 8, str: `${number}湾长制：指在近岸海域设立负责人，由其组织保护海湾、` },
        { x, y: foot + 12, size: 8, str: '接受公众监督的一种做法。' },
      ];
    };
    const lines = read(setPage([head, ...column(80, 1), ...column(320, 2)])).text.split('\n');
    const note = '湾长制：指在近岸海域设立负责人，由其组织保护海湾、接受公众监督的一种做法。';
    expect(lines.slice(-2)).toEqual([`¹${note}`, `²${note}`]);
    expect(lines.slice(1, 5).map((line) => line.replace(/[¹²]/, ''))).toEqual([
      around,
      around,
      around,
      around,
    ]);
  });

  it('end at a head that stands over both', () => {
    const second = { x: 80, y: 320, size: 16, str: '第二部分' };
    const lower = (runs: SetRun[]): SetRun[] => runs.map((run) => ({ ...run, y: run.y + 200 }));
    const runs = [head, ...left, ...right, second, ...lower(left), ...lower(right)];
    const paragraphs = [around, around];
    expect(read(setPage(runs)).text.split('\n')).toEqual([
      head.str,
      ...paragraphs,
      second.str,
      ...paragraphs,
    ]);
  });

  it('leave a table above and below them alone', () => {
    const table = (y: number): SetRun[] =>
      [
        ['指标', '2023年', '2024年'],
        ['渔业产值', '4.8', '5.2'],
        ['港口收入', '', '12.4'],
      ].flatMap((cells, row) =>
        cells.flatMap((str, i) => (str === '' ? [] : [{ x: [80, 330, 440][i]!, y: y + row * 24, str }])),
      );
    const rows = ['指标\t2023年\t2024年', '渔业产值\t4.8\t5.2', '港口收入\t\t12.4'];
    const end = Math.max(...left.map(({ y }) => y));
    const before = { x: 80, y: 60, str: '提高。' };
    const runs = [before, ...table(90), ...left, ...right, ...table(end + 40)];
    expect(read(setPage(runs)).text.split('\n')).toEqual([before.str, ...rows, around, around, ...rows]);
  });

  it('end at a table between them, whose cells keep to their gutter', () => {
    const rows = [
      ['指标', '2023年', '2024年', '增长'],
      ['渔业产值', '4.8', '5.2', '7.7%'],
      ['港口收入', '', '12.4', ''],
      ['就业岗位', '820', '', '3.1%'],
    ];
    const end = Math.max(...left.map(({ y }) => y));
    const table = rows.flatMap((cells, row) =>
      cells.flatMap((str, i) =>
        str === '' ? [] : [{ x: [80, 200, 320, 440][i]!, y: end + 26 + row * 22, str }],
      ),
    );
    const lower = (runs: SetRun[]): SetRun[] => runs.map((run) => ({ ...run, y: run.y + end + 130 - 160 }));
    const runs = [...left, ...right, ...table, ...lower(left), ...lower(right)];
    expect(read(setPage(runs)).text.split('\n')).toEqual([
      around,
      around,
      ...rows.map((cells) => cells.join('\t')),
      around,
      around,
    ]);
  });

  it('leave a raised digit to the row below them', () => {
    const end = Math.max(...left.map(({ y }) => y));
    const row = { x: 80, y: end + 30 };
    const raised = { x: 80 + 12 * 4 + 6 * 4 + 6, y: end + 24, size: 8, str: '2' };
    const parts = [
      { ...row, str: '整治岸线3200m' },
      raised,
      { ...row, x: raised.x + 4, str: '，近岸水质保持稳定，赤潮少于上年，沿岸居民满意' },
    ];
    const runs = [head, ...left, ...right, ...parts];
    expect(read(setPage(runs)).text.split('\n').at(-1)).toBe(
      '整治岸线3200m²，近岸水质保持稳定，赤潮少于上年，沿岸居民满意',
    );
  });
});
