import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Protocol } from '../../lib/protocol/entry.ts';
import { fromOwnPages } from '../../lib/protocol/from-own-pages.ts';
import { fromPage } from '../../lib/protocol/from-page.ts';
import { toPage } from '../../lib/protocol/to-page.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';

const all: Protocol = { ...fromPage, ...fromOwnPages, ...toPage };
const takes = (name: string, data: unknown): boolean => v.is(all[name]!.schema, data);

const address = 'https://www.pudong.gov.cn/report.html';
const key = 'a'.repeat(64);
const span = { start: 3, end: 9 };
const words = (length: number) => '字'.repeat(length);
const times = <T>(count: number, one: T): T[] => new Array(count).fill(one);

const id = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';
const kept = { key, id, kind: 'figure', spans: [span], zone: 'Asia/Shanghai', agreed: false };
const evidence = { code: 'x', source: 'title', quote: 'x', span: null, speaks: 'for', field: null };
const seen = { verdict: 'yes', evidence: [evidence], address };
const report = plainReportText('全镇完成税收18.62亿元。', address);
const cell = { start: 0, end: 1, table: 0, row: 0, column: 0, header: false };
const link = { text: 'x', href: 'x', span: null };
const field = { label: 'x', value: 'x' };
const analysed = (other: object) => ({ report: { ...report, ...other }, format: 'html', columnLinks: [] });
const brief = { title: 'x', source: 'x', address, isDamaged: false, parts: [{ title: 'x', lines: ['x'] }] };

/** What a message may hold at most of something: its data with so many of it. */
const bounds: [what: string, name: string, most: number, data: (count: number) => unknown][] = [
  ['a line', 'keepFind', 4_000, (count) => ({ address, query: words(count) })],
  ['an address', 'reportSaid', 32_000, (count) => ({ address: words(count) })],
  ['evidence', 'reportSeen', 100, (count) => ({ ...seen, evidence: times(count, evidence) })],
  [
    'a code of evidence',
    'reportSeen',
    100,
    (count) => ({ ...seen, evidence: [{ ...evidence, code: words(count) }] }),
  ],
  ['places of a selection', 'keep', 200, (count) => ({ ...kept, spans: times(count, span) })],
  ['a time zone', 'keep', 80, (count) => ({ ...kept, zone: words(count) })],
  ['a record’s key', 'showSnippet', 200, (count) => ({ id: words(count) })],
  ['a place’s key', 'versionsOf', 200, (count) => ({ placeKey: words(count) })],
  ['parts of a brief', 'openBrief', 50, (count) => ({ ...brief, parts: times(count, brief.parts[0]) })],
  [
    'lines of a part',
    'openBrief',
    50,
    (count) => ({ ...brief, parts: [{ title: 'x', lines: times(count, 'x') }] }),
  ],
  ['characters of a report', 'analyse', 1_000_000, (count) => analysed({ text: words(count) })],
  ['fields of a head', 'analyse', 200, (count) => analysed({ head: times(count, field) })],
  ['meta tags', 'analyse', 200, (count) => analysed({ meta: times(count, field) })],
  ['steps of a trail', 'analyse', 50, (count) => analysed({ breadcrumb: times(count, 'x') })],
  ['links', 'analyse', 5_000, (count) => analysed({ links: times(count, link) })],
  ['cells', 'analyse', 100_000, (count) => analysed({ cells: times(count, cell) })],
  ['raised signs', 'analyse', 20_000, (count) => analysed({ superscripts: times(count, span) })],
  ['other digits', 'analyse', 20_000, (count) => ({ ...analysed({}), otherwise: times(count, span) })],
];

describe('a message may hold so much of something, and no more', () => {
  test.each(bounds)('%s, in %s: %i', (_what, name, most, data) => {
    expect(takes(name, data(most))).toBe(true);
    expect(takes(name, data(most + 1))).toBe(false);
  });

  test('a key and a selection are not empty', () => {
    expect(takes('showSnippet', { id: '' })).toBe(false);
    expect(takes('showSnippet', { id: 'x' })).toBe(true);
    expect(takes('versionsOf', { placeKey: 'x' })).toBe(true);
    expect(takes('versionsOf', { placeKey: '' })).toBe(false);
    expect(takes('keep', { ...kept, spans: [] })).toBe(false);
  });

  test('a place begins before it ends, at whole numbers', () => {
    const goes = (start: number, end: number) => takes('goTo', { span: { start, end } });
    expect([goes(0, 0), goes(0, 1)]).toEqual([true, true]);
    expect([goes(2, 1), goes(-1, 1), goes(0.5, 1)]).toEqual([false, false, false]);
  });
});

/** Words of which a message takes one. */
const choices: [what: string, name: string, words: readonly unknown[], data: (word: unknown) => unknown][] = [
  ['a verdict', 'reportSeen', ['yes', 'maybe'], (verdict) => ({ ...seen, verdict })],
  [
    'where evidence stands',
    'reportSeen',
    ['title', 'documentTitle', 'head', 'meta', 'breadcrumb', 'address', 'body', 'divisions', 'reader'],
    (source) => ({ ...seen, evidence: [{ ...evidence, source }] }),
  ],
  [
    'what evidence speaks for',
    'reportSeen',
    ['for', 'against', 'support', 'field'],
    (speaks) => ({ ...seen, evidence: [{ ...evidence, speaks }] }),
  ],
  ['what is kept', 'keep', ['figure', 'term', 'selection'], (kind) => ({ ...kept, kind })],
  ['what is opened', 'openItem', ['figure', 'term'], (kind) => ({ kind, span })],
  ['a step of a search', 'findStep', [1, -1], (by) => ({ by })],
  [
    'why nothing was read',
    'reportFailed',
    'too-large page-empty shut-out analysis-failed store-failed store-read-only disk-full conflict bad-message not-found not-allowed private-window not-as-shown unknown outdated'.split(
      ' ',
    ),
    (code) => ({ address, code }),
  ],
  [
    'the reader’s word on a page',
    'sayVerdict',
    ['report', 'not-report', null],
    (verdict) => ({ tabId: 7, frameId: 0, address, verdict }),
  ],
];

describe('a message takes one of a few words, and no other', () => {
  test.each(choices)('%s, in %s: %j', (_what, name, few, data) => {
    for (const word of few) expect(takes(name, data(word)), String(word)).toBe(true);
    for (const word of ['none', '', 0, 2, true]) expect(takes(name, data(word)), String(word)).toBe(false);
  });
});

describe('a call of the store', () => {
  const uses = (name: string, ...values: unknown[]) => takes('storeUse', { name, values });

  test('takes the words of a correction, never its changes: the store says those itself', () => {
    const words = { dismissed: false, fields: { name: '税收' } };
    const correction = { id: 'one', address: null, bodyHash: key, target: 'figure', anchor: null, ...words };
    const changes = {
      revision: 3,
      changedAt: '2025-01-01T00:00:00+08:00',
      machine: 'm',
      seen: {},
      others: [],
    };
    const read = (value: object) =>
      v.parse(all.storeUse!.schema, { name: 'saveCorrection', values: [value] }) as { values: object[] };
    expect(read({ ...correction, ...changes }).values).toEqual([correction]);
    expect(read(correction).values).toEqual([correction]);
  });

  test('takes a time as long as times are', () => {
    expect(uses('noteBackup', words(40))).toBe(true);
    expect(uses('noteBackup', words(41))).toBe(false);
  });

  test('takes snippets that an import would take', () => {
    expect(uses('restoreSnippets', [keptSnippet()])).toBe(true);
    expect(uses('restoreSnippets', [{}])).toBe(false);
  });
});
