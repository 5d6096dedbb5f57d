import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeGbk } from '../../tests/helpers/gbk.ts';
import { longReport } from '../../tests/helpers/long-report.ts';
import { makeDocx, paragraph, run } from '../../tests/helpers/made-docx.ts';
import { makePdf } from '../../tests/helpers/made-pdf.ts';
import { setParagraph } from '../../tests/helpers/pdf-items.ts';
import { queryTables } from '../../tests/helpers/query-tables.ts';
import { fileTask } from '../corpus/find-documents.ts';
import { readOne } from '../corpus/read-one.ts';
import { figureColumns, rowsOf } from '../corpus/tables.ts';
import { openReader } from '../open-reader.ts';
import type { ProofRow } from './row.ts';

/** Characters of a document: a town's report. */
const characters = 4_000;
/** Every so many documents its rows are compared cell by cell. */
const compared = 20;
/** How often the memory is looked at, in ms. */
const tick = 250;
/** Ended before they would end by themselves, in seconds: those that are too long. */
const limit = 30;
/** The last of the documents are broken, one of each. */
const broken: readonly (readonly [string, () => string | Uint8Array])[] = [
  ['empty.txt', () => ''],
  ['blank.html', () => '<html><body></body></html>'],
  ['cut-off.pdf', () => makePdf([setParagraph(longReport(1, 400))]).slice(0, 700)],
  ['reserved.pdf', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2 ** 20)])],
  ['noise.pdf', () => noise(30_000)],
  ['noise.doc', () => noise(30_000)],
  ['noise.docx', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(30_000)])],
  ['large.txt', () => longReport(2, 50_000).repeat(350)],
  ['too-large.pdf', () => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), Buffer.alloc(70 * 2 ** 20)])],
  ['undeclared.txt', () => encodeGbk(longReport(3, characters))],
];

/** Bytes without any order, the same each time. */
const noise = (length: number): Buffer<ArrayBuffer> =>
  Buffer.from(new Uint8Array(length).map((_zero, index) => Math.imul(index + 1, 2_654_435_761) >>> 24));

/** Documents of four kinds in ten folders, and the broken ones in their own; gives their paths. */
function putDocuments(folder: string, count: number): string[] {
  const kinds: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
    ['txt', (text) => text],
    ['html', (text) => `<html><meta charset="utf-8"><body>${text.replace(/.+/g, '<p>$&</p>')}</body></html>`],
    ['docx', (text) => makeDocx({ body: text.replace(/.+/g, (line) => paragraph(run(line))) })],
    [
      'pdf',
      (text) =>
        makePdf([
          text
            .split('\n')
            .slice(0, 12)
            .flatMap((line) => setParagraph(line)),
        ]),
    ],
  ];
  const put = (path: string, bytes: string | Uint8Array): string => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  };
  return [
    ...Array.from({ length: count - broken.length }, (_, index) => {
      const [ending, make] = kinds[index % kinds.length]!;
      const name = `${String(index).padStart(5, '0')}.${ending}`;
      return put(join(folder, String(index % 10), name), make(longReport(index, characters)));
    }),
    ...broken.map(([name, make]) => put(join(folder, 'broken', name), make())),
  ];
}

/** Runs the command over a folder; gives how it ended and the memory of its process while it ran, in MB. */
async function runCorpus(folder: string, out: string): Promise<{ code: number; memory: number[] }> {
  const child = spawn(process.execPath, [
    ...[join(import.meta.dirname, '../corpus.ts'), folder, '--out', out, '--limit', String(limit)],
  ]);
  child.stderr.resume();
  const memory: number[] = [];
  const watch = setInterval(() => {
    const kilobytes = Number(
      execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }),
    );
    memory.push(kilobytes / 1024);
  }, tick);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(watch);
  return { code, memory };
}

/** Documents whose rows differ from those that reading them one by one gives. */
async function findDifferences(paths: readonly string[], out: string): Promise<string[]> {
  const reader = openReader();
  const differing: string[] = [];
  for (const path of paths) {
    const { figures } = rowsOf(await readOne(fileTask(path), reader), { line: false });
    const rows = await queryTables(`select * from '${out}' where document = '${path}' order by start`);
    const found = rows.map((row) => figureColumns.map(({ name }) => row[name]));
    if (JSON.stringify(found) !== JSON.stringify(figures)) differing.push(path);
  }
  return differing;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Reads `count` made documents, ten of them broken, into tables, and looks at what is in them. */
export async function proofScale(count = 1_000): Promise<ProofRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-scale-'));
  const out = join(folder, 'figures.parquet');
  try {
    const paths = putDocuments(join(folder, 'in'), count);
    const { code, memory } = await runCorpus(join(folder, 'in'), out);
    const answered = await queryTables(
      `select problem, count(*)::int as documents from '${join(folder, 'figures.reports.parquet')}' group by all order by all`,
    );
    const sum = answered.reduce((all, { documents }) => all + (documents as number), 0);
    const unread = answered.filter(({ problem }) => problem !== null);
    const sound = paths.slice(0, count - broken.length);
    const differing = await findDifferences(
      sound.filter((_path, index) => index % compared === 0),
      out,
    );
    const settled = memory.slice(Math.floor(memory.length / 4));
    const half = Math.floor(settled.length / 2);
    const growth = mean(settled.slice(half)) / mean(settled.slice(0, half));
    const [series] = await queryTables(
      `select count(*)::int as points from (select indicator, period, min(value) from '${out}' where indicator is not null group by all)`,
    );
    return [
      {
        name: `${count} documents, ${broken.length} of them broken`,
        asked: 'each with an answer',
        measured: `${sum} (${unread.map(({ problem, documents }) => `${problem} ${documents}`).join(', ')})`,
        pass: code === 0 && sum === count,
      },
      {
        name: `rows as one by one, each ${compared}th document`,
        asked: 'all',
        measured: differing.length === 0 ? 'all' : differing.join(', '),
        pass: differing.length === 0,
      },
      {
        name: 'memory, third and fourth quarter to second and third',
        asked: 'at most 1.2',
        measured: `${growth.toFixed(2)} (${Math.round(Math.max(...memory))} MB at most)`,
        pass: growth <= 1.2,
      },
      {
        name: 'a query of DuckDB over the figures',
        asked: 'rows',
        measured: `${series!.points}`,
        pass: (series!.points as number) > 0,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
