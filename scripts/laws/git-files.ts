import { execFileSync } from 'node:child_process';

/** Room for all texts of a collection at once. */
const maxBuffer = 1 << 30;

/** True when the repository in `directory`, with or without a work tree, holds the commit. */
export function holdsCommit(directory: string, commit: string): boolean {
  try {
    execFileSync('git', ['-C', directory, 'cat-file', '-e', `${commit}^{commit}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Paths of all files of a commit. */
export function listFiles(directory: string, commit: string): string[] {
  const args = ['-C', directory, 'ls-tree', '-r', '-z', '--name-only', commit];
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer })
    .split('\0')
    .filter((path) => path !== '');
}

/** The texts of files of a commit, by path; a file that the repository lists and does not hold is left out. */
export function readFiles(directory: string, commit: string, paths: readonly string[]): Map<string, string> {
  const input = paths.map((path) => `${commit}:${path}\n`).join('');
  const output = execFileSync('git', ['-C', directory, 'cat-file', '--batch'], { input, maxBuffer });
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const end = output.indexOf(0x0a, at);
    const [, type, size] = output.toString('utf8', at, end).match(/^[0-9a-f]+ (blob) (\d+)$/) ?? [];
    at = end + 1;
    if (type === undefined) continue;
    texts.set(path, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
