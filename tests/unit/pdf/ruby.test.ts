import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph, setWidth } from '../../helpers/pdf-items.ts';

const text =
  '沅溆镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上，旅客满意度稳步提高。';
const next =
  '新建学校2所，增加学位1260个，课后服务覆盖全部小学，家长满意度达到96.5%，比上年提高3.2个百分点。';

/** Small type in the middle over the characters of a run from `from` on. */
function over(run: SetRun, from: number, count: number, str: string): SetRun {
  const size = run.size! / 2;
  const x = run.x + setWidth(run.str.slice(0, from), run.size!);
  const width = setWidth(run.str.slice(from, from + count), run.size!);
  return { x: x + (width - setWidth(str, size)) / 2, y: run.y - run.size! * 0.95, size, str };
}

const read = (runs: readonly SetRun[]) => readPdf([setPage(runs)], { address: null, title: null })!;

describe('how characters are read, in small type over them', () => {
  const lines = setParagraph(text);
  const behind = setParagraph(next, { y: lines.at(-1)!.y + 20 });

  it.each([
    ['in the first line', [over(lines[0]!, 1, 1, 'xù')]],
    ['in a line within', [over(lines[1]!, 3, 2, 'bó wèi')]],
    ['character by character', [over(lines[1]!, 3, 1, 'bó'), over(lines[1]!, 4, 1, 'wèi')]],
    ['in several lines', [over(lines[0]!, 1, 1, 'xù'), over(lines[1]!, 3, 1, 'bó')]],
  ])('parts no paragraph and is left out: %s', (_, ruby) => {
    const { report, leftOut } = read([
      ...lines.flatMap((line, i) => (i === 0 ? [line, ...ruby] : [line])),
      ...behind,
    ]);
    expect(report.text.split('\n')).toEqual([text, next]);
    expect([...new Set(leftOut.map(({ why }) => why))]).toEqual(['ruby']);
  });
});
