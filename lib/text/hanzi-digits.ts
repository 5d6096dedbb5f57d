/** The digits in Chinese characters, as years and days are spelt with them; 两 counts and spells nothing. */
export const hanziDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The digits from 0 to 9 in their order: each is written by its place, and read by it. */
export const digitsInOrder = '〇一二三四五六七八九';

/** Every sign that is set for zero in a year of characters: 二〇一二年, 二0一二年, 二O一二年. */
const zeroSigns = '〇零○◯OoＯΟ０0';
const nines = '一二三四五六七八九';
/** One digit of such a year. A source for `new RegExp`. */
export const yearDigit = `[${zeroSigns}${nines}]`;
/** A year of the last century or this one in characters, without its 年. A source for `new RegExp`. */
export const hanziYear = `(?:二[${zeroSigns}]|一九)${yearDigit}{2}`;

/** The number that digits spell one by one, in characters, digits and any sign for zero: 二〇二四, 2024 → 2024; NaN for anything else. */
export const readSpelled = (printed: string): number =>
  Number([...printed].map((sign) => (zeroSigns.includes(sign) ? 0 : (hanziDigits[sign] ?? sign))).join(''));
