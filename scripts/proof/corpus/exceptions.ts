/** A document whose folder or file name says something else than its text, and is not asked about it. */
export interface CorpusException {
  /** Path within the corpus. */
  path: string;
  /** What the name says wrongly. */
  of: 'place' | 'year';
  /** What stands there instead. */
  reason: string;
}

/** Documents that were opened and found filed under another place or year. */
export const corpusExceptions: readonly CorpusException[] = [
  {
    path: '政府工作报告-其他地市/大理白族自治州/2014.md',
    of: 'place',
    reason: 'The title says 大理市, the text is the prefecture’s.',
  },
  { path: '政府工作报告-其他地市/宿迁市/2015.md', of: 'place', reason: 'The text is 宿州市’s.' },
  {
    path: '政府工作报告-其他地市/文山壮族苗族自治州/2025.md',
    of: 'place',
    reason: 'The text is 文山市’s, the prefecture’s seat.',
  },
  { path: '政府工作报告-其他地市/沧州市/2016.md', of: 'place', reason: 'The text is 池州市’s.' },
  { path: '政府工作报告-其他地市/淮南市/2016.md', of: 'place', reason: 'The text is 淮安市’s.' },
  { path: '政府工作报告-其他地市/清远市/2015.md', of: 'year', reason: 'The report of 2014-02-19.' },
  { path: '政府工作报告-其他地市/潮州市/2015.md', of: 'year', reason: 'The report of 2014-02-20.' },
  { path: '政府工作报告-其他地市/牡丹江市/2016.md', of: 'year', reason: 'The report of 2015-02-03.' },
  { path: '政府工作报告-其他地市/邢台市/2014.md', of: 'year', reason: 'The report of 2012-01-31.' },
  {
    path: '政府工作报告-省自治区/江苏省/2003.md',
    of: 'year',
    reason: 'The line of delivery is that of 2010, the text is of 2003.',
  },
];

/** Whether a document may not be asked about its place or year. */
export const isException = (path: string, of: CorpusException['of']): boolean =>
  corpusExceptions.some((exception) => exception.path === path && exception.of === of);
