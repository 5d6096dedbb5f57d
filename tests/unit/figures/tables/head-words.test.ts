import { describe, expect, it } from 'vitest';
import { sameBelow } from '../../../../lib/figures/lexicon/remarks.ts';
import {
  bareYear,
  type ColumnSays,
  captionSaysOutcome,
  captionSaysPlan,
  columnSays,
  datingHeads,
  fallingHeads,
  kindColumn,
  ofTheLeft,
  partRow,
  placeRows,
  placeSubject,
  planOrOutcome,
  rowMarks,
  spacedHead,
  thingsColumn,
  unitLine,
  unitPlaces,
  wholeSum,
} from '../../../../lib/figures/tables/table-words.ts';

// Heads and captions beside the tables of words: each holds one of them, and a blank parts it from the next.

const list = (words: string): string[] => words.split(' ');

describe('a column', () => {
  it.each<[ColumnSays, yes: string, no: string]>([
    ['idle', '序号 项目序号 编号 No 文号 代码 排序 编号税收', '排序值 税收编号'],
    [
      'idle',
      '年份 年度 时间 日期',
      '年度目标 年度计划 年度任务 年度预期 年度预算 年度投资 年度完成 年度实绩',
    ],
    ['idle', '年度单位', '年度数量 年度总额 年度数值 年度增长率'],
    [
      'idle',
      '单位 计量单位 项目名称 名称 指标 主要指标 指标名称 主要指标名称 内容 地址 地点',
      '单位产值 指标值',
    ],
    ['idle', '备注 电话 联系人 负责人 责任单位', '税收'],
    ['unit', '单位 计量单位', '单位名称 责任单位'],
    ['percent', '占比（±%） 增长(%) 占比％ 增幅%', '增长（亿元） %以上'],
    ['change', '同比增长 增幅 增速 升降 增减 同比 比上年', '完成 税收 增长目标完成率'],
    ['change', '完成增长', ''],
    [
      'difference',
      '增减额 升降额 变动数 增减绝对额 增加额 增长量 增减值 增量 新增 新增（户）',
      '增长率 增加值 增幅',
    ],
    ['difference', '', '增减额% 增减额增速'],
    [
      'rate',
      '完成率 占比 比重 比例 百分比 进度 完成目标 完成计划 完成任务 完成预算 完成年度目标 占生产总值',
      '汇率 占地',
    ],
    ['rate', '完成全年任务 完成年初预算 完成全年任务的', '占用农田 完成数'],
    ['share', '占比 比重 完成率 完成目标 完成年度计划 完成全年任务 完成预算的 进度 占全市', '税收'],
    ['rank', '全市排名 位次 名次', '排序'],
    ['score', '考核得分 分值 评分', '分数'],
    [
      'plan',
      '2023年目标 计划数 任务 预期值 预算数 年初预算 年度预算 全年预算',
      '目标完成 任务完成率 计划占比',
    ],
    ['plan', '', '年初预算收入 年度预算支出 全年预算执行 一般公共预算'],
    [
      'outcome',
      '完成 2023年完成 实绩 实际 实际数 实际值 执行数 决算数',
      '实际面积 预计完成 预期完成 计划完成',
    ],
    ['outcome', '', '目标完成 拟完成 应完成 力争完成 完成时间 完成时限 完成日期'],
  ])('says that it is of %s: %s; and does not: %s', (says, yes, no) => {
    if (yes) for (const head of list(yes)) expect(columnSays(head, says), head).toBe(true);
    const wrong = no ? list(no) : [];
    for (const head of wrong) expect(columnSays(head, says), head).toBe(false);
  });
});

describe('a caption', () => {
  it.each([
    ['指标完成情况 预算执行情况 任务落实情况 目标实现情况 主要指标实绩', '主要指标 目标任务'],
    ['', '完成情况和2024年目标 完成情况及计划 完成情况与安排 完成情况暨预期 目标和完成情况 计划及完成情况'],
    ['', '安排与执行情况 预期、完成情况'],
  ])('tells outcomes: %s; and does not: %s', (yes, no) => {
    if (yes) for (const words of list(yes)) expect(captionSaysOutcome(words), words).toBe(true);
    for (const words of list(no)) expect(captionSaysOutcome(words), words).toBe(false);
  });

  it.each([
    [
      '主要目标 项目计划 重点任务 工作安排 主要预期 目标值 计划数 计划项目表 目标任务表 预期指标表 计划实施表',
      '主要指标',
    ],
    [
      '投资计划表 计划投资表 任务分解表 任务清单 项目计划一览表 目标明细 任务方案 目标汇总表',
      '计划完成 目标任务执行',
    ],
    ['2025年计划表', '任务落实清单实绩 计划进展目标 目标实现计划 计划执行任务 目标实绩计划'],
  ])('tells what is promised: %s; and does not: %s', (yes, no) => {
    for (const words of list(yes)) expect(captionSaysPlan(words), words).toBe(true);
    for (const words of list(no)) expect(captionSaysPlan(words), words).toBe(false);
  });

  const places = '乡镇 镇街 街镇 镇乡 街道 镇 乡 村 村居 社区 地区 区县 县区 县 区 园区 单位 部门';
  it.each(list(places))('of what 各%s measure', (place) => {
    for (const [caption, subject] of [
      [`各${place}税收完成情况表`, '税收'],
      [`各${place}税收任务完成情况统计表`, '税收'],
      [`各${place}（街道）税收计划执行情况`, '税收'],
      [`各${place}税收目标进展一览表`, '税收'],
      [`各${place}税收落实情况汇总`, '税收'],
      [`各${place}税收对比表`, '税收'],
      [`各${place}税收明细表`, '税收'],
    ])
      expect(placeSubject.pattern.exec(caption!)?.groups?.subject, caption).toBe(subject);
  });
});

describe('the words of a table', () => {
  const finds = (pattern: RegExp) => (words: string) =>
    new RegExp(pattern.source, pattern.flags.replace('g', '')).test(words);
  const some = (rows: readonly { pattern: RegExp }[]) => (words: string) =>
    rows.some(({ pattern }) => finds(pattern)(words));

  it.each<[what: string, (words: string) => boolean, yes: string, no: string]>([
    [
      'give its unit alone',
      finds(unitLine.pattern),
      '单位：万元 (单位:亿元) （计量单位：户）',
      '表1单位：万元 单位',
    ],
    ['fall', some(fallingHeads), '降幅 下降 减少', '增幅 升降情况税收'],
    [
      'date a column',
      some(datingHeads),
      '2023年 1999年 2023年末 2023年底 2023年度 2023年6月 2023年6月末',
      '2123年 23年',
    ],
    [
      'date it by months',
      some(datingHeads),
      '1月 1-12月 1—6月 1–6月 1至6月 1~6月 6月末 6月底 6月份',
      '年6月 1-12',
    ],
    ['are a bare year', finds(bareYear.pattern), '1999 2023', '2123 20231 2023年'],
    ['part residents', finds(partRow.pattern), '城镇 农村 城市 乡村 城镇常住 农村居民', '城镇收入 居民'],
    [
      'name places',
      finds(placeRows.pattern),
      '乡镇 各乡镇 镇街 街镇 镇乡 乡街 街道 镇 乡 村 村居 社区 村社区 行政村 地区 区域 区县 县区 县 区 县市 县市区 市县 市州',
      '乡镇税收 单位 部门',
    ],
    [
      'name places of other ranks',
      finds(placeRows.pattern),
      '地市 旗县 旗县区 旗区 园区 开发区 辖区 省市 省份 国别 国家 乡镇名称 乡镇名 乡镇（街道） 乡镇（街道）名称',
      '国家级 开发区收入',
    ],
    [
      'are of the column on their left',
      finds(ofTheLeft.pattern),
      '同比增长 ± +- 增幅 增速 升降 升降幅度 增减 增减额 占比 比重 完成率 进度 排名 排名情况 位次 名次 同比 比上年增长 增长速度',
      '税收 税收占比 占比税收',
    ],
    [
      'are of plan or outcome',
      finds(planOrOutcome.pattern),
      '全年目标 年度计划 年初任务 本年预期 当年预算 累计完成 实际完成 已完成 实绩 实际 执行 决算 目标数 完成值 预算额 完成量 完成情况',
      '税收 目标税收',
    ],
    [
      'name kinds',
      finds(kindColumn.pattern),
      '项目类别 指标分类 工作类型 任务种类 事项大类 类别 类 领域 方面 板块 行业',
      '项目 类税收',
    ],
    [
      'name things',
      finds(thingsColumn.pattern),
      '项目 指标 任务 事项 工作 实事 内容 名称 重点项目 主要指标 年度任务 事项名称 建设内容 项目名称 工作内容 实事项目',
      '税收 完成工作量',
    ],
    [
      'sum up years',
      finds(wholeSum.pattern),
      '总投资 项目总投资 计划总投资 概算总投资 估算总投资 预计总投资 总造价 总概算 总规模 总投资额 总投资估算 总投资概算 总投资（万元）',
      '年度总投资 总投资完成 投资',
    ],
    [
      'mark a row',
      some(rowMarks),
      '其中：税收 其中:税收 其中税收 1、税收 一．税收 十二.税收 3．税收',
      '税收其中 第一税收',
    ],
  ])('that %s: %s; and do not: %s', (_what, holds, yes, no) => {
    for (const words of list(yes)) expect(holds(words), words).toBe(true);
    for (const words of list(no)) expect(holds(words), words).toBe(false);
  });

  it.each([
    ['同比增长（下同）', '同比增长'],
    ['产值（亿元，下同）', '产值'],
    ['产值（按当年现价亿元计，下同）', '产值（按当年现价亿元计）'],
    ['产值(按当年现价亿元计、下同)', '产值(按当年现价亿元计)'],
    ['产值（亿元）', '产值（亿元）'],
  ])('%s holds for what stands below: %s', (head, name) =>
    expect(head.replace(sameBelow.pattern, '')).toBe(name),
  );

  it.each([
    ['单 位', '单位'],
    ['单\u3000位 A', '单位 A'],
  ])('%s is %s set wide', (head, name) => expect(head.replace(spacedHead.pattern, '')).toBe(name));

  it.each([
    ['主要经济指标（单位：亿元）', 'line', '亿元'],
    ['单位: 万元，户', 'line', '万元'],
    ['(单位：户)', 'line', '户'],
    ['税收总收入（亿元）', 'head', '亿元'],
    ['税收(万元) ', 'head', '万元'],
    ['税收（含调入）收入', 'head', undefined],
  ] as const)('%s prints the unit in its %s: %s', (words, place, unit) =>
    expect(unitPlaces[place].pattern.exec(words)?.groups?.unit).toBe(unit),
  );
});
