import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/pdf/read-pdf.ts';
import { type SetRun, setPage, setParagraph } from '../../helpers/pdf-items.ts';

const around =
  '临澜镇加快港区改造，全年完成码头加固12处，疏浚航道8.6公里，新增泊位36个，船舶进出港平均用时缩短一成以上。';
const linesOf = (runs: readonly SetRun[]) =>
  readPdf([setPage(runs)], { address: null, title: null })!.report.text.split('\n');
/** Lines of thirty characters, none of which ends a sentence: as notes do that are set one below the other. */
const fill = (lead: string, words: string): string => (lead + words.repeat(4)).slice(0, 30);

describe('notes at the end, each a full line without a full stop', () => {
  it.each([
    ['in circles', '①', '②'],
    ['in square brackets', '[1]', '[2]'],
    ['in full-width ones', '〔1〕', '〔2〕'],
    ['raised', '¹', '²'],
  ])('are paragraphs of their own, numbered %s', (_style, one, two) => {
    const notes = [fill(one, '近岸海域设立负责人的做法'), fill(two, '登记在册的净滩志愿者人员')];
    const runs = notes.map((str, i) => ({ x: 80, y: 220 + i * 20, str }));
    expect(
      linesOf([...setParagraph(around), ...setParagraph(around, { y: 140 }), ...runs]).slice(-2),
    ).toEqual(notes);
  });

  it.each([
    ['the same number', '①', '①'],
    ['a number further on', '①', '③'],
    ['a number before', '②', '①'],
    ['another kind of number', '①', '[2]'],
  ])('are one where the second has %s', (_what, one, two) => {
    const notes = [fill(one, '近岸海域设立负责人的做法'), fill(two, '登记在册的净滩志愿者人员')];
    const runs = notes.map((str, i) => ({ x: 80, y: 220 + i * 20, str }));
    expect(linesOf([...setParagraph(around), ...setParagraph(around, { y: 140 }), ...runs]).at(-1)).toBe(
      notes.join(''),
    );
  });
});
