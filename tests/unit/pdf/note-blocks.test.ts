import { describe, expect, it } from 'vitest';
import type { PdfPage } from '../../../lib/pdf/pdf-page.ts';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph, setWidth } from '../../helpers/pdf-items.ts';

const read = (...pages: PdfPage[]) => {
  const { report, notes } = readPdf(pages, { address: null, title: null })!;
  return {
    lines: report.text.split('\n'),
    notes: notes.map(({ start, end }) => report.text.slice(start, end)),
  };
};

const fishing = '推行湾长制¹，近岸水质保持稳定，赤潮发生次数比上年减少两次，净滩志愿者²达到三百人。';
const school = '新建学校2所，增加学位1260个，课后服务覆盖全部小学，家长满意度达到96.5%。';
const notes = ['¹湾长制，指在近岸海域设立负责人的做法。', '²净滩志愿者，指登记在册的人员。'];

/** A paragraph that leads to two notes, their numbers raised. */
const led = (y: number): SetRun[] => {
  const cut = fishing.indexOf('，净滩');
  let x = 104;
  return [fishing.slice(0, cut), fishing.slice(cut)].flatMap((line, row) => {
    if (row === 1) x = 80;
    return line
      .split(/([¹²])/)
      .filter((part) => part !== '')
      .map((part) => {
        const mark = '¹²'.indexOf(part) + 1;
        const size = mark > 0 ? 7 : 12;
        const str = mark > 0 ? String(mark) : part;
        const run = { x, y: y + row * 20 - (mark > 0 ? 5 : 0), size, str };
        x += setWidth(str, size);
        return run;
      });
  });
};
/** Both notes in small type, a line each. */
const block = (y: number, size = 9): SetRun[] =>
  notes.flatMap((note, i) => [
    { x: 80, y: y + i * 14 - 3, size: size - 3, str: String(i + 1) },
    { x: 84, y: y + i * 14, size, str: note.slice(1) },
  ]);
const rows = [
  ['指标', '单位', '计划', '完成'],
  ['渔业产值', '亿元', '118', '121.54'],
  ['新增泊位', '个', '12', '13'],
];
const table = (y: number, size: number): SetRun[] =>
  rows.flatMap((cells, row) =>
    cells.map((str, column) => ({ x: [80, 240, 340, 440][column]!, y: y + row * 18, size, str })),
  );
const tableLines = rows.map((cells) => cells.join('\t'));
const caption = '表1：渔业指标';

describe('notes that stand in the midst of a page', () => {
  const behind = { x: 240, y: 230, str: caption };

  it('end where a caption and a table follow', () => {
    const page = setPage([...led(100), ...block(150), behind, ...table(250, 10)]);
    expect(read(page)).toEqual({ lines: [fishing, ...notes, caption, ...tableLines], notes });
  });

  it.each([9, 10, 12])('end where a table follows, its type %d points high', (size) => {
    const page = setPage([
      ...led(100),
      ...block(150),
      ...table(200, size),
      ...setParagraph(school, { y: 280 }),
    ]);
    expect(read(page)).toEqual({ lines: [fishing, ...notes, ...tableLines, school], notes });
  });

  it('end where text follows, close behind them', () => {
    const page = setPage([
      ...setParagraph(school),
      ...led(160),
      ...block(210),
      ...setParagraph(school, { y: 244 }),
      ...setParagraph(school, { y: 284 }),
    ]);
    expect(read(page)).toEqual({ lines: [school, fishing, ...notes, school, school], notes });
  });

  it('end where text follows that is set as large as they are', () => {
    const page = setPage([
      ...led(100),
      ...block(150, 12),
      ...setParagraph(school, { y: 214 }),
      ...setParagraph(school, { y: 254 }),
    ]);
    expect(read(page)).toEqual({ lines: [fishing, ...notes, school, school], notes });
  });

  it('come twice, each behind the text that leads to them', () => {
    const page = setPage([
      ...led(100),
      ...block(150),
      ...led(220),
      ...block(270),
      ...setParagraph(school, { y: 330 }),
    ]);
    expect(read(page).lines).toEqual([fishing, ...notes, fishing, ...notes, school]);
  });

  it('are a foot where a number alone stands below them', () => {
    const cut = led(100).map((run) => run);
    const page = setPage([
      ...setParagraph(school),
      ...cut.map((run) => ({ ...run, y: run.y + 60 })),
      ...block(700),
      { x: 300, y: 760, str: '7' },
    ]);
    expect(read(page).lines.slice(0, 3)).toEqual([school, fishing, notes[0]]);
  });
});

describe('a note that its page leaves open', () => {
  it('takes no table of a later page', () => {
    const open = block(760).map((run, i) => (i === 3 ? { ...run, str: run.str.replace('。', '') } : run));
    const first = setPage([...setParagraph(school), ...led(180), ...open]);
    const second = setPage([...setParagraph(school), ...table(720, 9)]);
    const { lines } = read(first, second);
    expect(lines.slice(-3)).toEqual(tableLines);
    expect(lines).toContain(notes[1]!.replace('。', ''));
  });
});

describe('notes of a document whose tables are set as small as they are', () => {
  it('are found by their numbers, one after the other, though these are set level', () => {
    const large = Array.from({ length: 20 }, (_, i) => [`行业${i + 1}`, '家', String(i + 200), `${i + 2}.5`]);
    const wide = large.flatMap((cells, row) =>
      cells.map((str, column) => ({ x: [80, 240, 340, 440][column]!, y: 170 + row * 18, size: 9, str })),
    );
    const level = notes.map((note, i) => ({
      x: 80,
      y: 740 + i * 14,
      size: 9,
      str: `${i + 1}${note.slice(1)}`,
    }));
    const page = setPage([...led(100), ...wide, ...level]);
    expect(read(page).notes).toEqual(notes);
  });
});

describe('a note below a long table', () => {
  it('is one though most of the document is set in its type', () => {
    const text = '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里';
    const line = { x: 80, y: 100, size: 10.5, str: text };
    const end = 80 + setWidth(text, 10.5);
    const mark = { x: end, y: 95, size: 6, str: '1' };
    const table = Array.from({ length: 30 }, (_, row) =>
      [String(row + 1), `第${row + 1}渔港`, String(row + 120), `${row + 3}.5`].map((str, i) => ({
        ...{ x: [80, 140, 260, 360][i]!, y: 130 + row * 20, size: 9, str },
      })),
    ).flat();
    const note = { x: 80, y: 760, size: 9, str: '1含支线。' };
    const stop = { x: end + 4, y: 100, size: 10.5, str: '。' };
    const { report, notes } = readPdf([setPage([line, mark, stop, ...table, note])], {
      address: null,
      title: null,
    })!;
    expect(notes.map(({ start, end: to }) => report.text.slice(start, to))).toEqual(['¹含支线。']);
  });
});

describe('notes that letters or signs mark', () => {
  const marks = { letters: 'ab', capitals: 'AB', signs: '*†', circles: '①②' };
  const raised = { letters: 'ᵃᵇ', capitals: 'ᵃᵇ', signs: '⁎†', circles: '①②' };
  const kinds = ['letters', 'capitals', 'signs', 'circles'] as const;
  const mark = (str: string, x: number): SetRun => ({ x, y: 95, size: 7, str });
  const textWith = ([first, second]: string): SetRun[] => [
    { x: 104, y: 100, str: '推行湾长制' },
    mark(first!, 164),
    { x: 171, y: 100, str: '，登记净滩志愿者' },
    mark(second!, 267),
    { x: 274, y: 100, str: '1260人。' },
  ];
  const notesWith = ([first, second]: string) => [
    `${first}湾长制：指设立负责人的做法。`,
    `${second}净滩志愿者：指登记在册的人员。`,
  ];
  const linesWith = ([first, second]: string) => [
    `推行湾长制${first}，登记净滩志愿者${second}1260人。`,
    ...notesWith(`${first}${second}`),
  ];

  it.each(kinds)('stand at the end of the text, as large as it: %s', (kind) => {
    const last = setPage(notesWith(marks[kind]).map((str, i) => ({ x: 84, y: 80 + i * 20, str })));
    expect(read(setPage(textWith(marks[kind])), last).lines).toEqual(linesWith(raised[kind]));
  });

  it.each(kinds)('stand at the foot of a page, and cut no paragraph: %s', (kind) => {
    const cut = 30;
    const foot = notesWith(marks[kind]).map((str, i) => ({ x: 80, y: 700 + i * 14, size: 9, str }));
    const pages = [
      setPage([
        ...textWith(marks[kind]),
        ...setParagraph(school, { y: 140 }),
        { x: 104, y: 660, str: fishing.replace(/[¹²]/g, '').slice(0, cut) },
        ...foot,
      ]),
      setPage([{ x: 80, y: 80, str: fishing.replace(/[¹²]/g, '').slice(cut) }]),
    ];
    const { lines, notes: found } = read(...pages);
    expect(found).toEqual(notesWith(raised[kind]));
    expect(lines).toContain(fishing.replace(/[¹²]/g, ''));
  });
});

describe('endnotes counted in Roman numerals', () => {
  const mark = (str: string, x: number): SetRun => ({ x, y: 95, size: 7, str });
  const text: SetRun[] = [
    { x: 104, y: 100, str: '推行湾长制' },
    mark('i', 164),
    { x: 168, y: 100, str: '，净滩志愿者' },
    mark('ii', 240),
    { x: 247, y: 100, str: '达到三百人。' },
  ];
  const ends = ['i湾长制：指设立负责人的做法。', 'ii净滩志愿者：全年累计服务0.73万人次。'];
  const last = setPage(ends.map((str, i) => ({ x: 84, y: 80 + i * 20, str })));

  it('stand behind the text, as large as it, and their marks are raised as those that lead to them', () => {
    expect(read(setPage(text), last).lines).toEqual([
      '推行湾长制ⁱ，净滩志愿者ⁱⁱ达到三百人。',
      'ⁱ湾长制：指设立负责人的做法。',
      'ⁱⁱ净滩志愿者：全年累计服务0.73万人次。',
    ]);
  });

  it('are none of lines to which no raised mark leads', () => {
    const plain = [{ x: 104, y: 100, str: '推行湾长制，净滩志愿者达到三百人。' }];
    expect(read(setPage(plain), last).lines.slice(1)).toEqual(ends);
  });
});
