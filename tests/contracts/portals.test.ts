import { describe, expect, it, test } from 'vitest';
import { allPortals } from '../../lib/portals/all-portals.ts';
import { withPortalTables } from '../../scripts/fields/portal-tables.ts';
import {
  addressOfFixture,
  kindsOfFixture,
  listFamilies,
  listPageFixtures,
} from '../helpers/portal-families.ts';
import { projectRoot, readSource } from '../helpers/sources.ts';

const families = listFamilies(projectRoot);

test('docs/portals.md says what is known of each (npm run fields)', () => {
  const document = readSource('docs/portals.md');
  expect(withPortalTables(document, projectRoot)).toBe(document);
});

describe('portal families', () => {
  it('are all in the list, under the name of their file', () => {
    expect(allPortals.map((portal) => portal.id).sort()).toEqual([...families].sort());
  });

  it('end with the general reader, which takes every page', () => {
    expect(allPortals.at(-1)?.id).toBe('general');
    expect(allPortals.at(-1)?.matches('https://www.example.gov.cn/', null as unknown as Document)).toBe(true);
  });

  it.each(families.filter((family) => family !== 'general'))('%s has a fixture and a near miss', (family) => {
    expect(kindsOfFixture(projectRoot, family)).toEqual(expect.arrayContaining(['report', 'near-miss']));
  });

  it.each(listPageFixtures(projectRoot))('%s has a golden that knows its address', (file) => {
    expect(addressOfFixture(projectRoot, file)).not.toBeNull();
  });
});
