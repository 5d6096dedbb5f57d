import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type AnnotatedFigure,
  annotatedText,
  namesAlone,
  readAnnotations,
} from '../../scripts/accuracy/annotations.ts';
import { registerOf, registers } from '../../scripts/accuracy/registers.ts';
import { missingMatter } from '../../scripts/train/examples.ts';
import { projectRoot, readSource } from '../helpers/sources.ts';

const documents = readAnnotations(join(projectRoot, 'tests/fixtures/annotations'));
const named = readAnnotations(namesAlone);
const figuresOf = (rows: (typeof documents)[number]['rows']) =>
  rows.filter((row): row is AnnotatedFigure => !('figure' in row));

const fields = [
  'doc',
  'at',
  'q',
  'names',
  'kind',
  'value',
  'unit',
  'dir',
  'basis',
  'period',
  'status',
  'goal',
];
const optional = ['poor', 'unsure'];
/** A year, a half or a month of it, a day, or a run of any of them. */
const moment = String.raw`\d{4}(?:H[12]|-\d{2}(?:-\d{2})?)?`;
const periodShape = new RegExp(`^${moment}(?:\\.\\.${moment})?$`);
/** A name is a short noun phrase; a longer one would be a sentence of the report. */
const longestName = 20;
/** Where names alone were annotated, one that is printed whole may be longer. */
const longestPrinted = 30;

/** The copy of `lawtext/gov` to check the places of the numbers against, by the environment; null without one. */
const corpus = process.env.LAWTEXT_GOV ?? null;

function expectNounPhrases(rows: (typeof documents)[number]['rows'], longest: number): void {
  for (const { q, names, poor = [] } of figuresOf(rows)) {
    expect(names === null || names.length > 0, q).toBe(true);
    const all = [...(names ?? []), ...poor];
    expect(new Set(all).size, `${q}: ${all.join('、')}`).toBe(all.length);
    for (const name of all) {
      expect(name.length, name).toBeLessThanOrEqual(longest);
      expect(name, q).not.toMatch(/[，。；：！？\s]/);
    }
  }
}

test('there are at least 640 figures of fourteen documents', () => {
  expect(documents.length).toBeGreaterThanOrEqual(14);
  expect(documents.flatMap(({ rows }) => figuresOf(rows)).length).toBeGreaterThanOrEqual(640);
});

test('the README lists each document with its file', () => {
  const readme = readSource('tests/fixtures/annotations/README.md');
  for (const { file, rows } of [...documents, ...named]) {
    expect(readme, file).toContain(`\`${file}\``);
    expect(readme, file).toContain(rows[0]!.doc);
  }
});

test('each document is in one register, and none is registered that is not there', () => {
  const registered = registers.flatMap((register) => [...register.documents]);
  expect(registered.sort()).toEqual(documents.map(({ file }) => file).sort());
  expect(registerOf('nowhere-2020')).toBeNull();
});

test('what the weights rest on is missing where the folders do not hold it, but for what is left out of the training', () => {
  const trained = documents.filter(({ file }) => registerOf(file)?.trained);
  const missing = missingMatter([join(projectRoot, 'seeds')]);
  const documentsAsked = [...trained, ...named].map(({ file, doc }) => `${file} (${doc})`);
  expect(missing).toEqual([...documentsAsked, 'names-judged.jsonl']);
});

test('a document is annotated for names alone or for every field, never for both', () => {
  const places = new Set(documents.map(({ doc }) => doc));
  expect(named.length).toBeGreaterThanOrEqual(40);
  expect(named.filter(({ doc }) => places.has(doc))).toEqual([]);
});

describe.each(named.map(({ file, rows }) => [file, rows] as const))('%s, for names alone', (file, rows) => {
  test('goes through one document once, name by name', () => {
    expect(file).toMatch(/^[a-z]+-\d{4}$/);
    expect(new Set(rows.map((row) => row.doc)).size).toBe(1);
    for (const [index, row] of rows.entries()) {
      const keys = Object.keys(row).filter((key) => key !== 'poor');
      expect(keys, row.q).toEqual(['doc', 'at', 'q', 'names']);
      if (index > 0) expect(row.at, row.q).toBeGreaterThan(rows[index - 1]!.at);
      expect(row.q).toMatch(/^[0-9]/);
    }
  });

  test('names in short noun phrases, none twice, none both right and poor', () =>
    expectNounPhrases(rows, longestPrinted));
});

describe.each(documents.map(({ file, rows }) => [file, rows] as const))('%s', (file, rows) => {
  test('is named by place and year, and is of one document', () => {
    expect(file).toMatch(/^[a-z]+-\d{4}$/);
    expect(new Set(rows.map((row) => row.doc)).size).toBe(1);
  });

  test('goes through the text once, number by number', () => {
    for (const [index, row] of rows.entries()) {
      expect(Number.isInteger(row.at) && row.at >= 0, row.q).toBe(true);
      if (index > 0) expect(row.at, row.q).toBeGreaterThan(rows[index - 1]!.at);
      expect(row.q).toMatch(/^[0-9０-９]/);
    }
  });

  test('has every field of a figure, or none', () => {
    for (const row of rows) {
      const keys = Object.keys(row).filter((key) => !optional.includes(key));
      expect(keys, row.q).toEqual('figure' in row ? ['doc', 'at', 'q', 'figure'] : fields);
    }
  });

  test('names in short noun phrases, none twice, none both right and poor', () =>
    expectNounPhrases(rows, longestName));

  test('keeps kind, direction, basis, status and goal together', () => {
    for (const row of figuresOf(rows)) {
      expect(['amount', 'change', 'share', 'rank', 'score'], row.q).toContain(row.kind);
      expect(['actual', 'target'], row.q).toContain(row.status);
      expect(row.dir !== null, `${row.q}: a change has a direction`).toBe(row.kind === 'change');
      // A multiple has what it is a multiple of as its basis.
      if (row.basis !== null && !row.q.includes('倍')) expect(row.kind, row.q).toBe('change');
      if (row.goal) expect(row.status, row.q).toBe('target');
      if (row.period !== null) expect(row.period, row.q).toMatch(periodShape);
      expect(Number.isFinite(row.value), row.q).toBe(true);
    }
  });

  const text = corpus === null ? null : annotatedText([corpus], { file, doc: rows[0]!.doc, rows });
  test.skipIf(text === null)(
    'prints each number where the document has it (skipped without LAWTEXT_GOV)',
    () => {
      for (const row of rows) expect(text!.slice(row.at, row.at + row.q.length)).toBe(row.q);
    },
  );
});
