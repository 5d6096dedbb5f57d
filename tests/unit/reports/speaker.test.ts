import { describe, expect, it } from 'vitest';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { speakerLines } from '../../../lib/reports/speaker.ts';
import { compactString } from '../../../lib/text/print/compact.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';

const noPlaces = buildPlaceIndex([]);
const congress = '——2022年1月9日在江东市第七届人民代表大会第三次会议上';
const greeting = [
  '各位代表：',
  '下面，我代表市人民政府作政府工作报告，请各位代表审议。',
  '一、2021年工作回顾',
];

const read = (lines: string[], title: string | null = null) =>
  readIdentity({ ...plainReportText([...lines, ...greeting].join('\n')), title }, noPlaces);

describe('who speaks', () => {
  it.each([
    ['beside the office', ['政府工作报告', congress, '江东市人民政府代市长 李灿'], '李灿'],
    ['below the office', ['政府工作报告', congress, '江东市市长', '李 灿'], '李灿'],
    ['before the office', ['政府工作报告', congress, '李灿（江东市市长）'], '李灿'],
    ['alone', ['政府工作报告', congress, '李灿民'], '李灿民'],
    ['with a dot in it', ['政府工作报告', congress, '州长 阿不都·买买提江'], '阿不都·买买提江'],
    ['of six characters', ['政府工作报告', congress, '自治区代主席 阿拉坦其其格'], '阿拉坦其其格'],
    ['a speech’s head', ['政府工作报告', congress, '江东市市长李灿民讲话'], null],
    ['before a note’s mark', ['政府工作报告', congress, '市长 李灿1'], '李灿'],
    ['above the congress', ['政府工作报告', '市长 李灿', congress], '李灿'],
    ['the premier', ['政府工作报告', congress, '国务院总理 李灿'], '李灿'],
    ['below the day', ['政府工作报告', '（2022年1月9日 李灿）'], '李灿'],
    ['an office alone', ['政府工作报告', congress, '江东市市长'], null],
    ['an acting office alone', ['政府工作报告', congress, '代县长'], null],
    ['a government and its office', ['政府工作报告', congress, '江东市人民政府市长'], null],
    ['the print’s words', ['政府工作报告', congress, '（审议稿）'], null],
  ])('%s', (_name, lines, speaker) => {
    expect(read(lines).speaker).toBe(speaker);
  });

  it.each([
    ['江东市财政局局长 李灿', '李灿'],
    ['市财政局党组书记、局长：李灿', '李灿'],
    ['江东市发展和改革委员会主任 李灿', '李灿'],
    ['江东市发改委主任　李 灿', '李灿'],
    ['江东省财政厅厅长 李灿民', '李灿民'],
    ['李灿（江东市财政局局长）', '李灿'],
    ['江东市统计局副局长 李灿', '李灿'],
    ['江东市财政局', null],
    ['市财政局', null],
    ['省财政厅', null],
    ['市发改委', null],
  ])('for a department: %s', (line, speaker) => {
    const title = '关于江东市2021年预算执行情况和2022年预算草案的报告';
    const mandate = '受市人民政府委托，现将2021年预算执行情况提请大会审议。';
    const text = [title, congress, line, '各位代表：', mandate].join('\n');
    expect(readIdentity(plainReportText(text), noPlaces).speaker).toBe(speaker);
  });

  it('by the title where the text does not say', () => {
    expect(read([], '江东市政府工作报告（2022年1月9日 李灿）').speaker).toBe('李灿');
  });

  it.each(speakerLines)('$id', ({ pattern, sample }) => {
    expect(pattern.exec(compactString(sample))?.[1]).toBe('李灿');
  });
});

describe('a day alone on its line', () => {
  it.each([
    ['2022年1月9日', '2022-01-09'],
    ['（2022年元月9日）', '2022-01-09'],
    ['二〇二二年一月九日', '2022-01-09'],
    ['二0二二年元月十九日', '2022-01-19'],
    ['二○一九年十二月二十八日', '2019-12-28'],
    ['2022年1月9日 来源：江东市人民政府', null],
    ['发布时间：2022年1月9日', null],
  ])('%s', (line, day) => {
    expect(read(['江东市政府工作报告', line, '市长 李灿']).deliveredOn).toBe(day);
  });

  it('is the page’s where the page was published on it', () => {
    const { deliveredOn } = readIdentity(
      {
        ...plainReportText(['政府工作报告', '2022年1月9日', ...greeting].join('\n')),
        head: [{ label: '发布日期', value: '2022-01-09' }],
      },
      noPlaces,
    );
    expect(deliveredOn).toBeNull();
  });
});
