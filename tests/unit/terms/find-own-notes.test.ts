import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildTermIndex } from '../../../lib/knowledge/term-index.ts';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import { findTerms } from '../../../lib/terms/find-terms.ts';
import { readPrint } from '../../../lib/text/print/print.ts';
import { plainReportText, type ReportText } from '../../../lib/text/report-text.ts';
import { printOf } from '../../helpers/print-of.ts';

const folder = join(import.meta.dirname, '../../fixtures/terms');
const index = buildTermIndex([]);

interface Expected {
  term: string;
  mark: string | null;
  /** Uses in the report, the note's own head not counted. */
  uses: number;
  /** What the note's own words begin with. */
  note: string;
  /** In how many pieces the note stands; 1 when not said. */
  pieces?: number;
}

function read(report: ReportText) {
  const notes = findOwnNotes(readPrint(report));
  const hits = findTerms({ print: readPrint(report), notes, index });
  return { notes, hits };
}

/** The numbered and headed notes alone: explanations in passing inside a note are notes of their own. */
function summary(report: ReportText, expected: readonly Expected[]) {
  const { notes, hits } = read(report);
  const names = new Set(expected.map(({ term }) => term));
  return notes
    .filter(({ term, entry, note }) => names.has(term) || entry[0]!.start !== note.start)
    .map((note) => ({
      term: note.term,
      mark: note.mark,
      uses: hits.filter((hit) => hit.term === note.term && hit.definedInReport).length,
      note: report.text.slice(note.note.start, note.note.end),
      pieces: note.entry.length,
    }));
}

describe('names of notes', () => {
  const namesOf = (text: string): string[] => findOwnNotes(printOf(text)).map(({ term }) => term);

  test.each([
    ['a bare number', '实施“2468”发展布局。\n名词解释\n1.“2468”产业布局：围绕两大集群。', ['2468产业布局']],
    [
      'a number that its own note unfolds',
      '名词解释\n1.“1+9”行动：总方案及九个专项。\n“9”就是九个专项方案；',
      ['1+9行动'],
    ],
    [
      'a mark of another shape',
      '推进“三园”建设〔2〕。\n名词解释\n〔2〕“三园”建设：果园、菜园、花园。',
      ['三园建设'],
    ],
    ['a connective before a raised number', '新增床位320张，其中①公办180张。\n①指由政府出资的床位。', []],
    ['a comparison before a raised number', '税收比上年增长②6.4%。\n②指可比口径。', []],
    ['a number of a list', '二是新（改、扩）建校舍4处。', []],
    ['a sum with a remark', '补助三百六十元（省级一百、市级二百六十）。', []],
    [
      'a system',
      '构建“6+2”现代农业体系。\n名词解释\n1.“6+2”现代农业体系：六个主导产业和两个新业态。',
      ['6+2现代农业体系'],
    ],
  ])('%s is none', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('notes of every form', () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace('.txt', ''));

  test('there are fixtures', () => {
    expect(names.length).toBeGreaterThanOrEqual(4);
  });

  test.each(names)('%s', (name) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected[];
    const found = summary(plainReportText(text), expected);
    const byTerm = (a: { term: string }, b: { term: string }) => (a.term < b.term ? -1 : 1);
    expect(found.map(({ note: _, ...rest }) => rest).sort(byTerm)).toEqual(
      expected.map(({ note: _, ...rest }) => ({ pieces: 1, ...rest })).sort(byTerm),
    );
    for (const one of found) {
      const wanted = expected.find(({ term }) => term === one.term)!;
      expect(one.note.startsWith(wanted.note)).toBe(true);
    }
  });

  test.each(names)('%s: marks and entries are what they say', (name) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const { notes, hits } = read(plainReportText(text));
    for (const note of notes) {
      for (const { start, end } of note.markSpans)
        expect(text.slice(start, end)).toMatch(/^\D?\d+\D?$|^[①-⑳]$/);
      expect(note.entry[0]!.start).toBeLessThanOrEqual(note.note.start);
      expect(note.note.start).toBeLessThan(note.note.end);
    }
    for (const hit of hits) expect(text.slice(hit.start, hit.end)).toBe(hit.text);
  });
});

describe('raised digits that the page tells of', () => {
  const sentence = (before: string, mark: string, after: string) => ({
    text: before + mark + after,
    at: before.length,
  });
  const { text, at } = sentence('推进清单共治', '1', '机制，面积5m2。\n1清单共治：由居民列出清单。');
  const report: ReportText = {
    ...plainReportText(text),
    superscripts: [
      { start: at, end: at + 1 },
      { start: text.indexOf('m2') + 1, end: text.indexOf('m2') + 2 },
    ],
  };

  test('lead to the note, and a power of a unit does not', () => {
    const { notes } = read(report);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ term: '清单共治', mark: '1', markSpans: [{ start: at, end: at + 1 }] });
  });
});

describe('notes whose numbers begin anew on each page', () => {
  const lines = [
    '全镇推行湾长制¹和护渔队²，近岸水质保持稳定。',
    '¹湾长制：指在近岸海域设立负责人的做法。',
    '²护渔队：指由渔民组成的巡查队伍。',
    '新的一年建设零碳码头¹，启用潮汐站²。',
    '¹零碳码头：指用电全部来自海上风能的码头。',
    '²潮汐站：指观测潮位的站点。',
  ];
  const text = lines.join('\n');
  const superscripts = [...text.matchAll(/[¹²]/g)].map(({ index: start }) => ({ start, end: start + 1 }));

  test.each([
    ['raised by the page', superscripts],
    ['raised as characters', []],
  ])('are their own page’s: %s', (_how, spans) => {
    const notes = findOwnNotes(readPrint({ ...plainReportText(text, null), superscripts: spans }));
    expect(
      notes.map(({ term, markSpans }) => [
        term,
        markSpans.map(({ start }) => text.slice(0, start).split('\n').length),
      ]),
    ).toEqual([
      ['湾长制', [1]],
      ['护渔队', [1]],
      ['零碳码头', [4]],
      ['潮汐站', [4]],
    ]);
  });
});

describe('lines that look like notes, by the thousand', () => {
  test.each([
    ['marks of one kind', (i: number) => `[${i}]自治州${i}项`],
    ['headings of notes', (i: number) => `名词解释\n1.第${i}网：指水网。\n其他工作。`],
  ])('are read as far as a report may have notes: %s', (_what, line) => {
    const lines = Array.from({ length: 1_000 }, (_, i) => line(i + 1));
    const text = `推进三网[1]建设。\n${lines.join('\n')}\n`;
    expect(findOwnNotes(printOf(text)).length).toBeLessThanOrEqual(250);
  });
});

describe('what is no note', () => {
  const cases: [string, string][] = [
    ['a list of tasks', '主要做好三项工作：\n1.指导企业复工；\n2.指派专员服务；\n3.指定地点办理。'],
    ['circled items', '①新增床位120张；②新建驿站5个；③完成改造86户。'],
    ['items on lines', '①新增床位120张；\n②新建驿站5个；\n③完成改造86户。'],
    ['a figure behind a quote', '建成“口袋公园”3个，新增绿地2公顷。\n3指标完成情况良好。'],
    [
      'rows of a table that are numbered as notes are',
      '推行湾长制¹，渔民收入²稳步增长。\n序号\t行业\t企业（家）\n1\t渔业捕捞\t11\n2\t海水养殖\t12',
    ],
    ['a remark below a table', '地区生产总值\t12.5\n注：数据为快报数。'],
    ['years in brackets', '实施“富民计划”（2021-2025年），惠及3万人。'],
    ['a place in brackets', '建成“幸福里”（中山路12号），面积300平方米。'],
    ['the word itself', '报告附有名词解释，请各位代表参阅。'],
  ];
  test.each(cases)('%s', (_name, text) => {
    expect(findOwnNotes(printOf(text))).toEqual([]);
  });
});

describe('explanations in passing', () => {
  const cases: [string, string, string][] = [
    ['梳理“五宜”(宜居、宜学、宜业、宜游、宜养)设施点545处', '五宜', '宜居、宜学、宜业、宜游、宜养'],
    ['坚持三治（法治、德治、自治）融合', '三治', '法治、德治、自治'],
    ['推行“两张清单”，即权力清单和责任清单。', '两张清单', '权力清单和责任清单'],
    ['落实“四议两公开”（即村级重大事项的决策程序）', '四议两公开', '即村级重大事项的决策程序'],
    ['构建一轴两翼布局，一轴是滨江大道，两翼是南北园区。', '一轴两翼', '一轴是滨江大道，两翼是南北园区'],
  ];
  test.each(cases)('%s', (text, term, words) => {
    const [note] = findOwnNotes(printOf(text));
    expect(note?.term).toBe(term);
    expect(text.slice(note!.note.start, note!.note.end)).toBe(words);
  });
});

const shared = join(import.meta.dirname, '../../../../shared');

describe.skipIf(!existsSync(shared))('real reports (skipped where ../shared is missing)', () => {
  test.each(['jinqiao-2023h1-pdf', 'qibao-2021h1'])(
    '%s: at least 0.95 of the terms it defines are bound',
    (name) => {
      const text = readFileSync(join(shared, 'reports', `${name}.txt`), 'utf8');
      const gold = JSON.parse(readFileSync(join(shared, 'gold', `${name}.json`), 'utf8')) as {
        terms: { q: string; defined_in_doc: boolean }[];
      };
      const bare = (words: string) => words.replace(/\s/g, '');
      const { hits } = read(plainReportText(text));
      const own = hits.filter(({ definedInReport }) => definedInReport).map((hit) => bare(hit.text));
      const defined = gold.terms.filter((term) => term.defined_in_doc).map(({ q }) => bare(q));
      const bound = defined.filter((q) => own.some((hit) => hit.includes(q) || q.includes(hit)));
      expect(bound.length / defined.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  test('a report without notes has none but those in passing', () => {
    const text = readFileSync(join(shared, 'reports', 'jinqiao-2023h1.txt'), 'utf8');
    expect(findOwnNotes(printOf(text)).flatMap(({ markSpans }) => markSpans)).toEqual([]);
  });
});

describe('marks that are letters or signs', () => {
  const spansOf = (text: string, marks: readonly string[]) => {
    let from = 0;
    return marks.map((mark) => {
      const start = text.indexOf(mark, from);
      from = start + mark.length;
      return { start, end: from };
    });
  };

  test.each([
    ['raised in both places', ['ᵃ', 'ᵇ'], ['ᵃ', 'ᵇ']],
    ['set like the words of their notes', ['ᵃ', 'ᵇ'], ['a', 'B']],
    ['an asterisk and a dagger', ['⁎', '†'], ['*', '†']],
    ['asterisks', ['⁎', '⁎⁎'], ['*', '**']],
    ['a Roman numeral', ['ⁱ', 'ⁱⁱ'], ['i', 'ii']],
  ])('%s', (_what, uses, leads) => {
    const text = `推行湾长制${uses[0]}，登记净滩志愿者${uses[1]}1260人。\n全年新建学校2所。\n${leads[0]}湾长制：指设立负责人的做法。\n${leads[1]}净滩志愿者：指登记在册的人员。`;
    const found = findOwnNotes(
      readPrint({ ...plainReportText(text, null), superscripts: spansOf(text, uses) }),
    );
    expect(found.map(({ term, mark }) => [term, mark])).toEqual([
      ['湾长制', uses[0]],
      ['净滩志愿者', uses[1]],
    ]);
  });

  test('count by themselves beside numbers, and letters that nothing leads to mark none', () => {
    const text =
      '税收总额⁎增长6%，推行湾长制¹，登记净滩志愿者²1260人。\n*税收总额：指全口径收入。\n1湾长制：指设立负责人的做法。\n2净滩志愿者：指登记在册的人员。\nA股上市公司：新增2家。';
    const superscripts = spansOf(text, ['⁎', '¹', '²']);
    const found = findOwnNotes(readPrint({ ...plainReportText(text, null), superscripts }));
    expect(found.map(({ term }) => term)).toEqual(['税收总额', '湾长制', '净滩志愿者']);
  });
});
