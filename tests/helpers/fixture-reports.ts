import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The reports that were written for the project. */
export function fixtureReports(): string[] {
  const folder = resolve(import.meta.dirname, '../fixtures/figures');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(resolve(folder, name), 'utf8'));
}
