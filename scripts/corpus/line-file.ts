import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
} from 'node:fs';
import { splitLines } from './split-lines.ts';
import { engineVersion } from './tables.ts';

/** A quoted string of JSON, as it stands there. */
const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
/** How a line of ours begins (`lineOf`): which document it is of, whether it was read, and by which version. */
const beginning = new RegExp(
  String.raw`^\{"document":(${quoted}),"problem":(?:null|\{"kind":${quoted},"sentence":${quoted}\}),"engine":(${quoted})`,
);

/**
 * The documents that have their line of this version in a file of an earlier run, which wrote lines at once and its tables
 * group by group: after it was killed, more lines stand there than rows. Half a line at the end is cut off.
 */
export async function documentsInLines(path: string): Promise<ReadonlySet<string>> {
  const documents = new Set<string>();
  if (!existsSync(path)) return documents;
  cutHalfLine(path);
  for await (const line of splitLines(createReadStream(path))) {
    const [, document, engine] = beginning.exec(line) ?? [];
    if (document !== undefined && JSON.parse(engine!) === engineVersion) documents.add(JSON.parse(document));
  }
  return documents;
}

/** Bytes at a time in which the last line's beginning is looked for, from the end. */
const stretch = 1024 * 1024;

function cutHalfLine(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    const { size } = fstatSync(descriptor);
    const start = findLineStart(descriptor, size);
    const head = Buffer.alloc(Math.min(size - start, 12));
    readSync(descriptor, head, 0, head.length, start);
    // Another's file may end as it likes.
    if (head.length > 0 && '{"document":'.startsWith(head.toString())) ftruncateSync(descriptor, start);
  } finally {
    closeSync(descriptor);
  }
}

/** Where what follows the last line's end begins: the file's size, where nothing does. */
function findLineStart(descriptor: number, size: number): number {
  for (let end = size; end > 0; end -= stretch) {
    const from = Math.max(0, end - stretch);
    const bytes = Buffer.alloc(end - from);
    readSync(descriptor, bytes, 0, bytes.length, from);
    const at = bytes.lastIndexOf('\n');
    if (at >= 0) return from + at + 1;
  }
  return 0;
}
