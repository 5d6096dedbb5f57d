/**
 * `npm run new -- portal|term|indicator NAME`: writes the draft of one, at its place, and says what is left to do.
 * A draft does not pass the tests before it is filled.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { draftIndicator } from './new/indicator.ts';
import { draftPortal } from './new/portal.ts';
import { Refused, type Scaffold } from './new/scaffold.ts';
import { draftTerm } from './new/term.ts';

const usage = `Usage: npm run new -- portal NAME [--sample FILE]
       npm run new -- term NAME --in CATEGORY [--called TERM]
       npm run new -- indicator NAME --in GROUP [--called NAME]
NAME of a term or an indicator is its id: he-zhang-zhi. --called is what reports print: 河长制.
FILE is what a reader copied under 本页读得不对 in the popup.`;

const root = resolve(import.meta.dirname, '..');

function draft(args: string[]): Scaffold {
  const { values, positionals } = parseArgs({
    args,
    options: { in: { type: 'string' }, called: { type: 'string' }, sample: { type: 'string' } },
    allowPositionals: true,
  });
  const [kind, id, ...rest] = positionals;
  if (!id || rest.length > 0) throw new Refused(usage);
  const asked = { root, id, called: values.called ?? null, group: values.in ?? null };
  const { sample } = values;
  if (kind === 'portal')
    return draftPortal({ root, id, sample: sample ? readFileSync(sample, 'utf8') : null });
  if (kind === 'term') return draftTerm(asked);
  if (kind === 'indicator') return draftIndicator(asked);
  throw new Refused(usage);
}

try {
  const { files, next } = draft(process.argv.slice(2));
  for (const { path, text } of files) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`\nNext:\n${next.map((step, i) => `${i + 1}. ${step}`).join('\n')}`);
} catch (error) {
  const known = error instanceof Refused || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(known ? (error as Error).message : error);
  process.exitCode = known ? 2 : 1;
}
