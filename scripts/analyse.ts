/** `npm run --silent analyse -- FILE [--url ADDRESS]`: prints `{text, ...Analysis}` as JSON, after refinement. */
import { parseArgs } from 'node:util';
import { analyse, refine } from '../lib/reading/analyse.ts';
import { findWords } from '../lib/text/segmenter.ts';
import { loadJieba } from './jieba.ts';
import { loadKnowledge } from './knowledge.ts';
import { readDocument, UnreadableDocument } from './read-document.ts';

const usage = 'Usage: npm run --silent analyse -- FILE.txt|FILE.html|FILE.pdf [--url ADDRESS]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  const report = await readDocument(file, values.url ?? null);
  const knowledge = loadKnowledge();
  const words = findWords(loadJieba(), report.text);
  const analysis = refine(analyse(report, knowledge), words, report, knowledge);
  process.stdout.write(`${JSON.stringify({ text: report.text, ...analysis }, null, 1)}\n`);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof UnreadableDocument || (error as { code?: string }).code === 'ENOENT';
    console.error(known ? (error as Error).message : error);
    console.error(usage);
    process.exitCode = 1;
  },
);
