import { describe, expect, it } from 'vitest';
import { findMutants } from '../../../scripts/proof/mutations/find-mutants.ts';

const cutsOf = (source: string): string[] =>
  findMutants('row.ts', source)
    .filter(({ kind }) => kind === 'alternative')
    .map(({ start, end }) => source.slice(start, end));

describe('alternatives of a module', () => {
  it('are those of patterns, and of pieces of patterns', () => {
    expect(cutsOf('const own = /(?:全|我)市/u;')).toEqual(['全|', '|我']);
    expect(cutsOf("const row = { form: '比例', notAfter: '减|降' };")).toEqual(['减|', '|降']);
  });

  it('are none of the phrase that a row shows, whose bars are characters of it', () => {
    expect(cutsOf("const row = { pattern: /全市/u, sample: '指标|单位|去年' };")).toEqual([]);
  });
});
