import { describe, expect, it } from 'vitest';
import { listSources } from '../helpers/sources.ts';
import { readSyntax } from '../helpers/syntax.ts';

const modules = listSources('lib/figures').map((path) => [path, readSyntax(path)] as const);

const han = /\p{Script=Han}/u;

/** A function fits a screen. */
const mostLines = 40;

describe('lib/figures', () => {
  it('is there', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap(([, { functions }]) => functions).length).toBeGreaterThan(100);
  });

  it.each(modules)(
    '%s keeps its grammar in tables, where each pattern has a name and a sample',
    (path, { innerPatterns }) => {
      const chinese = innerPatterns.filter(({ source }) => han.test(source));
      expect(chinese.map(({ line, source }) => `${path}:${line} ${source}`)).toEqual([]);
    },
  );

  it.each(modules)('%s spells no word of a report in a function', (path, { texts }) => {
    const words = texts.filter(({ inside, key, source }) => inside && key !== 'sample' && han.test(source));
    expect(words.map(({ line, source }) => `${path}:${line} ${source}`)).toEqual([]);
  });

  it.each(modules)('%s has no function longer than a screen', (path, { functions }) => {
    const long = functions.filter(({ lines }) => lines > mostLines);
    expect(long.map(({ line, lines }) => `${path}:${line} has ${lines} lines`)).toEqual([]);
  });
});
