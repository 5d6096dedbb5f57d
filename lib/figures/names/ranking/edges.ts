import type { Surroundings } from './surroundings.ts';

/** Where a name's printed parts lie among the words around its number, as indexes of pieces; a part that is not printed there is `null`. */
export interface Edges {
  before: { first: number; last: number } | null;
  behind: { last: number } | null;
}

const nowhere: Edges = { before: null, behind: null };

/** The pieces that make up the end of the words before, where a name is that end; `null` where it is not. */
function partBefore({ text, before, end }: Surroundings, name: string): Edges['before'] {
  const last = before.findLastIndex((piece) => piece.end <= end);
  if (last < 0 || name === '' || !text.slice(before[0]!.start, end).endsWith(name)) return null;
  const first = before.findIndex(({ start }) => start === end - name.length);
  return first >= 0 && first <= last ? { first, last } : null;
}

/** The pieces that make up the beginning of the words behind, where a name is that beginning; `null` where it is not. */
function partBehind({ text, behind }: Surroundings, name: string): Edges['behind'] {
  if (name === '' || behind.length === 0 || !text.startsWith(name, behind[0]!.start)) return null;
  const end = behind[0]!.start + name.length;
  const last = behind.findIndex((piece) => piece.end === end);
  return last < 0 ? null : { last };
}

/** Where a name is printed at its number: before it, behind it, or its beginning before and its end behind. */
export function findEdges(around: Surroundings, name: string): Edges {
  const before = partBefore(around, name);
  if (before !== null) return { before, behind: null };
  const behind = partBehind(around, name);
  if (behind !== null) return { before: null, behind };
  for (let cut = 1; cut < name.length; cut++) {
    const rest = partBehind(around, name.slice(cut));
    const front = rest && partBefore(around, name.slice(0, cut));
    if (rest !== null && front !== null) return { before: front, behind: rest };
  }
  return nowhere;
}
