import { describe, expect, it } from 'vitest';
import { growthOf, type Pattern, writtenPatterns } from '../helpers/pattern-growth.ts';
import { seeded } from '../helpers/random.ts';

/** How many patterns are tried here; `npm run proof patterns` tries all. */
const tried = 60;

describe('patterns over what a page or a file holds', () => {
  const patterns = writtenPatterns();

  it('are found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(1000);
  });

  it('that run away are noticed', () => {
    const made = { file: '', line: 0, flags: 'u' };
    // A busy machine may hide growth from one look, never from each.
    for (const source of ['[〇一二]+点', '\\s+$', '《.*》的', '(?:新建|改建)+$'])
      expect(
        [1, 2, 3, 4, 5].some(() => growthOf({ ...made, source })?.worse),
        source,
      ).toBe(true);
    for (const source of ['(?<![〇一二])[〇一二]+点', '增长|下降', '《[^》]{0,60}》'])
      expect(growthOf({ ...made, source })?.worse ?? false, source).toBe(false);
  });

  it('take no more than twice the time on twice the text (seeded sample)', () => {
    const random = seeded(20261127);
    const nameOf = ({ file, line, source }: Pattern): string => `${file}:${line} /${source}/`;
    const drawn = Array.from({ length: tried }, () => random.pick(patterns));
    // Those that once ran away are tried each time.
    drawn.push(...patterns.filter(({ file }) => /join-pages|written-place/.test(file)));
    const worse = drawn.filter((pattern) => growthOf(pattern)?.worse);
    expect(worse.map(nameOf)).toEqual([]);
  });
});
