import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { growthRule, readMadeReport } from '../../helpers/read-reports.ts';

describe('what is said again without a number', () => {
  const mentionsOf = (plans: string, again: string): string[] =>
    compareReports(
      [
        readMadeReport({ reviews: 2021, done: '各项工作平稳推进。', plans }),
        readMadeReport({ reviews: 2022, done: '各项工作平稳推进。', plans: again }),
      ],
      growthRule,
    ).mentions.map(({ said, again: place, by }) => `${by}: ${said.text} → ${place.text}`);

  it.each([
    ['推进“青禾云谷”招商。', '完善“青禾云谷”配套。', ['quoted: 推进“青禾云谷”招商 → 完善“青禾云谷”配套']],
    [
      '加快镇东老街历史风貌保护更新。',
      '继续推进镇东老街历史风貌保护更新。',
      ['wording: 加快镇东老街历史风貌保护更新 → 继续推进镇东老街历史风貌保护更新'],
    ],
    [
      '建成“一馆两中心”。',
      '1.“一馆两中心”：档案馆和展示中心。\n2.青禾“云谷”：园区。\n加快“一馆两中心”布展。',
      ['quoted: 建成“一馆两中心” → 加快“一馆两中心”布展'],
    ],
    [
      '打造柳岙云岭旅游圈和镇东云谷湿地公园。',
      '抓好各项工作，做好各项服务，办好各件实事，管好各类资产，用好各级资金，守好各条底线。\n28.一圈：柳岙云岭旅游圈和镇东云谷湿地公园。\n29.两江：青河和柳河。\n30.三路：云路、谷路和岭路。',
      [],
    ],
    [
      '推进“青禾云谷”招商，3个项目落地。',
      '完善“青禾云谷”配套。',
      ['quoted: 推进“青禾云谷”招商 → 完善“青禾云谷”配套'],
    ],
    ['实施青禾“八大战役”。', '46.青禾“八大战役”：蓝天和碧水战役。', []],
    ['融入黄河流域生态保护和高质量发展战略。', '落实黄河流域生态保护和高质量发展战略规划。', []],
    ['推进“放管服”改革。', '深化“放管服”改革。', []],
    ['落实“四个不摘”要求。', '严格落实“四个不摘”要求。', []],
    ['加强重点行业领域安全生产监管。', '持续加强重点行业领域安全生产监管。', []],
    [
      '推进柳岙与镇东的中心小学迁建。',
      '加快柳岙与镇东的中心小学迁建。',
      ['wording: 推进柳岙与镇东的中心小学迁建 → 加快柳岙与镇东的中心小学迁建'],
    ],
    ['坚持以习近平新时代中国特色社会主义思想为指导。', '坚持以习近平新时代中国特色社会主义思想为指导。', []],
    ['今年经济社会发展的主要预期目标是平稳增长。', '今年经济社会发展的主要预期目标是稳中有进。', []],
  ])('%s %s', (plans, again, expected) => expect(mentionsOf(plans, again)).toEqual(expected));

  const said = (words: string) => `落实柳岙云谷湿地${words}镇东老街保护更新。`;

  it.each([
    ...['总体要求', '预期目标', '坚强领导', '而努力奋斗', '会议精神', '全会精神', '大会精神', '稳中求进'],
    ...['各位代表', '让我们', '各项目标任务', '部署要求', '发展思路', '战略定位', '长江经济带'],
    ...['黄河流域生态保护和高质量发展', '京津冀协同发展', '双城经济圈建设', '长三角一体化'],
    '房地产市场平稳健康发展',
  ])('is none where every report says it: %s', (phrase) => {
    expect(mentionsOf(said(phrase), said(phrase))).toEqual([]);
    expect(mentionsOf(said(''), said(''))).toHaveLength(1);
  });
});
