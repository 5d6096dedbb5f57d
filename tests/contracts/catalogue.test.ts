import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { catalogueRecordSchema } from '../../lib/knowledge/catalogue.ts';
import { readSeedFile } from '../../lib/knowledge/seed-file.ts';
import { parsePeriod } from '../../lib/text/period-shape.ts';
import { leaveOutRules } from '../../scripts/catalogue/leave-out.ts';
import { type CorpusDocument, titleOf } from '../../scripts/proof/corpus/documents.ts';
import byHandFile from '../../seeds/reports.json' with { type: 'json' };
import { projectRoot, readSource } from '../helpers/sources.ts';

const { records, faults } = readSeedFile(readSource('seeds/catalogue/reports.json'), catalogueRecordSchema);
const catalogue = records.map(({ record }) => record);

/** Years that a report reviews last. */
const lastYear = (period: string): number => Number(parsePeriod(period)!.to.slice(0, 4));

test('the catalogue keeps to its schema, sorted and each report once', () => {
  expect(faults).toEqual([]);
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

test('no address stands twice, nor in the reports by hand', () => {
  const urls = [...catalogue, ...byHandFile].flatMap(({ addresses }) => addresses.map(({ url }) => url));
  expect(urls.filter((url, at) => urls.indexOf(url) !== at)).toEqual([]);
});

test('1,400 reports and more, and 70 places and more with years that follow each other', () => {
  const years = new Map<string, Set<number>>();
  for (const { place, district, period } of [...catalogue, ...byHandFile]) {
    const key = `${district ?? ''}${place}`;
    years.set(key, (years.get(key) ?? new Set()).add(lastYear(period)));
  }
  const consecutive = [...years.values()].filter((of) => [...of].some((year) => of.has(year + 1)));
  expect(catalogue.length).toBeGreaterThanOrEqual(1_400);
  expect(consecutive.length).toBeGreaterThanOrEqual(70);
});

const document: CorpusDocument = {
  path: '政府工作报告-主要城市/河湾市/2024.md',
  text: '',
  title: null,
  address: 'https://www.hewan.gov.cn/zwgk/202401/t20240118_12.html',
  genre: 'report',
  place: '河湾市',
  year: 2024,
};

test.each([
  ['no-place', { place: null }],
  ['no-address', { address: null }],
  ['broken-address', { address: 'https://' }],
  ['copy', { address: 'https://news.hewan.com/202401/t20240118_12.html' }],
  ['list-page', { address: 'https://www.hewan.gov.cn/zwgk/zfgzbg/index.shtml' }],
  ['address-twice', { address: 'https://www.hewan.gov.cn/zwgk/202301/t20230118_12.html' }],
  ['misfiled', { path: '政府工作报告-其他地市/宿迁市/2015.md' }],
  ['misfiled', { path: '政府工作报告-其他地市/清远市/2015.md' }],
  // Its last quarter plans nothing; where it belongs is not in doubt.
  [undefined, { path: '政府工作报告-主要城市/广州市/2018.md' }],
  [undefined, {}],
] as const)('%s is why a document is left out', (id, change) => {
  const seen = new Set(['https://www.hewan.gov.cn/zwgk/202301/t20230118_12.html']);
  expect(leaveOutRules.find(({ holds }) => holds({ ...document, ...change }, seen))?.id).toBe(id);
});

test.each([
  ['title: 2024年河湾市政府工作报告2024年河湾市政府工作报告', '2024年河湾市政府工作报告'],
  ["title: '2024年河湾市政府工作报告'", '2024年河湾市政府工作报告'],
  ['title: 河湾河湾', '河湾河湾'],
  ['source: https://www.hewan.gov.cn/1.html', null],
])('%s is a title said once', (line, title) => {
  expect(titleOf(`---\n${line}\n---\n`)).toBe(title);
});

test('no title of the catalogue stands twice over', () => {
  expect(catalogue.filter(({ title }) => title !== null && /^(.{6,})\1$/u.test(title))).toEqual([]);
});

test.each([
  ['a git directory without its files', 'objects', 'has no reports'],
  ['a copy without history', '政府工作报告-主要城市/河湾市', 'is no git checkout'],
])('%s writes no catalogue', (_, folder, reason) => {
  const directory = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, folder), { recursive: true });
  if (folder.endsWith('市')) writeFileSync(join(directory, folder, '2024.md'), '各位代表：');
  const before = readSource('seeds/catalogue/reports.json');
  const { status, stderr } = spawnSync('node', [join(projectRoot, 'scripts/catalogue.ts'), directory], {
    encoding: 'utf8',
  });
  expect(stderr).toContain(reason);
  expect(status).toBe(1);
  expect(readSource('seeds/catalogue/reports.json')).toBe(before);
});
