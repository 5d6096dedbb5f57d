import { momentWithOffset, timeWithOffset } from '../../lib/snippets/time-with-offset.ts';

/** The time as everything kept prints it: ISO with the offset of the reader's clock. */
export function nowWithOffset(): string {
  const now = new Date();
  return timeWithOffset(now, now.getTimezoneOffset());
}

/** The same to the thousandth of a second: looks at a page that follow one another keep their order. */
export function momentNow(): string {
  const now = new Date();
  return momentWithOffset(now, now.getTimezoneOffset());
}

/** The reader's day, ISO: the day of access of what is cited now. */
export function today(): string {
  return nowWithOffset().slice(0, 10);
}
