import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../helpers/sources.ts';

/** What the linter of Mozilla's store says of a build. */
interface Lint {
  errors: Complaint[];
  warnings: Complaint[];
}
interface Complaint {
  code: string;
  message: string;
  file: string | null;
}

const webExt = join(projectRoot, 'node_modules/web-ext/bin/web-ext.js');

/** Lints the build for Firefox as `npx web-ext lint` does; nothing is asked of the network. */
async function lint(): Promise<Lint> {
  const args = ['lint', '--source-dir', join(projectRoot, '.output', 'firefox-mv3')];
  const how = ['--output', 'json', '--no-config-discovery'];
  const { stdout } = await promisify(execFile)(process.execPath, [webExt, ...args, ...how], {
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
    maxBuffer: 16 * 1024 * 1024,
  }).catch((error: { stdout?: string }) => {
    // Errors in the build end it with 1, and are printed all the same.
    if (error.stdout?.startsWith('{')) return { stdout: error.stdout };
    throw error;
  });
  return JSON.parse(stdout) as Lint;
}

/** Warnings that stand, by where they are; `docs/NOTES-FOR-REVIEWERS.md` says why. */
const explained = [
  { file: /^pdfjs\/pdf(?:\.worker)?\.min\.mjs$/, message: 'Unsafe call to import for argument 0' },
  { file: /^(?:report\.js|chunks\/[\w-]+\.js)$/, message: 'Unsafe assignment to innerHTML' },
];

const unexplained = ({ warnings }: Lint): Complaint[] =>
  warnings.filter(
    ({ file, message }) =>
      !explained.some((known) => known.message === message && known.file.test(file ?? '')),
  );

const said = (complaints: readonly Complaint[]) =>
  complaints.map(({ code, file, message }) => `${code} ${file}: ${message}`);

describe('the linter of Mozilla’s store', () => {
  let found: Lint;
  beforeAll(async () => {
    found = await lint();
    // It parses every script twice over: half a minute on an idle machine.
  }, 600_000);

  test('finds no error in the build for Firefox, and warns of nothing that is not explained', () => {
    expect(said(found.errors)).toEqual([]);
    expect(said(unexplained(found))).toEqual([]);
  });

  test('warns of Preact’s own assignment alone: once a bundle that has Preact in it', () => {
    const html = found.warnings.filter(({ message }) => message.includes('innerHTML'));
    expect(html).toHaveLength(2);
  });
});
