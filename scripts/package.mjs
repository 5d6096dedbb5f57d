/** `npm run package`: the command line as a package of its own, `.cache/package/zhengbaotong-VERSION.tgz`. */
import { rmSync } from 'node:fs';
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { ensurePackages, runSteps } from './setup.mjs';

ensurePackages();
rmSync(new URL('../packages/zhengbaotong/dist', import.meta.url), { recursive: true, force: true });
runSteps([
  ['Types prepared', 'wxt', 'prepare'],
  ['Code and types of the package', 'tsc', '-p', 'packages/zhengbaotong/tsconfig.json'],
  ['Package', 'node', 'scripts/package/run.ts'],
]);
