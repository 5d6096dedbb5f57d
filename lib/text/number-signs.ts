/** The superscripts that Unicode has for the ten digits, in their order. */
export const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text with its digits as superscripts, unit for unit: a note's number never reads as one of the text's. */
export const raiseDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!);

/** The letters of a small Roman numeral and their superscripts, in one order; Word counts endnotes with them. */
const romans = 'ivx';
const raisedRomans = 'ⁱᵛˣ';

/** The words of a superscript as Unicode has them, unit for unit: digits, and a Roman numeral that stands alone (ⁱᵛ). */
export const raiseMark = (text: string): string =>
  /^\s*[ivx]{1,5}\s*$/.test(text)
    ? text.replace(/[ivx]/g, (letter) => raisedRomans[romans.indexOf(letter)]!)
    : raiseDigits(text);

/** The number that a raised Roman numeral up to ³⁹ says; `null` for what is none. */
export function parseRaisedRoman(text: string): number | null {
  if (!/^ˣ{0,3}(?:ⁱˣ|ⁱᵛ|ᵛ?ⁱ{0,3})$/.test(text) || text === '') return null;
  const values = Array.from(text, (letter) => [1, 5, 10][raisedRomans.indexOf(letter)]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The text with superscripts as plain digits and letters, unit for unit. */
export const lowerDigits = (text: string): string =>
  text
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raisedDigits.indexOf(digit)))
    .replace(/[ⁱᵛˣ]/g, (letter) => romans[raisedRomans.indexOf(letter)]!);

/** The numbers in circles from 1 to 20 that every font has, in their order. */
export const circledNumbers = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
