import { describe, expect, it } from 'vitest';
import { readReportText } from '../../../lib/portals/read-report-text.ts';
import type { ReportText } from '../../../lib/text/report-text.ts';

const report = [
  '各位代表：',
  '一、去年工作',
  '一年来，镇里新建道路4条，改造老旧小区12个，完成固定资产投资31.07亿元，同比增长5.2%。',
  '就业更加充分，新增岗位1208个，帮助236名青年找到工作，城镇登记失业率控制在3%以内。',
  '环境更加宜人，新增绿地3.5公顷，关闭落后企业7家，河道水质达标率提高到98.6%。',
  '二、今年打算',
  '今年，镇里将开工建设学校2所，力争税收增长6%以上，居民人均可支配收入增长7%左右。',
  '让我们团结一心，为建设美丽临澜而努力奋斗！',
];
const last = report.at(-1)!;

/** What is read of the report with such lines behind it in its own element, `\n` a line break or a paragraph each. */
const read = (below: readonly string[], form: 'p' | 'br' = 'p'): string => readWhole(below, form).text;

function readWhole(below: readonly string[], form: 'p' | 'br' = 'p'): ReportText {
  const lines = [...report, ...below];
  const body = form === 'p' ? lines.map((line) => `<p>${line}</p>`).join('') : lines.join('<br>');
  const html = `<body><h1>临澜镇政府工作报告</h1><div class="k1">${body}</div></body>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readReportText(page, 'https://www.linlan.invalid/1.html')!.report;
}

const other = (words: string) => `<a href="/n/1.html">${words}</a>`;

it('what is linked below a document is known, though its words are no part of it', () => {
  const { text, links } = readWhole([
    '相关链接：',
    other('临澜镇2023年政府工作报告'),
    other('临澜镇2022年政府工作报告'),
  ]);
  expect(text.split('\n').at(-1)).toBe(last);
  expect(links.map(({ text: words, span }) => [words, span])).toEqual([
    ['临澜镇2023年政府工作报告', null],
    ['临澜镇2022年政府工作报告', null],
  ]);
});

describe('below a document, in its own element,', () => {
  it.each([
    [
      '扫一扫在手机打开当前页',
      '责任编辑：李四',
      `上一篇：${other('关于开展检查的通知')}`,
      `下一篇：${other('办事指南')}`,
      '打印本页',
    ],
    [
      '主办单位：临澜镇人民政府　承办单位：临澜镇党政办',
      '备案号：某ICP备00000000号-1',
      '某公网安备 00000000000000号',
    ],
    ['相关链接：', other('镇里召开工作会议'), '返回顶部'],
    [
      '推荐阅读',
      `2025-01-03 ${other('镇里召开工作会议')}`,
      `${other('镇里举办读书会')} 01-05`,
      '【打印】【关闭】',
    ],
    [other('镇里召开工作会议'), other('镇里举办读书会'), other('关于公布目录的通知')],
    [
      '（责任编辑：李四 审核：张三）',
      '阅读：126次 点赞 12',
      '版权所有：临澜镇人民政府 网站标识码：0000000000',
    ],
    ['地址：临澜路1号，邮编：000000', '技术支持：某某公司'],
  ])('the lines of a site are left out: %s, …', (...lines) => {
    for (const form of ['p', 'br'] as const) expect(read(lines, form).split('\n').at(-1)).toBe(last);
  });

  it.each([
    [
      '网友评论',
      '居民甲 2025-01-10 10:20',
      '路修好了，出门方便多了，希望再多种3棵树。',
      '居民乙 2025-01-11 08:05',
      '公交能不能再多一班。',
    ],
    [
      '评论（2）',
      '居民甲',
      '3小时前',
      '支持！',
      '回复',
      '居民乙',
      '昨天 10:20',
      '饭菜不贵，就是座位少。',
      '回复(2)',
    ],
    [
      '最新留言',
      '居民甲：路修好了。 2025-01-10 10:20',
      '居民乙：公交能不能再多一班。 2025-01-11 08:05',
      '查看更多',
    ],
    [
      '居民甲 2025-01-10 10:20',
      '路修好了，出门方便多了。',
      '居民乙 2025-01-11 08:05',
      '公交能不能再多一班。',
    ],
    ['网友评论', '居民甲 2025-01-10', '路修好了。', '主办单位：临澜镇人民政府'],
    ['全部评论', '云中燕 2025年1月10日 10:20：路修好了，出门方便多了。', '责任编辑：李四', '网站地图'],
  ])('what readers said is left out: %s, …', (...lines) => {
    for (const form of ['p', 'br'] as const) expect(read(lines, form).split('\n').at(-1)).toBe(last);
  });

  it.each([
    ['主办单位：镇政府，投入资金300万元'],
    ['网站标识码核对：全镇12家网站全部完成，合格率100%。'],
    ['附件：', other('指标完成表'), other('项目表'), other('名词解释')],
    [
      '附表',
      '<a href="/f/1.xlsx">指标完成表</a>',
      '<a href="/f/2.xlsx">项目表</a>',
      '<a href="/f/3.xlsx">收支表</a>',
    ],
    ['名词解释', '评论', '指居民在平台上对办事结果所作的评价，全年收到1200条。'],
    ['群众留言', '全年收到留言3200条，办结率98%，其中2024-11-05 10:20一条当天办结。'],
    ['三、大事记', '2024-01-10 10:20', '召开全体会议。', '2024-03-11 08:05', '启动改造工程。'],
    ['临澜镇人民政府', '2025年1月10日'],
    ['发布时间：2025-01-15 10:20', '更新时间：2025-01-16 08:05', '本报告由镇政府负责解释。'],
    [other('镇里召开工作会议'), '以上报告，请予审议。'],
  ])('the document’s own lines stay: %s, …', (...lines) => {
    const words = lines.map((line) => line.replace(/<[^>]+>/g, ''));
    for (const form of ['p', 'br'] as const)
      expect(read(lines, form).split('\n').slice(-words.length)).toEqual(words);
  });
});
