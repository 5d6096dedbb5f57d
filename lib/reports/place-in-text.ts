import { divisionsOfKind, shortNameOf } from '../knowledge/place-index.ts';
import type { PlaceRecord } from '../knowledge/places.ts';
import { type Clue, isTown, type PlaceInput } from './place-clue.ts';
import { type NamedPlace, parsePlaceName } from './place-name.ts';

/** The kind of government that is spoken for without its name: 我代表省人民政府; and by what its text calls itself. */
const principalKind = /(省|自治区|州|盟|市|县|旗|区)(?:人民)?政府$/;
const calledKind = /[全我](省|州|盟|市|县|旗|区)/;

/**
 * A report whose first paragraphs speak of 全镇, 街道党工委, 镇党委 is a town's though nobody names it above, unless a
 * higher government is spoken for.
 */
export function speaksAsTown(input: PlaceInput): boolean {
  if (principalKind.test(input.body.speech.speaksFor ?? '')) return false;
  const opening = input.body.compact.between(0, 1_500).text;
  return /(?:我|全|本)(?:镇|乡|街道)|街道(?:党工委|上下|经济|各项)|[镇乡]党委|镇人大|办事处/.test(opening);
}

/** Words that stand before a place's name and begin none. */
const beforeName = '在|推进|建设|关于|对|与|和|为|把|由|是|的|开创|推动';
/** 推进石湾镇建设, 石湾镇人: a town's name, but for what only begins with one (石湾镇区, 石湾镇级); 湖镇镇 is read to its end. */
const townName = new RegExp(
  `(?:^|[，。、；：“《（(\\s]|${beforeName})(?!${beforeName})(\\p{Script=Han}{2,4}?(?:街道|镇|乡))(?!\\p{Script=Han}?(?:村|企|级|区|域|镇))`,
  'gu',
);

/** Names of towns in running text: of the list where the portal's place is known, else before an organ's name. */
export function townInText(input: PlaceInput, host: PlaceRecord | null): Clue | null {
  const { text } = input.body;
  const counts = new Map<string, number>();
  if (host) {
    for (const record of input.places.records.values()) {
      if (!isTown(record) || record.parent !== host.id) continue;
      const count = text.split(record.name).length - 1;
      if (count > 0) counts.set(record.name, count);
    }
  } else {
    for (const match of text.matchAll(townName)) {
      const name = match[1] as string;
      if (parsePlaceName(name)?.town === name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  // Another town is named once or twice in passing; its own name comes back again and again.
  if (!best || best[1] < 2 || (second && second[1] * 2 > best[1])) return null;
  const at = text.indexOf(best[0]);
  return {
    named: { province: null, city: null, district: null, town: best[0] },
    quote: best[0],
    source: 'body',
    span: { start: at, end: at + best[0].length },
  };
}

/** What encloses a town, where the opening names both together: 江东市某庄镇. */
export function levelsInText(town: Clue, input: PlaceInput): Partial<NamedPlace> {
  const name = town.named.town as string;
  const opening = input.body.compact.between(0, 3_000).text;
  const before = new RegExp(
    `(?:^|[^\\p{Script=Han}]|[年在于])(\\p{Script=Han}{1,10}[市区县旗])${name}`,
    'u',
  ).exec(opening)?.[1];
  const named = before ? parsePlaceName(`${before}${name}`) : null;
  if (named?.town === name) return { district: named.district, city: named.city };
  const lead = ledBy.exec(opening)?.[1] ?? null;
  return { district: lead !== null && divisionsOfKind(lead, input.places).includes(lead) ? lead : null };
}

/** Under whose lead a town stands, by name: 在平山县委、县政府的领导下. */
const ledBy =
  /(?:在|[,、。和及])((?:(?![在和及与])\p{Script=Han}){2,6}[县区旗市])委[、和]?(?:\p{Script=Han}{0,7}[县区旗市])(?:人民)?政府/u;
const superior =
  /(?:^|[^\p{Script=Han}]|在|和|及)(?:\p{Script=Han}{2,6})?([县区旗市])委[、和]?(?:\p{Script=Han}{0,7}\1)(?:人民)?政府/gu;

/**
 * True where a town says under whose lead it stands, and none of them is of this district's kind: a county's town lies
 * in no city's district, whatever its name is.
 */
export function isUnderOthers({ body }: PlaceInput, district: string): boolean {
  const opening = body.compact.between(0, openingLength).text;
  const kinds = [...opening.matchAll(superior)].map(([, kind]) => kind);
  return kinds.length > 0 && !kinds.includes(district.at(-1));
}

/** Times that a place must be named to be that of the whole text, and how much more often than any other. */
const leastNamed = 5;
const moreThanSecond = 3;
const openingLength = 3_000;

/**
 * The province, city or county that a text keeps naming where its speaker says 我代表省人民政府 alone: of the country's
 * units of that kind the one named most, in full or in short, by far. `null` where none is.
 */
export function governmentInText({ body, places }: PlaceInput): Clue | null {
  const opening = body.compact.between(0, openingLength).text;
  const kind = principalKind.exec(body.speech.speaksFor ?? '')?.[1] ?? calledKind.exec(opening)?.[1];
  if (!kind) return null;
  const counted = divisionsOfKind(kind, places)
    .map((name) => ({ name, short: shortNameOf(name) }))
    .filter(({ short }) => opening.includes(short))
    .map(({ name, short }) => ({ name, short, count: body.text.split(short).length - 1 }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counted;
  if (!best || best.count < leastNamed || (second && second.count * moreThanSecond > best.count)) return null;
  const named = parsePlaceName(best.name);
  const start = body.text.indexOf(best.short);
  return (
    named && { named, quote: best.short, source: 'body', span: { start, end: start + best.short.length } }
  );
}
