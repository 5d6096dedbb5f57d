import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPortals } from '../../lib/portals/all-portals.ts';

const portalFolder = 'lib/portals';
const fixtureFolder = 'tests/fixtures/pages';

/** Files of the room that export a `Portal`. */
const families = readdirSync(portalFolder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const exported = /export const (\w+)Portal: Portal/.exec(readFileSync(`${portalFolder}/${file}`, 'utf8'));
    return exported ? [file.replace(/\.ts$/, '')] : [];
  });

const fixtures = readdirSync(fixtureFolder).filter((file) => file.endsWith('.html'));

describe('portal families', () => {
  it('are all in the list, under the name of their file', () => {
    expect(allPortals.map((portal) => portal.id).sort()).toEqual([...families].sort());
  });

  it('end with the general reader, which takes every page', () => {
    expect(allPortals.at(-1)?.id).toBe('general');
    expect(allPortals.at(-1)?.matches('https://www.example.gov.cn/', null as unknown as Document)).toBe(true);
  });

  it.each(families.filter((family) => family !== 'general'))('%s has a fixture and a near miss', (family) => {
    const own = fixtures.filter((file) => file.startsWith(`${family}-`));
    expect(own.some((file) => file.includes('near-miss'))).toBe(true);
    expect(own.some((file) => !file.includes('near-miss'))).toBe(true);
  });

  it.each(fixtures)('%s has a golden that knows its address', (file) => {
    const path = `${fixtureFolder}/${file.replace(/\.html$/, '.json')}`;
    expect(existsSync(path)).toBe(true);
    expect(URL.canParse(JSON.parse(readFileSync(path, 'utf8')).url)).toBe(true);
  });
});
