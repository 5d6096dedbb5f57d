/**
 * Files of `assets/sample` with the earlier reports of the sample's town, in the order of their periods. They ship
 * beside the scripts and are read when the sample is compared: halves stand with halves, years with years.
 */
export const sampleReports = [
  'report-2022.txt',
  'report-2023h1.txt',
  'report-2023.txt',
  'report-2024h1.txt',
  'report-2024.txt',
] as const;
