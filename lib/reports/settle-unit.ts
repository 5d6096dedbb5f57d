import type { Division, EnclosingDivisions } from '../knowledge/divisions.ts';
import { liesIn, unitOfHost } from '../knowledge/pinyin-host.ts';
import { findAllEnclosing, type KnownAround, shortNameOf } from '../knowledge/place-index.ts';
import type { PlaceInput } from './place-clue.ts';

/**
 * What a place lies in, by the country's divisions: those of the one unit of that name which nothing printed around it
 * contradicts; of several the one on whose county's or city's portal the page stands, else the one whose county, else
 * whose city the page names. `null` when none is known or nothing settles it: a twin name is never decided by a guess.
 */
export function settleUnit(name: string, around: KnownAround, input: PlaceInput): EnclosingDivisions | null {
  const named = findAllEnclosing(name, around, input.places);
  const fits = named.length < 2 ? named : onPortal(named, input);
  if (fits.length < 2) return fits[0] ?? null;
  const page = withoutPartners([input.title, input.facts.documentTitle, input.body.text].join('\n'));
  for (const { nameOf, least } of namesInOrder) {
    const chosen = namedMost(fits, page, { nameOf, least });
    if (chosen !== undefined) return chosen;
  }
  return null;
}

/** Those of the units that lie where the portal's government sits; all of them where it is none of theirs. */
function onPortal(units: readonly EnclosingDivisions[], input: PlaceInput): readonly EnclosingDivisions[] {
  const { divisions } = input.places;
  const portal = portalUnit(input);
  const own = portal ? units.filter((unit) => liesIn(unit, portal, divisions)) : [];
  return own.length > 0 ? own : units;
}

/** The province, city or county whose name in pinyin is the page's host; `null` for none, several or a local file. */
export function portalUnit({ facts: { address }, places }: PlaceInput): Division | null {
  return address && URL.canParse(address) ? unitOfHost(new URL(address).hostname, places.divisions) : null;
}

/** 用好崇明区帮扶资金, 赴象山县考察, 承接北京市产业转移: places one deals with, and lies in the least. */
const partner = /帮扶|对口|协作|援[助建]|支援|结对|考察|学习|承接|疏解|转移/u;

/** The page's clauses but for those that speak of partners. */
const withoutPartners = (page: string): string =>
  page
    .split(/[，,。；;！!？?\n]/u)
    .filter((clause) => !partner.test(clause))
    .join('\n');

/**
 * By what twins are told apart, the surest first, and how often it must be named. A county's short name is a common
 * word too often (和平, 新城); a city's is none.
 */
const namesInOrder: readonly { nameOf: (unit: EnclosingDivisions) => string | null; least: number }[] = [
  { nameOf: ({ county }) => county, least: 1 },
  { nameOf: ({ city, province }) => city ?? province, least: 1 },
  {
    nameOf: ({ city, province }) => (city || province ? shortNameOf((city ?? province)!) : null),
    least: 2,
  },
];

/** How much more often than any other the chosen one is named: others come up in passing, on a visit or as a neighbour. */
const moreThanSecond = 3;

/**
 * The unit whose name the page prints by far most; `undefined` where it prints none of them, `null` where it prints
 * several or where several units share the name.
 */
function namedMost(
  units: readonly EnclosingDivisions[],
  page: string,
  { nameOf, least }: (typeof namesInOrder)[number],
): EnclosingDivisions | null | undefined {
  const counts = new Map<string, number>();
  for (const name of new Set(units.map(nameOf))) {
    const count = name === null ? 0 : page.split(name).length - 1;
    if (count >= least) counts.set(name!, count);
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best) return undefined;
  const meant = units.filter((unit) => nameOf(unit) === best[0]);
  return meant.length === 1 && (!second || second[1] * moreThanSecond <= best[1]) ? meant[0]! : null;
}
