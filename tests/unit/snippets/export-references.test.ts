import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it, test } from 'vitest';
import type { GlossarySource } from '../../../lib/knowledge/glossary.ts';
import type { Snippet } from '../../../lib/records/snippet.ts';
import { bibtexParts, cslParts, risParts } from '../../../lib/snippets/export-references.ts';
import { keptSnippet, townReport } from '../../helpers/kept-snippet.ts';

/** What another program makes of a file of references: citation-js, which is not ours, and is maintained. */
const readBack = (text: string) =>
  new Cite(text, text.startsWith('TY') ? { forceType: '@ris/file' } : {}).data.map(
    ({ _graph, ...item }) => item as Record<string, unknown>,
  );
const risOf = (snippets: Snippet[]) => [...risParts(snippets)].join('');
const bibtexOf = (snippets: Snippet[]) => [...bibtexParts(snippets)].join('');
const cslOf = (snippets: Snippet[]) => [...cslParts(snippets)].join('');
const formats = [
  ['RIS', risOf],
  ['BibTeX', bibtexOf],
  ['CSL-JSON', cslOf],
] as const;

const body = '上海市浦东新区云汀镇人民政府';
const day = (year: number, month: number, date: number) => ({ 'date-parts': [[year, month, date]] });
const file = (from: number, to = from) => ({
  file: { sha256: 'f'.repeat(64), size: 482_113, name: '20230718.pdf', pages: { from, to } },
  address: 'https://www.example.gov.cn/files/20230718_a%20b.pdf',
  report: { ...townReport, format: 'pdf' as const, documentNo: '云府〔2023〕18号' },
});
const source: GlossarySource = {
  title: '某湖保护条例',
  publisher: '临江市人民代表大会常务委员会',
  url: 'https://flk.npc.gov.cn/detail?id=ff80',
  copy: 'https://github.com/a/b/blob/c/1.md',
  date: '2020-06-30',
  where: '第三条',
  seen: '2026-02-11',
  law: { number: '公告第9号', inForce: '2020-09-01', status: { code: 'in-force' } },
};
const termOf = (sources: GlossarySource[]): Partial<Snippet> => ({
  kind: 'term',
  figure: null,
  quote: '湖长',
  term: {
    term: '湖长',
    termId: 'hu-zhang',
    definitionFrom: 'glossary',
    definition: '负责一个湖的领导。',
    sources,
  },
});

/** How a program names a body: as one name, whatever field it calls it. */
const nameOf = (item: Record<string, unknown>) =>
  (item.author as { family?: string; literal?: string; given?: string }[]).map(
    ({ family, literal, given }) => [family ?? literal, given],
  );

describe.each(formats)('%s', (name, write) => {
  test('gives a report with its body, number, day, city, pages, address, day of access and language', () => {
    const [item, ...others] = readBack(write([keptSnippet(file(9, 10))]));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      type: 'report',
      title: '云汀镇人民政府2023年上半年工作报告',
      number: '云府〔2023〕18号',
      issued: day(2023, 7, 19),
      'publisher-place': '上海',
      publisher: body,
      page: '9-10',
      URL: 'https://www.example.gov.cn/files/20230718_a%20b.pdf',
      accessed: day(2026, 3, 2),
      language: 'zh-CN',
    });
    expect(nameOf(item!)).toEqual([[body, undefined]]);
  });

  test('gives a law with its body, number and own address, and the place in it', () => {
    const text = write([keptSnippet(termOf([source]))]);
    const [item] = readBack(text);
    expect(item).toMatchObject({ title: '某湖保护条例', URL: source.url });
    // citation-js takes the year alone of a RIS record of this type.
    if (name === 'RIS') expect(text).toContain('PY  - 2020\r\nDA  - 2020/06/30/\r\n');
    else expect(item).toHaveProperty('issued', day(2020, 6, 30));
    expect(nameOf(item!)).toEqual([['临江市人民代表大会常务委员会', undefined]]);
    expect(text).toContain('公告第9号');
    expect(text).toContain('第三条：湖长');
    expect(text).not.toContain('github');
    expect(text, 'our own words are no words of the law').not.toContain('负责一个湖');
  });

  test('gives neither address nor day of access of what has no page', () => {
    const [item] = readBack(write([keptSnippet(termOf([{ ...source, url: null }]))]));
    expect(item).not.toHaveProperty('URL');
    expect(item).not.toHaveProperty('accessed');
  });

  test('gives a document once, with every place and all pages, however much of it was kept', () => {
    const kept = [
      keptSnippet({ ...file(9, 10), sentence: '新增岗位412个。', tags: ['就业'] }),
      keptSnippet({ ...file(3), sentence: '税收19.66亿元。', tags: ['财政', '就业'] }),
      keptSnippet({ ...file(11), sentence: '新增岗位412个。', keptAt: '2026-03-05T09:00:00+08:00' }),
      keptSnippet({ sentence: '另一份报告。' }),
    ];
    const text = write(kept);
    const items = readBack(text);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ page: '3, 9-11', accessed: day(2026, 3, 5) });
    for (const note of ['第9-10页：新增岗位412个。', '第3页：税收19.66亿元。', '第11页：新增岗位412个。'])
      expect(text).toContain(note);
    expect(text.match(/就业/g)).toHaveLength(1);
  });

  test('comes back whole where words hold its own marks', () => {
    const title = '云汀镇 50% & “{甲}” #1_2 ~^\\ $ 报告, 一; 二';
    const hostile = keptSnippet({
      report: { ...townReport, title, publisher: '甲, 乙; 丙人民政府', place: null, district: null },
      sentence: '第一行\nER  - \n@misc{x, title={y}} \u202e"z"\u0000',
    });
    const items = readBack(write([hostile]));
    expect(items).toHaveLength(1);
    const plain = (words: unknown) => String(words).replace(/\s+/g, ' ').trim();
    expect(plain(items[0]!.title)).toBe(title.replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, ''));
    expect(nameOf(items[0]!)).toHaveLength(1);
  });

  test(`every record of ${name} is read, of many`, () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      keptSnippet({ report: { ...townReport, title: `云汀镇第${i + 1}份报告` } }),
    );
    expect(readBack(write(many)).map(({ title }) => title)).toEqual(many.map(({ report }) => report.title));
  });
});

describe('RIS', () => {
  it('has a line a field, CRLF, and begins and ends as the format asks', () => {
    const lines = risOf([keptSnippet(file(3))]).split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  it('keeps the body of a law: a government document, not a statute', () => {
    expect(risOf([keptSnippet(termOf([source]))])).toContain(
      'TY  - GOVDOC\r\nAU  - 临江市人民代表大会常务委员会',
    );
  });
});

describe('BibTeX', () => {
  it('protects the body and the title, and gives every entry a key of its own', () => {
    const text = bibtexOf([
      keptSnippet(file(3)),
      keptSnippet({ report: { ...townReport, title: '又一份' } }),
    ]);
    expect(text).toContain(`author = {{${body}}}`);
    expect(text).toContain('pages = {3}');
    const keys = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it.each<[string[], string | null]>([
    [[], null],
    [['财政'], 'keywords = {财政}'],
    [['财政', '就业'], 'keywords = {财政, 就业}'],
    [['财政,税收'], 'keywords = {财政，税收}'],
  ])('gives the tags %j as keywords', (tags, line) => {
    const text = bibtexOf([keptSnippet({ tags })]);
    if (line === null) expect(text).not.toContain('keywords');
    else expect(text).toContain(line);
  });
});

describe.each<[string, Partial<Snippet>, ris: string, bibtex: string, csl: string]>([
  ['a report', {}, 'RPRT', '@techreport{', 'report'],
  ['a law with a page', termOf([source]), 'GOVDOC', '@online{', 'legislation'],
  ['a law without one', termOf([{ ...source, url: null }]), 'GOVDOC', '@misc{', 'legislation'],
  ['a page', termOf([{ ...source, law: undefined }]), 'ELEC', '@online{', 'webpage'],
  ['a paper without one', termOf([{ ...source, law: undefined, url: null }]), 'GOVDOC', '@misc{', 'document'],
])('%s', (_what, kept, ris, bibtex, csl) => {
  test('is called what it is in every format', () => {
    const snippets = [keptSnippet(kept)];
    expect(risOf(snippets)).toContain(`TY  - ${ris}\r\n`);
    expect(bibtexOf(snippets)).toContain(bibtex);
    expect(JSON.parse(cslOf(snippets))).toMatchObject([{ type: csl }]);
  });
});

describe('CSL-JSON', () => {
  it('says of a body that it is one name', () => {
    const [item] = JSON.parse(cslOf([keptSnippet()])) as { author: unknown }[];
    expect(item!.author).toEqual([{ literal: body }]);
  });

  it.each([
    [[], undefined],
    [['财政'], '财政'],
    [['财政', '就业'], '财政, 就业'],
  ])('gives the tags %j as keywords', (tags, keyword) => {
    const [item] = JSON.parse(cslOf([keptSnippet({ tags })])) as { keyword?: string }[];
    expect(item!.keyword).toBe(keyword);
  });
});
