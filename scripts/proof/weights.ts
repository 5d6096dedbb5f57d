import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedGlossary } from '../../lib/knowledge/seed-glossary.ts';
import { chooseMarks, type Mark, type PaintLevel } from '../../lib/page/choose-marks.ts';
import { rankTerm } from '../../lib/terms/paint-policy.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { openReader } from '../open-reader.ts';
import type { ProofRow } from './row.ts';

/** A figure of a real report as a person judged it before anything was run: its place and its digits, no sentence. */
interface JudgedFigure extends Span {
  text: string;
  /** One of the twenty that an editor would print first, or one that nobody would quote. */
  worth: 'news' | 'trivial';
}

/** What a level marks of a report. */
export interface LevelCount {
  report: string;
  level: PaintLevel;
  /** Marks of every kind, terms among them. */
  marks: number;
  /** Marks over figures. */
  figureMarks: number;
  /** Of the newsworthy: how many are marked, of how many. */
  news: number;
  newsworthy: number;
  /** Which newsworthy ones are not marked, as printed. */
  missed: string[];
  /** Figure marks that cover nothing but trivial figures. */
  trivial: number;
}

const judgedFolder = join(import.meta.dirname, '../../tests/fixtures/newsworthy');
const reportsFolder = join(import.meta.dirname, '../../../shared/reports');

const linesOf = (file: string): JudgedFigure[] =>
  readFileSync(join(judgedFolder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedFigure);

/** What 要点 and 常规 mark of the real reports that were judged; empty where the reports are not at hand. */
export function countLevels(): LevelCount[] {
  if (!existsSync(reportsFolder)) return [];
  const reader = openReader();
  return readdirSync(judgedFolder).flatMap((file) => {
    const report = file.replace(/\.jsonl$/, '');
    const read = plainReportText(readFileSync(join(reportsFolder, `${report}.txt`), 'utf8'));
    const { figures, relations, terms } = reader.read(read);
    const entries = new Map(seedGlossary.map((entry) => [entry.id, entry]));
    const ranks = terms.map((hit) => rankTerm(hit, entries.get(hit.termId ?? '') ?? null));
    const judged = linesOf(file);
    for (const { start, end, text } of judged)
      if (read.text.slice(start, end) !== text) throw new Error(`${report}: not at ${start}: ${text}`);
    return (['key', 'normal'] as const).map((level) => {
      const marks = chooseMarks({ text: read.text, figures, relations, terms, ranks, level });
      return { report, level, ...countMarks(marks, judged) };
    });
  });
}

function countMarks(marks: readonly Mark[], judged: readonly JudgedFigure[]) {
  const ofFigures = marks.filter(({ term }) => term === null);
  const newsworthy = judged.filter(({ worth }) => worth === 'news');
  const missed = newsworthy.filter((figure) => !ofFigures.some((mark) => overlaps(mark, figure)));
  const trivial = ofFigures.filter((mark) => {
    const covered = judged.filter((figure) => overlaps(mark, figure));
    return covered.length > 0 && covered.every(({ worth }) => worth === 'trivial');
  });
  return {
    marks: marks.length,
    figureMarks: ofFigures.length,
    news: newsworthy.length - missed.length,
    newsworthy: newsworthy.length,
    missed: missed.map(({ text }) => text),
    trivial: trivial.length,
  };
}

/** Of twenty newsworthy figures so many are marked at each level. */
export const newsAsked: Readonly<Record<'key' | 'normal', number>> = { key: 15, normal: 18 };

/** Of the marks over figures at most this share is trivial. */
export const trivialAllowed = 0.2;

/** Says what each level marks of the real reports, beside what was asked. */
export function proofWeights(): ProofRow[] {
  const counts = countLevels();
  if (counts.length === 0) console.log('  skipped: the reports of ../shared are not at hand');
  return counts.map(({ report, level, marks, figureMarks, news, newsworthy, missed, trivial }) => {
    const asked = newsAsked[level as keyof typeof newsAsked];
    const left = missed.length === 0 ? '' : ` (not ${missed.join(', ')})`;
    return {
      name: `${report}, ${level}: ${marks} marks, ${figureMarks} of them figures`,
      asked: `≥ ${asked} of ${newsworthy} newsworthy, ≤ ${trivialAllowed * 100}% trivial`,
      measured: `${news} newsworthy${left}, ${trivial} trivial (${Math.round((trivial / figureMarks) * 100)}%)`,
      pass: news >= asked && trivial / figureMarks <= trivialAllowed,
    };
  });
}
