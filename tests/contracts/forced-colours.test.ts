import { expect, test } from 'vitest';
import { listSources, readSource } from '../helpers/sources.ts';

const sheets = listSources('components', /\.css$/);

/** The rules of a style sheet with the conditions around them, comments left out. */
function rulesOf(path: string): { selectors: string[]; body: string; within: string }[] {
  const css = readSource(path).replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: ReturnType<typeof rulesOf> = [];
  const open: string[] = [];
  for (const [, words, end] of css.matchAll(/([^{}]*)([{}])/g)) {
    if (end === '{') open.push(words!.split(';').at(-1)!.trim());
    else {
      const head = open.pop()!;
      const selectors = head.split(',').map((one) => one.trim());
      if (!head.startsWith('@')) rules.push({ selectors, body: words!, within: open.join(' ') });
    }
  }
  return rules;
}

const isForced = ({ within }: { within: string }) => within.includes('forced-colors: active');

test.each(sheets)('a sign that %s draws in its ground is there under forced colours', (path) => {
  const rules = rulesOf(path);
  const signs = rules
    .filter((rule) => !isForced(rule) && /(?:background|mask)[a-z-]*:[^;]*currentColor/.test(rule.body))
    .flatMap(({ selectors }) => selectors);
  const kept = rules
    .filter((rule) => isForced(rule) && rule.body.includes('forced-color-adjust: none'))
    .flatMap(({ selectors }) => selectors);
  expect(kept).toEqual(expect.arrayContaining(signs));
});

test('the cross is among them', () => {
  const crosses = rulesOf('components/parts.css').filter(({ selectors }) =>
    selectors.includes('.cross::after'),
  );
  expect(crosses.filter(isForced)).toHaveLength(1);
});

test.each(['.caution', '.notice.caution', '.tag', '.button.primary'])(
  '%s, which a ground sets apart, has an edge under forced colours',
  (selector) => {
    const own = rulesOf('components/parts.css').filter(
      (rule) => isForced(rule) && rule.selectors.includes(selector),
    );
    expect(own.map(({ body }) => body).join(' ')).toMatch(
      /outline: 1px solid CanvasText|border-color: CanvasText/,
    );
  },
);
