import { describe, expect, it } from 'vitest';
import type { ComparedReport } from '../../../lib/compare/compared-report.ts';
import { standsInNoteList, standsInNotes } from '../../../lib/compare/report-notes.ts';

const body = '全镇新建学校3所，改造老旧小区12个，新增就业岗位820个，办结群众来信2860件。';
/** Whether the place of some words in lines of a report stands in its notes, by heading or mark, and in a list of notes. */
const ask = (lines: readonly string[], words: string): [notes: boolean, list: boolean] => {
  const report = { text: lines.join('\n') } as ComparedReport;
  const at = report.text.indexOf(words);
  return [standsInNotes(report, at), standsInNoteList(report, at)];
};

describe('what explains a report’s names', () => {
  it.each<[name: string, lines: string[], notes: boolean, list: boolean]>([
    ['below its heading', [body, body, '名词解释', '一河两岸：指青禾河。'], true, false],
    ['below another heading', [body, body, '附：有关名词说明', '一河两岸：指青禾河。'], true, false],
    [
      'below the heading in a list of contents',
      ['名词解释', '一河两岸：指青禾河。', body, body],
      false,
      false,
    ],
    ['below no heading', [body, body, '工作措施', '一河两岸：指青禾河。'], false, false],
    ['behind the mark of a footnote', [body, '[^3]：一河两岸：指青禾河。', body], true, false],
    ['behind its number and name', [body, '3.“城市阳台”：一河两岸：指青禾河。', body], true, false],
    ['behind a circled number', [body, '③“城市阳台”：一河两岸：指青禾河。', body], true, false],
    [
      'in three numbered lines at the end',
      [body, body, body, '1.阳台：指水岸。', '2.一河两岸：指青禾河。', '3.绿廊：指步道。'],
      ...([false, true] as const),
    ],
    [
      'in two numbered lines at the end',
      [body, body, body, '1.阳台：指水岸。', '2.一河两岸：指青禾河。'],
      ...([false, false] as const),
    ],
    [
      'in lines that are not numbered on',
      [body, body, body, '1.阳台：指水岸。', '2.一河两岸：指青禾河。', '5.绿廊：指步道。'],
      ...([false, false] as const),
    ],
    [
      'in numbered lines before the end',
      ['1.阳台：指水岸。', '2.一河两岸：指青禾河。', '3.绿廊：指步道。', body, body, body],
      ...([false, false] as const),
    ],
  ])('%s', (_name, lines, notes, list) => {
    expect(ask(lines, '一河两岸')).toEqual([notes, list]);
  });

  it('begins with its heading and its first line', () => {
    expect(ask([body, body, '名词解释', '城市阳台：指水岸。'], '名词解释')).toEqual([true, false]);
    expect(ask([body, body, '名词解释', '城市阳台：指水岸。'], '来信')).toEqual([false, false]);
    const list = [body, body, body, '1.阳台：指水岸。', '2.绿廊：指步道。', '3.水站：指泵站。'];
    expect(ask(list, '1.阳台')).toEqual([false, true]);
    expect(ask(list, '泵站。')).toEqual([false, true]);
  });
});
