import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { readBytes } from './read-bytes.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** A file beside a document says a few things of it; larger ones are something else. */
const largestBeside = 1_000_000;

/**
 * The address that a `.json` of the same name gives for a file; `null` without one. Throws `UnreadableDocument` for one that
 * is no JSON, or no file.
 */
export function addressBeside(file: string): string | null {
  const beside = `${file.slice(0, file.length - extname(file).length)}.json`;
  if (beside === file || !existsSync(beside)) return null;
  const bytes = readBytes(beside, { most: largestBeside, filesOnly: true });
  const said = bytes === null ? undefined : parse(new TextDecoder().decode(bytes));
  if (said === undefined) throw new UnreadableDocument(`${beside}: 不是JSON (no JSON)`);
  const address = (said as { address?: unknown } | null)?.address;
  return typeof address === 'string' ? address : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
