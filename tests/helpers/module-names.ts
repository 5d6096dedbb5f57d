import { dirname, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { projectRoot, readSource } from './sources.ts';

/** A name that a module declares at its top, or takes from another one. */
interface Named {
  name: string;
  line: number;
}

/** What a module exports; types leave nothing behind when it runs. */
export interface ExportedName extends Named {
  isType: boolean;
}

/** What a module asks another one for: the file, and the name there; `*` is all of them. */
export interface ImportedName {
  file: string;
  name: string;
}

/** The names of one module that others may see, and those that it takes. */
export interface ModuleNames {
  /** Every `const` at the module's top but those that hold a function and those that are declared of others. */
  constants: Named[];
  exported: ExportedName[];
  imported: ImportedName[];
}

const functionTypes = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/** Reads the names of a module of the project. Throws where it does not parse. */
export function readModuleNames(path: string): ModuleNames {
  const source = readSource(path);
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
  const found: ModuleNames = { constants: [], exported: [], imported: [] };
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      const file = fileOf(path, statement.source.value);
      for (const specifier of statement.specifiers)
        found.imported.push({ file, name: importedName(specifier) });
      continue;
    }
    const isExport = statement.type === 'ExportNamedDeclaration';
    const declaration = isExport ? statement.declaration : statement;
    const line = lineOf(statement.start);
    if (declaration?.type === 'VariableDeclaration') {
      if (declaration.declare) continue;
      for (const { id, init } of declaration.declarations) {
        if (id.type !== 'Identifier') continue;
        if (isExport) found.exported.push({ name: id.name, line, isType: false });
        if (!functionTypes.has(init?.type ?? '')) found.constants.push({ name: id.name, line });
      }
    } else if (isExport && declaration && 'id' in declaration && declaration.id?.type === 'Identifier') {
      const isType = declaration.type.startsWith('TS');
      found.exported.push({ name: declaration.id.name, line, isType });
    }
  }
  for (const [, target] of source.matchAll(/\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g))
    found.imported.push({ file: fileOf(path, target as string), name: '*' });
  return found;
}

/** The file of a relative import, as a path from the project's root; packages as they are. */
function fileOf(from: string, target: string): string {
  if (!target.startsWith('.')) return target;
  return relative(projectRoot, resolve(projectRoot, dirname(from), target.replace(/\?.*$/, '')));
}

function importedName(specifier: { type: string; imported?: { type: string; name?: string } }): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return specifier.imported?.name ?? '*';
}
