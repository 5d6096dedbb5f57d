#!/usr/bin/env node
/** `zhengbaotong analyse|compare|corpus …`: the commands of the repository, each with the arguments that it has there. */

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  analyse: () => import('../../../scripts/analyse.ts'),
  compare: () => import('../../../scripts/compare.ts'),
  corpus: () => import('../../../scripts/corpus.ts'),
};

const [command] = process.argv.splice(2, 1);
const run = Object.hasOwn(commands, command ?? '') ? commands[command!] : undefined;
if (run) await run();
else {
  console.error(`Usage: npx zhengbaotong ${Object.keys(commands).join('|')} …`);
  process.exitCode = 2;
}
