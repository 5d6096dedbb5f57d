import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPdfjsFiles } from '../../entrypoints/viewer/pdfjs-files.ts';
import { projectRoot } from '../helpers/sources.ts';

const packageFolder = join(projectRoot, 'node_modules/pdfjs-dist');
const shipped = listPdfjsFiles(readdirSync(join(packageFolder, 'cmaps')));
const notes = readFileSync(join(projectRoot, 'docs/NOTES-FOR-REVIEWERS.md'), 'utf8');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const original = (path: string) => readFileSync(join(packageFolder, path));

describe('what ships of pdf.js', () => {
  test('is every character map of simplified Chinese, and none of another collection', () => {
    const maps = shipped.filter(({ path }) => path.endsWith('.bcmap')).map(({ path }) => path);
    expect(maps).toHaveLength(33);
    // Adobe's names: collections and encodings of GB 2312, GBK and GB 18030, and Unicode's ways into them.
    for (const encoding of [
      'GB-EUC',
      'GBK-EUC',
      'GBKp-EUC',
      'GBK2K',
      'GBpc-EUC',
      'UniGB-UCS2',
      'UniGB-UTF16',
    ])
      for (const direction of ['H', 'V']) expect(maps).toContain(`cmaps/${encoding}-${direction}.bcmap`);
    expect(maps.filter((path) => /CNS|Japan|JIS|Korea|KS|B5|HK/.test(path))).toEqual([]);
  });

  test.each(shipped)('$path is named to reviewers with its hash', ({ path }) => {
    expect(notes).toContain(`| ${path} | ${hashOf(original(path))} |`);
  });

  test('nothing else is named, and the release is the one that is installed', () => {
    const rows = notes.match(/^\| \S+ \| [0-9a-f]{64} \|$/gm) ?? [];
    expect(rows).toHaveLength(shipped.length);
    const { version } = JSON.parse(original('package.json').toString('utf8')) as { version: string };
    expect(notes).toContain(`pdfjs-dist ${version}`);
    const { integrity } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')).packages[
      'node_modules/pdfjs-dist'
    ] as { integrity: string };
    expect(notes).toContain(integrity);
  });

  test.each(['chrome', 'firefox'])(
    'the build for %s has these files, byte for byte, and no others',
    (browser) => {
      const folder = join(projectRoot, '.output', `${browser}-mv3`);
      expect(existsSync(folder), 'npm run build first').toBe(true);
      const there = readdirSync(join(folder, 'pdfjs'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
      expect(there.sort()).toEqual(shipped.map(({ dest }) => dest).sort());
      for (const { path, dest } of shipped)
        expect(readFileSync(join(folder, dest)).equals(original(path)), dest).toBe(true);
    },
  );

  test.each(['chrome', 'firefox'])('no script of the build for %s holds a copy of it', (browser) => {
    const folder = join(projectRoot, '.output', `${browser}-mv3`);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    // A name that stands in every build of pdf.js.
    for (const name of scripts)
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('PDFDocumentLoadingTask');
    expect(original('build/pdf.min.mjs').toString('utf8')).toContain('PDFDocumentLoadingTask');
  });
});
