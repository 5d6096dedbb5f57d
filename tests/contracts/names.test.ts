import { describe, expect, test } from 'vitest';
import { loadRuleTables } from '../../scripts/why/rule-tables.ts';
import { readModuleNames } from '../helpers/module-names.ts';
import { listSources } from '../helpers/sources.ts';

const code = [
  ...['lib', 'components', 'entrypoints', 'scripts'].flatMap((room) => listSources(room)),
  'wxt.config.ts',
];
const names = new Map(code.map((path) => [path, readModuleNames(path)] as const));

describe('a constant of a module is written in camelCase', () => {
  /** Components and contexts of Preact begin with a capital, as JSX wants it. */
  const isWritten = (name: string, path: string): boolean =>
    (path.startsWith('components/') ? /^[A-Za-z][a-z][A-Za-z0-9]*$/ : /^[a-z][A-Za-z0-9]*$/).test(name);

  test.each(code)('%s', (path) => {
    const others = names.get(path)!.constants.filter(({ name }) => !isWritten(name, path));
    expect(others.map(({ name, line }) => `${name}, line ${line}`)).toEqual([]);
  });
});

/** What of lib is exported for tests alone, each with the reason. */
const forTests: Record<string, string> = {
  'lib/page/mark-styles.ts markStyles': 'jsdom adopts no style sheets: the rules are read as a string',
  'lib/page/snippet-boxes.ts joinLines': 'jsdom has no layout, and so no rectangles to join',
  'lib/portals/paging.ts pagerScripts': 'each rule is tried on its own sample',
  'lib/records/checks.ts mostChecks': 'the tests look at the page once more than is kept',
  'lib/snippets/make-snippet.ts makeAnchor': 'snippets of tests have the anchor that keeping makes',
};

describe('what lib exports', async () => {
  const tables = new Set((await loadRuleTables()).map(({ module, name }) => `${module} ${name}`));
  const asked = new Set(
    code.flatMap((path) => names.get(path)!.imported.map(({ file, name }) => `${file} ${name}`)),
  );

  /** Values that nothing but a test asks for; tables of language are asked for by `why`, types vanish. */
  const unasked = code
    .filter((path) => path.startsWith('lib/'))
    .flatMap((path) =>
      names
        .get(path)!
        .exported.filter(({ isType }) => !isType)
        .map(({ name }) => `${path} ${name}`),
    )
    .filter((name) => !asked.has(name) && !tables.has(name) && !asked.has(`${name.split(' ')[0]} *`));

  test('is used by more than tests, or says why not', () => {
    expect(unasked.filter((name) => !(name in forTests))).toEqual([]);
  });

  test('has no reason that is out of date', () => {
    expect(Object.keys(forTests).filter((name) => !unasked.includes(name))).toEqual([]);
  });
});
