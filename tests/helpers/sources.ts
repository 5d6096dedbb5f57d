import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with no closing slash. */
export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Source files below a folder of the project, as paths from its root, sorted. */
export function listSources(folder: string, endings = /\.tsx?$/): string[] {
  const found: string[] = [];
  const visit = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) visit(child);
      else if (endings.test(entry.name)) found.push(relative(projectRoot, child));
    }
  };
  if (existsSync(join(projectRoot, folder))) visit(join(projectRoot, folder));
  return found.sort();
}

/** A file of the project as text. */
export function readSource(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** What one module asks for when it runs: type imports are erased and do not count. */
export interface ModuleImports {
  /** Paths from the project's root. */
  files: string[];
  /** Package names with their subpath: `preact/hooks`, `#i18n`. */
  packages: string[];
}

const importForms = [
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
];

/** The imports of one module that survive compilation. */
export function readImports(path: string): ModuleImports {
  const source = readSource(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const result: ModuleImports = { files: [], packages: [] };
  for (const form of importForms) {
    for (const match of source.matchAll(form)) {
      const statement = match[0];
      const onlyTypes = /\{([^}]*)\}/.exec(statement);
      if (
        onlyTypes &&
        /^\s*import\s*\{/.test(statement) &&
        onlyTypes[1]!.split(',').every((name) => !name.trim() || /^type\s/.test(name.trim()))
      ) {
        continue;
      }
      const target = match[1]!;
      if (target.startsWith('.')) {
        const file = relative(projectRoot, resolve(projectRoot, dirname(path), target.replace(/\?.*$/, '')));
        result.files.push(file);
      } else result.packages.push(target);
    }
  }
  return result;
}

/** Every file of the project that one module names in an import or export, type imports included. */
export function readFileImports(path: string): string[] {
  const source = readSource(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const named = source.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)/g);
  return [...named].map(([, target]) =>
    relative(projectRoot, resolve(projectRoot, dirname(path), target as string)),
  );
}

/** Every module that runs when `entry` runs, with the way that leads to it (for messages), and all packages they ask for. */
export function walkImports(entry: string): { files: Map<string, string[]>; packages: Map<string, string> } {
  const files = new Map<string, string[]>([[entry, [entry]]]);
  const packages = new Map<string, string>();
  const queue = [entry];
  while (queue.length > 0) {
    const current = queue.shift()!;
    if (!/\.tsx?$/.test(current)) continue;
    const imports = readImports(current);
    for (const name of imports.packages) if (!packages.has(name)) packages.set(name, current);
    for (const file of imports.files) {
      if (files.has(file)) continue;
      files.set(file, [...files.get(current)!, file]);
      queue.push(file);
    }
  }
  return { files, packages };
}
