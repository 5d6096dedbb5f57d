import { describe, expect, it } from 'vitest';
import { reportsReaders } from '../../helpers/word-readers/reports.ts';

const filler = '村';

/** What is read where so many characters stand at `{}`; the run of them itself reads the same at any length. */
function readBehind(reader: string, text: string, length: number): string {
  const read = reportsReaders[reader]!(text.replace('{}', filler.repeat(length)));
  return JSON.stringify(read ?? null).replaceAll(new RegExp(`${filler}+`, 'g'), filler);
}

describe('words count as far as here, and no further', () => {
  it.each<[reader: string, last: number, text: string]>([
    ['bodyCounters', 591, '{}政府信息公开条例》'],
    ['bodyCounters', 214, '{}法治政府建设'],
    ['bodyCounters', 396, '{}部门概况'],
    ['bodyCounters', 496, '{}统计公报'],
    ['bodyCounters', 693, '{}受人大常委会向'],
    ['bodyCounters', 498, '{}我局'],
    ['bodyCounters', 494, '{}序号牵头单位'],
    ['bodyCounters', 296, '{}公开征求'],
    ['bodyCounters', 296, '{}起草说明'],
    ['bodyCounters', 155, '{}总体要求是'],
    ['bodyCounters', 80, '{}本报讯'],
    ['bodyCounters', 80, '1月9日上午{}召开'],
    ['bodyCounters', 2492, '报告指出{}会议强调'],
    ['bodyCounters', 11991, '局机关局机关{}局机关'],
    ['spoken', 2995, '{}各位代表：'],
    ['spoken', 396, '{}同志们：'],
    ['spoken', 392, '{}\n在临澜镇人大会议\n'],
    ['spoken', 58, '我代表镇人民政府，向{}报告工作'],
    ['spoken', 2987, '{}临澜镇第九届人大五次会议上'],
    ['voice', 886, '2023年，在县委领导下{}我镇'],
    ['voice', 60, '2023年，我镇在{}领导下'],
    ['genre', 379, '{}全体会议审议了政府的报告，决定批准这个报告'],
    ['genre', 479, '{}现将国民经济和社会发展计划执行情况提请审议'],
    ['genre', 488, '{}现将预算执行情况提请审议'],
    ['genre', 1992, '{}普查数据公报如下'],
    ['genre', 294, '{}文件解读如下'],
    ['halves', 29, '一、{}2023年工作回顾\n新建学校3所。\n二、2024年工作安排'],
    ['halves', 29, '一、2023年工作回顾\n新建学校3所。\n二、{}2024年工作安排'],
    ['period', 393, '{}。2023年，新建学校3所。'],
    ['period', 1184, '{}。2013年工作总结与2014年打算'],
    ['period', 388, '{}今年是“十四五”开局之年'],
    ['period', 33, '政府工作报告\n——2024年7月9日在临澜镇第九届人大五次会议上\n今年以来{}上半年'],
    ['period', 394, '一、工作回顾\n{}2023年，新建学校3所。\n二、工作安排\n新建学校3所。'],
    ['period', 192, '一、五年工作回顾\n{}2016年以来，新建学校3所。\n二、工作安排\n新建学校3所。'],
    ['place', 1498, '{}我镇上下。石湾镇变了样，石湾镇人高兴。'],
    ['place', 590, '{}。临澜镇人民政府坚持实干'],
    ['lies', 2981, '临澜镇人民政府工作报告\n{}。江东区临澜镇新建学校3所。'],
    ['lies', 2978, '城关镇人民政府工作报告\n{}，在平山县委、县政府领导下'],
    ['lies', 2980, '七宝镇人民政府工作报告\n{}，在县委、县政府领导下'],
    ['place', 794, '{}\n江东市市长 林清\n各位代表：'],
    ['speaker', 151, '市长 林清\n{}\n——2024年1月9日在江东市第九届人民代表大会第五次会议上'],
    [
      'title',
      291,
      '砥砺前行\n会议批准了报告。\n政府工作报告\n{}。\n各位代表：我代表市人民政府，向大会报告工作，请予审议。',
    ],
    ['parseReportTitle', 39, '{}镇政府工作报告'],
    ['headFields', 120, '来源：{}'],
    ['headFields', 116, '来源：{}索引号：1'],
    ['delivered', 84, '2024年1月9日\n{}\n江东市第九届人民代表大会第五次会议上'],
    ['delivered', 48, '江东市第九届人民代表大会第五次会议上\n{}\n（2024年1月9日）'],
    ['titles', 44, '临澜镇\n{}政府工作报告'],
  ])('%s, %i characters: %s', (reader, last, text) => {
    const near = readBehind(reader, text, 1);
    expect(readBehind(reader, text, last)).toBe(near);
    expect(readBehind(reader, text, last + 1)).not.toBe(near);
  });
});
