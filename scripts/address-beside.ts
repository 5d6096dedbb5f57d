import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** The address that a `.json` of the same name gives for a file; `null` without one. Throws for one that is no JSON. */
export function addressBeside(file: string): string | null {
  const beside = `${file.slice(0, file.length - extname(file).length)}.json`;
  if (beside === file || !existsSync(beside)) return null;
  const { address } = JSON.parse(readFileSync(beside, 'utf8')) as { address?: unknown };
  return typeof address === 'string' ? address : null;
}
