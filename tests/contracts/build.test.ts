import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SeedEntry } from '../../lib/knowledge/glossary.ts';
import { nationwidePatterns, portalPatterns } from '../../lib/knowledge/hosts.ts';
import { buildLawShelf, resolveEntries } from '../../lib/knowledge/resolve-sources.ts';
import { seedGlossary } from '../../lib/knowledge/seed-glossary.ts';
import { projectRoot } from '../helpers/sources.ts';

const builds = ['chrome', 'firefox'] as const;
const folder = (browser: string) => join(projectRoot, '.output', `${browser}-mv3`);

/** Largest a script that runs in pages may be, in bytes after gzip. */
const budgets: Record<string, number> = {
  'detect.js': 20 * 1024,
  'genre.js': 20 * 1024,
  'report.js': 108 * 1024,
  'skeleton.js': 4 * 1024,
};

/** Most that the scripts may have together that a page of ours loads before it is drawn, in bytes after gzip: no rules of reading among them. */
const pageBudgets: Record<string, number> = {
  'popup.html': 56 * 1024,
  'sidepanel.html': 72 * 1024,
  'library.html': 194 * 1024,
};

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames: boolean; run_at: string }[];
  content_security_policy: { extension_pages: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string };
    gecko_android: { strict_min_version: string };
  };
  icons: Record<string, string>;
  default_locale: string;
  web_accessible_resources?: unknown;
}

describe.each(builds)('the build for %s', (browser) => {
  test('is there', () => expect(existsSync(folder(browser)), 'npm run build first').toBe(true));

  const manifest = () => JSON.parse(readFileSync(join(folder(browser), 'manifest.json'), 'utf8')) as Manifest;

  test('asks for the permissions that the README explains, and no more', () => {
    expect(manifest().manifest_version).toBe(3);
    const asked = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    // Firefox has its side panel without asking.
    if (browser === 'chrome') asked.push('sidePanel');
    expect([...manifest().permissions].sort()).toEqual(asked.sort());
    expect(manifest().host_permissions).toEqual([...portalPatterns]);
    expect(manifest().optional_host_permissions).toEqual(expect.arrayContaining([...nationwidePatterns]));
    expect(manifest().web_accessible_resources ?? []).toEqual([]);
    expect(manifest()).not.toHaveProperty('externally_connectable');
  });

  test('looks at pages with one small script, on the listed portals alone', () => {
    const scripts = manifest().content_scripts;
    // The one before it is empty: it takes our name in Chromium before a page can (`entrypoints/early`).
    const early = browser === 'chrome' ? [['early.js', 'document_start']] : [];
    expect(scripts.map(({ js, run_at }) => [...js, run_at])).toEqual([
      ...early,
      ['detect.js', 'document_end'],
    ]);
    for (const script of scripts) {
      expect(script.all_frames).toBe(true);
      expect([...script.matches].sort()).toEqual([...portalPatterns].sort());
    }
  });

  test('loads nothing from elsewhere, and asks sites from the library and the reading page alone', () => {
    const policy = manifest().content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'self' http: https:;");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy.replace('http: https:', '')).not.toMatch(/https?:|\*|unsafe-eval'.*'unsafe-eval/);
    const pages = readdirSync(folder(browser)).filter((file) => file.endsWith('.html'));
    const open = pages.filter(
      (file) => !readFileSync(join(folder(browser), file), 'utf8').includes(`content="connect-src 'self'"`),
    );
    expect(open.sort()).toEqual(['library.html', 'viewer.html']);
  });

  test('has its floor, its language and its icons', () => {
    if (browser === 'chrome') expect(Number(manifest().minimum_chrome_version)).toBeGreaterThanOrEqual(128);
    else {
      const gecko = manifest().browser_specific_settings!.gecko;
      expect(gecko.id).toMatch(/@/);
      expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(146);
      const android = manifest().browser_specific_settings!.gecko_android;
      expect(android.strict_min_version).toBe(gecko.strict_min_version);
    }
    expect(manifest().default_locale).toBe('zh_CN');
    for (const size of ['16', '32', '48', '128']) {
      expect(existsSync(join(folder(browser), manifest().icons[size]!))).toBe(true);
    }
  });

  test.each(Object.keys(budgets))(
    '%s asks for the browser by a name that no element of a page can bear',
    (file) => {
      const script = readFileSync(join(folder(browser), file), 'utf8');
      const other = browser === 'chrome' ? /globalThis\.browser\b/ : /globalThis\.chrome\b/;
      expect(script).not.toMatch(other);
    },
  );

  test.each(Object.entries(budgets))('%s is small enough', (file, most) => {
    expect(gzipSync(readFileSync(join(folder(browser), file))).length).toBeLessThanOrEqual(most);
  });

  test.each(Object.entries(pageBudgets))('%s loads no more than it shows at first', (page, most) => {
    const scripts = readFileSync(join(folder(browser), page), 'utf8').match(/\/chunks\/[^"]+\.js/g) ?? [];
    const sizes = [...new Set(scripts)].map(
      (file) => gzipSync(readFileSync(join(folder(browser), file))).length,
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });

  test('carries what is said of indicators once, as a file', () => {
    const shipped = JSON.parse(readFileSync(join(folder(browser), 'indicators.json'), 'utf8')) as {
      id: string;
      definition: string | null;
    }[];
    const gdp = shipped.find(({ id }) => id === 'gdp')!;
    const background = readFileSync(join(folder(browser), 'background.js'), 'utf8');
    expect(background).toContain('地区生产总值');
    expect(background).not.toContain(gdp.definition!);
  });

  test('carries the glossary in its order and the laws as files, which the background has not in its script', () => {
    const shipped = (file: string) => JSON.parse(readFileSync(join(folder(browser), file), 'utf8'));
    const entries = shipped('glossary.json') as SeedEntry[];
    const { laws, collections } = shipped('laws.json');
    expect(resolveEntries(entries, buildLawShelf(laws, collections))).toEqual(seedGlossary);
    const background = readFileSync(join(folder(browser), 'background.js'), 'utf8');
    expect(background.includes(entries[0]!.senses[0]!.definition)).toBe(false);
    expect(background.includes(laws[0].title)).toBe(false);
  });

  test('carries what speaks with the reader’s server once, in a part that the library alone loads when it is asked for', () => {
    const scripts = readdirSync(folder(browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const read = (file: string) => readFileSync(join(folder(browser), file), 'utf8');
    const speaking = scripts.filter((file) => read(file).includes('_bulk_docs'));
    expect(speaking).toHaveLength(1);
    const name = speaking[0]!.split(/[\\/]/).at(-1)!;
    expect(gzipSync(read(speaking[0]!)).length).toBeLessThan(16 * 1024);
    const loading = scripts.filter((file) => file !== speaking[0] && read(file).includes(name));
    expect(loading.map((file) => file.replace(/^.*[\\/]|-[\w-]+\.js$/g, ''))).toEqual(['library']);
    expect(read(loading[0]!)).not.toMatch(new RegExp(`from\\s*["'][^"']*${name}`));
  });

  test('carries the segmenter once, as a file', () => {
    expect(existsSync(join(folder(browser), 'jieba.wasm'))).toBe(true);
    const scripts = readdirSync(folder(browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of scripts) {
      expect(readFileSync(join(folder(browser), file), 'utf8'), file).not.toContain('AGFzbQ'); // base64 of \0asm
    }
  });
});
