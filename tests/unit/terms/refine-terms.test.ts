import { describe, expect, test } from 'vitest';
import type { TermHit } from '../../../lib/analysis/term-hit.ts';
import { refineTerms } from '../../../lib/terms/refine-terms.ts';
import { findWords } from '../../../lib/text/segmenter.ts';

/** A text whose words are parted by `|`, and its only term. */
function refine(cut: string, term: string, own = false): string[] {
  const text = cut.replaceAll('|', '');
  const words = findWords({ cut: () => cut.split('|') }, text);
  const hits: TermHit[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    hits.push({
      start: at,
      end: at + term.length,
      text: term,
      term,
      termId: term,
      definedInReport: own,
      note: null,
      first: at === 0,
    });
  }
  return refineTerms(hits, text, words).map((hit) => `${hit.start}${hit.first ? ' first' : ''}`);
}

describe('what a segmenter proves', () => {
  const cases: [what: string, cut: string, term: string, kept: boolean][] = [
    ['on its own', '推进|信访|工作', '信访', true],
    ['cut in itself', '推进|类|住宅|治理', '类住宅', true],
    ['one word holds it', '在|三会议室|开会', '三会', false],
    ['one word with a usual ending', '处理|信访件|办|结', '信访', true],
    ['a guess with one character more', '遏制|群租回|潮', '群租', true],
    ['both ends inside words', '完善|司法|治理', '法治', false],
    ['a word across its start, used elsewhere', '各类|住宅|，|各类|人才', '类住宅', false],
    ['a guess across its start', '镇经|联社|收益', '经联社', true],
    ['a word across its end, used elsewhere', '非|居住|动迁|，|居住|环境', '非居', false],
    ['too long to meet by chance', '整新|项目|综合|整新建|设', '综合整新', true],
  ];
  test.each(cases)('%s: %s', (_what, cut, term, kept) => {
    expect(refine(cut, term)).toEqual(kept ? [`${cut.replaceAll('|', '').indexOf(term)} first`] : []);
  });

  test('a word that the term cuts wherever it stands is used nowhere else', () => {
    expect(refine('各类|住宅|，|各类|住宅', '类住宅')).toEqual(['1 first', '6']);
    expect(refine('各类|住宅|，|各类|住宅|，|各类|人才', '类住宅')).toEqual([]);
  });

  test('what the report explains stays', () => {
    expect(refine('在|三会议室|开会', '三会', true)).toEqual(['1 first']);
  });

  test('the first use is marked anew when the first hit was none', () => {
    expect(refine('三会议室|里|开|三会|，|三会', '三会')).toEqual(['6 first', '9']);
  });
});
