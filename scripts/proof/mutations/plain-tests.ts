import * as vitest from 'vitest';
import { resetModules, standIn } from './modules.ts';

// A test file is run as it is, in a process that has loaded what it asks for: `vitest` stands for this module there.
// It knows what tests of pure rooms use of it: blocks, tables of cases, hooks.

type Body = (...words: never[]) => unknown;

interface Block {
  before: Body[];
  after: Body[];
  beforeEach: Body[];
  afterEach: Body[];
  /** Tests and blocks within, in their order. */
  parts: (Block | Body)[];
  /** Resolved once all of it is declared. */
  declared: Promise<unknown>[];
}

const emptyBlock = (): Block => ({
  ...{ before: [], after: [], beforeEach: [], afterEach: [], parts: [], declared: [] },
});

let block = emptyBlock();
let finished: Body[] = [];

/** Begins a file anew: what was declared before is forgotten. */
export function forgetTests(): void {
  block = emptyBlock();
}

/** Runs what was declared since, one after the other, up to the first that fails; that error is thrown. */
export async function runTests(): Promise<void> {
  await runBlock(block, []);
}

async function runBlock(one: Block, around: readonly Block[]): Promise<void> {
  await Promise.all(one.declared);
  const blocks = [...around, one];
  try {
    for (const hook of one.before) await hook();
    for (const part of one.parts) {
      if (typeof part !== 'function') await runBlock(part, blocks);
      else await runTest(part, blocks);
    }
  } finally {
    for (const hook of one.after) await hook();
  }
}

async function runTest(test: Body, blocks: readonly Block[]): Promise<void> {
  finished = [];
  try {
    for (const { beforeEach } of blocks) for (const hook of beforeEach) await hook();
    await test();
  } finally {
    for (const hook of finished) await hook();
    for (const { afterEach } of blocks) for (const hook of afterEach) await hook();
  }
}

type Declare = (name: unknown, ...words: unknown[]) => void;

const bodyOf = (words: readonly unknown[]): Body | undefined =>
  words.find((word): word is Body => typeof word === 'function');

const declareTest: Declare = (_name, ...words) => {
  const body = bodyOf(words);
  if (body) block.parts.push(body);
};

const declareBlock: Declare = (_name, ...words) => {
  const [outer, inner] = [block, emptyBlock()];
  outer.parts.push(inner);
  block = inner;
  const done: unknown = bodyOf(words)?.();
  block = outer;
  if (!(done instanceof Promise)) return;
  // What a block declares after a wait belongs to it as well: files wait for their blocks one by one.
  throw new Error('a block that waits');
};

const nothing: Declare = () => {};

/** A declaration with its other forms: tables of cases, left out, left out on a condition. */
const withForms = (declare: Declare) =>
  Object.assign(declare, {
    each:
      (cases: readonly unknown[]): Declare =>
      (name, ...words) => {
        const body = bodyOf(words);
        for (const one of cases) {
          const given = (Array.isArray(one) ? one : [one]) as never[];
          declare(name, () => body?.(...given));
        }
      },
    skip: nothing,
    todo: nothing,
    skipIf: (left: unknown) => (left ? nothing : declare),
    runIf: (run: unknown) => (run ? declare : nothing),
  });

export const describe = withForms(declareBlock);
export const it = withForms(declareTest);
export const test = it;
export const beforeAll = (hook: Body): number => block.before.push(hook);
export const afterAll = (hook: Body): number => block.after.push(hook);
export const beforeEach = (hook: Body): number => block.beforeEach.push(hook);
export const afterEach = (hook: Body): number => block.afterEach.push(hook);
export const onTestFinished = (hook: Body): number => finished.push(hook);
export const { assert } = vitest;
/** Modules are this process's own business: what is put in their place, and what is loaded anew. */
export const vi = {
  ...vitest.vi,
  mock: standIn,
  hoisted: <T>(make: () => T): T => make(),
  resetModules,
};

// A clock that is set asks vitest's worker for its settings: here there is none, and they are the usual ones.
Object.assign(globalThis, { __vitest_worker__: { config: {} } });

/** So many milliseconds a fact is waited for, */
const patience = 5_000;
/** and asked again after so many. */
const pause = 20;

/** The clock, whatever a test puts in its place. */
const now = performance.now.bind(performance);

/** A fact that is waited for, as `expect.poll` gives it: vitest's own knows no test here. */
const poll = (read: () => unknown) =>
  new Proxy(
    {},
    {
      get:
        (_, matcher: string) =>
        async (...words: never[]) => {
          const end = now() + patience;
          for (;;) {
            try {
              const asked = vitest.expect(await read()) as unknown as Record<string, Body>;
              return await asked[matcher]!(...words);
            } catch (error) {
              if (now() > end) throw error;
              await new Promise((done) => setTimeout(done, pause));
            }
          }
        },
    },
  );

export const expect = new Proxy(vitest.expect, {
  get: (own, name) => (name === 'poll' ? poll : Reflect.get(own, name)),
});
