/**
 * Longest body that is analysed, in UTF-16 units: five times the longest report known (a city's report with its
 * notes and tables has about 200,000), so that a page that is no report can't occupy the worker. Asked before the
 * text is sent and again where it arrives.
 */
export const maxReportLength = 1_000_000;

/**
 * Longest text that is kept as a past report, in UTF-16 units: half as much again as the longest report known. What is
 * kept is read and compared again whenever its place is opened, so a text beyond it would be paid for every time.
 */
export const maxPastLength = 300_000;
