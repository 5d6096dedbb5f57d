import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { backupParts, noContents } from '../../../lib/records/backup.ts';
import { parseBackup } from '../../../lib/records/import.ts';
import { planImport } from '../../../lib/records/import-plan.ts';
import { headOfFile, type KeptFile, packFiles, unpackFile } from '../../../lib/records/kept-file.ts';
import { hashBytes } from '../../../lib/text/report-file.ts';
import { madeBackup } from '../../helpers/made-backup.ts';
import { seeded } from '../../helpers/random.ts';

async function fileOf(bytes: Uint8Array<ArrayBuffer>): Promise<KeptFile> {
  const sha256 = await hashBytes(bytes.buffer);
  const [size, keptAt] = [bytes.length, '2026-03-02T09:15:00Z'];
  return { format: 1, sha256, size, name: '报告.pdf', address: null, keptAt, bytes: new Blob([bytes]) };
}

const bytesOf = async (row: unknown) => new Uint8Array(await (row as KeptFile).bytes.arrayBuffer());
const packed = async (file: KeptFile) => ({ ...file, bytes: (await packFiles([file])).get(file.sha256) });

describe('a kept file', () => {
  it('is the same once packed and unpacked, of every length around a piece', async () => {
    for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 49_152, 50_000]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) % 256);
      const file = await fileOf(bytes);
      const again = unpackFile(JSON.parse(JSON.stringify(await packed(file))));
      expect(await bytesOf(again), String(length)).toEqual(bytes);
      expect(again).toMatchObject(headOfFile(file));
    }
  });

  it('of any bytes comes back', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), async (bytes) => {
        const file = await fileOf(new Uint8Array(bytes));
        expect([...(await bytesOf(unpackFile(await packed(file))))]).toEqual([...bytes]);
      }),
      { numRuns: 40 },
    ));

  it.each([
    ['nothing', null],
    ['no record', 'YWJj'],
    ['one without bytes', { sha256: 'x' }],
    ['bytes that are no text', { bytes: 5 }],
    ['text that is no base64', { bytes: '*' }],
  ])('that is none passes as it is: %s', (_what, row) => {
    expect(unpackFile(row)).toBe(row);
  });

  it('has a head without its bytes', async () => {
    const { bytes: _bytes, ...head } = await fileOf(new Uint8Array([1]));
    expect(headOfFile({ ...head, bytes: new Blob() })).toEqual(head);
  });
});

describe('a backup with originals', () => {
  const backup = madeBackup(seeded(5), 3);
  const text = async (files: KeptFile[], hashes = files.map(({ sha256 }) => sha256)) => {
    const map = await packFiles(files.filter(({ sha256 }) => hashes.includes(sha256)));
    return [...backupParts({ ...backup, texts: [], files }, map)].join('');
  };
  const sha256 = async () => '';

  it('brings those that are packed, and no others', async () => {
    const [one, two] = [await fileOf(new Uint8Array([1, 2])), await fileOf(new Uint8Array([3]))];
    const parsed = await parseBackup(await text([one, two], [two.sha256]), { sha256 });
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(parsed.backup.files.map(({ sha256: hash }) => hash)).toEqual([two.sha256]);
    expect(await bytesOf(parsed.backup.files[0])).toEqual(new Uint8Array([3]));
  });

  it('is refused where a file is not the one that its hash was made of', async () => {
    const one = await fileOf(new Uint8Array([1, 2]));
    const other = { ...one, sha256: 'e'.repeat(64) };
    const parsed = await parseBackup(await text([one, other]), { sha256 });
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: 'text-does-not-match', path: 'files[1].bytes' },
    });
    expect(await parseBackup(await text([one, other]))).toMatchObject({ ok: true });
  });

  it('pauses every five hundred records, of the lists and of what is hashed', async () => {
    const { snippets } = madeBackup(seeded(6), 990);
    const texts = backup.texts.slice(0, 1);
    const json = [...backupParts({ ...backup, snippets, texts })].join('');
    const records = 990 + 1 + backup.ownTerms.length + 2 + backup.reports.length + 2;
    const pauses: number[] = [];
    const hashes = { sha256: async () => texts[0]!.hash, pause: (done: number) => void pauses.push(done) };
    expect(await parseBackup(json, hashes)).toMatchObject({ ok: true });
    expect(records).toBeLessThan(1000);
    expect(pauses).toEqual([500]);
    const more = madeBackup(seeded(6), 1000 - (records - 990) - 1);
    pauses.length = 0;
    await parseBackup([...backupParts({ ...backup, snippets: more.snippets, texts })].join(''), hashes);
    // 999 records and one text that is hashed.
    expect(pauses).toEqual([500, 1000]);
    await expect(
      parseBackup(json, {
        pause: () => {
          throw new Error('stopped');
        },
      }),
    ).rejects.toThrow('stopped');
  });
});

describe('a file that is no backup', () => {
  const head = {
    app: 'zhengbaotong',
    format: 6,
    madeAt: 'x',
    appVersion: 'x',
    settings: {},
    ...noContents(),
  };
  const without = (name: keyof typeof head) => ({ ...head, [name]: undefined });

  it.each([
    [head, null],
    [{ ...head, app: 'x' }, ['not-a-backup', '']],
    [[], ['not-a-backup', '']],
    [null, ['not-a-backup', '']],
    [{ ...head, format: 0 }, ['bad-record', 'format']],
    [{ ...head, format: 1.5 }, ['bad-record', 'format']],
    [{ ...head, format: '6' }, ['bad-record', 'format']],
    [{ ...head, format: 7 }, ['newer-format', 'format']],
    [without('madeAt'), ['bad-record', 'madeAt']],
    [without('appVersion'), ['bad-record', 'appVersion']],
    [without('settings'), ['bad-record', 'settings']],
    [{ ...head, settings: [] }, ['bad-record', 'settings']],
    [{ ...head, settings: null }, ['bad-record', 'settings']],
    [{ ...head, damaged: {} }, ['bad-record', 'damaged']],
    [{ ...head, damaged: [] }, null],
    [{ ...head, snippets: {} }, ['bad-record', 'snippets']],
    [without('snippets'), ['bad-record', 'snippets']],
    [without('files'), ['bad-record', 'files']],
    [{ ...without('files'), format: 3 }, null],
    [{ ...without('files'), format: 4 }, ['bad-record', 'files']],
    [{ ...without('pastReports'), format: 2 }, null],
  ] as const)('is told what is wrong with it (%#)', async (data, wrong) => {
    const parsed = await parseBackup(JSON.stringify(data));
    if (wrong === null) expect(parsed).toMatchObject({ ok: true, backup: { format: 6, files: [] } });
    else expect(parsed).toEqual({ ok: false, error: { code: wrong[0], line: null, path: wrong[1] } });
  });

  it.each([
    ['{\n"app": "x" 5}', 2],
    ['{\n\n"app": "x",\n}', 4],
    ['{"app":', 1],
    ['{"app":\n\n', 3],
  ])('and broken JSON on which line: %j', async (json, line) => {
    expect(await parseBackup(json)).toEqual({ ok: false, error: { code: 'not-json', line, path: '' } });
  });

  // As Chromium, Firefox and Safari say it: the line is counted where only an offset is told.
  it.each([
    ['Unexpected token in JSON at position 6', 2],
    ['Unexpected token in JSON at position 7', 3],
    ['Unexpected token in JSON at position 8', 4],
    ['Unexpected token in JSON at position 0', 1],
    ['expected property name at line 12 column 3 of the JSON data', 12],
    ['Unexpected end of JSON input', 4],
    ['unexpected end of data', 4],
    ['JSON Parse error: Unexpected identifier', null],
  ])('by the browser’s own words: %s', async (message, line) => {
    const parse = vi.spyOn(JSON, 'parse').mockImplementationOnce(() => {
      throw new SyntaxError(message);
    });
    const parsed = await parseBackup('\n{"a":\n\n1');
    parse.mockRestore();
    expect(parsed).toEqual({ ok: false, error: { code: 'not-json', line, path: '' } });
  });

  it('and a bad record by its list, place and line', async () => {
    const backup = madeBackup(seeded(7), 3);
    const bad = backup.ownTerms.map((term) => ({ ...term, id: 'x' }));
    const json = [...backupParts({ ...backup, ownTerms: bad })].join('');
    const line =
      1 + json.split('\n').findIndex((words) => words.includes('"x"') && words.includes('createdAt'));
    const error = { code: 'bad-record', line, path: 'ownTerms[0].id' };
    expect(await parseBackup(json)).toEqual({ ok: false, error });
    // In another layout no line tells.
    expect(await parseBackup(JSON.stringify(JSON.parse(json), null, 1))).toEqual({
      ok: false,
      error: { ...error, line: null },
    });
    const no = JSON.parse(json) as { ownTerms: unknown[] };
    no.ownTerms = [null];
    expect(await parseBackup(JSON.stringify(no))).toMatchObject({ error: { path: 'ownTerms[0]' } });
  });
});

describe('what an import would do', () => {
  const backup = madeBackup(seeded(8), 2);
  const facts = { newId: () => 'new', stamp: { machine: 'here', changedAt: '2026-03-04T00:00:00Z' } };

  it('to plain records counts those that are new, later, and there already; parts are not counted', () => {
    const later = structuredClone(backup);
    later.reports[0]!.openedAt = '2026-05-01T00:00:00Z';
    later.pastTexts[0]!.readAt = '2026-05-01T00:00:00Z';
    const [lists, empty] = [
      { ...noContents(), reports: later.reports, pastTexts: later.pastTexts },
      noContents(),
    ];
    const count = (there: typeof backup | typeof empty) => {
      const { added, updated, skipped, put } = planImport(lists, there, facts);
      return { added, updated, skipped, put: put.reports.length + put.pastTexts.length };
    };
    expect(count(empty)).toEqual({ added: 1, updated: 0, skipped: 0, put: 2 });
    expect(count(backup)).toEqual({ added: 0, updated: 1, skipped: 0, put: 2 });
    expect(count({ ...empty, ...lists })).toEqual({ added: 0, updated: 0, skipped: 1, put: 0 });
  });

  it('to edited records counts what was added, and what got later words', () => {
    const changed = structuredClone(backup);
    const [first] = changed.snippets;
    Object.assign(first!, { note: '后来', revision: 1, seen: { 'machine-1': 1 } });
    const lists = { ...noContents(), snippets: changed.snippets };
    const there = { ...noContents(), snippets: backup.snippets.slice(0, 1) };
    expect(planImport(lists, there, facts)).toMatchObject({
      added: 1,
      updated: 1,
      skipped: 0,
      conflicts: [],
    });
    expect(planImport(there, lists, facts)).toMatchObject({ added: 0, updated: 0, skipped: 1 });
  });
});
