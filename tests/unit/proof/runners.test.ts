import { afterAll, describe, expect, it } from 'vitest';
import type { Asked } from '../../../scripts/proof/mutations/run-in-process.ts';
import { runners } from '../../../scripts/proof/mutations/runners.ts';
import { readSource } from '../../helpers/sources.ts';

const processes = runners();
afterAll(() => processes.end());

/** Whether a file of tests passes where `was` of a source reads `now`. */
async function passes(file: string, changed: string, [was, now]: [string, string]): Promise<boolean> {
  const source = readSource(changed);
  expect(source).toContain(was);
  const loaders = [changed, file];
  const asked: Asked = { ask: 'try', file, changed, now: source.replace(was, now), loaders };
  return (await processes.ask(asked, 100_000))?.ok ?? false;
}

const same = (words: string): [string, string] => [words, words];

describe('a change of a source', () => {
  it.each([
    ['with a document', 'tests/dom/page/inset.test.ts', 'lib/page/inset.ts'],
    ['in Node alone', 'tests/unit/hosts.test.ts', 'lib/knowledge/hosts.ts'],
  ])('is noticed by a test %s, which passes without it', async (_, file, changed) => {
    expect(await passes(file, changed, same('return'))).toBe(true);
    expect(await passes(file, changed, ['return ', 'return void '])).toBe(false);
    expect(await passes(file, changed, same('export'))).toBe(true);
  });
});
