import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../lib/figures/find-figures.ts';
import { inputOf, readFigures } from '../../../helpers/read-figures.ts';

const year2025 = { from: '2025-01-01', to: '2025-12-31', kind: 'annual', deliveredOn: '2026-01-12' } as const;
const opening =
  '柳川县政府工作报告\n——2026年1月12日在柳川县第九届人民代表大会第六次会议上\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n';
const done =
  '一年来，我们办成了许多大事，累计培训农民3200人次，税收比上年增长7%。\n在此，向全县人民表示衷心的感谢！';

const promises =
  '继续推进老街改造，确保年内完工。\n要大力培育特色产业，力争早日见效。\n今年要把稳就业摆在突出位置。';

/** What is read of the figures of a speech: printed, status, period, and whether the status is inferred. */
const read = (text: string) =>
  readFigures(opening + text, year2025).map(({ text: printed, status, period, inferred }) =>
    [printed, status, period, ...(inferred.includes('status') ? ['inferred'] : [])].join(' '),
  );

describe('figures of a half', () => {
  it('are planned behind a sentence that begins the plan, for the year that it names', () => {
    expect(
      read(
        `一、砥砺奋进的一年\n${done}\n2026年是“十五五”规划的开局之年，要力争干出新气象。\n（一）产业\n力争新增企业16家。\n确保新增就业2600人。\n${promises}`,
      ).slice(-2),
    ).toEqual(['16家 target 2026', '2600人 target 2026']);
  });

  it('are done under a head of what was done that holds a word of plans', () => {
    expect(
      read(`一、圆满收官，全面完成“十四五”各项目标任务\n${done}\n二、2026年重点工作\n新建学校4所。`),
    ).toEqual(['3200人次 actual 2025', '7% actual 2025', '4所 target 2026 inferred']);
  });

  it('are planned under a head of a year far ahead as well, for the year that their sentence names', () => {
    expect(
      read(
        `一、2025年工作回顾\n${done}\n二、2035年远景目标和今年任务\n${promises}\n今年全县主要预期目标是：税收增长7.5%。力争到2030年税收达到50亿元。`,
      ).slice(-2),
    ).toEqual(['7.5% target 2026', '50亿元 target 2030']);
  });

  it('have an inferred status where the outline leaves the half in doubt', () => {
    const doubtful = read(
      '一、稳中求进\n一年来，税收增长7%。\n二、产业转型\n力争引进企业16家。\n继续培育产业，确保年内见效。',
    );
    expect(doubtful).toEqual(['7% actual 2025', '16家 target 2026 inferred']);
  });

  it('keep the status that their own words print, whatever the doubt', () => {
    expect(
      read(
        '一、稳中求进\n一年来，税收预计增长7%。\n二、产业转型\n力争引进企业16家。\n继续培育产业，确保年内见效。',
      )[0],
    ).toBe('7% estimate 2025');
  });
});

describe('the whole year in the plan of half a year', () => {
  const half = { from: '2025-01-01', to: '2025-06-30', kind: 'half-year', deliveredOn: null } as const;
  const periods = (words: string): string[] =>
    readFigures(`一、上半年工作回顾\n新建学校3所。\n二、下半年工作安排\n${words}`, half)
      .slice(1)
      .map(({ period, inferred }) => `${period}${inferred.includes('period') ? ' inferred' : ''}`);

  it.each<[string, string[]]>([
    ['力争全年税收突破2.6亿元，新增绿地3万平方米。', ['2025', '2025 inferred']],
    ['确保全年引资9亿元；修路6公里。', ['2025', '2025 inferred']],
    ['全年税收完成2.6亿元，修路6公里。', ['2025', '2025']],
    ['力争全年税收、引资分别突破2亿元和9亿元。', ['2025', '2025']],
    ['力争全年税收突破2.6亿元。修路6公里。', ['2025', '2025H2 inferred']],
  ])('is of the number that it stands with for sure, of the next perhaps: %s', (words, expected) => {
    expect(periods(words)).toEqual(expected);
  });
});

describe('figures behind text that is missing', () => {
  it('are of no sure half, up to the next heading', () => {
    const text = `${opening}一、砥砺奋进的一年\n${done}\n2026年是“十五五”规划的开局之年，要力争干出新气象。\n（一）产业\n力争新增企业16家。\n确保新增就业2600人。\n${promises}`;
    const doubtedWith = (gaps: readonly number[]) =>
      findFigures({ ...inputOf(text, year2025), gaps }).figures.flatMap((figure) =>
        figure.inferred.includes('status') ? figure.text : [],
      );
    const sure = doubtedWith([]);
    const behind = doubtedWith([text.indexOf('确保新增就业')]);
    expect(behind.filter((printed) => !sure.includes(printed))).toEqual(['2600人']);
  });
});
