import { headOfFile, type KeptFile, type KeptFileHead, keptFileFormat } from '../records/kept-file.ts';
import { hashBytes } from '../text/report-file.ts';
import { allRecords, readRecord } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** A file as the reader has it kept. */
export type FileToKeep = Pick<KeptFile, 'bytes' | 'name' | 'address' | 'keptAt'>;

/**
 * Keeps the original of a report's file, on the reader's wish alone, and gives it without its bytes when it is on disk.
 * Its hash is made here, of the very bytes that are written. Idempotent: a file that is kept already stays as it was
 * first kept. Throws `StoreError`, `disk-full` among them; then nothing was written, and nothing else was lost.
 */
export function keepFile(store: Store, { bytes, name, address, keptAt }: FileToKeep): Promise<KeptFileHead> {
  return asStoreErrors(async () => {
    assertWritable(store);
    const sha256 = await hashBytes(await bytes.arrayBuffer());
    const file = { format: keptFileFormat, sha256, size: bytes.size, name, address, keptAt, bytes } as const;
    return store.transaction('rw', store.files, async () => {
      const there = readRecord(store, 'files', await store.files.get(sha256));
      if (!there) await store.files.put(file);
      return headOfFile(there ?? file);
    });
  });
}

/** The kept files without their bytes, the last kept first. */
export function keptFiles(store: Store): Promise<KeptFileHead[]> {
  return asStoreErrors(async () =>
    (await allRecords(store, 'files'))
      .sort((a, b) => Date.parse(b.keptAt) - Date.parse(a.keptAt))
      .map(headOfFile),
  );
}

/** A kept file with its bytes; `null` where none of that hash is kept. */
export function keptFileOf(store: Store, sha256: string): Promise<KeptFile | null> {
  return asStoreErrors(async () => readRecord(store, 'files', await store.files?.get(sha256)));
}

/** Deletes a kept file: the reader alone asks for it, and has been asked back. Its snippets stay. */
export function deleteKeptFile(store: Store, sha256: string): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.files, () => store.files.delete(sha256));
  });
}
