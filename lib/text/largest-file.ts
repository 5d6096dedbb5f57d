/**
 * The largest file that is opened, in megabytes (powers of 1,000, as every size is said): Chromium passes no message of
 * more than 64 MiB, and a report with text in it has a hundredth of that; larger ones are scans.
 */
export const largestMegabytes = 64;

/** The same in bytes. */
export const largestFile = largestMegabytes * 1_000_000;
