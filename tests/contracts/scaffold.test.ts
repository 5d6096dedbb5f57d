import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkGlossary } from '../../lib/knowledge/check-glossary.ts';
import { indicatorSchema } from '../../lib/knowledge/indicators.ts';
import { blank, pageSkeleton } from '../../lib/portals/page-skeleton.ts';
import { draftIndicator } from '../../scripts/new/indicator.ts';
import { draftPortal } from '../../scripts/new/portal.ts';
import { fillIn, Refused, type Scaffold } from '../../scripts/new/scaffold.ts';
import { insertRecord } from '../../scripts/new/seed-row.ts';
import { draftTerm } from '../../scripts/new/term.ts';
import {
  addressOfFixture,
  kindsOfFixture,
  listFamilies,
  listPageFixtures,
} from '../helpers/portal-families.ts';
import { listSources, projectRoot, readSource } from '../helpers/sources.ts';

/** What the drafts read and write, copied into a folder of the test's own. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhengbaotong-new-'));
  for (const folder of ['seeds', 'lib/portals', 'tests/fixtures/pages'])
    cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
function write({ files }: Scaffold): void {
  for (const { path, text } of files) writeFileSync(join(root, path), text);
}

/** The line that `after` has and `before` has not; every other line is the same, commas aside. */
function addedLine(before: string, after: string): string {
  const lines = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''));
  const known = new Set(lines(before));
  const added = lines(after).filter((line) => !known.has(line));
  expect(added).toHaveLength(1);
  expect(lines(after).filter((line) => line !== added[0])).toEqual(lines(before));
  return added[0]!;
}

describe('npm run new -- term', () => {
  const asked = { id: 'he-zhang-zhi-test', called: '测试用词', group: 'environment' };
  const file = 'seeds/glossary/environment.json';
  const faults = () =>
    checkGlossary(
      listSources('seeds/glossary', /\.json$/).map((path) => ({
        category: basename(path, '.json'),
        text: read(path),
      })),
    );

  test('writes one line, sorted, that has no definition and no source yet', () => {
    const before = read(file);
    write(draftTerm({ root, ...asked }));
    expect(JSON.parse(addedLine(before, read(file)))).toMatchObject({ id: asked.id, term: asked.called });
    const found = faults();
    expect(new Set(found.map(({ id, code }) => `${id} ${code}`))).toEqual(new Set([`${asked.id} schema`]));
    expect(found.map(({ detail }) => detail.split(':')[0])).toEqual(
      expect.arrayContaining(['senses.0.definition', 'senses.0.gloss', 'senses.0.sources']),
    );
  });

  test('passes when it is filled', () => {
    write(draftTerm({ root, ...asked }));
    const source = {
      ...{ title: '某市办法', publisher: '某市人民政府', url: 'https://www.shanghai.gov.cn/a.html' },
      ...{ date: null, where: '第三条', seen: '2026-11-26' },
    };
    const filled = read(file).replace(
      '"definition": "", "gloss": "", "sources": []',
      `"definition": "${'只为这一条测试写下的释义，'.repeat(3)}", "gloss": "a term of this test", "sources": [${JSON.stringify(source)}]`,
    );
    writeFileSync(join(root, file), filled);
    expect(faults()).toEqual([]);
  });

  test.each([
    ['an id that is there', { ...asked, id: 'he-zhang-zhi' }],
    ['a term that is there, written otherwise', { ...asked, called: '“河长”制' }],
    ['an id that is none', { ...asked, id: '河长制' }],
    ['a category that is none', { ...asked, group: 'water' }],
    ['no category', { ...asked, group: null }],
  ])('refuses %s', (_, input) => {
    expect(() => draftTerm({ root, ...input })).toThrow(Refused);
  });
});

describe('npm run new -- indicator', () => {
  const asked = { id: 'test-indicator', called: '测试用指标', group: 'economy' };
  const file = 'seeds/indicators.json';

  test('writes one line, sorted, that does not hold to the schema yet', () => {
    const before = read(file);
    write(draftIndicator({ root, ...asked }));
    const record = JSON.parse(addedLine(before, read(file)));
    expect(Object.keys(record)).toEqual(Object.keys(indicatorSchema.entries));
    const paths = v.safeParse(indicatorSchema, record).issues?.map((issue) => v.getDotPath(issue));
    expect(paths).toContain('definition');
    const ids = (JSON.parse(read(file)) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test.each([
    ['an id that is there', { ...asked, id: 'actual-population' }],
    ['a name that is there', { ...asked, called: '实有人口' }],
    ['another name of one that is there', { ...asked, called: '管理服务人口' }],
    ['a group that is none', { ...asked, group: 'water' }],
  ])('refuses %s', (_, input) => {
    expect(() => draftIndicator({ root, ...input })).toThrow(Refused);
  });
});

describe('npm run new -- portal', () => {
  test('writes a family, its place in the list, a fixture and a near miss, whose goldens have no address yet', () => {
    write(draftPortal({ root, id: 'shtest' }));
    expect(listFamilies(root)).toContain('shtest');
    expect(kindsOfFixture(root, 'shtest').sort()).toEqual(['near-miss', 'report']);
    const unfilled = listPageFixtures(root).filter((file) => addressOfFixture(root, file) === null);
    expect(unfilled).toEqual(['shtest-near-miss.html', 'shtest-report.html']);
  });

  test('makes of a page without its words a fixture of its structure, with as many invented ones, under its address', () => {
    const { window } = new JSDOM(read('tests/fixtures/pages/general-yangpu.html'));
    const address = 'https://www.shtest.gov.cn/zwgk/1.html';
    const sample = pageSkeleton(window.document, `${address}?from=menu`);
    write(draftPortal({ root, id: 'shtest', sample }));
    const { document } = new JSDOM(read('tests/fixtures/pages/shtest-report.html')).window;
    const shape = (of: Document) => [...of.querySelectorAll('body *')].map(({ localName }) => localName);
    expect(shape(document)).toEqual(shape(new JSDOM(sample).window.document));
    const words = document.body.textContent!;
    expect(words).not.toContain(blank);
    expect(words).toContain('临澜镇');
    expect(words).not.toContain('杨浦');
    expect(addressOfFixture(root, 'shtest-report.html')).toBe(address);
    expect(addressOfFixture(root, 'shtest-near-miss.html')).toBeNull();
  });

  test('leaves the list in the order of its paths, with the family before the general reader', () => {
    const list = 'lib/portals/all-portals.ts';
    write(draftPortal({ root, id: 'jtest' }));
    const paths = [...read(list).matchAll(/from '(\.\/[^']+)'/g)].map(([, path]) => path);
    expect(paths).toContain('./jtest.ts');
    expect(paths).toEqual([...paths].sort());
    const listed = [...read(list).matchAll(/^ {2}(\w+)Portal,$/gm)].map(([, name]) => name);
    expect(listed).toContain('jtest');
    expect(listed.at(-1)).toBe('general');
  });

  test.each(['pudong', 'furniture', 'Sh-Test', ''])('refuses the name %j', (id) => {
    expect(() => draftPortal({ root, id })).toThrow(Refused);
  });
});

test('a record goes into an empty file, before the first and after the last', () => {
  expect(insertRecord('[]\n', { id: 'b' })).toBe('[\n{"id": "b"}\n]\n');
  expect(insertRecord('[\n{"id":"b"}\n]\n', { id: 'a' })).toBe('[\n{"id":"a"},\n{"id":"b"}\n]\n');
  expect(insertRecord('[\n{"id": "b"}\n]\n', { id: 'c', t: 'x:"y,z' })).toBe(
    '[\n{"id": "b"},\n{"id": "c", "t": "x:\\"y,z"}\n]\n',
  );
});

test('no draft is left unfilled', () => {
  const shipped = [
    ...listSources('lib'),
    ...listSources('tests/fixtures', /./),
    ...listSources('seeds', /./),
  ];
  expect(shipped.filter((path) => readSource(path).includes(fillIn))).toEqual([]);
});
