import { describe, expect, it } from 'vitest';
import { headValue, parseHeadText } from '../../../lib/reports/head-fields.ts';

const asText = (text: string) => parseHeadText(text).map((field) => `${field.label}=${field.value}`);

describe('parseHeadText', () => {
  it.each([
    [
      '索引号\t\t发布机构\t金桥镇\n公开类别\t主动公开\t发布时间\t2023-07-19',
      ['索引号=', '发布机构=金桥镇', '公开类别=主动公开', '发布时间=2023-07-19'],
    ],
    ['索引号 发布机构 金桥镇', ['索引号=', '发布机构=金桥镇']],
    ['索引号 | 发布机构 | 塘桥街道 | |', ['索引号=', '发布机构=塘桥街道']],
    [
      '来源:上海市闵行区七宝镇人民政府  发布时间:2021年9月14日',
      ['来源=上海市闵行区七宝镇人民政府', '发布时间=2021年9月14日'],
    ],
    ['信息来源: 淞南镇 发布时间 2024-01-18 【字号', ['信息来源=淞南镇', '发布时间=2024-01-18', '字号=']],
    ['体       裁: 报告\n发文字号:\n发文日期: 2024-01-18', ['体裁=报告', '发文字号=', '发文日期=2024-01-18']],
    ['[ 索引号 ]\t115001/2024-00007\t[ 发文字号 ]\t', ['索引号=115001/2024-00007', '发文字号=']],
    [
      '索 引 号：\n6107280000/2024-001005\n主题分类：\n来源：',
      ['索引号=6107280000/2024-001005', '主题分类=', '来源='],
    ],
    ['【信息时间:2025-08-25阅读次数: 】', ['信息时间=2025-08-25', '阅读次数=']],
  ])('%j', (text, fields) => {
    expect(asText(text)).toEqual(fields);
  });

  it('takes common words for labels only before a colon', () => {
    expect(asText('本次会议的时间 地点 名称 另行通知')).toEqual([]);
    expect(asText('时间：2024-01-05')).toEqual(['时间=2024-01-05']);
  });
});

describe('headValue', () => {
  it('passes over what portals print for none', () => {
    const head = parseHeadText('发布机构：无\n公开主体：新河镇人民政府');
    expect(headValue(head, 'publisher')).toBe('新河镇人民政府');
    expect(headValue(head, 'indexNo')).toBeNull();
  });
});
