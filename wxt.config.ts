import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { sampleReports } from './entrypoints/sample/earlier-reports.ts';
import { listPdfjsFiles } from './entrypoints/viewer/pdfjs-files.ts';
import { glossaryCategories } from './lib/knowledge/glossary.ts';
import { nationwidePatterns, portalPatterns, serviceGlobs } from './lib/knowledge/hosts.ts';
import { measureFields } from './lib/knowledge/indicators.ts';
import { dataForServer } from './lib/sync/address.ts';

const towns = 'seeds/divisions/towns.txt';
const catalogue = 'seeds/catalogue/reports.json';
const indicators = 'seeds/indicators.json';
/** The glossary and the laws that it cites, as two files (`loadGlossary`): a worker that reads no report needs neither. */
const glossary = () => JSON.stringify(glossaryCategories.flatMap((name) => seed(`glossary/${name}`)));
const laws = () => JSON.stringify({ laws: seed('laws/laws'), collections: seed('laws/collections') });
const seed = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `seeds/${name}.json`), 'utf8'));
const pdfjs = resolve(import.meta.dirname, 'node_modules/pdfjs-dist');
const jieba = 'node_modules/jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm';

/**
 * The browser's own object by the one name under which it always stands. Asking first whether the other one is there
 * reads a name that Chromium leaves free, and which an element or a frame of the page may bear.
 */
const nameTheBrowser = (browser: string) => ({
  name: 'name-the-browser',
  enforce: 'pre' as const,
  transform: (_code: string, id: string) =>
    /@wxt-dev\/browser\/src\/index\.mjs/.test(id)
      ? {
          code: `export const browser = globalThis.${browser === 'firefox' ? 'browser' : 'chrome'};`,
          map: null,
        }
      : undefined,
});

/** Without this, the segmenter's 4 MB of WebAssembly would be written into every bundle as base64. */
const keepJiebaOut = {
  name: 'keep-jieba-out',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('jieba_rs_wasm.js')) return undefined;
    return {
      code: code.replace(/new URL\('jieba_rs_wasm_bg\.wasm', import\.meta\.url\)/, 'undefined'),
      map: null,
    };
  },
};

/** pdf.js stays the package's own file beside the bundles: it is imported by its address in the extension. */
const keepPdfjsOut = {
  name: 'keep-pdfjs-out',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === '/pdfjs/pdf.min.mjs' ? { id, external: 'absolute' as const } : undefined,
};

/**
 * Rules of language carry the sentence they are meant for, for readers of the code and for the tests that run them.
 * The extension has no use for them, and they would take a fifth of the script that looks at every page.
 */
const dropSamples = {
  name: 'drop-samples',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/lib\/.*\.ts$/.test(id)) return undefined;
    const sample = "sample:\\s*'(?:[^'\\\\\\n]|\\\\.)*'";
    const plain = code
      .replace(new RegExp(`\\b${sample}\\s*,`, 'g'), '')
      .replace(new RegExp(`,\\s*${sample}(?=\\s*})`, 'g'), '');
    return { code: plain, map: null };
  },
};

/**
 * What a card says of an indicator, definitions and sources, is two thirds of the file and ships beside the scripts
 * (`loadIndicators`); the bundles carry what reading a report needs.
 */
const keepStatementsOut = {
  name: 'keep-statements-out',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith(`/${indicators}`)) return undefined;
    const measures = (JSON.parse(code) as Record<string, unknown>[]).map((record) =>
      Object.fromEntries(measureFields.map((field) => [field, record[field]])),
    );
    return { code: JSON.stringify(measures), map: null };
  },
};

/** Underlines of highlights came with it (`docs/browsers.md`). */
const firefoxFloor = '146.0';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  zip: {
    name: 'zhengbaotong',
    // The sources zip holds what a reviewer needs to build the same bytes, and nothing that is made.
    excludeSources: [
      '.output/**',
      '.cache/**',
      '.wxt/**',
      'coverage/**',
      'tests/**',
      'scripts/bench/**',
      'scripts/proof/**',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...portalPatterns],
    optional_host_permissions: [...nationwidePatterns, '*://*/*'],
    action: { default_title: '__MSG_extName__' },
    content_security_policy: {
      // The library asks sites for past reports that the reader has confirmed (`entrypoints/library/fetch-page.ts`), the
      // reading page for the one file that they opened (`entrypoints/viewer/get-bytes`).
      // A manifest has one policy for all pages: those that ask nobody narrow it in their own head.
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'self' http: https:; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'",
    },
    commands: {
      'toggle-panel': {
        // Chromium on Linux keeps Alt+Shift with A, C, P, R, W, X and Z for itself (tried).
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandTogglePanel__',
      },
      keep: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandKeep__' },
      'look-up': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandLookUp__' },
      // Chrome takes four suggested keys of an extension and no more.
      selection: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSelection__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'zhengbaotong@zhengbaotong.org',
              strict_min_version: firefoxFloor,
              // No server of ours, no telemetry: nothing is collected. What goes to the reader's own server, where they
              // set one up, is asked for then (`entrypoints/library/ask-for-server.ts`).
              data_collection_permissions: { required: ['none'], optional: [...dataForServer] },
            },
            gecko_android: { strict_min_version: firefoxFloor },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  vite: ({ browser }) => ({
    plugins: [nameTheBrowser(browser), keepJiebaOut, keepPdfjsOut, keepStatementsOut, dropSamples],
    build: { target: 'es2023' },
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      // Its page's own title is a word of one language.
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_extName__';
      const everyPage = {
        matches: [...portalPatterns],
        exclude_globs: [...serviceGlobs],
        all_frames: true,
      };
      manifest.content_scripts = [
        // Takes our name before the page can (`entrypoints/early`).
        ...(wxt.config.browser === 'chrome'
          ? [{ ...everyPage, run_at: 'document_start' as const, js: ['early.js'] }]
          : []),
        // The one script that looks at pages without being asked (`entrypoints/detect`).
        { ...everyPage, run_at: 'document_end', js: ['detect.js'] },
      ];
    },
    'build:publicAssets': (wxt, files) => {
      files.push({ absoluteSrc: resolve(wxt.config.root, jieba), relativeDest: 'jieba.wasm' });
      files.push({ absoluteSrc: resolve(wxt.config.root, towns), relativeDest: 'towns.txt' });
      files.push({ absoluteSrc: resolve(wxt.config.root, catalogue), relativeDest: 'catalogue.json' });
      files.push({ absoluteSrc: resolve(wxt.config.root, indicators), relativeDest: 'indicators.json' });
      files.push({ contents: glossary(), relativeDest: 'glossary.json' });
      files.push({ contents: laws(), relativeDest: 'laws.json' });
      for (const { path, dest } of listPdfjsFiles(readdirSync(resolve(pdfjs, 'cmaps'))))
        files.push({ absoluteSrc: resolve(pdfjs, path), relativeDest: dest });
      for (const file of sampleReports)
        files.push({
          absoluteSrc: resolve(wxt.config.root, 'assets/sample', file),
          relativeDest: `sample/${file}`,
        });
    },
  },
});
