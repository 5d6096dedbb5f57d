import { expect, test } from 'vitest';
import { namesWithEnglish } from '../../../lib/knowledge/english-names.ts';
import { seedGlossary } from '../../../lib/knowledge/seed-glossary.ts';
import { snippetCsvParts } from '../../../lib/snippets/export-csv.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';

test('a term stands with its English name where the labels have it, else alone', () => {
  const labels = namesWithEnglish(seedGlossary);
  expect(labels.菜篮子).toMatch(/^菜篮子 \(.*“vegetable basket”.*\)$/);
  const term = {
    term: '菜篮子',
    termId: 'cai-lan-zi',
    definitionFrom: 'glossary',
    definition: '副食品',
    sources: [],
  } as const;
  const snippet = { ...keptSnippet({}), term: { ...term, sources: [] } };
  expect([...snippetCsvParts([snippet], labels)].join('')).toContain('菜篮子 (');
  expect([...snippetCsvParts([snippet], {})].join('')).not.toContain('菜篮子 (');
});
