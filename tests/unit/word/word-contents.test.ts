import { describe, expect, it } from 'vitest';
import { withoutContents } from '../../../lib/word/word-contents.ts';
import type { WordBlock } from '../../../lib/word/word-lines.ts';

const blocksOf = (...texts: string[]): WordBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text, raised: [] }));
const textsOf = (blocks: readonly WordBlock[]): string[] =>
  blocks.map((block) => (block.kind === 'table' ? '' : block.text));

const body = ['一、港区改造', '全年加固码头12处。', '二、民生实事', '新建学校2所。', '三、下一年安排'];

describe('a table of contents of a Word document', () => {
  it.each([
    ['a blank', [' 1', ' 2', ' 13']],
    ['a leader', ['……1', '......2', '···13']],
    ['nothing', ['1', '2', '13']],
  ])('is left out with its head, its numbers behind %s', (_what, numbers) => {
    const entries = ['一、港区改造', '二、民生实事', '三、下一年安排'].map((text, i) => text + numbers[i]);
    expect(textsOf(withoutContents(blocksOf('工作报告', '目　录', ...entries, ...body)))).toEqual([
      '工作报告',
      ...body,
    ]);
  });

  it.each([
    ['whose words do not stand again', ['码头加固12', '航道疏浚8', '学校新建2']],
    ['fewer than three', ['一、港区改造1', '二、民生实事2']],
  ])('is none of lines that end in numbers: %s', (_why, lines) => {
    const all = [...lines, ...body];
    expect(textsOf(withoutContents(blocksOf(...all)))).toEqual(all);
  });

  it('is none of what comes after its words', () => {
    const all = [...body, '一、港区改造1', '二、民生实事2', '三、下一年安排13'];
    expect(textsOf(withoutContents(blocksOf(...all)))).toEqual(all);
  });
});
