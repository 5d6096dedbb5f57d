import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { UnreadableDocument } from '../unreadable-document.ts';
import { type Cell, type Column, schemaOf } from './column.ts';

/** A Parquet file that rows are added to; a reader may open it after each `sign`. */
export interface ParquetFile {
  /** Rows in the file, those of earlier runs with them. */
  readonly rows: number;
  /** Groups that they stand in. */
  readonly groups: number;
  /** One column of the rows that stood in the file when it was opened. */
  readColumn(name: string): Promise<Cell[]>;
  /** Writes rows as one group; they are seen by readers from the next `sign` on. */
  add(rows: readonly (readonly Cell[])[]): void;
  /**
   * Makes all that was added readable: writes a footer, with `notes` as its key-value metadata. Earlier footers stay
   * where they are, so that a run that is killed while it writes loses what came after the last one alone.
   */
  sign(notes: Readonly<Record<string, string>>): void;
  close(): void;
}

/** What stands in a footer that was found: where it ends, and what it says. */
interface Footer {
  end: number;
  metadata: FileMetaData;
}

/** Thrown for a file that is there and is not one of ours to go on with, or can't be written. */
export class OtherFile extends UnreadableDocument {}

const magic = 'PAR1';
/** Bytes at a time in which a footer is looked for, from the file's end. */
const stretch = 4 * 1024 * 1024;

/**
 * Opens a file for more rows, or begins one. `keep` says how many rows of what is there stay, asked with the notes of its
 * last footer; what follows them is dropped, whole groups at a time. Throws where there is a file that is no Parquet, or
 * has other columns.
 */
export function openParquetFile(
  path: string,
  columns: readonly Column<never>[],
  keep: (notes: Readonly<Record<string, string>>) => number = () => Number.POSITIVE_INFINITY,
): ParquetFile {
  const descriptor = writeOrSay(path, () => openSync(path, constants.O_RDWR | constants.O_CREAT));
  const schema = schemaOf(columns);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'zhengbaotong' });
  /** What the writer holds goes to the file. */
  const write = (): void => {
    const block = new Uint8Array(bytes.buffer, 0, bytes.index);
    let written = 0;
    while (written < block.length)
      written += writeOrSay(path, () =>
        writeSync(descriptor, block, written, undefined, bytes.offset - bytes.index + written),
      );
    bytes.index = 0;
  };
  const footer = findLastFooter(descriptor, path);
  if (footer) {
    takeUp(writer, bytes, footer, { path, schema, keep });
    // What a run that was cut off left behind it.
    ftruncateSync(descriptor, footer.end);
  }
  const sign = (notes: Readonly<Record<string, string>>): void => {
    writer.kvMetadata = Object.entries(notes).map(([key, value]) => ({ key, value }));
    writer.finish();
    writer.pendingIndexes = [];
    write();
  };
  // There is a footer to go back to from the beginning, also where the first group is never finished.
  if (!footer) sign({});
  return {
    get rows() {
      return Number(writer.num_rows);
    },
    get groups() {
      return writer.row_groups.length;
    },
    async readColumn(name) {
      if (!footer) return [];
      const metadata = { ...footer.metadata, row_groups: writer.row_groups, num_rows: writer.num_rows };
      const file = {
        byteLength: footer.end,
        slice: (start: number, end: number = footer.end) => {
          const { buffer, byteOffset, length } = readBytes(descriptor, start, end);
          return buffer.slice(byteOffset, byteOffset + length);
        },
      };
      const rows = await parquetReadObjects({ file, metadata, columns: [name] });
      return rows.map((row) => row[name] as Cell);
    },
    add(rows) {
      if (rows.length === 0) return;
      const columnData = columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index]!) }));
      writer.write({ columnData, rowGroupSize: rows.length });
      write();
    },
    sign,
    close: () => closeSync(descriptor),
  };
}

/** What is said of a file that can't be written, by Node's codes. */
const writeSentences: Readonly<Record<string, string>> = {
  ENOSPC: '写不下了，磁盘没有空间 (no space left)',
  EDQUOT: '写不下了，配额已用完 (over quota)',
  EFBIG: '写不下了，超过允许的文件大小 (the file would be too large)',
  EIO: '写不进去，磁盘出错 (the disk failed)',
  EROFS: '不能写，磁盘只读 (a read-only disk)',
  EACCES: '无权写入 (may not be written)',
  EPERM: '无权写入 (may not be written)',
  ENOENT: '没有这个文件夹 (no such folder)',
  ENOTDIR: '没有这个文件夹 (no such folder)',
  EISDIR: '是文件夹，不是文件 (a folder, not a file)',
};

/** Writes a file, or throws an `OtherFile` that says in a sentence why it could not be written. */
export function writeOrSay<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const sentence = writeSentences[String((error as { code?: unknown }).code)];
    throw sentence ? new OtherFile(`${path}: ${sentence}`) : error;
  }
}

/** Lets a writer go on behind a footer that was found, as if it had written what that footer names. */
function takeUp(
  writer: ParquetWriter,
  bytes: ByteWriter,
  { end, metadata }: Footer,
  expected: {
    path: string;
    schema: ReturnType<typeof schemaOf>;
    keep: (notes: Readonly<Record<string, string>>) => number;
  },
): void {
  const names = (elements: readonly { name: string; type?: string }[]) =>
    elements.map(({ name, type }) => `${name} ${type}`).join();
  if (names(metadata.schema) !== names(expected.schema))
    throw new OtherFile(`${expected.path}: 已有的文件是别的表 (it holds another table)`);
  const notes = Object.fromEntries(
    (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']),
  );
  const wanted = expected.keep(notes);
  for (const group of metadata.row_groups) {
    if (Number(writer.num_rows + group.num_rows) > wanted) break;
    writer.row_groups.push(group);
    writer.num_rows += group.num_rows;
  }
  bytes.index = 0;
  bytes.offset = end;
}

/** Throws where a path leads to a file that this command did not write; a path that leads to none is free. */
export function assertOwnFile(path: string): void {
  if (!existsSync(path)) return;
  // Opening a pipe waits for whoever writes into it.
  if (!statSync(path).isFile()) throw new OtherFile(`${path}: 不是普通文件 (not a regular file)`);
  const descriptor = openSync(path, constants.O_RDONLY);
  try {
    findLastFooter(descriptor, path);
  } finally {
    closeSync(descriptor);
  }
}

/** The last whole footer of a file; `null` for an empty file. Throws where there is none. */
function findLastFooter(descriptor: number, path: string): Footer | null {
  const { size } = fstatSync(descriptor);
  if (size === 0) return null;
  for (let end = size; end > magic.length; ) {
    const from = Math.max(0, end - stretch);
    const at = readBytes(descriptor, from, end).lastIndexOf(magic);
    if (at < 0) {
      // A mark may lie across two stretches.
      end = from + magic.length - 1;
      continue;
    }
    const footer = readFooter(descriptor, from + at + magic.length);
    if (footer) return footer;
    end = from + at + magic.length - 1;
  }
  throw new OtherFile(`${path}: 已有的文件不是本命令写的 (it was not written by this command)`);
}

/** The footer that ends at an offset, or `null` where none does: four letters may stand in any bytes. */
function readFooter(descriptor: number, end: number): Footer | null {
  const tail = 2 * 4;
  if (end < tail + magic.length) return null;
  const length = readBytes(descriptor, end - tail, end).readUInt32LE(0);
  const start = end - tail - length;
  if (length === 0 || start < magic.length) return null;
  const bytes = readBytes(descriptor, start, end);
  try {
    const metadata = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    return metadata.created_by === 'zhengbaotong' ? { end, metadata } : null;
  } catch {
    return null;
  }
}

function readBytes(descriptor: number, start: number, end: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(end - start);
  readSync(descriptor, bytes, 0, bytes.length, start);
  return bytes;
}
