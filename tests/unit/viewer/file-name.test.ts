import { expect, it } from 'vitest';
import { hostOf, nameOf, shownName } from '../../../entrypoints/viewer/file-name.ts';

const title = '云汀镇2024年政府工作报告';

it.each([
  ['附件1.pdf', title, '附件1.pdf'],
  ['报告.DOCX', title, '报告.DOCX'],
  ['P020250101.pdf', title, title],
  ['P020250101.pdf', null, 'P020250101.pdf'],
  ['attach.do', title, title],
  ['attach.do', null, 'attach.do'],
  ['www.example.gov.cn', title, title],
  [null, title, title],
  [null, null, null],
])('%s of %s is shown as %s', (name, of, shown) => expect(shownName(name, of)).toBe(shown));

it.each([
  [null, 'https://www.example.gov.cn/a/%E6%8A%A5%E5%91%8A.pdf', '报告.pdf'],
  [null, 'https://www.example.gov.cn/a/%B1%A8.pdf', '%B1%A8.pdf'],
  [null, 'https://www.example.gov.cn/', 'www.example.gov.cn'],
  ['报告.pdf', 'https://www.example.gov.cn/attach.do?id=1', '报告.pdf'],
  [null, null, null],
])('%s at %s is called %s', (name, address, called) => expect(nameOf(name, address)).toBe(called));

it.each([
  ['https://www.example.gov.cn/a.pdf', 'www.example.gov.cn'],
  ['file:///home/reader/a.pdf', 'a.pdf'],
])('the host of %s is %s', (address, host) => expect(hostOf(address)).toBe(host));
