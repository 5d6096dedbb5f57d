import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const portalFolder = 'lib/portals';
const fixtureFolder = 'tests/fixtures/pages';

/** Names of the families below `root`: the files of the room that export a `Portal`. */
export function listFamilies(root: string): string[] {
  return readdirSync(join(root, portalFolder))
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /export const \w+Portal: Portal/.test(readFileSync(join(root, portalFolder, file), 'utf8')),
    )
    .map((file) => file.replace(/\.ts$/, ''));
}

/** Page fixtures below `root`, by file name, sorted. */
export function listPageFixtures(root: string): string[] {
  return readdirSync(join(root, fixtureFolder))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/** The kinds of fixture that a family has: a report, a near miss; the general family needs none of its own. */
export function kindsOfFixture(root: string, family: string): ('report' | 'near-miss')[] {
  const own = listPageFixtures(root).filter((file) => file.startsWith(`${family}-`));
  return own.map((file) => (file.includes('near-miss') ? 'near-miss' : 'report'));
}

/** The address that a fixture's golden gives, `null` when there is no golden or none in it that is an address. */
export function addressOfFixture(root: string, file: string): string | null {
  const path = join(root, fixtureFolder, file.replace(/\.html$/, '.json'));
  if (!existsSync(path)) return null;
  const { url } = JSON.parse(readFileSync(path, 'utf8')) as { url: string };
  return URL.canParse(url) ? url : null;
}
