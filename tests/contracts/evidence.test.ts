import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyCounters } from '../../lib/reports/body-counters.ts';
import { titleCounters } from '../../lib/reports/title-counters.ts';
import { listSources, projectRoot, readSource } from '../helpers/sources.ts';

/** Every code that detection may give as a reason: those of its tables, and those written out where they are given. */
function codesGiven(): string[] {
  const codes = new Set([...titleCounters, ...bodyCounters].map((rule) => rule.id));
  for (const path of ['lib/reports', 'lib/portals', 'entrypoints'].flatMap((room) => listSources(room))) {
    const source = readSource(path);
    for (const [, code] of source.matchAll(/'(counter-[a-z-]+|reader-says-[a-z-]+)'/g))
      codes.add(code as string);
    // A reason is an object with `code`, or what detection's own `add` takes first.
    if (path.startsWith('entrypoints')) continue;
    for (const [, code] of source.matchAll(/\bcode: '([a-z-]+)'/g)) codes.add(code as string);
    if (!path.endsWith('reports/detect.ts')) continue;
    for (const [, code] of source.matchAll(/\badd\('([a-z-]+)'/g)) codes.add(code as string);
    for (const [, code] of source.matchAll(/[?:] '(head-names-[a-z]+)'/g)) codes.add(code as string);
    if (source.includes('`host-$' + '{kind}`'))
      for (const kind of ['government', 'congress']) codes.add(`host-${kind}`);
  }
  return [...codes].filter((code) => !code.startsWith('field-')).sort();
}

/** The keys that `components/words.ts` has for them, read from its source: the module itself needs a browser. */
function wordsOf(): Map<string, string> {
  const source = readFileSync(join(projectRoot, 'components', 'words.ts'), 'utf8');
  const table = /const evidenceWords: Words = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
  const pairs = [...table.matchAll(/'?([a-z-]+)'?: 'evidence\.(\w+)'/g)];
  return new Map(pairs.map(([, code, key]) => [code as string, key as string]));
}

/** The keys under `evidence:` in a locale file. */
function keysOf(locale: string): Set<string> {
  const file = readFileSync(join(projectRoot, 'locales', `${locale}.yml`), 'utf8');
  const block = /^evidence:\n((?: {2}.*\n)+)/m.exec(file)?.[1] ?? '';
  return new Set([...block.matchAll(/^ {2}(\w+): *\S/gm)].map(([, key]) => key as string));
}

describe('the reasons that detection gives', () => {
  const codes = codesGiven();
  const words = wordsOf();

  it('are found, the plain ones among them', () => {
    expect(codes).toEqual(
      expect.arrayContaining([
        ...['title-form', 'congress-line', 'salutation', 'mandate', 'section-heads', 'government-voice'],
        ...['head-names-report', 'head-names-publisher', 'host-government', 'host-congress', 'site-id'],
        ...['counter-topic', 'counter-department', 'counter-list', 'counter-host', 'reader-says-report'],
      ]),
    );
  });

  it.each(codes)('%s has its words', (code) => {
    expect(words.has(code)).toBe(true);
    for (const locale of ['zh_CN', 'en']) expect(keysOf(locale).has(words.get(code) as string)).toBe(true);
  });
});
