import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import type { Figure } from '../../../lib/analysis/figure.ts';
import type { Evidence } from '../../../lib/analysis/report-identity.ts';
import { toCsv, toTsv } from '../../../lib/formats/delimited-text.ts';
import { escapeMarkdown } from '../../../lib/formats/markdown.ts';
import { exportJson } from '../../../lib/records/backup.ts';
import { parseBackup } from '../../../lib/records/import.ts';
import type { SnippetFigure } from '../../../lib/records/snippet.ts';
import { storedReportSchema } from '../../../lib/records/snippet-schemas.ts';
import { snippetColumns, snippetCsvParts } from '../../../lib/snippets/export-csv.ts';
import { snippetMarkdownParts } from '../../../lib/snippets/export-markdown.ts';
import { figureColumns, figuresCsv, figuresTsv } from '../../../lib/snippets/figures-table.ts';
import { countFacets, findSnippets } from '../../../lib/snippets/find-snippets.ts';
import { makeSnippet } from '../../../lib/snippets/make-snippet.ts';
import { headOf } from '../../../lib/snippets/snippet-head.ts';
import { makeStoredReport, placeKeyOf } from '../../../lib/snippets/stored-report.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { keptSnippet, plainFigure, townReport } from '../../helpers/kept-snippet.ts';
import { madeBackup } from '../../helpers/made-backup.ts';
import { madeFigure, madePlace } from '../../helpers/made-figure.ts';
import { seeded } from '../../helpers/random.ts';

/** A CSV reader after RFC 4180, to look at what was written as a spreadsheet would. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of file
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

const markdownOf = (...input: Parameters<typeof snippetMarkdownParts>): string =>
  [...snippetMarkdownParts(...input)].join('');

const csvOf = (...input: Parameters<typeof snippetCsvParts>): string =>
  [...snippetCsvParts(...input)].join('');

describe('CSV', () => {
  it('begins with a byte order mark and ends lines with CRLF', () => {
    expect(toCsv([['甲', 1]])).toBe('\uFEFF甲,1\r\n');
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+1+cmd', `'+1+cmd`],
    ['-5%|x', `'-5%|x`],
    ['-0.6个百分点', `'-0.6个百分点`],
    ['%1', `'%1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['＝1', `'＝1`],
    [' \t=cmd|x', `'  =cmd|x`],
  ])('makes %j harmless', (cell, shown) => {
    expect(readCsv(toCsv([[cell, 'x']]))[0]![0]).toBe(shown);
  });

  it.each(['%', '‰', '-5%', '-0.6', '+1', '5%', '甲-乙', '个百分点'])('leaves %j as it is', (cell) => {
    expect(readCsv(toCsv([[cell, 'x']]))[0]![0]).toBe(cell);
    expect(toTsv([[cell, 'x']])).toBe(`${cell}\tx`);
  });

  it.each([
    // A spreadsheet reads a pasted cell that begins with a quote as a quoted one.
    ['"=1+1"', '"""=1+1"""'],
    ['"没有关上的引号', '"""没有关上的引号"'],
    ['他说“=1”', '他说“=1”'],
    ['5"', '5"'],
  ])('pastes %j as the words they are', (cell, pasted) => {
    expect(toTsv([[cell, '后面一格']])).toBe(`${pasted}\t后面一格`);
  });

  it('writes numbers plain, negative ones too', () => {
    expect(toTsv([[-5, 1_966_000_000, 0.1 + 0.2, 1e-7, null, true, Number.NaN]])).toBe(
      '-5\t1966000000\t0.3\t0.0000001\t\t1\t',
    );
  });

  it('is read back as it was, breaks and quotes included', () => {
    const cells = ['第一行\n第二行', '"引号"', '逗,号', ' 空格 '];
    expect(readCsv(toCsv([cells]))[0]).toEqual(cells);
  });

  it('says of what genre the document is', () => {
    const snippet = keptSnippet({ report: { ...townReport, genre: 'bulletin' } });
    const [heads, row] = readCsv(csvOf([snippet], { reportGenre: '文种', bulletin: '统计公报' }));
    expect(row?.[heads!.indexOf('文种')]).toBe('统计公报');
  });

  it('says where the district was known from the name alone', () => {
    const labels = { inferred: '推定字段', reportDistrict: '所在区' };
    const snippet = keptSnippet({ report: { ...townReport, placeInferred: true } });
    const [heads, row] = readCsv(csvOf([snippet], labels));
    expect(row?.[heads!.indexOf('推定字段')]).toMatch(/(?:^|; )所在区$/);
    expect(markdownOf([snippet], labels)).toMatch(/推定字段.*所在区/);
    expect(csvOf([keptSnippet()], labels)).not.toContain('所在区');
  });

  it('has a row a snippet and a column a field', () => {
    const rows = readCsv(
      csvOf([keptSnippet({ note: '=1', tags: ['甲', '乙'] })], { quote: '原文', figure: '数据' }),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveLength(snippetColumns.length);
    const at = (name: (typeof snippetColumns)[number]['name']) =>
      snippetColumns.findIndex((column) => column.name === name);
    const cell = (name: (typeof snippetColumns)[number]['name']) => rows[1]![at(name)];
    expect(rows[0]![at('quote')]).toBe('原文');
    expect(cell('kind')).toBe('数据');
    expect(cell('value')).toBe('1966000000');
    expect(cell('note')).toBe("'=1");
    expect(cell('tags')).toBe('甲; 乙');
    expect(cell('responsibleBody')).toBe('上海市浦东新区云汀镇人民政府');
  });
});

describe('what was kept from a file', () => {
  const file = { sha256: 'f'.repeat(64), size: 482_113, name: '2023.pdf', pages: { from: 3, to: 4 } };
  const fromFile = keptSnippet({ file, report: { ...townReport, format: 'pdf' } });

  it('has its pages, its place and its file in CSV', () => {
    const [heads, row] = readCsv(csvOf([fromFile]));
    const cells = ['pageFrom', 'pageTo', 'placeInReport', 'placeLink', 'fileName', 'fileSize', 'fileHash'];
    expect(cells.map((name) => row![heads!.indexOf(name)])).toEqual([
      '3',
      '4',
      '第一部分·一，第1段，第3-4页',
      'https://www.example.gov.cn/zwgk/2023/320038.html#page=3',
      '2023.pdf',
      '482113',
      file.sha256,
    ]);
  });

  it('has them in Markdown, and they are carried by JSON', async () => {
    const lines = markdownOf([fromFile]).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['- pages: 3-4', '- fileName: 2023.pdf', `- fileHash: ${file.sha256}`]),
    );
    const parsed = await parseBackup(
      exportJson({ ...madeBackup(seeded(1), 0), snippets: [fromFile], texts: [] }),
    );
    expect(parsed.ok && parsed.backup.snippets[0]).toEqual(fromFile);
  });

  it('leaves those cells empty of a page', () => {
    const [heads, row] = readCsv(csvOf([keptSnippet()]));
    for (const name of ['pageFrom', 'pageTo', 'placeLink', 'fileName', 'fileSize', 'fileHash'])
      expect(row![heads!.indexOf(name)], name).toBe('');
    expect(markdownOf([keptSnippet()])).not.toMatch(/pages|fileName|fileHash/);
  });
});

describe('a kept figure', () => {
  const full: SnippetFigure = {
    ...plainFigure,
    ...{
      indicator: '税收',
      indicatorId: 'tax',
      indicatorName: '税收收入',
      scope: '区级',
      value: 1,
      valueTo: 2,
    },
    ...{ unit: '元', kind: 'amount', dir: 'up', basis: '同比', period: '2023', status: 'target', goal: true },
    ...{ headline: true, approx: 'over', hedge: '超', inferred: ['period'], rule: 'r' },
    of: { text: '1%', indicator: '增速' },
    growth: {
      ...{ text: '5%', value: 5, valueTo: null, unit: '%', dir: 'down', basis: '环比', approx: 'exact' },
      inferred: ['dir'],
    },
  };
  /** Fields that the CSV leaves out, each with the reason. */
  const leftOut: Partial<Record<keyof SnippetFigure, string>> = {
    indicatorId: 'a program’s name; the reader’s is indicatorName',
    headline: 'how it was painted, not what it says',
    of: 'the row of the level has its growth',
    rule: 'how it was read: in the table of a report’s figures',
  };

  it.each(Object.keys(full) as (keyof SnippetFigure)[])(
    'shows its %s in a column, or says why not',
    (field) => {
      const other = {
        ...full,
        [field]: field === 'inferred' ? [] : typeof full[field] === 'boolean' ? false : null,
      };
      const shows =
        csvOf([keptSnippet({ figure: full, id: '1' })]) !== csvOf([keptSnippet({ figure: other, id: '1' })]);
      expect(shows).toBe(!(field in leftOut));
    },
  );
});

describe('a kept fall', () => {
  const growth = {
    text: '5%',
    value: 5,
    valueTo: null,
    unit: '%',
    dir: 'down',
    basis: '环比',
    approx: 'exact',
    inferred: [],
  } as const;
  const labels = { down: '下降', growth: '增减' };
  const rise = { ...growth, text: '12.12 %', value: 12.12, dir: 'up', basis: '同比', lead: '增长' } as const;
  const level = keptSnippet({
    figure: { ...plainFigure, value: 9, unit: '元', growth: { ...growth, inferred: [] } },
  });
  const change = keptSnippet({
    quote: '2.1个百分点',
    figure: { ...plainFigure, kind: 'change', dir: 'down', basis: '比上年末', value: 2.1, unit: '个百分点' },
  });
  const minus = keptSnippet({
    quote: '-0.6%',
    figure: { ...plainFigure, kind: 'change', dir: 'down', basis: '同比', value: -0.6, unit: '%' },
  });

  it('is signed in the columns of values and said in that of growth', () => {
    const [heads, ...rows] = readCsv(csvOf([level, change, minus], labels));
    const cells = (name: string) => rows.map((row) => row[heads!.indexOf(labels[name as 'growth'] ?? name)]);
    expect(cells('growth')).toEqual(['环比下降5%', '比上年末下降2.1个百分点', '同比-0.6%']);
    expect(cells('growthValue')).toEqual(['-5', '', '']);
    expect(cells('value')).toEqual(['9', '-2.1', '-0.6']);
    expect(cells('quote')).toEqual([level.quote, '2.1个百分点', '-0.6%']);
  });

  it.each([
    [keptSnippet({ figure: { ...plainFigure, growth: { ...rise, inferred: [] } } }), '同比增长12.12%'],
    [
      keptSnippet({ quote: rise.text, figure: { ...plainFigure, ...rise, kind: 'change', inferred: [] } }),
      '同比增长12.12%',
    ],
    [change, '比上年末下降2.1个百分点'],
    [minus, '同比-0.6%'],
  ])('is said in one wording in every column (%#)', (snippet, words) => {
    const [heads, row] = readCsv(csvOf([snippet], { up: '上升', down: '下降' }));
    const cell = (name: string) => row![heads!.indexOf(name)];
    expect(cell('growth')).toBe(words);
    expect(cell('said')).toContain(words);
    const said = markdownOf([snippet])
      .split('\n')
      .filter((line) => /^- (?:said|growth):/.test(line));
    expect(said.map((line) => line.endsWith(words))).toEqual([true, true]);
  });

  it('is told from a result where it is promised or of another period than the report’s', () => {
    const report = { ...keptSnippet().report, period: '2025' };
    const figure = { ...plainFigure, indicator: '税收', growth: null, period: '2026' } as const;
    const goal = keptSnippet({
      quote: '24.5亿元',
      report,
      figure: { ...figure, status: 'target', goal: true },
    });
    const plan = keptSnippet({
      quote: '24.5亿元',
      report,
      figure: { ...figure, status: 'target', goal: false },
    });
    const before = keptSnippet({ quote: '23.9亿元', report, figure: { ...figure, period: '2024' } });
    const own = keptSnippet({ quote: '23.47亿元', report, figure: { ...figure, period: '2025' } });
    const words = { ...labels, promised: '目标', target: '见于计划部分', actual: '报告所述' };
    const [heads, ...rows] = readCsv(csvOf([goal, plan, before, own], words));
    const cells = (name: string) =>
      rows.map((row) => row[heads!.indexOf((words as Record<string, string>)[name] ?? name)]);
    expect(cells('said')).toEqual([
      '税收 24.5亿元（2026年，目标）',
      '税收 24.5亿元（2026年，见于计划部分）',
      '税收 23.9亿元（2024年）',
      '税收 23.47亿元',
    ]);
    expect(cells('status')).toEqual(['目标', '见于计划部分', '报告所述', '报告所述']);
    expect(markdownOf([goal], words)).toContain('税收 24.5亿元（2026年，目标）');
  });

  it('keeps its direction in Markdown, whether it is the growth of a level or stands alone', () => {
    expect(markdownOf([level], labels)).toContain('- 增减: 环比下降5%');
    expect(markdownOf([change], labels)).toContain('- 增减: 比上年末下降2.1个百分点');
    expect(markdownOf([minus], labels)).toContain('- 增减: 同比-0.6%');
  });
});

describe('Every look at a snippet’s page', () => {
  const look = (day: number) => ({ at: `2026-03-0${day}T09:15:00+08:00`, found: null });
  const checked = keptSnippet({
    check: { ...look(3), place: 'gone', body: 'different', bodyHash: 'b'.repeat(64) },
    earlierChecks: [{ ...look(1), place: 'unchanged', body: 'same' }],
  });

  it('is a line in Markdown, the last one first', () => {
    const lines = markdownOf([checked], { check: '核对', gone: '原处未找到', different: '全文有改动' })
      .split('\n')
      .filter((line) => line.startsWith('- 核对'));
    expect(lines).toEqual([
      `- 核对: 2026-03-03T09:15:00+08:00；原处未找到；全文有改动；SHA-256 ${'b'.repeat(64)}`,
      '- 核对: 2026-03-01T09:15:00+08:00；unchanged；same',
    ]);
    expect(markdownOf([keptSnippet()], { check: '核对' })).not.toContain('核对');
  });

  it('counts in CSV, beside what the last one found', () => {
    const [heads, row] = readCsv(csvOf([checked]));
    const cell = (name: string) => row![heads!.indexOf(name)];
    expect(['checkedAt', 'checkPlace', 'checkBody', 'checkCount'].map(cell)).toEqual([
      look(3).at,
      'gone',
      'different',
      '2',
    ]);
  });

  it('is carried by JSON', async () => {
    const file = exportJson({ ...madeBackup(seeded(1), 0), snippets: [checked], texts: [] });
    const parsed = await parseBackup(file);
    expect(parsed.ok && parsed.backup.snippets[0]).toEqual(checked);
  });
});

describe('Markdown', () => {
  it.each([
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['见 https://a.example/x', '见 https\\://a.example/x'],
    ['见www.a.example', '见www\\.a.example'],
    ['写信给a@b.example', '写信给a\\@b.example'],
    ['$a$ 5$', '\\$a\\$ 5\\$'],
    ['==标黄== a=b', '\\=\\=标黄\\=\\= a=b'],
    ['%%注释%% 48.2%', '\\%\\%注释\\%\\% 48.2%'],
  ])('%j is nothing but words', (words, written) => expect(escapeMarkdown(words)).toBe(written));

  it('shows hostile words as words', () => {
    const out = [
      ...snippetMarkdownParts([
        keptSnippet({ note: '<img src=x>\n# 题 [a](javascript:1)', address: 'javascript:1' }),
      ]),
    ].join('');
    expect(out).not.toMatch(/(?<!\\)<img|^# |(?<!\\)\]\(javascript/m);
  });
});

const figure = (text: string, body: string, fields: Partial<Figure>): Figure =>
  madeFigure({ ...madePlace(body, text), ...fields });

const body = '一、经济\n上半年完成税收超19.66亿元，同比增长48.2%。\n新增岗位412个。';
const { format: _format, ...identity } = townReport;
const analysis: Analysis = {
  lost: [],
  report: { ...identity, isReport: true, verdict: 'yes', evidence: [] },
  sections: [
    {
      start: 0,
      end: body.length,
      title: '一、经济',
      head: { start: 0, end: 4 },
      level: 1,
      parent: null,
      role: 'review',
      margin: 40,
      evidence: [],
    },
  ],
  figures: [
    figure('超19.66亿元', body, {
      indicator: '税收',
      value: 1.966e9,
      unit: '元',
      approx: 'over',
      inferred: ['period'],
      period: '2023H1',
    }),
    figure('48.2%', body, { kind: 'change', dir: 'up', value: 48.2, unit: '%', basis: '同比' }),
    figure('412个', body, { value: 412, unit: '个' }),
  ],
  relations: [
    {
      kind: 'growth-of',
      from: body.indexOf('48.2%'),
      to: body.indexOf('超19.66亿元'),
      inferred: true,
      reading: { rule: 'made' },
    },
  ],
  terms: [],
  notes: [],
};
const report = plainReportText(body, 'http://www.example.gov.cn/1.html#a');
const facts = {
  id: 'x',
  keptAt: '2026-03-02T09:15:00+08:00',
  keptZone: 'Asia/Shanghai',
  bodyHash: 'a'.repeat(64),
  normaliser: 1,
  appVersion: '1',
  format: 'html',
} as const;

describe('a snippet is made of', () => {
  it('a figure with its growth, hedge, sentence, section and paragraph', () => {
    const snippet = makeSnippet({ report, analysis, target: { kind: 'figure', index: 0 }, facts })!;
    // What is kept for the first time has been changed no time.
    expect(snippet).toMatchObject({ revision: 0, note: '', tags: [] });
    expect(snippet).toMatchObject({
      quote: '超19.66亿元',
      sentence: '上半年完成税收超19.66亿元，同比增长48.2%。',
      sectionPath: ['一、经济'],
      paragraph: 1,
      figure: { hedge: '超', growth: { text: '48.2%', basis: '同比' }, inferred: ['period'] },
      address: 'http://www.example.gov.cn/1.html#a',
      canonicalAddress: 'https://example.gov.cn/1.html',
    });
    expect(body.slice(snippet.anchor.start, snippet.anchor.end)).toBe(snippet.quote);
    expect(snippet.anchor.suffix.length).toBeGreaterThanOrEqual(18);
  });

  it('a selection over paragraphs, trimmed', () => {
    const spans = [
      { start: 5, end: 20 },
      { start: 30, end: body.length + 5 },
    ];
    const snippet = makeSnippet({ report, analysis, target: { kind: 'selection', spans }, facts })!;
    expect(snippet.quote).toBe(body.slice(5));
    expect(snippet.figure).toBeNull();
  });

  it.each([
    { kind: 'figure', index: 9 },
    { kind: 'term', index: 0 },
    { kind: 'selection', spans: [] },
    { kind: 'selection', spans: [{ start: 4, end: 5 }] },
  ] as const)('nothing where there is nothing: %j', (target) => {
    const wanted = target.kind === 'selection' ? { ...target, spans: [...target.spans] } : target;
    expect(makeSnippet({ report, analysis, target: wanted, facts })).toBeNull();
  });
});

describe('an opened report is remembered by', () => {
  it('its address, place and figures', () => {
    const stored = makeStoredReport({ report, analysis, facts });
    expect(stored).toMatchObject({
      id: 'https://example.gov.cn/1.html',
      placeKey: townReport.placeId,
      openedAt: facts.keptAt,
    });
    expect(stored.figures.map(({ text, sentence }) => [text, sentence])[2]).toEqual([
      '412个',
      '新增岗位412个。',
    ]);
    expect(storedReportSchema['~standard'].validate(stored)).not.toHaveProperty('issues');
  });

  it('its text where it has no address, district and place where the place has no id', () => {
    const local = { ...report, address: null };
    const elsewhere = { ...analysis, report: { ...analysis.report, placeId: null } };
    const stored = makeStoredReport({ report: local, analysis: elsewhere, facts });
    expect(stored).toMatchObject({
      id: `text:${facts.bodyHash}`,
      placeKey: '浦东新区/云汀镇',
      address: null,
    });
    expect(placeKeyOf({ placeId: null, place: null, district: '浦东新区' })).toBe('');
  });
});

describe('all figures of a report', () => {
  it('is a rectangle with the identity in every row', () => {
    const rows = readCsv(figuresCsv({ report, analysis, labels: { period: '时期' } }));
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([figureColumns.length]));
    const cell = (row: number, name: (typeof figureColumns)[number]['name']) =>
      rows[row]![figureColumns.findIndex((column) => column.name === name)];
    expect(cell(1, 'inferred')).toBe('时期');
    expect(cell(1, 'growth')).toBe('同比增长48.2%');
    expect(cell(2, 'of')).toBe('超19.66亿元');
    const divisions: Evidence = {
      ...{ code: 'field-place', source: 'divisions', quote: '浦东新区' },
      ...{ span: null, speaks: 'field', field: 'district' },
    };
    const unsure = { ...analysis, report: { ...analysis.report, evidence: [divisions] } };
    expect(figuresCsv({ report, analysis: unsure }).match(/reportDistrict/g)).toHaveLength(4);
    expect([1, 2, 3].map((row) => cell(row, 'reportTitle'))).toEqual(Array(3).fill(townReport.title));
    expect([1, 2, 3].map((row) => cell(row, 'paragraph'))).toEqual(['1', '1', '2']);
    expect(figuresTsv({ report, analysis }).split('\n')).toHaveLength(4);
  });

  it('names what is measured by its canonical name where one is given, and lists what is shown alone', () => {
    const measured = {
      ...analysis,
      figures: analysis.figures.map((f) => ({ ...f, indicatorId: f.indicator && 'tax' })),
    };
    const table = (more: object) =>
      readCsv(figuresCsv({ report, analysis: measured, indicatorNames: { tax: '税收收入' }, ...more }));
    const [heads, ...rows] = table({});
    const name = heads!.indexOf('indicatorName');
    expect(rows.map((row) => row[name])).toEqual(['税收收入', '', '']);
    const shown = table({ shown: [2, 0] });
    expect(shown.map((row) => row[0])).toEqual([heads![0], '超19.66亿元', '412个']);
  });

  it('gives a fall its sign in the column of values, and its direction in that of growth', () => {
    const fallen = analysis.figures.map((f) => (f.kind === 'change' ? { ...f, dir: 'down' as const } : f));
    const [heads, level, change] = readCsv(
      figuresCsv({ report, analysis: { ...analysis, figures: fallen }, labels: { down: '下降' } }),
    );
    expect(change![heads!.indexOf('value')]).toBe('-48.2');
    expect(change![heads!.indexOf('unit')]).toBe('%');
    expect([level, change].map((row) => row![heads!.indexOf('growth')])).toEqual(
      Array(2).fill('同比下降48.2%'),
    );
    expect(level![heads!.indexOf('value')]).toBe('1966000000');
  });

  it('names pages and file of a report that was read from one', () => {
    const pages = [
      { start: 0, page: 1 },
      { start: body.indexOf('48.2%') + 2, page: 2 },
    ];
    const printed = { ...report, file: { sha256: 'f'.repeat(64), size: 9, name: null, pages } };
    const [heads, ...rows] = readCsv(figuresCsv({ report: printed, analysis }));
    const cells = ['pageFrom', 'pageTo', 'fileHash'].map((name) => heads!.indexOf(name));
    expect(rows.map((row) => cells.map((at) => row[at]))).toEqual([
      ['1', '1', 'f'.repeat(64)],
      ['1', '2', 'f'.repeat(64)],
      ['2', '2', 'f'.repeat(64)],
    ]);
  });
});

describe('finding', () => {
  const a = keptSnippet({ note: 'ＧＤＰ 说明', tags: ['财政'], keptAt: '2026-01-01T00:00:00+08:00' });
  const b = keptSnippet({
    sentence: '别的，增长 12.12 %',
    quote: '3家',
    report: { ...townReport, place: '安澜镇', district: null, period: '2022' },
  });
  it.each([
    ['gdp', [a]],
    ['税收 财政', [a]],
    ['安澜', [b]],
    ['12.12%', [b]],
    ['12.12 %', [b]],
    ['', [b, a]],
    ['\u0000', []],
  ])('%j', (words, found) => {
    expect(findSnippets([a, b], { words })).toEqual(found);
  });

  it('filters, sorts and counts', () => {
    expect(findSnippets([a, b], { place: '浦东新区云汀镇' })).toEqual([a]);
    expect(findSnippets([a, b], { period: '2022', kind: 'figure' })).toEqual([b]);
    expect(findSnippets([a, b], { order: 'oldest' })).toEqual([a, b]);
    expect(countFacets([a, b].map(headOf)).tags).toEqual([{ name: '财政', count: 1 }]);
  });
});
