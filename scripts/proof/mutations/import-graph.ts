import { listSources, readImports } from '../../../tests/helpers/sources.ts';

/** Files that one loads, and those that load it, each with itself. */
export interface ImportGraph {
  loaded(file: string): Set<string>;
  loaders(file: string): Set<string>;
}

/** Loads the modules of all rooms with tables. */
const tableLoader = 'scripts/why/rule-tables.ts';

/** Who loads whom, over the project's own modules. */
export function importGraph(): ImportGraph {
  const imports = new Map<string, string[]>();
  for (const folder of ['lib', 'tests', 'scripts', 'components', 'entrypoints'])
    for (const file of listSources(folder)) imports.set(file, readImports(file).files);
  // It finds the tables of the rooms by loading their modules, which no import names.
  imports.get(tableLoader)?.push(...listSources('lib'));
  const closure = (start: string, next: (file: string) => readonly string[]): Set<string> => {
    const seen = new Set([start]);
    for (const file of seen) for (const other of next(file)) seen.add(other);
    return seen;
  };
  const importers = new Map<string, string[]>();
  for (const [file, all] of imports)
    for (const one of all) importers.set(one, [...(importers.get(one) ?? []), file]);
  return {
    loaded: (file: string) => closure(file, (one) => imports.get(one) ?? []),
    loaders: (file: string) => closure(file, (one) => importers.get(one) ?? []),
  };
}
