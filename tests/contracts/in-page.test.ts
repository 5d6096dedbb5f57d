import { describe, expect, test } from 'vitest';
import { listSources, readSource, walkImports } from '../helpers/sources.ts';

const inPage = ['detect', 'genre', 'skeleton', 'report'].map((name) => `entrypoints/${name}/index.ts`);
const modules = [...new Set(inPage.flatMap((entry) => [...walkImports(entry).files.keys()]))].filter((path) =>
  /\.tsx?$/.test(path),
);

describe('what runs in a page', () => {
  test('is found, the cards among it', () => {
    expect(modules).toEqual(expect.arrayContaining(['components/in-page/figure-card.tsx']));
  });

  test.each(modules)('%s takes no text: a page sees every key that is typed in it', (path) => {
    const source = readSource(path);
    expect(source).not.toMatch(/<textarea|\scontentEditable=|createElement\('(?:input|textarea)'/i);
    for (const [input] of source.matchAll(/<input\b[^>]*/g))
      expect(input).toMatch(/type="(?:checkbox|radio)"/);
  });
});

test('only the painter registers highlights, which the page can read', () => {
  const registering = listSources('lib')
    .concat(listSources('components'), listSources('entrypoints'))
    .filter((path) => /registry\.(?:set|delete)\(|highlights\.set\(/.test(readSource(path)));
  expect(registering).toEqual(['lib/page/painter.ts']);
});
