import { expect, test } from 'vitest';
import { nameInHeader } from '../../../entrypoints/viewer/file-at-hand.ts';

test.each([
  ['inline', null],
  [null, null],
  ['attachment; filename="report.pdf"', 'report.pdf'],
  ['attachment; filename=report.pdf', 'report.pdf'],
  ['attachment; filename="a.pdf"; filename*=UTF-8\'\'%E6%8A%A5%E5%91%8A.pdf', '报告.pdf'],
  ['attachment;filename=%E6%8A%A5%E5%91%8A.pdf', '报告.pdf'],
  // Bytes of another encoding after a percent sign are no name in UTF-8: shown as sent.
  ['attachment; filename="%B1%A8.pdf"', '%B1%A8.pdf'],
  ['attachment; filename=""', null],
])('the name in %j is %j', (header, name) => {
  expect(nameInHeader(header)).toBe(name);
});
