import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readAll } from '../../../scripts/corpus/read-all.ts';
import { readOne } from '../../../scripts/corpus/read-one.ts';
import { readWishes } from '../../../scripts/corpus/wishes.ts';
import { openReader } from '../../../scripts/open-reader.ts';
import { readDocument } from '../../../scripts/read-document.ts';
import { encodeGbk } from '../../helpers/gbk.ts';
import { longReport } from '../../helpers/long-report.ts';
import { makeDocx, paragraph, run } from '../../helpers/made-docx.ts';
import { makePdf } from '../../helpers/made-pdf.ts';
import { setParagraph } from '../../helpers/pdf-items.ts';
import { queryTables } from '../../helpers/query-tables.ts';
import { projectRoot } from '../../helpers/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...parts: string[]) => join(folder, ...parts);

const script = (name: string) => join(projectRoot, 'scripts', name);
const corpus = (...args: string[]) => corpusOf('', ...args);
const corpusOf = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [script('corpus.ts'), ...args], {
    ...{ input, encoding: 'utf8', maxBuffer: 2 ** 28 },
    // A command that hangs in a file does not hear of anything milder.
    ...{ timeout: 60_000, killSignal: 'SIGKILL' },
  });
/** What it answered, a line each. */
const answersOf = ({ stdout }: { stdout: string }): Record<string, unknown>[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Documents of every kind that is read, two folders deep, and what is none: its name says how it is answered. */
function putDocuments(): void {
  const sentence = '全年完成税收5.2亿元，同比增长7.7%，新建学校2所，增加学位1260个。';
  const documents: Record<string, string | Uint8Array> = {
    'a/2024.txt': longReport(1, 4000),
    'a/2025.txt': longReport(2, 4000),
    'a/gbk.html': encodeGbk(`<html><body>${`<p>${sentence}</p>`.repeat(6)}</body></html>`),
    'a/b/report.pdf': makePdf([setParagraph(sentence)]),
    'a/b/report.docx': makeDocx({ body: paragraph(run(sentence)) }),
    'a/b/bureau.txt': sentence,
    'broken/empty.txt': '',
    'broken/damaged.pdf': makePdf([setParagraph(sentence)]).slice(0, 300),
    'broken/unknown.doc': new Uint8Array(3000).map((_zero, index) => (index * 7919) % 251),
    'broken/none.xlsx': 'not taken from a folder',
  };
  for (const [path, bytes] of Object.entries(documents)) {
    mkdirSync(at('in', path, '..'), { recursive: true });
    writeFileSync(at('in', path), bytes);
  }
}

/** Figures of some documents as every reader of them tells them. */
const facts = (figures: readonly Record<string, unknown>[]) =>
  figures.map(({ start, text, value, indicator, period, rule_number }) => ({
    ...{ start: Number(start), text, value: Number(value), indicator, period, rule_number },
  }));

describe('the corpus command', () => {
  let told: string;
  beforeAll(() => {
    putDocuments();
    const first = corpus(at('in'), '--out', at('figures.parquet'), '--terms', at('terms.parquet'));
    expect(first.stderr).toMatch(/9\/9 份，3 份未读/);
    expect(first.status).toBe(0);
    told = first.stdout;
  });

  it('says nothing on standard output that nobody asked for', () => expect(told).toBe(''));

  it('answers for every document, read or not', async () => {
    const rows = await queryTables(
      `select document, problem, figures from '${at('figures.reports.parquet')}' order by document`,
    );
    expect(
      rows.map(({ document, problem }) => [String(document).slice(at('in').length + 1), problem]),
    ).toEqual([
      ['a/2024.txt', null],
      ['a/2025.txt', null],
      ['a/b/bureau.txt', null],
      ['a/b/report.docx', null],
      ['a/b/report.pdf', null],
      ['a/gbk.html', null],
      ['broken/damaged.pdf', 'damaged'],
      ['broken/empty.txt', 'empty'],
      ['broken/unknown.doc', 'old-doc'],
    ]);
  });

  it.each(['a/2024.txt', 'a/gbk.html', 'a/b/report.pdf'])(
    'has the rows that analyse gives: %s',
    async (path) => {
      const analysis = openReader().read(await readDocument(at('in', path), null));
      const rows = await queryTables(
        `select * from '${at('figures.parquet')}' where document = '${at('in', path)}' order by start`,
      );
      expect(facts(rows)).toEqual(
        facts(analysis.figures.map((figure) => ({ ...figure, rule_number: figure.reading.rule }))),
      );
      expect(rows.map(({ inferred, section }) => [inferred, section])).toEqual(
        analysis.figures.map(({ inferred, section }) => [inferred, section]),
      );
      const terms = await queryTables(
        `select term from '${at('terms.parquet')}' where document = '${at('in', path)}'`,
      );
      expect(terms).toHaveLength(analysis.terms.length);
    },
  );

  it('spends nothing on a text that is longer than any report', async () => {
    const task = { document: 'long', path: null, address: null, problem: null };
    const reader = { ...openReader(), read: () => expect.unreachable() };
    const outcome = await readOne({ ...task, text: '一'.repeat(1_000_001) }, reader);
    expect(outcome).toMatchObject({ reading: null, problem: { kind: 'long' } });
  });

  it('does nothing again', async () => {
    const before = readFileSync(at('figures.parquet'));
    const again = corpus(at('in'), '--out', at('figures.parquet'), '--terms', at('terms.parquet'));
    expect(again.stderr).toMatch(/^0\/0 份/);
    const rows = `select count(*) as rows from '${at('figures.parquet')}'`;
    expect(before.length).toBeGreaterThan(0);
    expect(await queryTables(rows)).toEqual([{ rows: expect.stringMatching(/^\d{3,}$/) }]);
  });

  it('leaves files that can be read when it is stopped, and goes on where it stopped', async () => {
    mkdirSync(at('many'));
    for (let index = 0; index < 30; index += 1)
      writeFileSync(at('many', `${String(index).padStart(2, '0')}.txt`), longReport(index, 2000));
    const child = spawn(process.execPath, [
      ...[script('corpus.ts'), at('many'), '--out', at('many.parquet')],
      ...['--threads', '1', '--jsonl', '-'],
    ]);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (let line = 0; line < 3; line += 1) await lines.next();
    child.kill('SIGINT');
    child.stdout.resume();
    expect(await once(child, 'exit')).toEqual([130, null]);
    const count = `select count(*)::int as documents from '${at('many.reports.parquet')}'`;
    const [stopped] = await queryTables(count);
    expect(stopped!.documents).toBeGreaterThanOrEqual(3);
    expect(stopped!.documents).toBeLessThan(30);

    expect(corpus(at('many'), '--out', at('many.parquet')).status).toBe(0);
    expect(await queryTables(count)).toEqual([{ documents: 30 }]);
    const twice = await queryTables(
      `select document, start from '${at('many.parquet')}' group by all having count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const documents = await queryTables(`select distinct document from '${at('many.parquet')}'`);
    expect(documents).toHaveLength(30);
  });

  it('answers each line of its input, in order, before the next one comes', async () => {
    const child = spawn(process.execPath, [script('corpus.ts'), '--stdin', '--jsonl', '-', '--threads', '1']);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const ask = async (line: string) => {
      child.stdin.write(`${line}\n`);
      return JSON.parse((await lines.next()).value as string);
    };
    const text = '2024年，全镇完成税收5.2亿元。';
    const given = await ask(JSON.stringify({ id: 7, text }));
    expect(given).toMatchObject({ document: '7', problem: null, figures: [{ text: '5.2亿元' }] });
    expect(await ask(at('in/broken/empty.txt'))).toMatchObject({ problem: { kind: 'empty' } });
    expect(await ask('{"id": "x"}')).toMatchObject({ document: 'x', problem: { kind: 'line' } });
    expect(await ask(at('no-such.txt'))).toMatchObject({ problem: { kind: 'path' } });
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('reads each line that has no id of its own, once, and answers all of them in every run', async () => {
    const ask = (...lines: string[]) => {
      const run = corpusOf(lines.join('\n'), '--stdin', '--out', at('lines.parquet'), '--jsonl', '-');
      expect(run.status).toBe(0);
      return answersOf(run);
    };
    const [one, two] = [1, 2].map((tax) => JSON.stringify({ text: `2024年，全镇完成税收${tax}亿元。` }));
    const [first, bad] = ask(one!, '{no JSON');
    expect([first!.problem, (bad!.problem as { kind: string }).kind]).toEqual([null, 'line']);
    expect(ask(two!, one!, '{no JSON', '{nor this')).toMatchObject([
      { problem: null, figures: [{ text: '2亿元' }] },
      // It says that it was done before, and where it was not read, why.
      { document: first!.document, earlier: true, problem: null },
      { document: bad!.document, earlier: true, problem: { kind: 'line' } },
      { problem: { kind: 'line' } },
    ]);
    const [rows] = await queryTables(
      `select count(*)::int as documents, count(distinct document)::int as told from '${at('lines.reports.parquet')}'`,
    );
    expect(rows).toEqual({ documents: 4, told: 4 });
    expect(await queryTables(`select text from '${at('lines.parquet')}' order by text`)).toEqual([
      { text: '1亿元' },
      { text: '2亿元' },
    ]);
  });

  it('says of a document that takes too long that it did, and goes on', () => {
    const run = corpus(at('in/a'), '--jsonl', '-', '--limit', '0.001');
    expect(answersOf(run)).toEqual(
      Array(6).fill(expect.objectContaining({ problem: expect.objectContaining({ kind: 'time' }) })),
    );
    expect(run.status).toBe(0);
  });

  it('lets nobody else write into its tables, and goes on after one that was killed', async () => {
    const out = at('locked.parquet');
    const first = spawn(process.execPath, [
      ...[script('corpus.ts'), '--stdin', '--jsonl', '-', '--out', out],
      ...['--threads', '1'],
    ]);
    first.stdin.write('{"id": 1, "text": "全年完成税收5.2亿元。"}\n');
    await once(first.stdout, 'data');
    const second = corpus(at('in/a/b/bureau.txt'), '--out', out);
    expect([second.status, second.stderr]).toEqual([1, expect.stringMatching(/locked\.parquet.*另一次运行/)]);
    expect(second.stderr.trim().split('\n')).toHaveLength(1);
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(corpus(at('in/a/b/bureau.txt'), '--out', out).status).toBe(0);
    const documents = `select count(distinct document)::int as documents from '${out}'`;
    expect(await queryTables(documents)).toEqual([{ documents: 1 }]);
    expect(existsSync(`${out}.lock`)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')(
    'says that the disk is full, and goes on when it is not',
    async () => {
      const out = at('full.parquet');
      const args = [process.execPath, script('corpus.ts'), at('in/a/2024.txt'), '--out', out];
      const full = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$@"', 'sh', ...args], { encoding: 'utf8' });
      expect([full.status, full.stderr]).toEqual([1, expect.stringMatching(/full\.parquet.*(写不下|空间)/)]);
      expect(full.stderr).not.toMatch(/^ {4}at /m);
      expect(corpus(at('in/a/2024.txt'), '--out', out).status).toBe(0);
      const twice = `select document from '${out}' group by document, start having count(*) > 1`;
      expect(await queryTables(twice)).toEqual([]);
      const count = `select count(*)::int as documents from '${at('full.reports.parquet')}'`;
      expect(await queryTables(count)).toEqual([{ documents: 1 }]);
    },
  );

  it('has one line for each document in a file, also after it was killed', async () => {
    const lines = () => readFileSync(at('killed.jsonl'), 'utf8').trimEnd().split('\n');
    const args = ['--stdin', '--out', at('killed.parquet'), '--jsonl', at('killed.jsonl'), '--threads', '1'];
    const first = spawn(process.execPath, [script('corpus.ts'), ...args]);
    const texts = [1, 2, 3].map((tax) => JSON.stringify({ id: tax, text: `全年完成税收${tax}亿元。` }));
    first.stdin.write(`${texts[0]}\n{"id": 9}\n`);
    await vi.waitFor(() => expect(lines()).toHaveLength(2), { timeout: 30_000, interval: 50 });
    first.kill('SIGKILL');
    await once(first, 'exit');
    // It was writing another one.
    appendFileSync(at('killed.jsonl'), '{"document":"2","prob');
    expect(corpusOf([...texts, '{"id": 9}'].join('\n'), ...args).status).toBe(0);
    expect(lines().map((line) => JSON.parse(line).document)).toEqual(['1', '9', '2', '3']);
    const count = `select count(*)::int as documents from '${at('killed.reports.parquet')}'`;
    expect(await queryTables(count)).toEqual([{ documents: 4 }]);
  });

  it('ends a line of its input at a line feed alone', () => {
    const text = '全年完成税收5.2亿元。\u2028新建学校2所。\u2029增加学位1260个。';
    const run = corpusOf(`${JSON.stringify({ id: 'a', text })}\r\n{"id": "b"}`, '--stdin', '--jsonl', '-');
    expect(answersOf(run).map(({ document, problem }) => [document, problem === null])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('says in a sentence that its tables have nowhere to go', () => {
    const { status, stderr } = corpus(at('in/a'), '--out', at('nowhere', 'figures.parquet'));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/nowhere.*没有这个文件夹/)]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('ends without a stack, its tables whole, where nobody reads its lines any more', async () => {
    const child = spawn(process.execPath, [
      ...[script('corpus.ts'), '--stdin', '--jsonl', '-', '--out', at('cut.parquet'), '--threads', '1'],
    ]);
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
    });
    const line = (id: number) => child.stdin.write(`{"id": ${id}, "text": "全年完成税收5.2亿元。"}\n`);
    line(1);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (const id of [2, 3, 4]) line(id);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(told).toContain('没有人再读');
    expect(told).not.toMatch(/^ {4}at /m);
    const count = `select count(*)::int as documents from '${at('cut.reports.parquet')}'`;
    const [{ documents }] = (await queryTables(count)) as [{ documents: number }];
    expect(documents).toBeGreaterThan(0);
  });

  it.skipIf(process.platform === 'win32')('reads files alone by name, and ends', () => {
    for (const name of ['pipe.txt', 'beside.json']) spawnSync('mkfifo', [at(name)]);
    writeFileSync(at('beside.txt'), '全年完成税收5.2亿元。');
    const paths = [at('pipe.txt'), '/dev/zero', at('beside.txt'), at('in/a/b/bureau.txt')];
    const run = corpus(...paths, '--jsonl', '-', '--threads', '1', '--limit', '20');
    const none = { problem: { kind: 'path', sentence: expect.stringContaining('不是普通文件') } };
    expect(answersOf(run)).toMatchObject([none, none, none, { problem: null }]);
    expect(run.status).toBe(0);
    const { status, stderr } = corpus(paths[3]!, '--out', at('pipe.txt'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('不是普通文件')]);
  });

  it('shows how it is called', () => {
    const { status, stderr } = corpus(at('in'));
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Usage/)]);
  });

  it('does not write over a file that is not its own', () => {
    writeFileSync(at('notes.parquet'), '我的笔记');
    const { status, stderr } = corpus(at('in'), '--out', at('notes.parquet'));
    expect([status, stderr]).toEqual([1, expect.stringContaining(at('notes.parquet'))]);
    expect(readFileSync(at('notes.parquet'), 'utf8')).toBe('我的笔记');
    expect(existsSync(at('notes.reports.parquet'))).toBe(false);
  });
});

describe('documents that were read', () => {
  it('are kept no longer than they are wanted', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const text = '全年完成税收5.2亿元。';
    async function* tasks() {
      for (const document of 'abcde') yield { document, path: null, text, address: null, problem: null };
    }
    const workforce = { threads: 1, limit: 60_000, memory: 1500 };
    const work = { workforce, line: false, done: new Map(), stop: new AbortController().signal };
    const given: WeakRef<object>[] = [];
    let left: number[] = [];
    for await (const rows of readAll(tasks(), work)) {
      given.push(new WeakRef(rows));
      await new Promise((done) => setTimeout(done, 20));
      collect();
      left = given.flatMap((one, at) => (one.deref() ? [at] : []));
    }
    // The last one is in hand.
    expect(left.filter((at) => at < 3)).toEqual([]);
  });
});

describe('what the command is asked', () => {
  it('has its documents beside its figures, and a thread for each core', () => {
    expect(readWishes(['in', '--out', 'a/figures.parquet'])).toEqual({
      ...{
        paths: ['in'],
        stdin: false,
        out: 'a/figures.parquet',
        reports: join('a', 'figures.reports.parquet'),
      },
      ...{ terms: null, jsonl: null },
      workforce: { threads: expect.any(Number), limit: 120_000, memory: 1500 },
    });
  });

  it.each([
    ['nothing', []],
    ['no file to write', ['in']],
    ['folders and lines', ['in', '--stdin', '--jsonl', '-']],
    ['terms without figures', ['in', '--jsonl', '-', '--terms', 'terms.parquet']],
    ['two tables in one file', ['in', '--out', 'a/x.parquet', '--terms', 'a/../a/x.parquet']],
    ['lines and a table in one file', ['in', '--out', 'x.parquet', '--jsonl', './x.parquet']],
    ['half a thread', ['in', '--jsonl', '-', '--threads', '0.5']],
    ['no time', ['in', '--jsonl', '-', '--limit', '0']],
    ['words for a number', ['in', '--jsonl', '-', '--memory', 'much']],
  ])('makes no sense: %s', (_name, args) => expect(readWishes(args)).toBeNull());
});
