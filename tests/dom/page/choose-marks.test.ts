import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import type { Relation } from '../../../lib/analysis/relation.ts';
import type { TermHit } from '../../../lib/analysis/term-hit.ts';
import { chooseMarks, type MarkChoice, type PaintLevel } from '../../../lib/page/choose-marks.ts';
import type { TermRank } from '../../../lib/terms/paint-policy.ts';
import { madeFigure, madePlace } from '../../helpers/made-figure.ts';

function figure(text: string, printed: string, fields: Partial<Figure> = {}): Figure {
  return madeFigure({ ...madePlace(text, printed), indicator: '税收', value: 1, weight: 6, ...fields });
}

/** The growth that speaks of a level, as analysis ties them. */
const growthOf = (change: Figure, level: Figure): Relation => ({
  kind: 'growth-of',
  from: change.start,
  to: level.start,
  inferred: true,
  reading: { rule: 'made' },
});

function term(text: string, printed: string): TermHit {
  const start = text.indexOf(printed);
  return {
    start,
    end: start + printed.length,
    text: printed,
    term: printed,
    termId: null,
    definedInReport: false,
    note: null,
    first: true,
  };
}

const choose = (text: string, choice: Partial<MarkChoice>) =>
  chooseMarks({ text, figures: [], relations: [], terms: [], ranks: [], level: 'normal', ...choice }).map(
    ({ start, end, name }) => `${name.slice(4)} ${text.slice(start, end)}`,
  );

describe('what is painted', () => {
  const text = '税收19.66亿元，同比增长48.2%；调解纠纷3件，推进河长制，力争达到20亿元。';
  const figures = [
    figure(text, '19.66亿元'),
    figure(text, '48.2%', { kind: 'change' }),
    figure(text, '3件', { weight: 1 }),
    figure(text, '20亿元', { goal: true }),
  ];
  const relations = [growthOf(figures[1]!, figures[0]!)];
  const terms = [term(text, '河长制'), term(text, '调解')];
  const ranks: TermRank[] = ['first-jargon', 'other'];

  const cases: [level: PaintLevel, marks: string[]][] = [
    ['off', []],
    ['key', ['figure 19.66亿元，同比增长48.2%', 'goal 20亿元']],
    ['normal', ['figure 19.66亿元，同比增长48.2%', 'term 河长制', 'goal 20亿元']],
    ['all', ['figure 19.66亿元，同比增长48.2%', 'term 调解', 'figure 3件', 'term 河长制', 'goal 20亿元']],
  ];
  it('terms by their rank', () => {
    const names = ['甲制', '乙制', '丙制', '丁制'];
    const line = names.join('，');
    const all: Partial<MarkChoice> = {
      terms: names.map((name) => term(line, name)),
      ranks: ['own-note', 'first-jargon', 'other', 'never'],
    };
    const painted = (level: PaintLevel) =>
      choose(line, { ...all, level }).map((mark) => mark.slice('term '.length));
    expect(painted('off')).toEqual([]);
    expect(painted('key')).toEqual([]);
    expect(painted('all')).toEqual(names.slice(0, 3));
    expect(choose(`${line}${'。'.repeat(1000)}`, { ...all, level: 'normal' })).toEqual([
      'term 甲制',
      'term 乙制',
    ]);
  });

  it.each(cases)('level %s', (level, marks) => {
    // A short text still gets its share of a window; padding gives it the whole one.
    expect(choose(text + '文'.repeat(960), { figures, relations, terms, ranks, level })).toEqual(marks);
  });

  const signs: [text: string, mark: string][] = [
    ['深化租税联动①，盘活厂房', 'term 租税联动①'],
    ['深化租税联动〔3〕，盘活厂房', 'term 租税联动〔3〕'],
    ['深化租税联动（12）等', 'term 租税联动（12）'],
    // A bare digit may be a value, brackets with words an aside.
    ['深化租税联动1，盘活厂房', 'term 租税联动'],
    ['深化租税联动（试点）', 'term 租税联动'],
  ];
  it.each(signs)('a term is marked with the sign of its note: %s', (printed, mark) => {
    const noted = { ...term(printed, '租税联动'), definedInReport: true, note: { start: 0, end: 1 } };
    const plain = term(printed, '租税联动');
    const ranks: TermRank[] = ['own-note'];
    expect(choose(printed, { terms: [noted], ranks })).toEqual([mark]);
    expect(choose(printed, { terms: [plain], ranks })).toEqual(['term 租税联动']);
  });

  it('a level and its growth part at the end of a clause and at another number', () => {
    for (const apart of ['税收12亿元。增长3%', '税收12亿元，为2019年以来最高，增长3%']) {
      const [level, growth] = [figure(apart, '12亿元'), figure(apart, '3%', { kind: 'change' })];
      const choice = { figures: [level, growth], relations: [growthOf(growth, level)] };
      expect(choose(apart.padEnd(1000, '文'), choice)).toEqual(['figure 12亿元', 'figure 3%']);
    }
  });

  it('over budget terms go before figures but for two, first uses before own notes, lighter figures before heavier ones', () => {
    const dense = Array.from({ length: 20 }, (_, i) => `${'ABCDEFGHIJKLMNOPQRST'[i]}${i + 10}家`)
      .join('，')
      .padEnd(1000, '文');
    const many = Array.from({ length: 11 }, (_, i) =>
      figure(dense, `${i + 10}家`, { weight: i === 0 ? 3 : 4 }),
    );
    const words = [term(dense, 'L'), term(dense, 'M'), term(dense, 'N')];
    const marks = choose(dense, {
      figures: many,
      terms: words,
      ranks: ['first-jargon', 'own-note', 'first-jargon'],
    });
    expect(marks).toHaveLength(12);
    // Two of the twelve are kept for terms; the lightest figure goes.
    expect(marks.filter((mark) => mark.startsWith('term'))).toEqual(['term L', 'term M']);
    expect(marks).not.toContain('figure 10家');
  });

  it('terms are not crowded out where figures stand close, nor figures by terms', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRST'];
    const dense = letters.map((letter, i) => `${letter}${i + 10}家`).join('，');
    const body = dense.padEnd(1000, '文');
    const figures = letters.map((_, i) => figure(body, `${i + 10}家`, { weight: 5 }));
    const terms = letters.map((letter) => term(body, letter));
    const ranks = letters.map((): TermRank => 'first-jargon');
    const count = (choice: Partial<MarkChoice>) =>
      ['term', 'figure'].map((kind) => choose(body, choice).filter((mark) => mark.startsWith(kind)).length);
    expect(count({ figures, terms, ranks })).toEqual([2, 10]);
    expect(count({ figures: figures.slice(0, 3), terms, ranks })).toEqual([9, 3]);
    expect(count({ figures, terms: terms.slice(0, 1), ranks })).toEqual([1, 11]);
  });

  it('a table takes half of what is marked, and all where nothing else is to be', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `项目${i}\t${100 + i}亿元`).join('\n');
    const prose = Array.from({ length: 9 }, (_, i) => `税收${20 + i}亿元`).join('。');
    const choose = (text: string) => {
      const figures = [...text.matchAll(/\d+亿元/g)].map(([printed], i) =>
        figure(text, printed, { weight: i < 20 ? 8 : 6 }),
      );
      return chooseMarks({ text, figures, relations: [], terms: [], ranks: [], level: 'normal' });
    };
    const both = `${rows}\n${prose}${'字'.repeat(1000)}`;
    expect(choose(both).filter(({ start }) => start < rows.length)).toHaveLength(6);
    expect(choose(both)).toHaveLength(12);
    expect(choose(rows + '字'.repeat(1000))).toHaveLength(12);
  });

  it('要点 takes the weightiest of the whole report, wherever they stand', () => {
    const rich = Array.from({ length: 8 }, (_, i) => `${'甲乙丙丁戊己庚辛'[i]}${i + 21}亿元`).join('，');
    const body = `${rich}${'文'.repeat(1000 - rich.length)}另有30家。${'文'.repeat(994)}`;
    const money = Array.from({ length: 8 }, (_, i) => figure(body, `${i + 21}亿元`, { weight: 7 }));
    const figures = [...money, figure(body, '30家', { weight: 4 })];
    expect(choose(body, { figures, level: 'key' })).toEqual([
      ...money.map(({ text }) => `figure ${text}`),
      'figure 30家',
    ]);
    const half = body.slice(0, 1000);
    const kept = choose(half, { figures: money, level: 'key' });
    expect(kept).toEqual(money.slice(0, 5).map(({ text }) => `figure ${text}`));
  });

  it.each([
    ['key', [4, 5]],
    ['normal', [3, 4, 5]],
    ['all', [0, 1, 2, 3, 4, 5]],
  ] as const)('%s marks figures that weigh %o', (level, marked) => {
    const body = '有1家，2家，3家，4家，5家，6家'.padEnd(2000, '文');
    const figures = [0, 1, 2, 3, 4, 5].map((weight) =>
      figure(body, `${weight + 1}家`, { weight, goal: true }),
    );
    expect(choose(body, { figures, level })).toEqual(marked.map((weight) => `goal ${weight + 1}家`));
  });

  it('marks never overlap and never exceed the budget', () => {
    const span = fc.tuple(fc.nat(2900), fc.integer({ min: 1, max: 30 }));
    const body = '文'.repeat(3000);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 120 }), fc.array(span, { maxLength: 120 }), (some, others) => {
        const figures = some.map(([start, length]) => ({
          ...figure(body, '文'),
          start,
          end: start + length,
        }));
        const terms = others.map(([start, length]) => ({ ...term(body, '文'), start, end: start + length }));
        const marks = chooseMarks({
          text: body,
          figures,
          relations: [],
          terms,
          ranks: terms.map(() => 'own-note'),
          level: 'normal',
        });
        marks.slice(1).forEach((mark, i) => {
          expect(mark.start).toBeGreaterThanOrEqual(marks[i]!.end);
        });
        for (const window of [0, 1, 2]) {
          expect(marks.filter(({ start }) => Math.floor(start / 1000) === window).length).toBeLessThanOrEqual(
            12,
          );
        }
      }),
    );
  });
});
