import { beforeAll, expect, it } from 'vitest';
import { briefToCopy } from '../../../entrypoints/pages/print-brief.ts';
import { identity } from '../../gallery/samples.ts';
import { speak } from '../../helpers/i18n.ts';

beforeAll(() => speak());

const text = '云汀镇2024年政府工作报告\n\n目标\n· 力争税收突破25亿元';
const of = { ...identity, district: '云汀区', place: '云汀镇', period: '2024' };

it('一页读懂 is pasted with whose report it is, where it stands and how it was made', () => {
  const pasted = briefToCopy(text, { identity: of, address: 'https://www.example.gov.cn/1.html' });
  expect(pasted.startsWith(`${text}\n\n`)).toBe(true);
  expect(pasted.slice(text.length + 2).split('\n')).toEqual([
    '云汀区 云汀镇 · 2024年',
    'https://www.example.gov.cn/1.html',
    expect.stringContaining('请以原文为准'),
  ]);
});

it('a document without a web address is pasted without one', () => {
  const lines = briefToCopy(text, { identity: of, address: null })
    .slice(text.length + 2)
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(briefToCopy(text, { identity: of, address: 'file:///home/reader/1.pdf' })).not.toContain('file:');
});
