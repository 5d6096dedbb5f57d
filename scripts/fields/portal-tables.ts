import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalPatterns } from '../../lib/knowledge/hosts.ts';
import { allPortals } from '../../lib/portals/all-portals.ts';
import { kindsOfFixture } from '../../tests/helpers/portal-families.ts';

/** `high`: addresses and markup stand in public code and in several pages; `mid`: the text of pages was seen, their markup was not. */
type Sure = 'high' | 'mid' | 'low';

/** What a person knows of each family: its pages, what its rules say over the general ones, how sure that is. */
const known: Readonly<Record<string, { pages: string; beyond: string; sure: Sure }>> = {
  pudong: {
    pages: '`www.pudong.gov.cn/zwgk/<column>/<year>/<day of the year>/<id>.html`',
    beyond:
      'a title that stands in 信息名称 alone; an empty 索引号 before 发布机构; the path’s day is no date',
    sure: 'mid',
  },
  shmh: {
    pages: '`zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/<column>/content/<UUID>.htm`',
    beyond: 'a column’s name that is printed as a heading; the trail without an element of its own',
    sure: 'mid',
  },
  shbsq: {
    pages: '`xxgk.shbsq.gov.cn/article.html?infoid=<uuid>`, also at 101.230.193.164',
    beyond: '`<title>` is title_column_site; the page is filled in by script',
    sure: 'mid',
  },
  govxxgk: {
    pages: '`/govxxgk/<unit>/<day>/<uuid>.html` of 静安, 松江, 崇明',
    beyond: '平台发布 names nobody; the path’s day where the page prints none',
    sure: 'mid',
  },
  jpaas: {
    pages: '`/art/<year>/<month>/<day>/art_<column>_<article>.html`, newer ones with a hash (浙江, 江苏)',
    beyond: 'the body between the comments `ZJEG_RSS.content`; title and column in meta tags; the path’s day',
    sure: 'high',
  },
  gkmlpt: {
    pages: '`/gkmlpt/content/…`, `/…/content/post_<id>.html` (广东)',
    beyond: 'a trail that ends in the document’s own title; the place in the trail alone',
    sure: 'mid',
  },
  general: {
    pages: 'any other',
    beyond:
      'the national meta tags, head fields by their labels, containers by name, the sentences of a page',
    sure: 'high',
  },
};

interface SeenPage {
  url: string;
  published: string | null;
  seen: string;
}

/** Around the tables in `docs/portals.md`; what is between them is written by `npm run fields`. */
const [opening, closing] = ['<!-- portals: npm run fields -->', '<!-- /portals -->'];

/** The document with the tables in their place; throws when the place is not marked. */
export function withPortalTables(document: string, root: string): string {
  const start = document.indexOf(opening);
  const end = document.indexOf(closing);
  if (start === -1 || end < start) throw new Error(`no ${opening} … ${closing} in the document`);
  return `${document.slice(0, start)}${opening}\n\n${portalTables(root)}\n\n${document.slice(end)}`;
}

/** What is known of each family and of each host that is read without being asked; counts are those of `seeds/reports.json`. */
function portalTables(root: string): string {
  const pages = readSeen(root);
  const familyOf = ({ url }: SeenPage) => allPortals.find((portal) => isOf(portal, url))!.id;
  const families = allPortals.map(({ id }) => {
    const told = known[id];
    if (!told) throw new Error(`nothing is told of the family ${id} in scripts/fields/portal-tables.ts`);
    const fixtures = kindsOfFixture(root, id);
    const misses = fixtures.filter((kind) => kind === 'near-miss').length;
    const own = counted(pages.filter((page) => familyOf(page) === id));
    return `| \`${id}\` | ${told.pages} | ${told.beyond} | ${told.sure} | ${own} | ${fixtures.length - misses}, ${misses} |`;
  });
  const hosts = portalPatterns.map((pattern) => {
    const domain = pattern.slice('*://*.'.length, -'/*'.length);
    const own = pages.filter(({ url }) => `.${new URL(url).hostname}`.endsWith(`.${domain}`));
    const by = [...new Set(own.map((page) => `\`${familyOf(page)}\``))].join(', ');
    return `| ${domain} | ${counted(own)} | ${by || '—'} |`;
  });
  return [
    '| family | pages | what its rules know over the general ones | how sure | report pages known, newest, last seen | fixtures: reports, near misses |',
    '|---|---|---|---|---|---|',
    ...families,
    '',
    '| portal | report pages known, newest, last seen | read by |',
    '|---|---|---|',
    ...hosts,
  ].join('\n');
}

/** Families go by the address alone here: nothing is fetched. */
const isOf = ({ matches }: (typeof allPortals)[number], url: string): boolean =>
  matches(url, null as unknown as Document);

function counted(pages: readonly SeenPage[]): string {
  if (pages.length === 0) return 'none';
  const latest = (days: (string | null)[]) => days.filter(Boolean).sort().at(-1) ?? 'undated';
  return `${pages.length}, ${latest(pages.map(({ published }) => published))}, ${latest(pages.map(({ seen }) => seen))}`;
}

function readSeen(root: string): SeenPage[] {
  const rows = JSON.parse(readFileSync(join(root, 'seeds/reports.json'), 'utf8')) as (Omit<
    SeenPage,
    'url'
  > & {
    addresses: { url: string; host: string }[];
  })[];
  return rows.flatMap(({ addresses, published, seen }) =>
    addresses.filter(({ host }) => host === 'portal').map(({ url }) => ({ url, published, seen })),
  );
}
