import type { Bounds, Outcome } from './trial.ts';

/** Shares of all numbers. */
export interface Shares {
  right: number;
  poor: number;
  wrong: number;
  blank: number;
  /** Said and not inferred. */
  said: number;
  saidPoor: number;
  saidWrong: number;
}

/** How names stand when those below `least` are blank and those below `sure` read 推定. */
export function sharesOf(
  outcomes: readonly Outcome[],
  { sure, least }: Pick<Bounds, 'sure' | 'least'>,
): Shares {
  const shown = outcomes.map(({ trust, tier, inferred, blank, doubtful, blankable }) => {
    if (trust === null || (blankable && trust < least)) return { tier: blank, said: false };
    return { tier, said: !inferred && (!doubtful || trust >= sure) };
  });
  const share = (holds: (one: (typeof shown)[number]) => boolean): number =>
    shown.filter(holds).length / shown.length;
  return {
    right: share(({ tier }) => tier === 'right'),
    poor: share(({ tier }) => tier === 'poor'),
    wrong: share(({ tier }) => tier === 'wrong'),
    blank: share(({ tier }) => tier === 'blank'),
    said: share(({ said }) => said),
    saidPoor: share(({ tier, said }) => said && tier === 'poor'),
    saidWrong: share(({ tier, said }) => said && tier === 'wrong'),
  };
}

const head = ['right', 'poor', 'wrong', 'blank', 'said without 推定', 'said and poor', 'said and wrong'];

/** A line of Markdown with all shares. */
export const sharesRow = (title: string, shares: Shares): string =>
  `| ${[title, ...Object.values(shares).map((share: number) => share.toFixed(3))].join(' | ')} |`;

/** The head of a table of shares. */
export const sharesHead = (title: string): string =>
  `| ${[title, ...head].join(' | ')} |\n|${'---|'.repeat(head.length + 1)}`;

/** The curve over the least trust at which a name is said. */
export const curve = (outcomes: readonly Outcome[], least: number, bounds: readonly number[]): string =>
  bounds.map((sure) => sharesRow(sure.toFixed(2), sharesOf(outcomes, { sure, least }))).join('\n');

/** How often another name than that of the rules was chosen, by both tiers: `poor → right 31`. */
export function exchanges(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { instead, tier } of outcomes)
    if (instead !== null) counts.set(`${instead} → ${tier}`, (counts.get(`${instead} → ${tier}`) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([pair, count]) => `${pair} ${count}`)
    .join(', ');
}
