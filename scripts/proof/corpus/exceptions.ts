/** A document whose folder or file name says something else than its text, or which has no halves, and is not asked about it. */
export interface CorpusException {
  /** Path within the corpus. */
  path: string;
  /** What the name says wrongly; `half`: its last part plans nothing, or its first does. */
  of: 'place' | 'year' | 'half';
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
  { path: '政府工作报告-其他地市/开封市/2023.md', of: 'half', reason: 'The copy ends with the review.' },
  { path: '政府工作报告-其他地市/珠海市/2024.md', of: 'half', reason: 'The copy ends with the review.' },
  {
    path: '政府工作报告-主要城市/广州市/2018.md',
    of: 'half',
    reason: 'An annex of what was done fills the last quarter.',
  },
  {
    path: '政府工作报告-主要城市/济南市/2013.md',
    of: 'half',
    reason: 'An annex of what was done fills the last quarter.',
  },
  {
    path: '政府工作报告-其他地市/汕头市/2023.md',
    of: 'half',
    reason: 'Tables of what was done fill the last sixth.',
  },
  { path: '政府工作报告-其他地市/四平市/2014.md', of: 'half', reason: 'Notes fill the last quarter.' },
  {
    path: '政府工作报告-国务院/2012.md',
    of: 'half',
    reason: 'Its last figures stand in its notes, which tell what was done.',
  },
  ...['1955', '1956', '1981', '1982'].map((year) => ({
    path: `政府工作报告-国务院/${year}.md`,
    of: 'half' as const,
    reason: 'A speech without halves: each section reviews and plans.',
  })),
  {
    path: '政府工作报告-省自治区/辽宁省/2001.md',
    of: 'half',
    reason: 'The plan begins in the first sixth.',
  },
];

/** Whether a document may not be asked about its place, its year or its halves. */
export const isException = (path: string, of: CorpusException['of']): boolean =>
  corpusExceptions.some((exception) => exception.path === path && exception.of === of);
