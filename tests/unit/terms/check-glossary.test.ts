import { describe, expect, test } from 'vitest';
import { checkGlossary, type GlossaryFaultCode } from '../../../lib/knowledge/check-glossary.ts';
import type { GlossaryEntry } from '../../../lib/knowledge/glossary.ts';

const source = {
  title: '某市河道管理办法',
  publisher: '某市人民政府',
  url: 'https://www.example.gov.cn/a.html',
  date: '2020-01-01',
  where: '第三条',
  seen: '2026-01-01',
};
const sense = {
  field: null,
  place: null,
  from: null,
  to: null,
  definition: '由各级负责人担任河长、对所辖河段的治理与保护负总责的一种管理制度，写在条例第三条。',
  gloss: 'officials answer for a stretch of river',
  sources: [source],
};
const entry: GlossaryEntry = {
  id: 'he-zhang-zhi',
  term: '河长制',
  aliases: [],
  category: 'environment',
  level: 2,
  related: [],
  senses: [sense],
};
const other: GlossaryEntry = {
  ...entry,
  id: 'lin-zhang-zhi',
  term: '林长制',
  senses: [
    { ...sense, definition: '由各级负责人担任林长、对所辖森林资源的保护与发展负总责的一种管理制度。' },
  ],
};

const print = (entries: object[]) => `[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
const codes = (text: string, category = 'environment') =>
  checkGlossary([{ category, text }]).map(({ code }) => code);

test('good entries have no fault', () => {
  expect(checkGlossary([{ category: 'environment', text: print([entry, other]) }])).toEqual([]);
  expect(codes('[]\n')).toEqual([]);
});

describe('each fault is named', () => {
  const cases: [GlossaryFaultCode, object[]][] = [
    ['not-sorted-by-id', [other, entry]],
    ['schema', [{ ...entry, level: 4 }]],
    ['schema', [{ ...entry, senses: [{ ...sense, definition: '太短。' }] }]],
    ['schema', [{ ...entry, senses: [{ ...sense, sources: [] }] }]],
    ['other-category', [{ ...entry, category: 'law' }]],
    ['id-twice', [entry, { ...other, id: entry.id }]],
    ['form-twice', [entry, { ...other, aliases: ['“河长”制'] }]],
    ['form-twice', [{ ...entry, aliases: ['河 长制'] }]],
    ['form-empty', [{ ...entry, aliases: ['“河”'] }]],
    ['related-missing', [{ ...entry, related: ['hu-zhang-zhi'] }]],
    ['related-itself', [{ ...entry, related: [entry.id] }]],
    ['definition-twice', [entry, { ...other, senses: [sense] }]],
    [
      'definition-not-chinese',
      [{ ...entry, senses: [{ ...sense, definition: 'a system that is told in Latin letters 河长' }] }],
    ],
    ['gloss-not-english', [{ ...entry, senses: [{ ...sense, gloss: 'the 河长 system' }] }]],
    [
      'source-address',
      [{ ...entry, senses: [{ ...sense, sources: [{ ...source, url: 'file:///a.html' }] }] }],
    ],
    ['source-twice', [{ ...entry, senses: [{ ...sense, sources: [source, source] }] }]],
    [
      'seen-before-published',
      [{ ...entry, senses: [{ ...sense, sources: [{ ...source, seen: '2019-01-01' }] }] }],
    ],
    ['from-after-to', [{ ...entry, senses: [{ ...sense, from: '2020', to: '2019' }] }]],
    ['english-not-english', [{ ...entry, english: { name: '河长制 system', source } }]],
    ['place-not-whole', [{ ...entry, senses: [{ ...sense, place: '广州市' }] }]],
    ['senses-unscoped', [{ ...entry, senses: [{ ...sense, field: '水务' }, { ...other.senses[0] }] }]],
    ['doctrine', [{ ...entry, aliases: ['“两个维护”'] }]],
  ];
  test.each(cases)('%s', (code, entries) => {
    expect(codes(print(entries))).toContain(code);
  });

  test('not-json', () => {
    expect(codes('[{]')).toEqual(['not-json']);
    expect(codes('{}')).toEqual(['not-json']);
  });

  test('not-one-record-a-line', () => {
    expect(codes(JSON.stringify([entry]))).toContain('not-one-record-a-line');
    expect(codes(JSON.stringify([entry], null, 2))).toContain('not-one-record-a-line');
  });
});
