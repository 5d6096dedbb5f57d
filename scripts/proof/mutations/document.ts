import { builtinEnvironments } from 'vitest/runtime';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSource } from '../../../tests/helpers/sources.ts';

/** What a file of tests with a DOM asks for in its own words: Node alone, or an address of the document. */
const asked = /@vitest-environment(?<options>-options)? (?<words>.*)/g;

/**
 * Gives a file of tests the document, the window's globals and the browser's calls that vitest gives it, new for each
 * file; jsdom is loaded once a process. Returns what ends them, with the timers that the file leaves running.
 */
export async function openDocument(file: string): Promise<() => Promise<void>> {
  fakeBrowser.reset();
  Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
  const words = [...readSource(file).matchAll(asked)].map(({ groups }) => groups!);
  const endTimers = watchTimers();
  if (words.some(({ options, words }) => !options && words === 'node')) return async () => endTimers();
  const options = words.find(({ options }) => options)?.words?.replace(/\s*\*\/.*/, '') ?? '{}';
  const environment = builtinEnvironments.jsdom;
  const { teardown } = await environment.setup(globalThis, { jsdom: JSON.parse(options) });
  return async () => {
    endTimers();
    await teardown(globalThis);
  };
}

/** Notes the timers that are set from now on; returns what ends them all and notes no more. */
function watchTimers(): () => void {
  const { setTimeout, setInterval } = globalThis;
  const running: ReturnType<typeof setTimeout>[] = [];
  const noting = (set: typeof setTimeout) =>
    ((...given: Parameters<typeof setTimeout>) => {
      const timer = set(...given);
      running.push(timer);
      return timer;
    }) as typeof setTimeout;
  Object.assign(globalThis, { setTimeout: noting(setTimeout), setInterval: noting(setInterval as never) });
  return () => {
    Object.assign(globalThis, { setTimeout, setInterval });
    for (const timer of running) clearTimeout(timer);
  };
}
