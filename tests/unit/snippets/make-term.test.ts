import { describe, expect, it } from 'vitest';
import type { TermHit } from '../../../lib/analysis/term-hit.ts';
import { inferredFields } from '../../../lib/snippets/inferred-fields.ts';
import { makeSnippet, type ShownMeaning } from '../../../lib/snippets/make-snippet.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { townReport } from '../../helpers/kept-snippet.ts';
import { readText } from '../../helpers/read-reports.ts';

const text = '全面推行一网通办[1]。\n[1]一网通办：政务服务\n统一受理。';
const start = text.indexOf('一网通办');
const noteStart = text.indexOf('政务服务');
const hit: TermHit = {
  ...{ start, end: start + 4, text: '一网通办', term: '一网通办', termId: 'yi-wang-tong-ban' },
  ...{ definedInReport: false, note: null, first: true },
};
const source = { title: '某办法' } as never;
const meaning: ShownMeaning = { sense: { definition: '词典里的话', sources: [source] }, certain: true };

function kept(fields: Partial<TermHit>, shown?: ShownMeaning | null, index = 0) {
  return makeSnippet({
    report: plainReportText(text),
    analysis: { ...readText(text).analysis, terms: [{ ...hit, ...fields }] },
    target: { kind: 'term', index },
    facts: {
      ...{ id: 'x', keptAt: '2026-03-02T09:15:00+08:00', keptZone: 'Asia/Shanghai', bodyHash: 'a' },
      ...{ normaliser: 2, appVersion: '1', format: 'html' },
    },
    ...(shown === undefined ? {} : { meaning: shown }),
  });
}

describe('a kept term', () => {
  it('has the report’s own note, whatever the glossary says', () => {
    const note = { start: noteStart, end: text.length };
    expect(kept({ note }, meaning)?.term).toEqual({
      term: '一网通办',
      termId: 'yi-wang-tong-ban',
      definitionFrom: 'report',
      definition: '政务服务统一受理。',
      sources: [],
    });
  });

  it.each([
    ['yi-wang-tong-ban', 'glossary'],
    ['own:1', 'own'],
  ])('has the meaning that its card showed: %s', (termId, definitionFrom) => {
    expect(kept({ termId }, meaning)?.term).toEqual({
      term: '一网通办',
      termId,
      definitionFrom,
      definition: '词典里的话',
      sources: [source],
      definitionInferred: false,
    });
  });

  it('says that a meaning was one of several', () => {
    const { term } = kept({}, { ...meaning, certain: false })!;
    expect(term).toMatchObject({ definitionInferred: true });
    expect(inferredFields({ figure: null, term }, townReport)).toEqual(['definition']);
    expect(inferredFields({ figure: null, term: kept({}, meaning)!.term }, townReport)).toEqual([]);
  });

  it('has no meaning where its card showed none, or only the report knows it', () => {
    const none = { definitionFrom: null, definition: null, sources: [] };
    for (const term of [kept({}), kept({}, null), kept({ termId: null }, meaning)])
      expect(term?.term).toEqual({ term: '一网通办', termId: term?.term?.termId, ...none });
  });

  it('is none where there is no term of that index, and has no subject', () => {
    expect(kept({}, meaning, 1)).toBeNull();
    expect(kept({}, meaning)).toMatchObject({ kind: 'term', quote: '一网通办', figure: null });
    expect(kept({}, meaning)).not.toHaveProperty('subject');
  });
});
