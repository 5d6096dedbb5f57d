import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cite, citeAll } from '../../../lib/snippets/cite.ts';
import { citeGbt } from '../../../lib/snippets/cite-gbt.ts';
import { citedReport } from '../../../lib/snippets/cited-work.ts';
import { inferredFields } from '../../../lib/snippets/inferred-fields.ts';
import { reportDay } from '../../../lib/snippets/report-date.ts';
import { citationCases } from '../../fixtures/snippets/citation-cases.ts';
import { citationGoldens } from '../../helpers/citation-goldens.ts';
import { keptSnippet, plainFigure, townReport } from '../../helpers/kept-snippet.ts';

const goldens = JSON.parse(
  readFileSync(new URL('../../fixtures/snippets/citations.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string>>;

describe('citations are the goldens', () => {
  const made = citationGoldens();
  it.each(citationCases.map(({ name }) => name))('%s', (name) => {
    expect(
      goldens[name],
      'no golden: run `node scripts/goldens.ts cite` and read what changed',
    ).toBeDefined();
    expect(made[name]).toEqual(goldens[name]);
  });

  it('has at least 25 cases and no golden without a case', () => {
    expect(citationCases.length).toBeGreaterThanOrEqual(25);
    expect(Object.keys(goldens).sort()).toEqual(citationCases.map(({ name }) => name).sort());
  });
});

describe('a figure of a table', () => {
  const figure = {
    ...plainFigure,
    ...{
      indicator: '社会消费品零售总额',
      value: 6_010_000_000,
      unit: '元',
      period: '2025',
      rule: 'table-cell',
    },
    inferred: ['unit'],
  };
  const kept = keptSnippet({ figure, quote: '60.1', sentence: '社会消费品零售总额 亿元 58.2 60.1 3.3' });

  it('is cited with its row, its time and its unit before the row as printed', () => {
    const lines = cite(kept).split('\n');
    expect(lines.slice(0, 2)).toEqual(['社会消费品零售总额｜2025年：60.1亿元', kept.sentence]);
    expect(cite(kept, 'default', 'markdown')).toContain('> 社会消费品零售总额｜2025年：60.1亿元');
    const timed = (period: string | null) => cite({ ...kept, figure: { ...figure, period } }).split('\n')[0];
    expect(timed('2025H1')).toBe('社会消费品零售总额｜2025H1：60.1亿元');
    expect(timed(null)).toBe('社会消费品零售总额：60.1亿元');
    expect(cite({ ...kept, figure: { ...figure, rule: 'number' } }).split('\n')[0]).toBe(kept.sentence);
  });
});

describe('the standards', () => {
  const work = citedReport(keptSnippet({ report: townReport }));

  it('2025 asks for no access date on a report, 2015 does', () => {
    expect(citeGbt(work, 2025)).not.toContain('2026-03-02');
    expect(citeGbt(work, 2015)).toContain('[2026-03-02]');
  });

  it('is copied in Markdown without losing a character of the reference', () => {
    const snippet = keptSnippet({ report: townReport });
    expect(cite(snippet, 'gbt-2025', 'markdown').replaceAll('\\', '')).toBe(cite(snippet, 'gbt-2025'));
  });
});

describe('many snippets', () => {
  const file = { sha256: 'f'.repeat(64), size: 9, name: null };
  const onPage = (from: number) =>
    keptSnippet({ report: { ...townReport, format: 'pdf' }, file: { ...file, pages: { from, to: from } } });
  const kept = [onPage(9), onPage(3), keptSnippet({ address: 'https://www.example.gov.cn/2.html' })];

  it('are one reference a document, with all their pages', () => {
    const lines = citeAll(kept, 'gbt-2025', 'plain').split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('[R/OL]. 2023-07-19：3，9. https');
    expect(citeAll(kept, 'gbt-2015', 'plain')).toContain('[R/OL]. 2023: 3, 9(2023-07-19)[2026-03-02]');
  });

  it('are each a sentence with its source line', () => {
    expect(citeAll(kept, 'default', 'plain').split('\n\n')).toEqual(kept.map((snippet) => cite(snippet)));
  });
});

describe('a migration never dates a report', () => {
  it.each([
    ['day after the meeting', '2023-07-18', '2023-07-19', '2023-07-19'],
    ['within a quarter', '2023-07-18', '2023-10-10', '2023-10-10'],
    ['two years later', '2023-07-18', '2025-09-30', null],
    ['before the meeting', '2023-07-18', '2023-07-10', null],
  ])('%s', (_name, deliveredOn, publishedOn, expected) => {
    const day = { day: expected ?? deliveredOn, inferred: false };
    expect(reportDay({ ...townReport, deliveredOn, publishedOn })).toEqual(day);
  });
});

describe('the day of a report', () => {
  const dayless = { deliveredOn: null, publishedOn: null };
  it.each([
    [
      'of a page, is that of publication',
      { deliveredOn: '2023-07-18', publishedOn: '2023-07-19' },
      '2023-07-19',
    ],
    ['of what has none of publication, is that of delivery', { deliveredOn: '2023-07-18' }, '2023-07-18'],
    [
      'of a page that is no report',
      { genre: 'resolution', publishedOn: '2023-07-19' } as const,
      '2023-07-19',
    ],
  ])('%s, and is one in source line, Markdown and references', (_name, fields, day) => {
    const snippet = keptSnippet({ report: { ...townReport, ...dayless, ...fields } });
    const forms = [cite(snippet), cite(snippet, 'default', 'markdown').replaceAll('\\', '')];
    for (const form of [...forms, cite(snippet, 'gbt-2015'), cite(snippet, 'gbt-2025')])
      expect(form.match(/2023-07-1\d/g), form).toEqual([day]);
    expect(citedReport(snippet).day).toBe(day);
  });

  it('that was put together from damaged print stands with 推定, or not at all', () => {
    const rebuilt = { ...townReport, publishedOn: null, deliveredInferred: true };
    const snippet = keptSnippet({ report: rebuilt });
    expect(cite(snippet)).toContain('（2023-07-18，推定）');
    expect(cite(snippet, 'gbt-2025')).not.toContain('2023-07-18');
    expect(citedReport(snippet).day).toBeNull();
    expect(inferredFields(snippet, rebuilt)).toContain('deliveredOn');
  });
});
