import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FlatOdt, type OdtPart, textOfOdt } from './flat-odt.ts';
import { projectRoot } from './sources.ts';

/** Notes of a report, and the words behind which their marks stand, in text order. */
const notes: readonly { behind: string; text: string }[] = [
  { behind: '把发展放在首位', text: '首位：指在安排预算和人员时先予保证。' },
  { behind: '完成税收18.62亿元', text: '税收：按入库口径统计，不含海关代征部分。' },
  { behind: '区级地方税收5.37亿元', text: '区级地方税收：指按现行体制留归区级的部分。' },
  { behind: '新增经营主体742', text: '经营主体：含企业、个体工商户和农民专业合作社，已注销的不计。' },
  {
    behind: '走访重点企业310余家次',
    text: `重点企业：${'指上年纳税额、用工数或者研发费用列全镇前列的企业，名单由经济发展办公室会同统计站提出，经镇长办公会议审定后公布，每年调整一次，调整前后的名单都在镇政府网站公开。'.repeat(5)}`,
  },
  { behind: '办结率达96.5%', text: '办结率：指在承诺期限内答复企业的诉求所占的比例。' },
  { behind: '发放各类帮扶资金932万元', text: '帮扶资金：含临时救助、助学和大病补助。' },
  { behind: '新增就业岗位1046个', text: '就业岗位：按签订一年以上合同的人数统计。' },
  { behind: '金塘城中村改造项目签约率达98.7%', text: '签约率：以户数计算，产权有争议的不计入总数。' },
  { behind: '12345市民热线按时办结率99.8%', text: '热线：不含重复来电。' },
  { behind: '力争全年完成税收36亿元', text: '税收：口径与上半年相同。' },
];

const parts: Readonly<Record<string, readonly OdtPart[]>> = {
  '二、办好民生实事': [
    {
      kind: 'list',
      items: [
        '加固码头12处，疏浚航道8.6公里；',
        '改造渔村污水管网3.4公里，惠及村民1260人；',
        '为老旧小区增设充电车位85个，同比增长5.2%。',
      ],
    },
  ],
  '三、提升城市品质': [
    { kind: 'caption', text: '表1　上半年主要指标' },
    {
      kind: 'table',
      rows: [
        ['指标', '2024年上半年', '2025年上半年', '增长'],
        ['渔业产值（亿元）', '5.2', '5.6', '7.7%'],
        ['房屋施工面积（万平方米）', '', '12.4', ''],
        ['接待游客（万人次）', '82.5', '79.9', '-3.2%'],
      ],
    },
  ],
};

const headings = /^(?:第[一二]部分 |[一二三四]、)/;

function readParts(): OdtPart[] {
  const lines = readFileSync(join(projectRoot, 'assets/sample/report-2025h1.txt'), 'utf8').trim().split('\n');
  let next = 0;
  return lines.flatMap((line, i): OdtPart[] => {
    let text = line;
    for (; next < notes.length && text.includes(notes[next]!.behind); next += 1) {
      const end = text.indexOf(notes[next]!.behind) + notes[next]!.behind.length;
      text = `${text.slice(0, end)}{${next + 1}}${text.slice(end)}`;
    }
    const kind = i === 0 ? 'title' : i < 3 ? 'subtitle' : headings.test(line) ? 'heading' : 'paragraph';
    return [...(parts[line] ?? []), { kind, text }];
  });
}

/**
 * The sample's report as an office writes it: eleven notes at the feet of its pages, several on one, one over two
 * pages, one behind bare digits; a list, a table with empty cells, a table of contents, a running head.
 */
export function officeReport(): FlatOdt & { text: string } {
  const document = {
    parts: readParts(),
    notes: notes.map(({ text }) => text),
    head: '临澜镇政府工作报告汇编',
    font: 'Noto Sans CJK SC',
  };
  return { ...document, text: textOfOdt(document) };
}

/** In which formats LibreOffice writes it: `tests/fixtures/prints/report-with-notes.*`, made by `scripts/office-print.ts`. */
export const officeFormats = ['pdf', 'docx', 'doc', 'rtf', 'odt'] as const;
