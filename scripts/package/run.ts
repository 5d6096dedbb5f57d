/** Puts what is read by its path and the licence beside the compiled code, and packs the package into `.cache/package`. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFolder, readByPath } from './files.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, packageFolder);
for (const file of readByPath) {
  const to = join(folder, 'dist', file);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(join(root, file), to);
}
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));

const target = join(root, '.cache/package');
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
execFileSync('npm', ['pack', '--pack-destination', target], {
  cwd: folder,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
