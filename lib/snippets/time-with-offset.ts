/** Local time with its offset, as a snippet keeps it: `2026-03-02T09:15:00+08:00`. `minutesWest` is `Date.getTimezoneOffset()`. */
export function timeWithOffset(time: Date, minutesWest: number): string {
  const local = new Date(time.getTime() - minutesWest * 60_000);
  const sign = minutesWest > 0 ? '-' : '+';
  const minutes = Math.abs(minutesWest);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${local.toISOString().slice(0, 19)}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
