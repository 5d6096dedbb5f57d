/**
 * `npm run --silent compare -- FILE…`: reads the reports of one place and prints as JSON what they say together:
 * `{ reports, goals, series }`. The files come in any order. Beside a file, NAME.json may give its `address`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { growthRuleOf } from '../lib/compare/checks/check.ts';
import { compareReports } from '../lib/compare/compare-reports.ts';
import type { ReadReport } from '../lib/compare/compared-report.ts';
import { openReader } from './open-reader.ts';
import { readDocument } from './read-document.ts';

const usage = 'Usage: npm run --silent compare -- FILE.txt|FILE.html|FILE.pdf|FILE.docx …';

/** The address that a `.json` of the same name gives for a file; `null` without one. */
function addressBeside(file: string): string | null {
  const beside = `${file.slice(0, -extname(file).length)}.json`;
  if (!existsSync(beside)) return null;
  const { address } = JSON.parse(readFileSync(beside, 'utf8')) as { address?: unknown };
  return typeof address === 'string' ? address : null;
}

async function main(files: readonly string[]): Promise<void> {
  const { knowledge, read: readAnalysis } = openReader();
  const read: ReadReport[] = [];
  for (const file of files) {
    const report = await readDocument(file, addressBeside(file));
    read.push({ text: report.text, analysis: readAnalysis(report) });
  }
  const { goals, mentions, series, checks, versions } = compareReports(
    read,
    growthRuleOf(knowledge.indicators),
  );
  const out = {
    reports: read.map(({ analysis: { report } }, at) => ({
      file: files[at],
      title: report.title,
      place: report.place,
      period: report.period,
    })),
    goals,
    mentions,
    series: series.map(({ points, ...line }) => ({
      ...line,
      points: points.map(({ period, place, join, others }) => ({
        period,
        ...place,
        // A hedge leaves as much open as growth that isn't printed: the output has one word for both.
        join: join === 'hedged' ? 'dotted' : join,
        others: others.map((other) => other.place),
      })),
    })),
    checks,
    versions,
  };
  process.stdout.write(`${JSON.stringify(out, null, 1)}\n`);
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(usage);
  process.exitCode = 2;
} else await main(files);
