import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupParts, exportJson } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import { packFiles } from '../../lib/records/kept-file.ts';
import { importBackup, readBackup, wipeStore } from '../../lib/store/backup.ts';
import { deleteSnippets, sweepKept } from '../../lib/store/delete-snippets.ts';
import { keepFile, keptFileOf, keptFiles } from '../../lib/store/kept-files.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { damagedRows } from '../../lib/store/read-records.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import type { Store } from '../../lib/store/schema.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { runUseCase } from '../../lib/store/use-cases.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';
import { seeded } from '../helpers/random.ts';

const facts = { madeAt: '2026-03-03T08:00:00+08:00', appVersion: '0.2.0', settings: {} };
const keptAt = '2026-03-02T09:15:00+08:00';
const later = '2026-03-04T09:15:00+08:00';
const address = 'https://www.example.gov.cn/files/2023.pdf';

/** Bytes of every value, and more of them than are packed in one piece. */
const random = seeded(7);
const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => (i < 256 ? i : random.below(256)));
const sha256 = createHash('sha256').update(bytes).digest('hex');
const original = () => ({ bytes: new Blob([bytes]), name: '2023年报告.pdf', address, keptAt });
const hashText = async (text: string) => createHash('sha256').update(text).digest('hex');
const head = { format: 1, sha256, size: bytes.length, name: '2023年报告.pdf', address, keptAt };

let store: Store;
let count = 0;
beforeEach(async () => {
  count += 1;
  store = await openStore({ name: `files-${count}` });
});
afterEach(() => store.close());

const bytesOf = async (hash: string, from = store) =>
  new Uint8Array(await (await keptFileOf(from, hash))!.bytes.arrayBuffer());

describe('the original of a file', () => {
  it('is kept whole under the hash of its bytes, and listed without them', async () => {
    expect(await keepFile(store, original())).toEqual(head);
    expect(await keptFiles(store)).toEqual([head]);
    expect(await bytesOf(sha256)).toEqual(bytes);
    expect(await keptFileOf(store, 'a'.repeat(64))).toBeNull();
  });

  it('that is kept already stays as it was first kept', async () => {
    await keepFile(store, original());
    const again = { ...original(), name: '副本.pdf', address: null, keptAt: later };
    expect(await keepFile(store, again)).toEqual(head);
    expect(await keptFiles(store)).toEqual([head]);
  });

  it('goes when the reader deletes it or everything, and with nothing else', async () => {
    const snippet = keptSnippet({ file: { sha256, size: bytes.length, name: null, pages: null } });
    const text = { format: 1, hash: snippet.bodyHash, normaliser: 1, text: '文', address, keptAt } as const;
    await saveSnippet(store, { snippet, text });
    await keepFile(store, original());
    await deleteSnippets(store, [snippet.id]);
    await sweepKept(store);
    expect(await runUseCase(store, 'keptFiles', [])).toEqual([head]);
    await runUseCase(store, 'deleteKeptFile', [sha256]);
    expect(await keptFiles(store)).toEqual([]);
    await keepFile(store, original());
    await wipeStore(store);
    expect(await keptFiles(store)).toEqual([]);
  });

  it('for which the disk has no room is not written, and what is kept stays', async () => {
    await keepFile(store, original());
    const snippet = keptSnippet();
    await store.snippets.add(snippet);
    const full = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    store.files.hook('creating', full);
    const other = { ...original(), bytes: new Blob(['%PDF-1.7 another']) };
    expect(await keepFile(store, other).then(String, storeErrorCode)).toBe('disk-full');
    store.files.hook('creating').unsubscribe(full);
    expect(await keptFiles(store)).toEqual([head]);
    expect(await store.snippets.count()).toBe(1);
    expect((await keepFile(store, other)).size).toBe(16);
  });

  it('whose row lost its bytes hides no other, and may be kept again', async () => {
    await store.files.bulkPut([
      { ...head, sha256: 'b'.repeat(64), bytes: 'lost' },
      { ...head, bytes: new Blob(['cut']) },
    ] as never[]);
    expect(await keptFiles(store)).toEqual([]);
    expect((await damagedRows(store)).map(({ list }) => list)).toEqual(['files', 'files']);
    await keepFile(store, original());
    expect(await bytesOf(sha256)).toEqual(bytes);
  });
});

describe('a backup', () => {
  it('leaves originals out, and has them where the reader wants it', async () => {
    await keepFile(store, original());
    expect((await readBackup(store, facts)).files).toEqual([]);
    const whole = await readBackup(store, { ...facts, withFiles: true });
    const json = [...backupParts(whole, await packFiles(whole.files))].join('');
    const parsed = await parseBackup(json);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const elsewhere = await openStore({ name: `files-${count}-elsewhere` });
    await keepFile(elsewhere, { ...original(), bytes: new Blob(['another']) });
    const plan = await importBackup(elsewhere, parsed.backup, { newId: () => 'new' });
    expect(plan).toMatchObject({ added: 1, updated: 0, skipped: 0 });
    expect(await bytesOf(sha256, elsewhere)).toEqual(bytes);
    expect(await keptFiles(elsewhere)).toHaveLength(2);
    const again = await parseBackup(json);
    if (!again.ok) throw new Error(JSON.stringify(again.error));
    expect(await importBackup(elsewhere, again.backup, { newId: () => 'new' })).toMatchObject({
      added: 0,
      updated: 0,
      skipped: 1,
    });
    elsewhere.close();
  });

  it('without them takes none away', async () => {
    await keepFile(store, original());
    const parsed = await parseBackup(exportJson(await readBackup(store, facts)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    await importBackup(store, parsed.backup, { newId: () => 'new' });
    expect(await bytesOf(sha256)).toEqual(bytes);
  });

  it.each([
    ['a byte of an original turned', (packed: string) => `B${packed.slice(1)}`, 'text-does-not-match'],
    ['one cut off', (packed: string) => packed.slice(0, -4), 'bad-record'],
    ['no base64', () => '%%%', 'bad-record'],
  ])('with %s is refused whole', async (_damage, turn, code) => {
    await keepFile(store, original());
    const whole = await readBackup(store, { ...facts, withFiles: true });
    const packed = new Map([...(await packFiles(whole.files))].map(([hash, text]) => [hash, turn(text)]));
    const json = [...backupParts(whole, packed)].join('');
    const parsed = await parseBackup(json, { sha256: hashText });
    expect(parsed.ok ? null : parsed.error.code).toBe(code);
    expect(parsed.ok ? null : parsed.error.path).toMatch(/^files\[0\]/);
    expect(parsed.ok ? null : parsed.error.line).toBe(json.split('\n').indexOf('"files":[') + 2);
  });
});
