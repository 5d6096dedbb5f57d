/** The share of the shorter clause's characters that the longer has in the same order: 1 where words only came or went. */
export function sharedShare(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let from = 0;
  let shared = 0;
  for (const c of short) {
    const at = long.indexOf(c, from);
    if (at < 0) continue;
    shared += 1;
    from = at + 1;
  }
  return short === '' ? 1 : shared / short.length;
}
