/**
 * `npm run --silent compare -- FILE…`: reads the reports of one place and prints as JSON what they say together:
 * `{ reports, goals, series }`, with `otherPlaces` for reports of another place, which stderr says as well. The files come in any order. A file's address is the `--url` behind it, else the
 * `address` in a NAME.json beside it.
 */
import { parseArgs } from 'node:util';
import { growthRuleOf } from '../lib/compare/checks/check.ts';
import { compareReports } from '../lib/compare/compare-reports.ts';
import type { ReadReport } from '../lib/compare/compared-report.ts';
import { addressBeside } from './address-beside.ts';
import { callOf } from './call-of.ts';
import { openReader } from './open-reader.ts';
import { readDocument } from './read-document.ts';
import { runCommand } from './run-command.ts';
import { UnreadableDocument } from './unreadable-document.ts';

const usage = `Usage: ${callOf('compare')} FILE.txt|FILE.html|FILE.pdf|FILE.docx [--url ADDRESS] …`;

/** A file that was named, and the address that was given for it. */
interface NamedFile {
  file: string;
  address: string | null;
}

/** Reads the arguments: each `--url` is of the file before it. Throws for another option, or an address of no file. */
function readArguments(args: readonly string[]): NamedFile[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: { url: { type: 'string', multiple: true } },
    allowPositionals: true,
    tokens: true,
  });
  const files: NamedFile[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push({ file: token.value, address: null });
    if (token.kind !== 'option') continue;
    const last = files.at(-1);
    if (!last) throw new UnreadableDocument(`--url ${token.value}: no file before it`);
    last.address = token.value ?? null;
  }
  return files;
}

async function main(files: readonly NamedFile[]): Promise<void> {
  const { knowledge, read: readAnalysis } = openReader();
  const read: ReadReport[] = [];
  for (const { file, address } of files) {
    const report = await readDocument(file, address ?? addressBeside(file));
    read.push({ text: report.text, analysis: readAnalysis(report) });
  }
  const { goals, mentions, series, checks, versions, otherPlaces } = compareReports(
    read,
    growthRuleOf(knowledge.indicators),
  );
  const out = {
    reports: read.map(({ analysis: { report } }, at) => ({
      file: files[at]?.file,
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
    otherPlaces,
  };
  for (const { report, place } of otherPlaces)
    console.error(
      `${files[report]?.file}: a report of ${place}, another place than the others; its figures do not compare`,
    );
  process.stdout.write(`${JSON.stringify(out, null, 1)}\n`);
}

async function run(): Promise<number> {
  const files = readArguments(process.argv.slice(2));
  if (files.length === 0) {
    console.error(usage);
    return 2;
  }
  await main(files);
  return 0;
}

runCommand(run, usage);
