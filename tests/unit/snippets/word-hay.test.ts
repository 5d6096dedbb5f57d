import { describe, expect, it } from 'vitest';
import { PieceTable } from '../../../lib/snippets/piece-table.ts';
import { WordHay } from '../../../lib/snippets/word-hay.ts';
import { seeded } from '../../helpers/random.ts';

const found = (rows: readonly (string | null)[], ...words: string[]) => {
  const table = new PieceTable();
  const pieces = rows.map((row) => row?.split('\n').map((piece) => table.numberOf(piece)) ?? null);
  return new WordHay(table, pieces).rowsWith(words);
};

describe('a hay of words', () => {
  it('finds each row that holds all words, in whatever order and place', () => {
    const rows = ['税收\n增长', '增长', '', '税收税收', '长增税收', '收\n税'];
    expect(found(rows, '税收')).toEqual([0, 3, 4]);
    expect(found(rows, '增长', '税收')).toEqual([0]);
    expect(found(rows, '税收', '税收')).toEqual([0, 3, 4]);
    expect(found(rows, '没有')).toEqual([]);
    expect(found(rows)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('finds nothing across two rows, and nothing in one that is not read', () => {
    expect(found(['甲税', '收乙'], '税收')).toEqual([]);
    expect(found(['甲税', '收乙', '税\0收'], '税\0收')).toEqual([2]);
    expect(found(['甲', null, 'null'], 'null')).toEqual([2]);
    expect(found(['一\0', '二'], '\0')).toEqual([0]);
    expect(found(['甲\0甲', '甲'], '甲\0甲')).toEqual([0]);
  });

  it('finds nothing of what came after its rows were known', () => {
    const table = new PieceTable();
    const hay = new WordHay(table, [[table.numberOf('税收')], [table.numberOf('增长')]]);
    table.numberOf('税收增长');
    expect(hay.rowsWith(['税收'])).toEqual([0]);
    expect(hay.rowsWith(['税收增长'])).toEqual([]);
  });

  it('says of thousands what looking through each of them says', () => {
    const random = seeded(7);
    // No word that is searched holds what parts the pieces.
    const signs = ['税', '收', '\0', '1', 'a'];
    const word = (most: number, of = signs) =>
      Array.from({ length: 1 + random.below(most) }, () => random.pick(of)).join('');
    const rows = Array.from({ length: 2_000 }, () =>
      random.below(9) === 0 ? '' : word(12, [...signs, '\n']),
    );
    for (let turn = 0; turn < 200; turn += 1) {
      const words = Array.from({ length: 1 + random.below(3) }, () => word(3));
      const each = rows.flatMap((row, at) => (words.every((one) => row.includes(one)) ? [at] : []));
      expect(found(rows, ...words), JSON.stringify(words)).toEqual(each);
    }
  });
});
