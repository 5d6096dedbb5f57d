import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The rooms whose grammar stands in tables; none of them needs a page, a browser or a store. */
const rooms = ['text', 'knowledge', 'figures', 'terms', 'reports', 'snippets', 'compare'];

/** A row of a table of language: always with a sample in which it holds. */
export interface RuleRow {
  sample: string;
  id?: string;
  /** What the row looks for, where a pattern says it all; a string is the source of one. */
  pattern?: RegExp | string;
  /** The words that the row is about, with what must stand right before and behind them. */
  term?: string;
  before?: RegExp | null;
  after?: RegExp | null;
  /** The printed word, where the row is a word. */
  form?: string;
  /** A near miss: the row must not hold in it. */
  not?: string;
  /** What the row does, where it is a rule that reads. */
  apply?: unknown;
}

/** An exported table of rows, by its module and name. */
export interface RuleTable {
  module: string;
  name: string;
  rows: RuleRow[];
}

function listModules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const isRow = (value: unknown): value is RuleRow =>
  typeof value === 'object' && value !== null && typeof (value as RuleRow).sample === 'string';

/** The rows of an export: a list of rows, an object of rows by name, or one row; `null` for anything else. */
function rowsOf(value: unknown): RuleRow[] | null {
  if (isRow(value)) return [value];
  if (typeof value !== 'object' || value === null) return null;
  const rows: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return rows.length > 0 && rows.every(isRow) ? rows : null;
}

/**
 * Every exported table of the pure rooms, found by loading their modules: whatever is exported as a list (or an object)
 * of rows with a `sample` is a table, so that a new one can't be forgotten. In order of module and name.
 */
export async function loadRuleTables(): Promise<RuleTable[]> {
  const tables: RuleTable[] = [];
  for (const room of rooms) {
    const folder = join(root, 'lib', room);
    if (!existsSync(folder)) continue;
    for (const file of listModules(folder)) {
      const module = relative(root, file);
      const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
      for (const name of Object.keys(exported).sort()) {
        const rows = rowsOf(exported[name]);
        if (rows) tables.push({ module, name, rows });
      }
    }
  }
  return tables;
}
