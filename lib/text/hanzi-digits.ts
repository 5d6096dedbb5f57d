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
