import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, readSource } from './sources.ts';

/** Folders that are made, not written: nothing in them is a document or a source. */
const made = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'coverage']);

/** Every file of the project that is written by hand, as a path from its root, sorted. */
export function listProjectFiles(): string[] {
  const visit = (folder: string): string[] =>
    readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (made.has(entry.name)) return [];
      return entry.isDirectory() ? visit(path) : [path];
    });
  return visit('').sort();
}

/** One document: its prose without fenced blocks, and the whole of it. */
export interface ProjectDocument {
  path: string;
  text: string;
  prose: string;
}

/** Every Markdown document of the project. */
export function listDocuments(): ProjectDocument[] {
  return listProjectFiles()
    .filter((path) => path.endsWith('.md') && !path.startsWith('tests/fixtures/'))
    .map((path) => {
      const text = readSource(path);
      return { path, text, prose: text.replace(/^```[\s\S]*?^```$/gm, '') };
    });
}

const rooted =
  /^(?:lib|components|entrypoints|scripts|tests|seeds|docs|assets|locales|public|\.github)(?:\/[^\s:]*)?$/;
const bareFile = /^[\w.-]+\.(?:ts|tsx|mjs|json|yml|md|html|css)$/;

/** Paths that a document names in backticks: from the project's root, or the bare name of a file. */
export function pathsNamedIn({ prose }: ProjectDocument): string[] {
  const named = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, token]) => token!);
  return named.filter((token) => (rooted.test(token) && token.includes('/')) || bareFile.test(token));
}

/**
 * True when a named path is there: a file, a folder, or at least one file for a pattern (`*`, `<category>`, `NAME`,
 * `{a,b}` with every one of its names).
 */
export function isThere(named: string, files: readonly string[]): boolean {
  const rootedName = named.includes('/');
  return expandBraces(named.replace(/\/$/, '')).every((path) => {
    const pattern = path.replace(/[.+^$()|[\]\\]/g, '\\$&').replace(/<[^>]+>|\*+|\bN(?:AME|NN)\b/g, '[^/]*');
    const whole = new RegExp(rootedName ? `^${pattern}(?:/|$)` : `(?:^|/)${pattern}$`);
    return files.some((file) => whole.test(file));
  });
}

function expandBraces(path: string): string[] {
  const match = /^(.*?)\{([^}]*)\}(.*)$/.exec(path);
  if (!match) return [path];
  const [, before, names, after] = match;
  return names!.split(',').flatMap((name) => expandBraces(`${before}${name}${after}`));
}

/** The anchors that a document's headings have, as GitHub makes them. */
export function anchorsOf({ prose }: ProjectDocument): Set<string> {
  const headings = [...prose.matchAll(/^#+ +(.+)$/gm)].map(([, heading]) => heading!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}
