import { describe, expect, it } from 'vitest';
import { citedWork } from '../../../lib/snippets/cited-work.ts';
import { bibtexParts } from '../../../lib/snippets/export-references.ts';
import { responsibleBody, shortBody } from '../../../lib/snippets/responsible-body.ts';
import { sourceLine, workLine, writeTerm } from '../../../lib/snippets/source-line.ts';
import type { Statement } from '../../../lib/snippets/statement.ts';
import { tellApart } from '../../../lib/snippets/tell-apart.ts';
import { keptSnippet, townReport } from '../../helpers/kept-snippet.ts';

const bare: Statement = {
  quote: '5亿元',
  head: '税收',
  tail: '。',
  before: '',
  whole: true,
  open: false,
  around: { before: '', after: '' },
  subject: { lead: '', after: '', topic: null, owner: null, date: null, row: [], column: null },
};
const subject = (fields: Partial<Statement['subject']>) => ({ subject: { ...bare.subject, ...fields } });

describe('two statements are told apart by', () => {
  it.each<[string, Partial<Statement>, Partial<Statement>, string, string]>([
    ['what touches the number', { head: '税收增长' }, { head: '税收下降' }, '收增长5亿元', '收下降5亿元'],
    ['what stands behind it', { tail: '以上。' }, { tail: '以内。' }, '税收5亿元以上', '税收5亿元以内'],
    [
      'the words of its clause',
      { head: '区级税收共完成' },
      { head: '镇级税收共完成' },
      '区级税收共完成5亿元',
      '镇级税收共完成5亿元',
    ],
    [
      'the clause that names it',
      { head: '产业兴旺，工业产值稳步增长，共完成' },
      { head: '产业兴旺，农业产值稳步增长，共完成' },
      '工业产值稳步增长，共完成5亿元',
      '农业产值稳步增长，共完成5亿元',
    ],
    [
      'its sentence',
      { head: '东渠村抓产业，税收共完成' },
      { head: '西渠村抓产业，税收共完成' },
      '东渠村抓产业，税收共完成5亿元。',
      '西渠村抓产业，税收共完成5亿元。',
    ],
    [
      'the sentence before',
      { before: '东渠村抓产业。' },
      { before: '西渠村抓产业。' },
      '东渠村抓产业。税收5亿元。',
      '西渠村抓产业。税收5亿元。',
    ],
    ['its owner', subject({ owner: '东渠村' }), subject({ owner: '西渠村' }), '东渠村 5亿元', '西渠村 5亿元'],
    ['its date', subject({ date: '2023年' }), subject({ date: '2024年' }), '2023年 5亿元', '2024年 5亿元'],
    ['its row', subject({ row: ['税收'] }), subject({ row: ['产值'] }), '税收 5亿元', '产值 5亿元'],
    ['its column', subject({ column: '实绩' }), subject({ column: '目标' }), '实绩 5亿元', '目标 5亿元'],
  ])('%s', (_, then, now, was, found) => {
    expect(tellApart({ ...bare, ...then }, { ...bare, ...now })).toEqual({ was, found });
  });

  it('nothing but a blank: the clause, and that more follows', () => {
    expect(tellApart(bare, { ...bare, head: '税 收' })).toEqual({ was: '税收5亿元', found: '税 收5亿元…' });
  });

  it('no more than sixty characters a side', () => {
    const long = '扎实推进项目建设并且'.repeat(7);
    const then = { ...bare, before: `东${long}。`, head: `${long}税收` };
    // Sixty characters before the number are the same: the owner's line is the last that could tell them apart.
    expect(tellApart(then, { ...then, before: `西${long}。`, ...subject({ owner: '西渠村' }) })).toEqual({
      was: '5亿元',
      found: '西渠村 5亿元',
    });
    const behind = { ...bare, tail: `${long}完成` };
    expect(tellApart(behind, { ...bare, tail: `${long}新增` }).was).toHaveLength('税收5亿元'.length + 60);
  });
});

describe('who answers for a report', () => {
  it.each([
    [{}, '上海市浦东新区云汀镇人民政府'],
    [{ province: '江苏省', city: '临江市', district: '安澜县' }, '江苏省临江市安澜县云汀镇人民政府'],
    [{ place: '浦东新区云汀镇' }, '上海市浦东新区云汀镇人民政府'],
    [{ district: '云汀镇' }, '上海市云汀镇人民政府'],
    [{ district: '清河区', place: '园区街道' }, '上海市清河区园区街道办事处'],
    [{ district: '清河区', place: '区域新城' }, '上海市清河区区域新城管理委员会'],
    [{ place: null, publisher: '云汀发布' }, null],
    [{ publisher: '中国江苏省上海市浦东新区云汀镇人民政府' }, '中国江苏省上海市浦东新区云汀镇人民政府'],
    [{ publisher: '浦东新区云汀镇人民政府' }, '上海市浦东新区云汀镇人民政府'],
    [{ publisher: '安澜镇人民政府' }, '上海市浦东新区云汀镇人民政府'],
    [{ publisher: '上海市浦东新区安澜镇云汀工业园区管理委员会' }, '上海市浦东新区云汀镇人民政府'],
    [{ genre: 'bulletin' as const, publisher: '云汀镇 统计站' }, '云汀镇统计站'],
    [{ genre: 'bulletin' as const, publisher: null }, null],
  ])('%j: %s', (fields, body) => {
    expect(responsibleBody({ ...townReport, ...fields })).toBe(body);
  });

  it('is called by its place alone in a source line', () => {
    expect(shortBody({ place: '浦锦街道' })).toBe('浦锦街道办事处');
    expect(shortBody({ place: null })).toBeNull();
  });
});

describe('a source line', () => {
  const work = {
    ...citedWork(keptSnippet()),
    ...{ responsible: '云汀镇人民政府', title: '工作报告', number: '云府〔2023〕1号', day: '2023-07-19' },
    where: '第三条',
  };
  it('names body, document, number, day and place, as far as they are known', () => {
    expect(workLine(work)).toBe('云汀镇人民政府：工作报告，云府〔2023〕1号，2023-07-19，第三条');
    expect(workLine({ ...work, responsible: null, day: null })).toBe('工作报告，云府〔2023〕1号，第三条');
    expect(workLine(work, null)).toBe('云汀镇人民政府：工作报告，2023-07-19，第三条');
    expect(workLine({ ...work, where: null })).toBe('云汀镇人民政府：工作报告，云府〔2023〕1号，2023-07-19');
  });

  it('has the address, and the day on which it was seen', () => {
    expect(sourceLine(work)).toBe(
      `${workLine(work)} https://www.example.gov.cn/zwgk/2023/320038.html （2026-03-02查看）`,
    );
    expect(sourceLine({ ...work, address: null })).toBe(workLine(work));
  });

  it('stands under a term that has a source', () => {
    expect(writeTerm({ name: '湖长', meaning: '管湖的人', source: null })).toBe('湖长：管湖的人');
    expect(writeTerm({ name: '湖长', meaning: '管湖的人', source: work })).toBe(
      `湖长：管湖的人\n——${sourceLine(work)}`,
    );
  });
});

it('BibTeX has a line for each field', () => {
  const file = { sha256: 'f'.repeat(64), size: 9, name: 'a.pdf', pages: { from: 3, to: 4 } };
  const report = { ...townReport, documentNo: '云府〔2023〕18号' };
  const entry = [...bibtexParts([keptSnippet({ file, report, tags: ['财政', '税收'] })])].join('');
  const fields = Object.fromEntries(
    [...entry.matchAll(/^\s+(\w+)\s*=\s*(.*?),?$/gm)].map((m) => [m[1], m[2]]),
  );
  expect(fields).toEqual({
    author: '{{上海市浦东新区云汀镇人民政府}}',
    title: '{{云汀镇人民政府2023年上半年工作报告}}',
    year: '{2023}',
    date: '{2023-07-19}',
    institution: '{上海市浦东新区云汀镇人民政府}',
    address: '{上海}',
    number: '{云府〔2023〕18号}',
    pages: '{3--4}',
    url: '{https://www.example.gov.cn/zwgk/2023/320038.html}',
    urldate: '{2026-03-02}',
    language: '{zh-CN}',
    langid: '{chinese}',
    keywords: '{财政, 税收}',
    annote: '{第一部分·一，第1段，第3-4页：上半年完成税收19.66亿元，同比增长48.2\\%。}',
  });
});
