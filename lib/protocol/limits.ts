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

/**
 * What else of a report crosses, each a bound against nonsense and far above what pages have: characters of a line of
 * text and of an address, fields of a head, steps of a trail, links, cells, raised signs.
 */
export const fieldBounds = {
  text: 4_000,
  address: 32_000,
  fields: 200,
  steps: 50,
  links: 5_000,
  cells: 100_000,
  superscripts: 20_000,
} as const;
