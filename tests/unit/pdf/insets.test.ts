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
const link = '知识链接：湾长制由各级党政负责人担任湾长，分级管护海湾。';

const below = (runs: readonly SetRun[], by = 20): number => runs.at(-1)!.y + by;
/** A paragraph whose first two lines leave room for a box, and whose others do not. */
function setAround(text: string, y: number, { x = 80, indent = 2, from = 80 } = {}): SetRun[] {
  const beside = setParagraph(text, { x, y, width: 18, indent }).slice(0, 2);
  const rest = text.slice(beside.reduce((sum, { str }) => sum + str.length, 0));
  return [...beside, ...setParagraph(rest, { x: from, y: y + 40, indent: 0 })];
}
const setBox = (x: number, y: number): SetRun[] =>
  setParagraph(link, { x, y, size: 8, width: 14, indent: 0, leading: 12 });

describe('a box of small print beside the text', () => {
  const first = setParagraph(school);
  const y = below(first);

  it('stands behind the paragraph in which its page ends: on the right', () => {
    const around = setAround(harbour, y);
    const last = setParagraph(school, { y: below(around) });
    expect(linesOf(setPage([...first, ...setBox(312, y - 4), ...around, ...last]))).toEqual([
      school,
      harbour,
      school,
      link,
    ]);
  });

  it('stands there too: on the left', () => {
    const around = setAround(harbour, y, { x: 224, from: 80 });
    const last = setParagraph(school, { y: below(around) });
    expect(linesOf(setPage([...first, ...setBox(84, y - 4), ...around, ...last]))).toEqual([
      school,
      harbour,
      school,
      link,
    ]);
  });

  it('stands there too: in the margin of the page', () => {
    const texts = [school, harbour, school, harbour, school, harbour];
    const text = texts.flatMap((words, i) => setParagraph(words, { y: 100 + i * 40 }));
    expect(linesOf(setPage([...text, ...setBox(460, 118)]))).toEqual([...texts, link]);
  });

  it('stands behind a paragraph that goes on overleaf, and is known beside a heading by another', () => {
    const around = setAround(harbour, y);
    const open = { ...setParagraph(school, { y: below(around) })[0]! };
    const rest = setParagraph(school.slice(open.str.length), { indent: 0 });
    const head = { x: 80, y: below(rest), str: '二、港区' };
    const next = setParagraph(harbour, { y: head.y + 40 });
    const pages = [
      setPage([...first, ...setBox(312, y - 4), ...around, open]),
      setPage([...rest, head, ...setBox(312, head.y - 4), ...next]),
    ];
    expect(linesOf(...pages)).toEqual([school, harbour, school, link, '二、港区', harbour, link]);
  });
});

describe('an initial over several lines', () => {
  it('is read on the first of them, and its paragraph is whole', () => {
    const rest = harbour.slice(1);
    const beside = setParagraph(rest, { x: 120, y: 140, width: 26, indent: 0 }).slice(0, 2);
    const taken = beside.reduce((sum, { str }) => sum + str.length, 0);
    const more = `${rest.slice(taken)}${school}`;
    const runs = [
      ...setParagraph(school),
      { x: 80, y: 160, size: 36, str: harbour[0]! },
      ...beside,
      ...setParagraph(more, { y: 180, indent: 0 }),
      ...setParagraph(school, { y: 300 }),
    ];
    expect(linesOf(setPage(runs))).toEqual([school, harbour + school, school]);
  });

  it('may be set in, stand higher than the last of its lines, and be followed by a first line that is set in too', () => {
    const rest = harbour.slice(1);
    const first = { x: 166, y: 140, str: rest.slice(0, 24) };
    const second = { x: 142, y: 162, str: rest.slice(24, 50) };
    const runs = [
      { x: 104, y: 155, size: 36, str: harbour[0]! },
      ...[first, second],
      ...setParagraph(`${rest.slice(50)}${school}`, { y: 184, indent: 0, leading: 22 }),
      ...[
        { x: 104, y: 290, str: '第一部分' },
        { x: 166, y: 290, str: '上半年工作情况' },
      ],
      ...setParagraph(school, { y: 320, leading: 22 }),
    ];
    const title = '第一部分 上半年工作情况';
    expect(linesOf(setPage(runs))).toEqual([harbour + school, title, school]);
  });
});

describe('small print that is no box', () => {
  it('is a table’s, its cells beside larger ones', () => {
    const rows = [
      ['指标名称', '说明'],
      ['渔业产值', '5.2亿元'],
      ['港口收入', '12.4亿元'],
    ].map((cells, row) =>
      cells.map((str, i) => ({ x: 80 + i * 200, y: 200 + row * 20, size: i === 0 ? 12 : 9, str })),
    );
    const lines = linesOf(
      setPage([...setParagraph(school), ...rows.flat(), ...setParagraph(harbour, { y: 300 })]),
    );
    expect(lines).toEqual([school, '指标名称\t说明', '渔业产值\t5.2亿元', '港口收入\t12.4亿元', harbour]);
  });
});
