import { describe, expect, test } from 'vitest';
import { listSources, readImports, readSource, walkImports } from '../helpers/sources.ts';

/** Who may import what; a path belongs to the longest prefix that fits. */
const rooms: { path: string; dom: boolean; browser: boolean; dexie: boolean; preact: boolean }[] = [
  { path: 'lib/', dom: false, browser: false, dexie: false, preact: false },
  { path: 'lib/portals/', dom: true, browser: false, dexie: false, preact: false },
  { path: 'lib/files/', dom: true, browser: false, dexie: false, preact: false },
  { path: 'lib/word/', dom: true, browser: false, dexie: false, preact: false },
  { path: 'lib/page/', dom: true, browser: false, dexie: false, preact: false },
  { path: 'lib/store/', dom: false, browser: false, dexie: true, preact: false },
  { path: 'lib/protocol/', dom: false, browser: true, dexie: false, preact: false },
  { path: 'lib/settings/', dom: false, browser: true, dexie: false, preact: false },
  { path: 'components/', dom: true, browser: false, dexie: false, preact: true },
  { path: 'entrypoints/', dom: true, browser: true, dexie: true, preact: true },
];

const modules = [...listSources('lib'), ...listSources('components'), ...listSources('entrypoints')];

function roomOf(path: string) {
  return rooms
    .filter((room) => path.startsWith(room.path))
    .reduce((longest, room) => (room.path.length > longest.path.length ? room : longest));
}

const packageKinds = {
  browser: /^(wxt\/(browser|utils\/storage)|webextension-polyfill|@webext-core\/)/,
  dexie: /^dexie\b/,
  preact: /^(preact|@preact)\b/,
};

describe('who may import what', () => {
  test.each(modules)('%s keeps to its room', (path) => {
    const room = roomOf(path);
    for (const name of readImports(path).packages) {
      for (const [kind, pattern] of Object.entries(packageKinds)) {
        if (pattern.test(name)) expect(room, `${path} imports ${name}`).toHaveProperty(kind, true);
      }
      if (name === '#i18n') expect(path, 'sentences are for views').toMatch(/^(components|entrypoints)\//);
    }
  });

  test.each(modules.filter((path) => path.startsWith('lib/')))(
    '%s imports no view and no entrypoint',
    (path) => {
      for (const file of readImports(path).files) expect(file).not.toMatch(/^(components|entrypoints)\//);
    },
  );

  test.each(modules.filter((path) => path.startsWith('components/')))(
    '%s stores and sends nothing',
    (path) => {
      const { files } = walkImports(path);
      for (const [file, way] of files) {
        expect(file, way.join(' → ')).not.toMatch(/^(lib\/(store|protocol|settings)|entrypoints)/);
      }
      expect(readSource(path)).not.toMatch(/\b(browser|chrome)\.[a-z]+\./);
    },
  );
});

describe('what runs in a page', () => {
  const inPage = listSources('entrypoints').filter((path) =>
    /^entrypoints\/(detect|genre|skeleton|report)(\/index)?\.tsx?$/.test(path),
  );

  test('all scripts are there', () => expect(inPage).toHaveLength(4));

  test.each(inPage)('%s reaches neither the store nor the segmenter', (entry) => {
    const { files, packages } = walkImports(entry);
    for (const [file, way] of files) {
      expect(file, way.join(' → ')).not.toMatch(
        /^(lib\/(store\/|knowledge\/(seeds|seed-glossary|knowledge)\.ts|reading\/)|seeds\/)/,
      );
    }
    for (const [name, from] of packages) {
      expect(name, `imported by ${from}`).not.toMatch(/^(dexie|jieba-wasm)\b/);
    }
  });

  test('detect loads no views, and checks nothing: it answers no message', () => {
    const entry = inPage.find((path) => path.includes('detect'))!;
    const { files, packages } = walkImports(entry);
    expect([...packages.keys()].filter((name) => /preact|#i18n|valibot/.test(name))).toEqual([]);
    expect([...files.keys()].filter((file) => file.startsWith('components/'))).toEqual([]);
  });
});

/** The only modules that may ask the network, each with the reason. */
const mayAsk: Record<string, string> = {
  'entrypoints/session/column-page.ts': 'the column page of the same site, on the reader’s click',
  'entrypoints/library/fetch-page.ts': 'past reports of a place, on the reader’s click on their list',
  'entrypoints/library/sync-run.ts': 'the reader’s own server, on their click or as they set it',
  'entrypoints/viewer/get-bytes/fetch-file.ts': 'the file of the reading page, on the click that opened it',
  'entrypoints/viewer/get-bytes/from-tab.ts': 'the same file, in the tab that shows its site',
  'entrypoints/background/packaged.ts': 'files of the extension’s own',
};

describe('what no source may hold', () => {
  test.each(modules)('%s writes no markup and asks no network', (path) => {
    const source = readSource(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(source).not.toMatch(
      /\b(innerHTML|outerHTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write)\b/,
    );
    expect(source).not.toMatch(/\beval\(|new Function\(/);
    if (!(path in mayAsk)) {
      expect(source).not.toMatch(
        /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/,
      );
    }
  });

  test('every exception is still needed', () => {
    for (const path of Object.keys(mayAsk)) expect(readSource(path)).toMatch(/fetch\(/);
  });
});
