import { createHash } from 'node:crypto';
import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { DocumentTask } from './document-task.ts';
import { splitLines } from './split-lines.ts';

/** Files in a folder that are taken for documents, by how their names end; a file named by itself is always read. */
const endings = new Set(['.txt', '.htm', '.html', '.mht', '.mhtml', '.pdf', '.doc', '.docx', '.rtf', '.odt']);

/** The task of reading a file by its path. */
export const fileTask = (path: string): DocumentTask => ({
  document: path,
  path,
  text: null,
  address: null,
  problem: null,
});

/** The files named, and those in the folders named and below, each folder's in the order of their names. */
export async function* findDocuments(paths: Iterable<string>): AsyncGenerator<DocumentTask> {
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false, // said when it is read
    );
    if (isFolder) yield* walk(path);
    else yield fileTask(path);
  }
}

/** Links are not followed, so that no folder is walked in a circle. */
async function* walk(folder: string): AsyncGenerator<DocumentTask> {
  const entries = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && endings.has(extname(entry.name).toLowerCase())) yield fileTask(path);
  }
}

/**
 * The documents of an input, a line each: a path, or JSON `{ id?, path | text, url? }`. A line that is neither is a
 * document with a problem, so that there is an answer to every line; empty lines are left out. A line with neither id nor
 * path is told by its own hash: the same in every run, and none but an equal line has it.
 */
export async function* readLines(input: Readable): AsyncGenerator<DocumentTask> {
  for await (const line of splitLines(input)) if (line.trim() !== '') yield readLine(line);
}

function readLine(line: string): DocumentTask {
  if (!line.trimStart().startsWith('{')) return fileTask(line);
  try {
    const { id, path, text, url } = JSON.parse(line) as Record<string, unknown>;
    const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    const known = { path: words(path), text: words(text), address: words(url) };
    const document = (typeof id === 'number' ? String(id) : words(id)) || known.path || hashOf(line);
    if ((known.path === null) !== (known.text === null)) return { document, ...known, problem: null };
    return notADocument(document, '需要 path 或 text 之一 (it needs path or text, one of them)');
  } catch {
    return notADocument(hashOf(line), '不是路径，也不是 JSON (neither a path nor JSON)');
  }
}

const hashOf = (line: string): string => `line:${createHash('sha256').update(line).digest('hex')}`;

const notADocument = (document: string, sentence: string): DocumentTask => ({
  document,
  path: null,
  text: null,
  address: null,
  problem: { kind: 'line', sentence },
});
