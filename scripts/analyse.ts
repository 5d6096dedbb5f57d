/**
 * `npm run --silent analyse -- FILE [--url ADDRESS]`: prints `{text, file, ...Analysis}` as JSON, after refinement. Each figure of a
 * file with pages has `pages: {from, to}`, counted from the file's first page.
 */
import { parseArgs } from 'node:util';
import { callOf } from './call-of.ts';
import { figuresWithPages } from './figures-with-pages.ts';
import { openReader } from './open-reader.ts';
import { readDocument } from './read-document.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: ${callOf('analyse')} FILE [--url ADDRESS]`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  const report = await readDocument(file, values.url ?? null);
  const analysis = openReader().read(report);
  const figures = figuresWithPages(analysis, report.file);
  process.stdout.write(
    `${JSON.stringify({ text: report.text, file: report.file, ...analysis, figures }, null, 1)}\n`,
  );
  return 0;
}

runCommand(main, usage);
