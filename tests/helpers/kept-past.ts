import type { PastReport } from '../../lib/records/past-report.ts';
import { townReport } from './kept-snippet.ts';

/** A past report of a made-up town; `fields` override. */
export function keptPast(fields: Partial<PastReport> = {}): PastReport {
  const text = '云汀镇人民政府2022年工作报告\n各位代表：\n全年完成税收17.50亿元，增长6.4%。';
  return {
    format: 1,
    id: 'https://example.gov.cn/zwgk/2022/310001.html',
    placeKey: 'shanghai-pudong-yunting-zhen',
    address: 'https://www.example.gov.cn/zwgk/2022/310001.html',
    canonicalAddress: 'https://example.gov.cn/zwgk/2022/310001.html',
    identity: {
      ...townReport,
      title: '云汀镇人民政府2022年工作报告',
      periodFrom: '2022-01-01',
      periodTo: '2022-12-31',
      period: '2022',
      kind: 'annual',
    },
    named: null,
    report: {
      text,
      title: '云汀镇人民政府2022年工作报告',
      documentTitle: '云汀镇人民政府2022年工作报告 - 示例',
      head: [{ label: '发布机构', value: '云汀镇' }],
      meta: [{ label: 'PubDate', value: '2023-01-12' }],
      breadcrumb: ['首页', '工作报告'],
      cells: [],
      superscripts: [],
      file: null,
    },
    bodyHash: 'd'.repeat(64),
    normaliser: 2,
    readAt: '2026-03-02T09:20:00+08:00',
    figures: 2,
    ...fields,
  };
}
