import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { TestSpecification, Vitest } from 'vitest/node';
import { createVitest } from 'vitest/node';
import { projectRoot, readImports, readSource } from '../../../tests/helpers/sources.ts';

/** The tests of some rooms, loaded once and run file by file over a copy of the project whose sources may be changed. */
export interface WarmTests {
  /** Every test file, as a path from the project's root. */
  files: string[];
  /** Changes one source of the copy; the one that was changed before is as it was. */
  change(file: string, text: string): void;
  /** Runs files, and stops at the first that fails if asked; gives what became of each that ran, and how many ms it took. */
  run(files: readonly string[], bail: boolean): Promise<TestOutcome[]>;
  close(): Promise<void>;
}

/** What became of a test file. */
export interface TestOutcome {
  file: string;
  ok: boolean;
  took: number;
}

/**
 * Generated cases and whole commands, which take seconds to a minute each: too slow to be run for every change. What
 * they alone notice counts as unnoticed.
 */
const slow = /(?:laws|generated-[a-z]+|tests\/unit\/(?:scripts|files)\/[a-z-]+)\.test\.tsx?$/;

/** The tests of rooms: what stands in a folder of the room's name, and what names a module of it. */
const isOwn = (test: string, rooms: readonly string[]): boolean => {
  const named = readImports(test).files;
  return rooms.some(
    (room) => test.includes(`/${room}/`) || named.some((file) => file.startsWith(`lib/${room}/`)),
  );
};

/** Starts the tests of some rooms in this process, one worker at a time, over a copy of the project. */
export async function warmTests(rooms: readonly string[]): Promise<WarmTests> {
  const root = copyProject();
  const vitest = await createVitest('test', {
    ...{ root, watch: false, reporters: [{}], maxWorkers: 1, fileParallelism: false },
    project: ['unit', 'store', 'dom'],
  });
  const byFile = new Map<string, TestSpecification>();
  for (const specification of await vitest.globTestSpecifications()) {
    const file = relative(root, specification.moduleId);
    if (!slow.test(file) && isOwn(file, rooms)) byFile.set(file, specification);
  }
  let changed: string | null = null;
  const write = (file: string, text: string) => {
    writeFileSync(join(root, file), text);
    vitest.invalidateFile(join(root, file));
  };
  return {
    files: [...byFile.keys()],
    change(file, text) {
      if (changed !== null) write(changed, readSource(changed));
      write(file, text);
      changed = file;
    },
    run: async (files, bail) => {
      const outcomes = await runFiles(
        vitest,
        files.flatMap((file) => byFile.get(file) ?? []),
        bail,
      );
      return outcomes.map((outcome) => ({ ...outcome, file: relative(root, outcome.file) }));
    },
    close: async () => {
      await vitest.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A copy of the project's own files in a folder for them, with the packages beside it. */
function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'zhengbaotong-mutations-'));
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const file of new Set([...listed.split('\0'), '.wxt']))
    if (file !== '' && file !== 'node_modules' && existsSync(join(projectRoot, file)))
      cpSync(join(projectRoot, file), join(root, file), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

async function runFiles(
  vitest: Vitest,
  files: readonly TestSpecification[],
  bail: boolean,
): Promise<TestOutcome[]> {
  for (const { config } of [vitest, ...vitest.projects]) config.bail = bail ? 1 : 0;
  const { testModules } = await vitest.runTestSpecifications([...files]);
  const asked = new Set(files.map(({ moduleId }) => moduleId));
  // What ran before is given as well.
  const ran = testModules.filter(({ moduleId }) => asked.has(moduleId));
  return ran.map((module) => {
    const { duration, collectDuration } = module.diagnostic();
    return { file: module.moduleId, ok: module.ok(), took: duration + collectDuration };
  });
}
