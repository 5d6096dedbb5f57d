import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { giveUpAfter } from '../../../entrypoints/viewer/give-up-after.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('passes on what comes in time, and what fails in time', async () => {
  await expect(giveUpAfter(Promise.resolve(7), 3)).resolves.toBe(7);
  await expect(giveUpAfter(Promise.reject(new Error('no PDF')), 3)).rejects.toThrow('no PDF');
  expect(vi.getTimerCount()).toBe(0);
});

it('ends what does not come, and lets go of its clock when it comes later', async () => {
  let come: (value: number) => void = () => {};
  const late = new Promise<number>((resolve) => {
    come = resolve;
  });
  const waiting = giveUpAfter(late, 3);
  const ended = expect(waiting).rejects.toThrow('nothing after 3 s');
  await vi.advanceTimersByTimeAsync(3500);
  await ended;
  come(7);
  await vi.advanceTimersByTimeAsync(1);
  expect(vi.getTimerCount()).toBe(0);
});
