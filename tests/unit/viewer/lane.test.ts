import { expect, test, vi } from 'vitest';
import { Lane } from '../../../entrypoints/viewer/pdf-view/lane.ts';

/** A lane over a list of wishes; work is done when the test says so. */
function makeLane(wishes: string[]) {
  const done: string[] = [];
  const waiting: (() => void)[] = [];
  const lane = new Lane<string>({
    next: (begun) => wishes.find((wish) => !done.includes(wish) && !begun.has(wish)) ?? null,
    work: async (wish) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (wish.startsWith('bad')) throw new Error(wish);
      done.push(wish);
    },
  });
  const finish = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { lane, done, waiting, finish };
}

test('works at one thing after another, and at what has come to be wanted meanwhile', async () => {
  const wishes = ['a', 'b'];
  const { lane, done, waiting, finish } = makeLane(wishes);
  lane.ask();
  expect(waiting).toHaveLength(1);
  wishes.splice(1, 0, 'c');
  await finish();
  await finish();
  await finish();
  expect(done).toEqual(['a', 'c', 'b']);
  expect(waiting).toHaveLength(0);
});

test('a failure is left until the lane is asked again, and stops nothing', async () => {
  const { lane, done, waiting, finish } = makeLane(['bad', 'a']);
  lane.ask();
  await finish();
  await finish();
  expect(done).toEqual(['a']);
  expect(waiting).toHaveLength(0);
  lane.ask();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
});

test('asked while it works, it looks once more at the end', async () => {
  const wishes: string[] = ['bad'];
  const { lane, waiting, finish } = makeLane(wishes);
  lane.ask();
  lane.ask();
  await finish();
  expect(waiting).toHaveLength(1);
  await finish();
  expect(waiting).toHaveLength(0);
});
