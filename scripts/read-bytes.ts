import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { UnreadableDocument } from './unreadable-document.ts';

/** What is said of a path that leads to no file, by Node's codes. */
const pathSentences: Readonly<Record<string, string>> = {
  ENOENT: '找不到文件 (no such file)',
  ENOTDIR: '找不到文件 (no such file)',
  EISDIR: '是文件夹，不是文件 (a folder, not a file)',
  EACCES: '无权读取 (may not be read)',
  EPERM: '无权读取 (may not be read)',
  // A socket, and what has nothing to give at the moment.
  ENXIO: '不是普通文件 (not a regular file)',
  EAGAIN: '不是普通文件 (not a regular file)',
};

/** How a file is read. */
export interface ByteWish {
  /** Bytes of the largest file that is read, whatever its entry says of its size. */
  most: number;
  /**
   * Whether pipes, sockets and devices are refused, which may never give anything, or never end. A thread that waits in one
   * can't be ended.
   */
  filesOnly: boolean;
}

/** The file's bytes, `null` for one that is too large. Throws `UnreadableDocument` for a path that leads to none that is read. */
export function readBytes(path: string, { most, filesOnly }: ByteWish): Uint8Array<ArrayBuffer> | null {
  try {
    // Not to be held up by what is no file: nothing is known of it before it is open. (Windows has no such flag.)
    const descriptor = openSync(path, filesOnly ? constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) : 'r');
    try {
      const entry = fstatSync(descriptor);
      if (filesOnly && !entry.isFile() && !entry.isDirectory()) throw named('ENXIO');
      return entry.size > most ? null : readUpTo(descriptor, most, entry.size);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const sentence = pathSentences[String((error as { code?: unknown }).code)];
    throw sentence ? new UnreadableDocument(`${path}: ${sentence}`) : error;
  }
}

const named = (code: string): Error => Object.assign(new Error(code), { code });

/** What is there up to its end; `null` where that is more than `most` bytes. `expected` is what it may have. */
function readUpTo(descriptor: number, most: number, expected: number): Uint8Array<ArrayBuffer> | null {
  // One more than expected: its end is met without another buffer.
  let bytes = new Uint8Array(Math.min(most, Math.max(expected, 65_535)) + 1);
  let length = 0;
  while (true) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.slice(0, length);
    length += read;
    if (length > most) return null;
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.min(most + 1, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
  }
}
