import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtPatterns, growthOf, type Pattern, writtenPatterns } from '../helpers/pattern-growth.ts';
import { seeded } from '../helpers/random.ts';
import { projectRoot } from '../helpers/sources.ts';

/** How many patterns are tried here; `npm run proof patterns` tries all. */
const tried = 20;

describe('patterns over what a page or a file holds', () => {
  const patterns = writtenPatterns();
  let built: Pattern[] = [];

  beforeAll(async () => {
    // Anew, where another file's tests have loaded them before.
    built = await builtPatterns((file) => import(`${resolve(projectRoot, file)}?anew`));
  });

  it('are found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(1000);
  });

  it('that run away are noticed', () => {
    const made = { file: '', line: 0, flags: 'u' };
    // A busy machine may hide growth from one look, never from each.
    for (const source of [
      '[〇一二]+点',
      '\\s+$',
      '《.*》的',
      '(?:新建|改建)+$',
      // Each word in two ways: twice the time for every word more.
      '^(?:改变|改|变)+为',
      '^(?:各级政府|各级|政府)+拨付$',
      '(?:政府|[、和]+)+$',
    ])
      expect(
        [1, 2, 3, 4, 5].some(() => growthOf({ ...made, source })?.worse),
        source,
      ).toBe(true);
    for (const source of ['(?<![〇一二])[〇一二]+点', '增长|下降', '《[^》]{0,60}》'])
      expect(growthOf({ ...made, source })?.worse ?? false, source).toBe(false);
  });

  const nameOf = ({ file, line, source }: Pattern): string => `${file}:${line} /${source}/`;

  it('that are put together of words take no more than twice the time on twice the text (seeded sample)', () => {
    const random = seeded(20261128);
    expect(built.length).toBeGreaterThan(600);
    const drawn = Array.from({ length: tried / 2 }, () => random.pick(built));
    // Those in which a word could be read in two ways, once for every time that it is said.
    drawn.push(
      ...built.filter(({ source }) => /^\^\(\?:\(\?=\(\[|转变\|改变|各级\|.*拨付|^\^\(\(\?:\[“/.test(source)),
    );
    expect(drawn.filter((pattern) => growthOf(pattern)?.worse).map(nameOf)).toEqual([]);
  });

  it('take no more than twice the time on twice the text (seeded sample)', () => {
    const random = seeded(20261127);
    const drawn = Array.from({ length: tried }, () => random.pick(patterns));
    // Those that once ran away are tried each time.
    drawn.push(...patterns.filter(({ file }) => /join-pages|written-place/.test(file)));
    const worse = drawn.filter((pattern) => growthOf(pattern)?.worse);
    expect(worse.map(nameOf)).toEqual([]);
  });
});
