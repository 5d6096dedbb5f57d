import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceKind } from '../../lib/knowledge/citable-source.ts';
import type { SeedEntry } from '../../lib/knowledge/glossary.ts';
import { isLawCitation } from '../../lib/knowledge/resolve-sources.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { fieldTables, undescribedFields, withFieldTables } from '../../scripts/fields/field-tables.ts';
import { readShapes } from '../../scripts/fields/read-shapes.ts';
import { anchorsOf, isThere, listDocuments, listProjectFiles, pathsNamedIn } from '../helpers/documents.ts';
import { projectRoot, readSource } from '../helpers/sources.ts';

const files = listProjectFiles();
const documents = listDocuments();
const documentAt = (path: string) => documents.find((document) => document.path === path)!;
const scripts = Object.keys(packageJson.scripts);

describe.each(documents.map((document) => [document.path, document] as const))('%s', (path, document) => {
  test('names only files that are there', () => {
    expect(pathsNamedIn(document).filter((named) => !isThere(named, files))).toEqual([]);
  });

  test('links only to what is there', () => {
    const targets = [...document.prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target]) => target!);
    const dead = targets.filter((target) => {
      const [file, anchor] = target.split('#') as [string, string | undefined];
      const to = file === '' ? path : normalize(join(dirname(path), file));
      if (!isThere(to, files)) return true;
      return anchor !== undefined && !anchorsOf(documentAt(to)).has(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
  });

  test('names only commands that there are', () => {
    const named = [...document.text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !scripts.includes(name!))).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = documentAt('README.md').text;
  const shapes = readShapes(join(projectRoot, 'lib/analysis'));

  test('has every field of a reading with its type and meaning (npm run fields writes them)', () => {
    expect(undescribedFields(shapes)).toEqual([]);
    expect(withFieldTables(readme, fieldTables(shapes))).toBe(readme);
  });

  test('or CONTRIBUTING.md explains every command', () => {
    const both = readme + documentAt('CONTRIBUTING.md').text;
    const missing = scripts.filter(
      (name) =>
        name !== 'postinstall' &&
        name !== 'test' &&
        !new RegExp(`npm run (?:--silent )?${name}(?![\\w:-])`).test(both),
    );
    expect(missing).toEqual([]);
    expect(both).toContain('npm test');
  });

  test('counts what the seeds hold', () => {
    const seeds = (name: string) => JSON.parse(readSource(`seeds/${name}.json`)) as Record<string, unknown>[];
    const reach = /## How far the knowledge reaches\n([\s\S]*?)\n## /.exec(readme)![1]!.replace(/\s+/g, ' ');
    const reports = seeds('reports');
    const ofKind = (kind: string) => reports.filter((report) => report.kind === kind).length;
    const glossary = files
      .filter((path) => path.startsWith('seeds/glossary/'))
      .flatMap((path) => JSON.parse(readSource(path)) as SeedEntry[]);
    const restOn = glossary.map(({ senses }) => {
      const kinds = senses
        .flatMap(({ sources }) => sources)
        .map((source) => (isLawCitation(source) ? 'law' : sourceKind(source)));
      return kinds.includes('law') ? 'law' : kinds.includes('government') ? 'government' : 'other';
    });
    const resting = (kind: string) => restOn.filter((footing) => footing === kind).length;
    const catalogue = seeds('catalogue/reports');
    const indicators = seeds('indicators');
    const defined = indicators.filter(({ definition }) => definition !== null);
    const explained = indicators.filter(({ definition, term }) => definition === null && Boolean(term));
    const ownWay = indicators.filter(({ noNationalDefinition }) => noNationalDefinition === true);
    const grown = indicators.filter(({ growth }) => growth !== null);
    for (const words of [
      `${reports.length} known reports of ${new Set(reports.map(({ placeId, place }) => placeId ?? place)).size} places`,
      `${ofKind('annual')} annual, ${ofKind('half-year')} half-year, ${ofKind('term')} of a whole term, ${ofKind('other')} of other spans`,
      `${catalogue.length} reports of ${new Set(catalogue.map(({ place }) => place)).size} provinces and cities`,
      `**Places:** ${seeds('places').length}:`,
      `${glossary.length} terms in ${files.filter((path) => path.startsWith('seeds/glossary/')).length} fields`,
      `${resting('law')} rest on laws and regulations, ${resting('government')} on other papers of government`,
      `${resting('other')} on press, reprints or other pages only`,
      `**Indicators:** ${indicators.length}, of which ${defined.length} have a sourced definition and ${explained.length} are explained by the glossary's entry; ${ownWay.length} say that`,
      `${grown.length} have a sourced word on how their growth rate is computed`,
      `**Base notes:** ${seeds('base-notes').length} `,
    ])
      expect(reach).toContain(words);
  });
});

test('README.zh-CN.md names the commands that README.md names', () => {
  const commands = (path: string) =>
    [
      ...new Set([...documentAt(path).text.matchAll(/npm (?:test|run (?:--silent )?[\w:-]+)/g)].map(String)),
    ].sort();
  expect(commands('README.zh-CN.md')).toEqual(commands('README.md'));
});

test.each(['SECURITY.md', 'docs/hostile-pages.md'])('%s names tests that there are', (path) => {
  const held = [...documentAt(path).text.matchAll(/`(tests\/[^`]+)`: ((?:“[^”]+”(?:, | and )?)+)/g)].flatMap(
    ([, path, titles]) => [...titles!.matchAll(/“([^”]+)”/g)].map(([, title]) => [path!, title!] as const),
  );
  expect(held.length).toBeGreaterThan(20);
  const missing = held.filter(([path, title]) => !readSource(path).includes(title));
  expect(missing.map(([path, title]) => `${path}: ${title}`)).toEqual([]);
});

test('docs/architecture.md lists the rooms in the order that holds, from the top', () => {
  const table = [
    ...documentAt('docs/architecture.md').text.matchAll(/^\| `((?:lib\/\w+|components|entrypoints))` \|/gm),
  ];
  const order = /const order[^=]*= (\[[\s\S]*?\n\]);/.exec(
    readSource('tests/contracts/room-order.test.ts'),
  )![1]!;
  const rooms = [...order.matchAll(/'((?:lib\/\w+|components|entrypoints))'/g)];
  expect(table.map(([, room]) => room)).toEqual(rooms.map(([, room]) => room).reverse());
});

test('docs/browsers.md has a line for every comment that says a behaviour was tried', () => {
  const lines = documentAt('docs/browsers.md').text;
  const tried = files.filter(
    (path) => /\.(?:tsx?|mjs|css)$/.test(path) && readSource(path).includes('(tried)'),
  );
  expect(
    tried.filter((path) => path !== 'tests/contracts/documents.test.ts' && !lines.includes(`\`${path}\``)),
  ).toEqual([]);
});

test('CHANGELOG.md has the version of the package, and its newest entry first', () => {
  const versions = [...documentAt('CHANGELOG.md').text.matchAll(/^## (.+)$/gm)].map(
    ([, version]) => version!,
  );
  expect(versions.some((version) => version.startsWith(packageJson.version))).toBe(true);
});

test('.nvmrc names the Node that the tools run on', () => {
  const version = readFileSync(join(projectRoot, '.nvmrc'), 'utf8').trim();
  for (const named of Object.values(packageJson.optionalDependencies)) expect(named).toBe(version);
});
