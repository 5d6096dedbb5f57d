import { resolve } from 'node:path';
import {
  builtPatterns,
  growthOf,
  type Pattern,
  writtenPatterns,
} from '../../tests/helpers/pattern-growth.ts';
import { projectRoot } from '../../tests/helpers/sources.ts';
import type { ProofRow } from './row.ts';

/** How many of the worst are printed. */
const shown = 5;

/**
 * Every pattern of `lib`, those that it writes out and those that it puts together, on texts of the pattern's own
 * pieces: none grows worse than linearly.
 */
export async function provePatterns(): Promise<ProofRow[]> {
  const load = (file: string): Promise<unknown> => import(resolve(projectRoot, file));
  const patterns = [...writtenPatterns(), ...(await builtPatterns(load))];
  const grown = patterns.flatMap((pattern) => {
    const growth = growthOf(pattern);
    return growth ? [{ pattern, growth }] : [];
  });
  grown.sort((a, b) => b.growth.ratio - a.growth.ratio);
  const worse = grown.filter(({ growth }) => growth.worse);
  return [
    {
      name: `${patterns.length} patterns: worse than linear`,
      asked: '0',
      measured: String(worse.length),
      pass: worse.length === 0,
    },
    ...grown.slice(0, Math.max(shown, worse.length)).map(({ pattern, growth }) => ({
      name: `  ${nameOf(pattern)} on ${JSON.stringify(growth.piece.slice(0, 20))}`,
      asked: '×2 when the text is twice as long',
      measured: `×${growth.ratio.toFixed(1)}`,
      pass: !growth.worse,
    })),
  ];
}

const nameOf = ({ file, line, source }: Pattern): string =>
  `${file}${line > 0 ? `:${line}` : ''} /${source.slice(0, 60)}/`;
