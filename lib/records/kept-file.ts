import type { ReportFile } from '../text/report-file.ts';

/** Version of the shape of kept files. */
export const keptFileFormat = 1;

/** The original of a report's file, kept whole on the reader's wish: what a snippet's file hash is the hash of. */
export interface KeptFile extends Omit<ReportFile, 'pages' | 'pagesWithoutText'> {
  format: typeof keptFileFormat;
  /** Where it was read from, http or https; `null` for one that the reader chose. */
  address: string | null;
  /** ISO time with offset. */
  keptAt: string;
  /** A `Blob`, so that a list of files can be read without their bytes. */
  bytes: Blob;
}

/** A kept file without its bytes: what lists are made of. */
export type KeptFileHead = Omit<KeptFile, 'bytes'>;

/** A kept file's entry in a list. */
export function headOfFile({ bytes: _bytes, ...head }: KeptFile): KeptFileHead {
  return head;
}

/** Bytes that become text at once: a multiple of three, so that pieces of base64 can be joined, and few enough for the stack. */
const inOnePiece = 3 * 8192;

/** The bytes of files as base64, by the files' hashes: what a backup writes of them. */
export async function packFiles(files: readonly KeptFile[]): Promise<Map<string, string>> {
  const packed = new Map<string, string>();
  for (const { sha256, bytes } of files) {
    const all = new Uint8Array(await bytes.arrayBuffer());
    let text = '';
    for (let at = 0; at < all.length; at += inOnePiece)
      text += btoa(String.fromCharCode(...all.subarray(at, at + inOnePiece)));
    packed.set(sha256, text);
  }
  return packed;
}

/** A file's record out of a backup, its base64 as bytes again; what is no such record passes as it is. */
export function unpackFile(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('bytes' in row) || typeof row.bytes !== 'string')
    return row;
  try {
    const text = atob(row.bytes);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
    return { ...row, bytes: new Blob([bytes]) };
  } catch {
    return row;
  }
}
