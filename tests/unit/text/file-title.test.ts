import { describe, expect, it } from 'vitest';
import { parseFileTitle } from '../../../lib/text/file-title.ts';

describe('the title among a file’s properties', () => {
  it.each([
    ['临澜镇2024年政府工作报告', '临澜镇2024年政府工作报告'],
    [' 工作报告 ', '工作报告'],
    ['Microsoft Word - 临澜镇2024年政府工作报告.doc', '临澜镇2024年政府工作报告'],
    ['临澜镇工作报告（定稿）.docx', '临澜镇工作报告（定稿）'],
    ['WPS 文字 - 工作报告.wps', '工作报告'],
  ])('%s', (property, title) => {
    expect(parseFileTitle(property)).toBe(title);
  });

  it.each([
    ...['', '   ', 'linlan-2024h1.html', 'report.plain.txt', 'Document1', 'about:blank', 'untitled'],
    ...[
      'https://www.linlan.gov.cn/zwgk/报告.html',
      'file:///home/报告.html',
      'www.linlan.gov.cn/zwgk/1.html',
    ],
    ...['文档1', '新建 Microsoft Word 文档', '新建 Microsoft Word 文档 (2).docx', '新建文档', '无标题'],
  ])('is none: %s', (property) => {
    expect(parseFileTitle(property)).toBeNull();
  });

  it('is none where the file has none', () => {
    expect(parseFileTitle(null)).toBeNull();
    expect(parseFileTitle(undefined)).toBeNull();
  });
});
