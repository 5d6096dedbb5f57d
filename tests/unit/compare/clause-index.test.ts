import { describe, expect, it } from 'vitest';
import { type ComparedReport, prepareReport } from '../../../lib/compare/compared-report.ts';
import { clausesNaming, indexClauses } from '../../../lib/compare/goals/clause-index.ts';
import { nameFigure } from '../../../lib/compare/goals/named.ts';
import { isNamedIn, type Subject, subjectsOf } from '../../../lib/compare/goals/subject.ts';
import { readMadeReport } from '../../helpers/read-reports.ts';

const things = [
  '雨水管网及泵站改造',
  '柳岙水厂扩建',
  '村级卫生室',
  '标准化学校',
  '口袋公园、小树林',
  '智慧停车项目',
  '公厕',
];
const deeds = ['建成', '加快推进', '启动', '新建'];
const sentencesOf = (year: number): string =>
  things
    .flatMap((thing, at) => deeds.map((deed, by) => `${deed}${thing}${((year + at + by) % 7) + 2}个，`))
    .join('');

const prepared = (year: number): ComparedReport =>
  prepareReport(
    readMadeReport({ reviews: year, done: sentencesOf(year), plans: sentencesOf(year + 3) }),
    year,
  );

const [report, next] = [prepared(2021), prepared(2022)];
const subjects = report.figures
  .filter(({ goal }) => goal)
  .flatMap((figure) => subjectsOf(nameFigure(figure, report), report));

/** Tries each clause, as the index need not. */
const triedOneByOne = (subject: Subject) =>
  next.clauses.filter((clause) =>
    isNamedIn(subject, { clause, printed: next.text.slice(clause.start, clause.end) }),
  );

describe('the clauses that name what a promise is about', () => {
  it('are those that are found by trying each', () => {
    const index = indexClauses(next);
    const found = subjects.map((subject) => clausesNaming(subject, index));
    expect(found.flat().length).toBeGreaterThan(subjects.length);
    expect(found).toEqual(subjects.map(triedOneByOne));
  });

  it('are found without a look at clauses that share no rare pair with it', () => {
    const triesAmong = (others: number): number => {
      let tries = 0;
      const clauses = Array.from({ length: others }, (_, at) => next.clauses[at % next.clauses.length]!);
      const bare = clauses.map((clause, at) => ({
        ...clause,
        words: `${at}`,
        bigrams: new Set([`第${at}`]),
      }));
      const watched = [...next.clauses, ...bare].map(
        (clause) =>
          new Proxy(clause, {
            get(target, key) {
              if (key === 'half') tries += 1;
              return Reflect.get(target, key);
            },
          }),
      );
      const index = indexClauses({ text: next.text, clauses: watched });
      for (const subject of subjects) clausesNaming(subject, index);
      return tries;
    };
    expect(triesAmong(2_000)).toBe(triesAmong(20));
    expect(triesAmong(20)).toBeLessThan((subjects.length * next.clauses.length) / 2);
  });
});
