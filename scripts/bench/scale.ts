import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { longReport } from '../../tests/helpers/long-report.ts';
import { fileTask } from '../corpus/find-documents.ts';
import { readOne } from '../corpus/read-one.ts';
import { rowsOf } from '../corpus/tables.ts';
import { openReader } from '../open-reader.ts';
import type { Row } from './row.ts';

/** Documents of a town's length, and those that are read first, so that what a process starts with is not counted. */
const documents = 1_200;
const first = 30;
const characters = 4_000;

/**
 * How fast the corpus command reads, as documents a second and core, against reading them one after another in one
 * process. The command starts its threads within its time.
 */
export async function benchScale(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-scale-'));
  try {
    const paths = Array.from({ length: documents }, (_, index) => {
      const path = join(folder, `${index}.txt`);
      writeFileSync(path, longReport(index, characters));
      return path;
    });
    const alone = await readOneByOne(paths);
    const threads = availableParallelism();
    const began = performance.now();
    const command = join(import.meta.dirname, '../corpus.ts');
    spawnSync(process.execPath, [command, folder, '--out', join(folder, 'figures.parquet')]);
    const rate = documents / ((performance.now() - began) / 1000) / threads;
    return [
      { name: 'one process', value: alone, unit: 'documents a second', ratio: null, against: '', aim: '–' },
      {
        name: `corpus command, ${threads} threads, started within`,
        ...{ value: rate, unit: 'documents a second and core' },
        ...{ ratio: rate / alone, against: 'of one process', aim: '≥ 0.6' },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Documents a second. */
async function readOneByOne(paths: readonly string[]): Promise<number> {
  const reader = openReader();
  const read = async (path: string): Promise<void> => {
    rowsOf(await readOne(fileTask(path), reader), { line: false });
  };
  for (const path of paths.slice(0, first)) await read(path);
  const began = performance.now();
  for (const path of paths) await read(path);
  return paths.length / ((performance.now() - began) / 1000);
}
