import { describe, expect, it } from 'vitest';
import { filePatterns, kindOfContentType } from '../../../lib/text/announced-files.ts';
import {
  downloadForms,
  fileKinds,
  fileNameIn,
  isDownloadAddress,
  kindOfFileName,
} from '../../../lib/text/file-address.ts';

/** A browser's match pattern as an expression. */
const asExpression = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace('.*://', 'https?://')}$`,
  );
const isOffered = (address: string): boolean => filePatterns().some((one) => asExpression(one).test(address));

describe('the file that an address leads to', () => {
  it.each([
    ['https://www.linlan.gov.cn/upload/2024/a1b2.pdf', 'a1b2.pdf'],
    ['https://www.linlan.gov.cn/a/%E6%8A%A5%E5%91%8A.PDF?v=2', '报告.PDF'],
    [
      'https://www.linlan.gov.cn/module/download/downfile.jsp?classid=0&showname=%E6%94%BF%E5%BA%9C%E5%B7%A5%E4%BD%9C%E6%8A%A5%E5%91%8A.doc&filename=1f.doc',
      '政府工作报告.doc',
    ],
    ['https://www.linlan.gov.cn/view.html?file=/upload/a.pdf', 'a.pdf'],
    ['https://www.linlan.gov.cn/attach.do?id=1', null],
    ['https://www.linlan.gov.cn/a/%E6%8A.html', null],
    ['no address', null],
  ])('%s is named', (address, name) => {
    expect(fileNameIn(address)).toBe(name);
  });

  it.each(downloadForms)('is handed out by a program: $id', ({ sample }) => {
    expect(isDownloadAddress(sample)).toBe(true);
    expect(isOffered(sample)).toBe(true);
  });

  it('is none at the address of a page', () => {
    for (const page of [
      'https://www.linlan.gov.cn/zwgk/2024/0115/c12.html',
      'https://www.linlan.gov.cn/index.do?id=1',
      'https://www.linlan.gov.cn/profile/',
    ]) {
      expect(isDownloadAddress(page)).toBe(false);
      expect(isOffered(page)).toBe(false);
    }
  });
});

describe('the kind of a file', () => {
  it.each(fileKinds)('is told by its ending, in either case: $id', (row) => {
    expect(kindOfFileName(row.sample)).toBe(row.kind);
    expect(kindOfFileName(row.sample.toUpperCase())).toBe(row.kind);
    expect(isOffered(`https://www.linlan.gov.cn/a.${row.id}?v=1`)).toBe(true);
    expect(isOffered(`http://www.linlan.gov.cn/A.${row.id.toUpperCase()}`)).toBe(true);
  });

  it.each([
    ['application/pdf', 'pdf'],
    ['Application/PDF; charset=utf-8', 'pdf'],
    ['application/msword', 'word'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
    ['application/kswps', 'wps'],
    ['application/ofd', 'ofd'],
  ])('is told by its type: %s', (type, kind) => {
    expect(kindOfContentType(type)).toBe(kind);
  });

  it('is none of a page', () => {
    expect(kindOfContentType('text/html; charset=gbk')).toBeNull();
    expect(kindOfFileName('报告.html')).toBeNull();
  });
});
