import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { comeToRest } from '../../../lib/page/come-to-rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Waits for a place whose upper edge at a time, in ms, is `topAt`; gives when it was said to rest, in ms. */
async function restOf(topAt: (time: number) => number | null, signal = new AbortController().signal) {
  const start = Date.now();
  let ended: number | null = null;
  void comeToRest(() => topAt(Date.now() - start), signal).then(() => {
    ended = Date.now() - start;
  });
  await vi.advanceTimersByTimeAsync(5000);
  return ended;
}

it.each([
  { name: 'a place that stands', topAt: () => 300, rest: 250 },
  { name: 'a glide of one second', topAt: (time: number) => Math.max(300, 1300 - time), rest: 1150 },
  { name: 'a glide that begins late', topAt: (time: number) => (time < 120 ? 900 : 300), rest: 300 },
  { name: 'a page that is drawn late', topAt: (time: number) => (time < 600 ? null : 300), rest: 750 },
  { name: 'a place that is never drawn', topAt: () => null, rest: 750 },
  { name: 'a page that never rests', topAt: (time: number) => time, rest: 3000 },
])('$name is waited for as long as it takes', async ({ topAt, rest }) => {
  expect(await restOf(topAt)).toBe(rest);
});

it('ends with the session', async () => {
  const life = new AbortController();
  setTimeout(() => life.abort(), 100);
  expect(await restOf((time) => time, life.signal)).toBeLessThanOrEqual(200);
});
