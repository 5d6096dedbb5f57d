import { describe, expect, it } from 'vitest';
import { rolesOfFiles } from '../../../lib/reports/attached-file.ts';

const file = (name: string, kind: string | null = 'pdf') => ({ names: [name], kind });

/** What a page's only file is called, where the page's own title names a report and where it does not. */
const roleOf = (name: string, isReportPage: boolean) => rolesOfFiles([file(name)], isReportPage)[0];

describe('a file is called the report by its name, on whatever page', () => {
  it.each([
    '临澜镇2024年政府工作报告.pdf',
    '附件：2024年政府工作报告.docx',
    '附件1：临澜镇人民政府工作报告（定稿）.doc',
    '1.临澜镇政府工作报告.wps',
    '20240115_临澜镇政府工作报告.pdf',
    '点击下载：2024年临澜镇政府工作报告（1.2MB）',
    '2023年政府工作报告(1).pdf',
    '临澜街道2023年工作总结和2024年工作计划.doc',
    '临澜镇2024年上半年工作总结.docx',
    '政府工作报告（PDF版）',
    '政府工作报告_印刷版.pdf',
    '关于印发《2024年政府工作报告》的通知.pdf',
    '临澜镇政府工作报告.ofd',
    '附件1：2.临澜镇政府工作报告（定稿）(1).pdf（3MB）',
    '2024年政府工作报告.pdf',
  ])('%s', (name) => {
    expect(roleOf(name, false)).toBe('report');
  });
});

describe('a file beside a report is not called one, not even on the page that bears its title', () => {
  it.each([
    '2024年政府工作报告解读.pdf',
    '一图读懂临澜镇2024年政府工作报告.pdf',
    '附件1 主要指标完成情况表.docx',
    '附件2：民生项目清单.doc',
    '政府工作报告名词解释.docx',
    '有关用语说明.pdf',
    '2024年政府工作报告重点任务分解表.doc',
    '临澜镇人大关于政府工作报告的决议.pdf',
    '临澜镇2024年财政预算报告.pdf',
    '临澜镇人大主席团工作报告.docx',
    '2023年国民经济和社会发展计划执行情况的报告.pdf',
    '2023年度法治政府建设情况报告.pdf',
    '关于召开会议的通知.doc',
    '报名登记表.docx',
    '临澜镇成就图册.pdf',
  ])('%s', (name) => {
    expect(roleOf(name, true)).toBe('other');
  });
});

describe('a name that says nothing', () => {
  it.each(['P020240911363521785530.pdf', '附件下载', '9ee3f4035a3c.pdf', '下载', '附件1', 'PDF'])(
    'leaves it to the page: %s',
    (name) => {
      expect([roleOf(name, false), roleOf(name, true)]).toEqual(['other', 'report']);
    },
  );

  it('is the report on the page that bears its title, where it is the only one of its kind', () => {
    expect(rolesOfFiles([file('附件下载')], true)).toEqual(['report']);
    expect(rolesOfFiles([file('P01.pdf'), file('P02.doc', 'word')], true)).toEqual(['report', 'report']);
    expect(rolesOfFiles([file('附件下载'), file('附件2：民生项目清单')], true)).toEqual(['report', 'other']);
  });

  it('is none on other pages, beside a file that bears the name, and among several of a kind', () => {
    expect(rolesOfFiles([file('附件下载')], false)).toEqual(['other']);
    expect(rolesOfFiles([file('P01.pdf'), file('政府工作报告.pdf')], true)).toEqual(['other', 'report']);
    expect(rolesOfFiles([file('P01.pdf'), file('P02.pdf')], true)).toEqual(['other', 'other']);
  });
});
