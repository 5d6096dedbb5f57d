/** Local time with its offset, as a snippet keeps it: `2026-03-02T09:15:00+08:00`. `minutesWest` is `Date.getTimezoneOffset()`. */
export function timeWithOffset(time: Date, minutesWest: number): string {
  return localTime(time, minutesWest).slice(0, 19) + offset(minutesWest);
}

/** The same with its thousandths, for what may come twice in a second and keeps its order: `2026-03-02T09:15:00.125+08:00`. */
export function momentWithOffset(time: Date, minutesWest: number): string {
  return localTime(time, minutesWest).slice(0, 23) + offset(minutesWest);
}

const localTime = (time: Date, minutesWest: number): string =>
  new Date(time.getTime() - minutesWest * 60_000).toISOString();

function offset(minutesWest: number): string {
  const sign = minutesWest > 0 ? '-' : '+';
  const minutes = Math.abs(minutesWest);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
