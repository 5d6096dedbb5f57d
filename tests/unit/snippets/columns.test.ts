import { describe, expect, it } from 'vitest';
import { codeWords } from '../../../lib/formats/columns.ts';
import type { Snippet } from '../../../lib/records/snippet.ts';
import { type LinkedSnippet, snippetColumns } from '../../../lib/snippets/export-csv.ts';
import { snippetMarkdownParts } from '../../../lib/snippets/export-markdown.ts';
import { figuresCsv } from '../../../lib/snippets/figures-table.ts';
import { findSnippets } from '../../../lib/snippets/find-snippets.ts';
import { gatherWorks } from '../../../lib/snippets/gather-works.ts';
import { snippetReport } from '../../../lib/snippets/passage.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { keptSnippet, plainFigure, townReport } from '../../helpers/kept-snippet.ts';
import { madeFigure, madePlace } from '../../helpers/made-figure.ts';

// What each column, line and field says of one snippet that has everything: a column less or two that are swapped show here.

const check = {
  at: '2026-03-05T10:00:00+08:00',
  place: 'changed' as const,
  found: '19.67亿元',
  body: 'different' as const,
  bodyHash: 'c'.repeat(64),
};
const full = {
  ...keptSnippet({
    id: '00000000-0000-4000-8000-00000000abcd',
    quote: '超过19.66亿元',
    sentence: '预计完成税收超过19.66亿元，同比下降4.2%。',
    paragraph: 7,
    figure: {
      ...plainFigure,
      indicator: '税收',
      indicatorName: '税收收入',
      scope: '镇级',
      value: 1_966_000_000,
      valueTo: 1_970_000_000,
      unit: '元',
      status: 'target',
      goal: true,
      period: '2024',
      approx: 'over',
      hedge: '超过',
      inferred: ['period'],
      growth: {
        text: '4.2%',
        value: 4.2,
        valueTo: null,
        unit: '%',
        dir: 'down',
        basis: '同比',
        approx: 'exact',
        lead: null,
        inferred: ['basis'],
      },
    },
    report: { ...townReport, indexNo: 'SY-1', documentNo: '云府〔2023〕18号' },
    file: { sha256: 'f'.repeat(64), size: 482_113, name: '云汀报告.pdf', pages: { from: 3, to: 4 } },
    note: '与上年口径不同',
    tags: ['财政', '税收'],
    check,
  }),
  link: 'https://www.example.gov.cn/zwgk/2023/320038.html#:~:text=19',
};

const term = keptSnippet({
  kind: 'term',
  figure: null,
  quote: '湖长',
  term: {
    term: '湖长',
    termId: 'hu-zhang',
    definitionFrom: 'glossary',
    definition: '负责一个湖的领导。',
    sources: [
      {
        title: '某湖保护条例',
        publisher: '临江市人民代表大会常务委员会',
        url: 'https://flk.npc.gov.cn/detail?id=ff80',
        date: '2020-06-30',
        where: '第三条',
        seen: '2026-02-11',
        law: { number: '公告第9号', inForce: '2020-09-01', status: { code: 'in-force' } },
      },
    ],
  },
});

/** What the columns say of a snippet, by name, without those that say nothing. */
const cellsOf = (snippet: LinkedSnippet) =>
  Object.fromEntries(
    snippetColumns
      .map(({ name, of }) => [name, of(snippet, codeWords({}))] as const)
      .filter(([, cell]) => cell !== null && cell !== ''),
  );

describe('what stands in a row', () => {
  it('of a figure', () => {
    expect(cellsOf(full)).toEqual({
      kind: 'figure',
      quote: '超过19.66亿元',
      said: '税收 超过19.66亿元，同比下降4.2%（2024年，promised）',
      indicator: '税收',
      indicatorName: '税收收入',
      scope: '镇级',
      value: 1_966_000_000,
      valueTo: 1_970_000_000,
      unit: '元',
      figureKind: 'amount',
      aspect: 'level',
      growth: '同比下降4.2%',
      growthValue: -4.2,
      growthUnit: '%',
      direction: 'down',
      basis: '同比',
      period: '2024',
      status: 'promised',
      goal: true,
      hedge: '超过',
      approx: 'over',
      inferred: 'period',
      growthInferred: 'basis',
      sentence: '预计完成税收超过19.66亿元，同比下降4.2%。',
      section: '第一部分 上半年工作回顾 / 一、稳住经济大盘',
      paragraph: 7,
      pageFrom: 3,
      pageTo: 4,
      placeInReport: '第一部分·一，第7段，第3-4页',
      reportTitle: '云汀镇人民政府2023年上半年工作报告',
      reportGenre: 'report',
      reportPlace: '浦东新区云汀镇',
      responsibleBody: '上海市浦东新区云汀镇人民政府',
      reportPeriod: '2023H1',
      deliveredOn: '2023-07-18',
      publishedOn: '2023-07-19',
      publisher: '云汀镇',
      indexNo: 'SY-1',
      documentNo: '云府〔2023〕18号',
      address: 'https://www.example.gov.cn/zwgk/2023/320038.html',
      placeLink: 'https://www.example.gov.cn/zwgk/2023/320038.html#:~:text=19',
      fileName: '云汀报告.pdf',
      fileSize: 482_113,
      fileHash: 'f'.repeat(64),
      keptAt: '2026-03-02T09:15:00+08:00',
      keptZone: 'Asia/Shanghai',
      bodyHash: 'a'.repeat(64),
      normaliser: 1,
      checkedAt: '2026-03-05T10:00:00+08:00',
      checkPlace: 'changed',
      checkBody: 'different',
      checkCount: 1,
      note: '与上年口径不同',
      tags: '财政; 税收',
      id: '00000000-0000-4000-8000-00000000abcd',
    });
  });

  it('of a term', () => {
    expect(cellsOf(term)).toMatchObject({
      term: '湖长',
      definition: '负责一个湖的领导。',
      definitionSource: '临江市人民代表大会常务委员会：某湖保护条例，公告第9号，2020-06-30，第三条',
      definitionAddress: 'https://flk.npc.gov.cn/detail?id=ff80',
    });
  });

  it('of a change: its own direction and basis, and no growth', () => {
    const change = {
      ...plainFigure,
      kind: 'change' as const,
      dir: 'up' as const,
      basis: '环比',
      value: 3,
      unit: '%',
    };
    const cells = cellsOf(keptSnippet({ figure: change, check: null }));
    expect([cells.direction, cells.basis, cells.growthValue, cells.value]).toEqual([
      'up',
      '环比',
      undefined,
      3,
    ]);
    expect([cells.checkedAt, cells.checkCount, cells.pageFrom]).toEqual([undefined, 0, undefined]);
  });

  it('under a citation in Markdown', () => {
    const lines = [...snippetMarkdownParts([full, term])].join('').split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- quote: 超过19.66亿元',
      '- said: 税收 超过19.66亿元，同比下降4.2%（2024年，promised）',
      '- indicator: 税收',
      '- growth: 同比下降4.2%',
      '- period: 2024',
      '- inferred: period',
      '- note: 与上年口径不同',
      '- tags: 财政; 税收',
      '- keptAt: 2026-03-02T09:15:00+08:00 Asia/Shanghai',
      `- bodyHash: ${'a'.repeat(64)}`,
      '- pages: 3-4',
      '- fileName: 云汀报告.pdf',
      `- fileHash: ${'f'.repeat(64)}`,
      `- check: 2026-03-05T10:00:00+08:00；changed；19.67亿元；different；SHA-256 ${'c'.repeat(64)}`,
      '- quote: 湖长',
      '- definition: 负责一个湖的领导。',
      '- definitionSource: 临江市人民代表大会常务委员会：某湖保护条例，公告第9号，2020-06-30，第三条',
      '- keptAt: 2026-03-02T09:15:00+08:00 Asia/Shanghai',
      `- bodyHash: ${'a'.repeat(64)}`,
    ]);
  });

  it('of a report’s figure', () => {
    const text = '二、民生保障\n全镇预计新增学位超过412个，其中幼儿园120个。';
    const file = { sha256: 'f'.repeat(64), size: 9, name: '云汀报告.pdf', pages: [{ start: 0, page: 5 }] };
    const report = { ...plainReportText(text), address: 'https://www.example.gov.cn/1.html', file };
    const figure = madeFigure({
      ...madePlace(text, '超过412个'),
      ...{ indicator: '新增学位', indicatorId: 'seats', scope: '全镇', value: 412, valueTo: 420, unit: '个' },
      ...{ kind: 'amount', dir: 'up', basis: '同比', period: '2024', status: 'target', goal: true },
      ...{ headline: true, weight: 3, approx: 'over', inferred: ['period'], section: ['二、民生保障'] },
    } as const);
    const identity = {
      ...townReport,
      ...{ indexNo: 'SY-1', documentNo: '云府〔2023〕18号', evidence: [] },
    };
    const analysis = { figures: [figure], relations: [], sections: [], report: identity } as never;
    const csv = figuresCsv({ report, analysis, indicatorNames: { seats: '新增学位数' } });
    const [names, cells] = csv
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const said = Object.fromEntries(names!.map((name, i) => [name, cells![i]!]));
    // What has nothing to say here has its column all the same: a sheet's columns are those of every report.
    expect(names!.filter((name) => said[name] === '')).toEqual(['growth', 'of', 'supersededBy']);
    expect(Object.fromEntries(Object.entries(said).filter(([, cell]) => cell !== ''))).toEqual({
      text: '超过412个',
      said: '新增学位 超过412个（2024年，promised）',
      indicator: '新增学位',
      indicatorName: '新增学位数',
      indicatorId: 'seats',
      scope: '全镇',
      value: '412',
      valueTo: '420',
      unit: '个',
      figureKind: 'amount',
      aspect: 'level',
      direction: 'up',
      basis: '同比',
      period: '2024',
      status: 'promised',
      goal: '1',
      headline: '1',
      weight: '3',
      hedge: '超过',
      approx: 'over',
      inferred: 'period',
      rule: 'made',
      sentence: '全镇预计新增学位超过412个，其中幼儿园120个。',
      section: '二、民生保障',
      paragraph: '2',
      pageFrom: '5',
      pageTo: '5',
      start: '15',
      end: '21',
      reportTitle: '云汀镇人民政府2023年上半年工作报告',
      reportGenre: 'report',
      reportPlace: '云汀镇',
      reportDistrict: '浦东新区',
      reportPeriod: '2023H1',
      deliveredOn: '2023-07-18',
      publishedOn: '2023-07-19',
      publisher: '云汀镇',
      indexNo: 'SY-1',
      documentNo: '云府〔2023〕18号',
      address: 'https://www.example.gov.cn/1.html',
      fileName: '云汀报告.pdf',
      fileHash: 'f'.repeat(64),
    });
  });
});

describe('a report’s identity as it is kept', () => {
  const { format: _format, ...named } = townReport;
  const keptOf = (evidence: { field: string; quote: string }[]) =>
    snippetReport({ report: { ...named, evidence } } as never, 'html');

  it.each<[string, { field: string; quote: string }[], boolean | undefined]>([
    ['was printed', [{ field: 'deliveredOn', quote: '2023年7月18日' }], undefined],
    ['is made out from digits that stand together', [{ field: 'deliveredOn', quote: '2023年718日' }], true],
    ['is another’s', [{ field: 'publishedOn', quote: '2023年718日' }], undefined],
    ['nothing is known of', [], undefined],
  ])('says whether its day was worked out: one that %s', (_what, evidence, inferred) => {
    expect(keptOf(evidence)).toEqual({
      ...townReport,
      ...(inferred ? { deliveredInferred: true } : {}),
    });
  });
});

describe('a search', () => {
  const other = keptSnippet({
    quote: '3家',
    sentence: '新增3家。',
    sectionPath: [],
    figure: null,
    address: null,
  });
  it.each([
    ['its quote', '超过19.66亿元'],
    ['its sentence', '预计完成税收'],
    ['its section', '稳住经济大盘'],
    ['its note', '口径不同'],
    ['a tag', '财政'],
    ['the report’s title', '云汀镇人民政府2024'],
    ['its place with the district', '临江区云汀镇'],
    ['its period', '2025H1'],
    ['its publisher', '临江发布'],
    ['its address', 'example.gov.cn/zwgk'],
    ['what is measured', '本级税款'],
    ['the name of that', '税收收入'],
    ['another machine’s note', '另一台的备注'],
    ['another machine’s tag', '另一台的标签'],
  ])('finds a snippet by %s', (_, words) => {
    const one = {
      ...full,
      figure: { ...full.figure!, indicator: '本级税款' },
      report: {
        ...full.report,
        ...{ title: '云汀镇人民政府2024年报告', district: '临江区', period: '2025H1', publisher: '临江发布' },
      },
      others: [{ words: { note: '另一台的备注', tags: ['另一台的标签'] } }] as never,
    };
    expect(findSnippets([one, other], { words })).toEqual([one]);
  });

  it.each(['湖长', '负责一个湖'])('finds a term by %s', (words) => {
    expect(findSnippets([term, other], { words }).map(({ id }) => id)).toEqual([term.id]);
  });

  it('finds a term by its name where the report has another form of it', () => {
    const named = { ...term, term: { ...term.term!, term: '河湖长制' } };
    expect(findSnippets([named, other], { words: '河湖长制' })).toEqual([named]);
  });

  it('puts the newer first within one place or period', () => {
    const of = (keptAt: string, place: string | null, period: string | null) =>
      keptSnippet({ keptAt, report: { ...townReport, place, period, district: null } });
    const [old, late] = [
      of('2026-01-01T00:00:00+08:00', '甲镇', '2022'),
      of('2026-01-02T00:00:00+08:00', '甲镇', '2022'),
    ];
    const [second, none] = [
      of('2026-01-03T00:00:00+08:00', '乙镇', '2023'),
      of('2026-01-04T00:00:00+08:00', null, null),
    ];
    const all = [old, none, late, second];
    expect(findSnippets(all, { order: 'place' })).toEqual([second, late, old, none]);
    expect(findSnippets([old, late, second], { order: 'period' })).toEqual([second, late, old]);
    expect(findSnippets(all, { order: 'oldest' })).toEqual([old, late, second, none]);
  });

  it('asks for place, period, kind and tag alike', () => {
    const all = [full, term, other];
    expect(findSnippets(all, { tag: '财政' })).toEqual([full]);
    expect(findSnippets(all, { kind: 'term' })).toEqual([term]);
    expect(findSnippets(all, { period: '2022' })).toEqual([]);
    expect(findSnippets(all, { place: '云汀镇' })).toEqual([]);
    expect(findSnippets(all, { place: '浦东新区云汀镇' })).toHaveLength(3);
  });
});

describe('a document that several snippets are of', () => {
  const pagesOf = (...pages: [from: number, to: number][]) =>
    gatherWorks(pages.map(([from, to]) => ({ ...full, file: { ...full.file!, pages: { from, to } } })))[0]!
      .work.pages;

  it('has the tags of all, each once, and the places of all, each once', () => {
    const [work] = gatherWorks([
      { ...full, tags: ['财政', '民生'] },
      { ...full, tags: ['民生', '安全'] },
      { ...full, tags: [], paragraph: 9 },
    ]);
    expect(work!.tags).toEqual(['财政', '民生', '安全']);
    expect(work!.notes).toHaveLength(2);
  });

  it('was seen on the latest of their days', () => {
    const seen = (...days: string[]) =>
      gatherWorks(days.map((day) => ({ ...full, keptAt: `${day}T09:00:00+08:00` })))[0]!.work.accessed;
    expect(seen('2026-03-02', '2026-04-01')).toBe('2026-04-01');
    expect(seen('2026-04-01', '2026-03-02')).toBe('2026-04-01');
  });

  it.each<[pages: [from: number, to: number][], joined: [from: number, to: number][]]>([
    [[[3, 3]], [[3, 3]]],
    [
      [
        [5, 6],
        [3, 3],
      ],
      [
        [3, 3],
        [5, 6],
      ],
    ],
    [
      [
        [3, 3],
        [4, 4],
      ],
      [[3, 4]],
    ],
    [
      [
        [3, 8],
        [4, 5],
        [9, 9],
      ],
      [[3, 9]],
    ],
  ])('has their pages in order, those that touch as one: %j', (pages, joined) => {
    expect(pagesOf(...pages)).toEqual(joined.map(([from, to]) => ({ from, to })));
  });
});

describe('two snippets are of one document', () => {
  const of = (fields: Partial<Snippet>) => gatherWorks([full, keptSnippet({ ...full, ...fields })]).length;
  const report = (fields: Partial<Snippet['report']>) => of({ report: { ...full.report, ...fields } });

  it('where nothing of it differs', () => {
    expect(of({ quote: '别的', sentence: '别的。' })).toBe(1);
  });

  it.each([
    ['body', () => report({ place: '安澜镇' })],
    ['title', () => report({ title: '云汀镇人民政府2023年工作报告' })],
    ['number', () => report({ documentNo: '云府〔2023〕19号' })],
    ['day', () => report({ publishedOn: '2023-07-20' })],
    ['address', () => of({ address: 'https://www.example.gov.cn/2.html' })],
    [
      'file without an address',
      () =>
        gatherWorks([
          { ...full, address: null },
          { ...full, address: null, file: { ...full.file!, sha256: 'e'.repeat(64) } },
        ]).length,
    ],
  ])('but not where its %s does', (_, count) => {
    expect(count()).toBe(2);
  });
});
