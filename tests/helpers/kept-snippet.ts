import type { Snippet, SnippetFigure, SnippetReport } from '../../lib/records/snippet.ts';
import { readSubject } from '../../lib/snippets/kept-statement.ts';
import { makeAnchor } from '../../lib/snippets/make-snippet.ts';
import { asOneLine, findSentence } from '../../lib/text/print/sentence.ts';
import type { Span } from '../../lib/text/span.ts';
import { printOf } from './print-of.ts';

/** The identity of a made-up town's half-year report; tests override what they are about. */
export const townReport: SnippetReport = {
  genre: 'report',
  title: '云汀镇人民政府2023年上半年工作报告',
  place: '云汀镇',
  placeType: '镇',
  placeId: 'shanghai-pudong-yunting-zhen',
  district: '浦东新区',
  city: '上海市',
  province: '上海市',
  periodFrom: '2023-01-01',
  periodTo: '2023-06-30',
  period: '2023H1',
  kind: 'half-year',
  deliveredOn: '2023-07-18',
  publishedOn: '2023-07-19',
  publisher: '云汀镇',
  indexNo: null,
  documentNo: null,
  meeting: { name: '云汀镇第六届人民代表大会第四次会议', kind: '人民代表大会' },
  speaker: null,
  format: 'html',
};

/** A figure's reading with nothing but its value; tests override what they are about. */
export const plainFigure: SnippetFigure = {
  indicator: null,
  indicatorId: null,
  indicatorName: null,
  scope: null,
  value: 0,
  valueTo: null,
  unit: null,
  kind: 'amount',
  aspect: 'level',
  dir: null,
  basis: null,
  period: null,
  status: 'actual',
  goal: false,
  headline: false,
  approx: 'exact',
  hedge: null,
  growth: null,
  of: null,
  inferred: [],
  rule: 'test',
};

let made = 0;

/** A snippet with everything in it; `fields` override. Ids count up. */
export function keptSnippet(fields: Partial<Snippet> = {}): Snippet {
  made += 1;
  return {
    format: 3,
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    kind: 'figure',
    quote: '19.66亿元',
    figure: { ...plainFigure, indicator: '税收', value: 1_966_000_000, unit: '元' },
    term: null,
    sentence: '上半年完成税收19.66亿元，同比增长48.2%。',
    sectionPath: ['第一部分 上半年工作回顾', '一、稳住经济大盘'],
    paragraph: 1,
    anchor: {
      start: 7,
      end: 13,
      prefix: '上半年完成税收',
      suffix: '，同比增长48.2%。',
      twins: 0,
      textLength: 24,
    },
    report: townReport,
    file: null,
    address: 'https://www.example.gov.cn/zwgk/2023/320038.html',
    canonicalAddress: 'https://example.gov.cn/zwgk/2023/320038.html',
    keptAt: '2026-03-02T09:15:00+08:00',
    keptZone: 'Asia/Shanghai',
    bodyHash: 'a'.repeat(64),
    normaliser: 1,
    appVersion: '0.1.0',
    note: '',
    tags: [],
    revision: 0,
    changedAt: '2026-03-02T09:15:00+08:00',
    machine: 'machine-1',
    seen: { 'machine-1': 0 },
    others: [],
    check: null,
    earlierChecks: [],
    copyOf: null,
    ...fields,
  };
}

/** The snippet of a span of a text, its anchor as it would be made on keeping. */
export function snippetAt(text: string, span: Span, fields: Partial<Snippet> = {}): Snippet {
  const print = printOf(text);
  const sentence = findSentence(print, span);
  const subject = readSubject(print, span);
  return keptSnippet({
    quote: text.slice(span.start, span.end),
    sentence: asOneLine(text.slice(sentence.start, sentence.end)),
    anchor: makeAnchor(text, span, sentence),
    ...(subject ? { subject } : {}),
    ...fields,
  });
}

/** The snippet of the `nth` (from 0) occurrence of a quote. */
export function snippetOf(text: string, quote: string, nth = 0): Snippet {
  let at = text.indexOf(quote);
  for (let i = 0; i < nth; i += 1) at = text.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`no such quote: ${quote}`);
  return snippetAt(text, { start: at, end: at + quote.length });
}
