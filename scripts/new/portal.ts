import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSkeleton } from './fill-skeleton.ts';
import { fillIn, Refused, type Scaffold } from './scaffold.ts';

const list = 'lib/portals/all-portals.ts';
const fixtures = 'tests/fixtures/pages';

/** Where the draft goes, the family's name, and a page of it without its words, `null` where there is none. */
interface PortalWish {
  root: string;
  id: string;
  sample?: string | null;
}

const invented = 'assets/sample/report-2025h1.txt';

/**
 * The draft of a portal family: its file, its line in the list, a fixture and a near miss with a golden each. The
 * goldens have no address yet, so that the contract test of the folder fails until they are filled. Of a page's sample the
 * report's fixture is made, in its structure and with invented words; its golden has the sample's address.
 * Throws `Refused` when the name is no plain word or is taken.
 */
export function draftPortal({ root, id, sample = null }: PortalWish): Scaffold {
  if (!/^[a-z][a-z0-9]*$/.test(id))
    throw new Refused(`${id}: a family's name is small letters and digits, as in its host: pudong`);
  const file = `lib/portals/${id}.ts`;
  if (existsSync(join(root, file))) throw new Refused(`${file} is there already`);
  const filled =
    sample && fillSkeleton(sample, readFileSync(new URL(`../../${invented}`, import.meta.url), 'utf8'));
  const report = filled || { html: page('一份报告'), address: null };
  return {
    files: [
      { path: file, text: portalSource(id) },
      { path: list, text: enlist(readFileSync(join(root, list), 'utf8'), id) },
      { path: `${fixtures}/${id}-report.html`, text: report.html },
      {
        path: `${fixtures}/${id}-report.json`,
        text: golden(id, report.address, { verdict: 'yes', ...identity }),
      },
      { path: `${fixtures}/${id}-near-miss.html`, text: page('一份不是报告的文件') },
      {
        path: `${fixtures}/${id}-near-miss.json`,
        text: golden(id, null, { verdict: 'no', counter: fillIn }),
      },
    ],
    next: [
      `Say in ${file} which pages are the family's, and only what the general rules can't find by themselves.`,
      filled
        ? `Give the page in ${fixtures} an invented title, head and labels, cut what is of no use there, and write its golden; then the near miss.`
        : `Write the two pages in ${fixtures} with the portal's own markup and an invented text, and their goldens.`,
      `A platform that several portals share moves below the single portals in ${list}.`,
      'npx vitest run tests/contracts/portals.test.ts tests/dom/portals names what is still missing.',
    ],
  };
}

/** The list with the family in it: its import in the order of the paths, its name first among the families. */
function enlist(source: string, id: string): string {
  const lines = source.split('\n');
  const path = `./${id}.ts`;
  const pathOf = (line: string) => /^import .* from '(\.\/[^']+)';$/.exec(line)?.[1];
  const at = lines.findIndex((line) => (pathOf(line) ?? '') > path);
  const lastImport = lines.findLastIndex((line) => pathOf(line));
  lines.splice(at === -1 ? lastImport + 1 : at, 0, `import { ${id}Portal } from '${path}';`);
  const opening = lines.findIndex((line) => line.startsWith('export const allPortals'));
  lines.splice(opening + 1, 0, `  ${id}Portal,`);
  return lines.join('\n');
}

function portalSource(id: string): string {
  return `import { readGeneral } from './general.ts';
import type { Portal } from './portal.ts';

/** ${fillIn}: which portals, how their addresses are built, and what the general rules can't find there. */
export const ${id}Portal: Portal = {
  id: '${id}',
  matches: (url) => /^https?:\\/\\/www\\.${id}\\.invalid\\//.test(url),
  read: readGeneral,
};
`;
}

/** What a golden says of a report, nothing of it known yet. */
const identity = {
  ...{ title: null, place: null, placeType: null, district: null, period: null, kind: null },
  ...{ deliveredOn: null, publishedOn: null, publisher: null, indexNo: null, documentNo: null },
  ...{ meeting: null, speaker: null },
};

function golden(id: string, address: string | null, expected: Record<string, unknown>): string {
  return `${JSON.stringify({ url: address ?? '', portal: id, ...expected }, null, 2)}\n`;
}

function page(title: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<!-- ${fillIn}: the portal's own markup around an invented text -->
</body>
</html>
`;
}
