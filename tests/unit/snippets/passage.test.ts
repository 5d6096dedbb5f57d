import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import { readPassage, snippetReport } from '../../../lib/snippets/passage.ts';
import { makePastReport, textOfPast } from '../../../lib/snippets/past-report.ts';
import { makeKeptText, namesInKey, placeKeyOf, reportIdOf } from '../../../lib/snippets/stored-report.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { readText } from '../../helpers/read-reports.ts';

const text = '云汀镇2023年工作报告\n一、经济\n全年完成税收5亿元。\n新增岗位412个。';
const { analysis } = readText(text);
const report = plainReportText(text, 'http://www.example.gov.cn/1.html#a');
const facts = { format: 'html', keptAt: '2026-03-02T09:15:00+08:00' } as const;
const span = { start: text.indexOf('412个'), end: text.indexOf('412个') + 4 };

const withEvidence = (source: string, field: string, quote: string): Analysis => ({
  ...analysis,
  report: {
    ...analysis.report,
    evidence: [{ code: `field-${field}`, source, quote, span: null, speaks: 'field', field } as never],
  },
});

describe('the identity that a passage keeps', () => {
  it('says what of it was inferred', () => {
    expect(snippetReport(withEvidence('head', 'place', '云汀镇'), 'html')).not.toHaveProperty(
      'placeInferred',
    );
    expect(snippetReport(withEvidence('divisions', 'district', '浦东新区'), 'html')).toMatchObject({
      placeInferred: true,
    });
    const rebuilt = snippetReport(withEvidence('head', 'deliveredOn', '2023718日'), 'pdf');
    expect(rebuilt).toMatchObject({ deliveredInferred: true, format: 'pdf' });
    expect(rebuilt).not.toHaveProperty('placeInferred');
    expect(snippetReport(withEvidence('head', 'deliveredOn', '2023年7月18日'), 'pdf')).not.toHaveProperty(
      'deliveredInferred',
    );
  });

  it('has no verdict and no evidence', () => {
    const kept = snippetReport(analysis, 'html');
    for (const field of ['isReport', 'verdict', 'evidence']) expect(kept).not.toHaveProperty(field);
  });
});

describe('a passage', () => {
  const passage = (file: typeof report.file, address: string | null = report.address) =>
    readPassage(
      { report: { ...report, file, address }, analysis, target: { kind: 'selection', spans: [span] }, facts },
      span,
    );

  it('has sentence, section and paragraph, address and time', () => {
    expect(passage(null)).toMatchObject({
      sentence: '新增岗位412个。',
      sectionPath: ['一、经济'],
      paragraph: 2,
      file: null,
      address: 'http://www.example.gov.cn/1.html#a',
      keptAt: facts.keptAt,
    });
  });

  it('has the pages of its file and no address that is none of the web', () => {
    const file = {
      sha256: 'f'.repeat(64),
      size: 9,
      name: 'a.pdf',
      pages: [
        { start: 0, page: 1 },
        { start: span.start, page: 2 },
      ],
    };
    expect(passage(file, 'file:///a.pdf')).toMatchObject({
      file: { sha256: file.sha256, size: 9, name: 'a.pdf', pages: { from: 2, to: 2 } },
      address: null,
    });
  });
});

describe('a past report', () => {
  const made = (address: string | null) =>
    makePastReport({
      report: { ...report, address },
      analysis,
      placeKey: '浦东新区/云汀镇',
      named: null,
      facts: { ...facts, bodyHash: 'a'.repeat(64), normaliser: 2 },
    });

  it('is known by its canonical address', () => {
    expect(made(report.address)).toMatchObject({
      id: 'https://example.gov.cn/1.html',
      canonicalAddress: 'https://example.gov.cn/1.html',
      address: report.address,
      figures: analysis.figures.length,
      readAt: facts.keptAt,
      bodyHash: 'a'.repeat(64),
      normaliser: 2,
    });
  });

  it('is known by its text where it has no address', () => {
    expect(made(null)).toMatchObject({ id: `text:${'a'.repeat(64)}`, canonicalAddress: null, address: null });
  });

  it('gives the report that it was made of, without its links', () => {
    expect(textOfPast(made(report.address))).toEqual({ ...report, links: [] });
  });
});

describe('what is kept of a report', () => {
  it('is its text under its hash', () => {
    const kept = (address: string | null) =>
      makeKeptText({ text, address, facts: { keptAt: facts.keptAt, bodyHash: 'b', normaliser: 2 } });
    expect(kept('https://example.gov.cn/1')).toMatchObject({
      hash: 'b',
      normaliser: 2,
      text,
      keptAt: facts.keptAt,
    });
    expect(kept('https://example.gov.cn/1').address).toBe('https://example.gov.cn/1');
    expect(kept('javascript:1').address).toBeNull();
  });

  it.each([
    [{ placeId: 'x', place: '云汀镇', district: '浦东新区' }, 'x', null],
    [
      { placeId: null, place: '云汀镇', district: '浦东新区' },
      '浦东新区/云汀镇',
      { district: '浦东新区', place: '云汀镇' },
    ],
    [{ placeId: null, place: '云汀镇', district: null }, '/云汀镇', { district: null, place: '云汀镇' }],
    [{ placeId: null, place: null, district: '浦东新区' }, '', null],
  ])('is found by the key of its place: %j', (identity, key, names) => {
    expect(placeKeyOf(identity)).toBe(key);
    expect(namesInKey(key)).toEqual(names);
  });

  it('has an id by its address, else by its text', () => {
    expect([reportIdOf('https://a.cn', 'b'), reportIdOf(null, 'b')]).toEqual(['https://a.cn', 'text:b']);
  });
});
