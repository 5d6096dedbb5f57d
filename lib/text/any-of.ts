/** A source without the names of its groups, which then capture nothing. */
export const withoutGroups = (source: string): string => source.replaceAll(/\(\?<(?![=!])\w+>/gu, '(?:');

/** Flags that change what an expression matches; the others say only where it is tried. */
const meaningFlags = /[ims]/u;

/**
 * One expression that holds where any of several does: where most words have nothing of a table, one look says so. For
 * `test` alone: it names no groups. Throws `TypeError` for an expression whose flags give it a meaning of its own.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const flagged = patterns.find(({ flags }) => meaningFlags.test(flags));
  if (flagged) throw new TypeError(`Flags of its own: ${flagged.source}`);
  return new RegExp(patterns.map(({ source }) => `(?:${withoutGroups(source)})`).join('|'), 'u');
}
