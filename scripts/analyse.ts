/** `npm run --silent analyse -- FILE [--url ADDRESS]`: prints `{text, file, ...Analysis}` as JSON, after refinement. */
import { parseArgs } from 'node:util';
import { openReader } from './open-reader.ts';
import { readDocument } from './read-document.ts';
import { runCommand } from './run-command.ts';

const usage = 'Usage: npm run --silent analyse -- FILE [--url ADDRESS]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  const report = await readDocument(file, values.url ?? null);
  const analysis = openReader().read(report);
  process.stdout.write(`${JSON.stringify({ text: report.text, file: report.file, ...analysis }, null, 1)}\n`);
  return 0;
}

runCommand(main, usage);
