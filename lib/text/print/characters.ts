/**
 * The one table of characters: what a UTF-16 unit is to a reader of print, and the spelling it has in common with
 * the units that print sets for it. Every view of a text (exact, matching, compact, evidence) asks here and says only
 * what it leaves out. Each rule takes one unit to one unit, so that a place in a view leads back to the printed one.
 */

/**
 * The unified ideographs of U+2E80–2EF3, the radicals that PDF printers write for whole characters, in code order;
 * a radical without one stands for itself. NFKC leaves this block alone. Source: Unicode 14,
 * EquivalentUnifiedIdeograph.txt (⺢ is 氺, ⺼ is 肉); where the equivalent needs two units (⺮ is U+25AE8), the
 * character that Unicode names the radical after (CJK RADICAL BAMBOO, 竹).
 */
const ideographs =
  '⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁冗网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** Spellings outside the ranges below: each first unit of a pair is read as the second. */
const spellings = new Map(
  // Hyphens and the minus; dashes as long as a character; tildes; the ratio sign and upright colons; the rest.
  ['‐-‑-‒-–-−-﹣-', '―—─—━—', '∼~〜~', '∶:︰:﹕:', '﹪%﹢+○〇﹑、﹐,﹔;\u3000 ']
    .join('')
    .match(/../gu)!
    .map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

/** The unit that print means by `unit`: ASCII for full width, the ideograph for a radical, one hyphen, one dash. */
export function spell(unit: number): number {
  // Nearly all of a report are ideographs, and each of them has one spelling.
  if (unit < 0x80 || (unit >= 0x3400 && unit <= 0x9fff)) return unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (unit >= 0x2e80 && unit <= 0x2ef3) return ideographs.charCodeAt(unit - 0x2e80);
  // ⼾ is 戶 to Unicode; the texts of the mainland, which are read here, write 户.
  if (unit === 0x2f3e) return 0x6237;
  if (unit >= 0x2f00 && unit <= 0x2fd5) return String.fromCharCode(unit).normalize('NFKC').charCodeAt(0);
  return spellings.get(unit) ?? unit;
}

/** True for units that end a printed line: LF, VT, FF, CR, NEL, line and paragraph separator. */
export function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** True for units without width: soft hyphen, zero-width spaces and joiners, direction marks, byte order mark. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

/**
 * True for all that shows nothing: spaces of every width, TAB, line breaks, controls, what is invisible. By ranges
 * that hold those of the two functions above, which the small script on every page then need not carry.
 */
export function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x7f || (unit >= 0x3400 && unit <= 0x9fff)) return false;
  return (
    unit <= 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x206f) ||
    [0xad, 0x1680, 0x3000, 0xfeff].includes(unit)
  );
}

/** The text in its common spelling, unit for unit: offsets stay. */
export function spellText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(spell(text.charCodeAt(i)));
  return out;
}

/** Units that may be blank or have another spelling: nearly all of a report are none, and are passed over at once. */
export const unusual = /[^\u3400-\u9fff!-~]/g;

/** The text without what shows nothing, as printed otherwise: for short strings whose offsets nobody needs. */
export const withoutBlanks = (text: string): string =>
  text.replace(unusual, (one) => (isBlank(one.charCodeAt(0)) ? '' : one));

/** The first `length` units as a string, lone surrogates included. */
export function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  // String.fromCharCode takes its arguments from the stack: 8,192 at a time is safe everywhere. Spread, they would be
  // walked one by one, which takes ten times as long.
  for (let from = 0; from < length; from += 8192) {
    const piece = units.subarray(from, Math.min(from + 8192, length));
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}

/** Quotes of every kind: `“三公”经费` and `三公经费` are one term. */
export const openingQuotes = '“‘「『〝﹁﹃';
export const closingQuotes = '”’」』〞﹂﹄';
export const straightQuotes = '"\'＂＇`';
