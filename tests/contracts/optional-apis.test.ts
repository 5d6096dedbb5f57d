import { describe, expect, test } from 'vitest';
import { listSources, readSource } from '../helpers/sources.ts';

/** Parts of the browser's interface that Firefox for Android, or one of the desktop browsers, has not. */
const missing = [
  ...['contextMenus', 'menus', 'commands', 'windows', 'downloads'],
  ...['sidePanel', 'sidebarAction', 'offscreen', 'notifications'],
];
const bare = new RegExp(
  `\\b(?:browser|chrome)\\s*\\.\\s*(?:${missing.join('|')})\\b|\\.action\\s*\\.\\s*setBadge\\w+\\(`,
);

const sources = ['entrypoints', 'lib', 'components'].flatMap((folder) => listSources(folder));

describe('a part of the browser that may be missing', () => {
  test.each([
    ['browser.contextMenus.create({ id })', true],
    ['await browser.windows?.update(1, {})', true],
    ['browser.action.setBadgeText({ text })', true],
    ["optionalApi('contextMenus')?.onClicked", false],
    ['browser.commandsOfOurs', false],
    ['action.setBadgeText?.({ text })', false],
  ])('is found in %s: %s', (code, found) => expect(bare.test(code)).toBe(found));

  test('is asked for in one guarded way', () => {
    const asking = sources.filter((path) => bare.test(readSource(path)));
    expect(asking, 'see entrypoints/pages/optional-apis.ts').toEqual([]);
  });
});
