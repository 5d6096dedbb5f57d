import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import type { Column } from '../../../scripts/corpus/column.ts';
import { openParquetFile } from '../../../scripts/corpus/parquet-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const columns: Column<never>[] = (
  [
    ['name', 'text'],
    ['place', 'whole'],
    ['value', 'number'],
    ['goal', 'yes-or-no'],
    ['rules', 'texts'],
  ] as const
).map(([name, type]) => ({ name, type, of: () => null }));

const rowArbitrary = fc.tuple(
  fc.option(fc.string({ unit: 'grapheme' })),
  fc.option(fc.integer({ min: 0, max: 2 ** 31 - 1 })),
  fc.option(fc.double({ noNaN: true })),
  fc.option(fc.boolean()),
  fc.array(fc.string()),
);
type Row = typeof rowArbitrary extends fc.Arbitrary<infer T> ? T : never;

const readRows = async (path: string): Promise<Row[]> => {
  const { buffer, byteOffset, length } = readFileSync(path);
  const rows = await parquetReadObjects({
    file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer,
  });
  return rows.map((row) => columns.map(({ name }) => row[name])) as Row[];
};

let number = 0;
const newPath = () => join(folder, `${++number}.parquet`);

describe('a file that rows are added to', () => {
  it('gives back every row of every run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.array(rowArbitrary, { maxLength: 4 }))), async (runs) => {
        const path = newPath();
        for (const groups of runs) {
          const file = openParquetFile(path, columns);
          for (const rows of groups) {
            file.add(rows);
            file.sign({});
          }
          file.close();
        }
        const expected = runs.flat(2);
        if (expected.length === 0) return;
        expect(await readRows(path)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('loses no signed row to a run that was cut off anywhere', async () => {
    const path = newPath();
    const rows = (count: number): Row[] =>
      Array.from({ length: count }, (_, index) => [`乡镇${index}`, index, index / 4, true, ['PAR1', '规则']]);
    const first = openParquetFile(path, columns);
    first.add(rows(30));
    first.sign({});
    const signed = statSync(path).size;
    first.add(rows(50));
    first.sign({});
    first.close();
    const whole = statSync(path).size;
    for (let size = signed; size < whole; size += 7) {
      const cut = join(folder, 'cut.parquet');
      copyFileSync(path, cut);
      truncateSync(cut, size);
      const again = openParquetFile(cut, columns);
      expect(again.rows).toBe(30);
      again.add(rows(1));
      again.sign({});
      again.close();
      expect(await readRows(cut)).toEqual([...rows(30), ...rows(1)]);
    }
  });

  it('keeps no more rows than it is told, groups at a time, and tells by its notes', async () => {
    const path = newPath();
    const file = openParquetFile(path, columns);
    for (const name of ['甲', '乙', '丙']) file.add([[name, 1, 1, true, []]]);
    file.sign({ engine: '1', 空: '' });
    file.close();
    let notes = {};
    const again = openParquetFile(path, columns, (found) => {
      notes = found;
      return 2;
    });
    expect(notes).toEqual({ engine: '1', 空: '' });
    expect(await again.readColumn('name')).toEqual(['甲', '乙']);
    again.sign({});
    again.close();
    expect((await readRows(path)).map(([name]) => name)).toEqual(['甲', '乙']);
  });

  it.each([
    ['a text', Buffer.from('地区生产总值PAR1')],
    ['four letters', Buffer.from('PAR1')],
  ])('does not touch a file that is not its own: %s', (_name, bytes) => {
    const path = newPath();
    writeFileSync(path, bytes);
    expect(() => openParquetFile(path, columns)).toThrow(path);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('does not add to a table of other columns', () => {
    const path = newPath();
    const file = openParquetFile(path, columns);
    file.sign({});
    file.close();
    const before = readFileSync(path);
    expect(() => openParquetFile(path, columns.slice(1))).toThrow(path);
    expect(readFileSync(path)).toEqual(before);
  });
});
