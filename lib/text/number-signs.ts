/** The superscripts that Unicode has for the ten digits, in their order. */
export const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text with its digits as superscripts, unit for unit: a note's number never reads as one of the text's. */
export const raiseDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!);

/** The letters of a small Roman numeral and their superscripts, in one order; Word counts endnotes with them. */
const romans = 'ivx';
const raisedRomans = 'ⁱᵛˣ';

/** The letters and the asterisk that mark notes, in one order with their superscripts; i, v and x count as Roman. */
const letters = 'abcdefgh*jklmnop';
/** The superscripts that Unicode has for letters and asterisks that mark notes. */
export const raisedLetters = 'ᵃᵇᶜᵈᵉᶠᵍʰ⁎ʲᵏˡᵐⁿᵒᵖ';

/** Signs that mark notes behind the asterisk; no superscript is meant by them, since they are no part of a text. */
const daggers = '†‡';

/** What the mark of a note is made of once it is raised: digits, a Roman numeral, a letter, asterisks or a dagger. A pattern without groups. */
export const raisedMark = `(?:[⁰¹²³⁴-⁹]{1,3}|[ⁱᵛˣ]{1,5}|⁎{1,3}|[${daggers}${raisedLetters.replace('⁎', '')}])`;

/**
 * The words of a superscript as Unicode has them, unit for unit: digits, and a Roman numeral, a letter or asterisks that
 * stand alone (ⁱᵛ, ᵃ, ⁎). A capital is raised as the small letter.
 */
export const raiseMark = (text: string): string => {
  if (/^\s*[ivx]{1,5}\s*$/.test(text))
    return text.replace(/[ivx]/g, (letter) => raisedRomans[romans.indexOf(letter)]!);
  const small = text.replace('＊', '*').toLowerCase();
  return /^\s*(?:\*{1,3}|[a-hj-p])\s*$/.test(small)
    ? small.replace(/\S/g, (letter) => raisedLetters[letters.indexOf(letter)]!)
    : raiseDigits(text);
};

/** The number that a raised letter, asterisks or a dagger count: ᵇ 2, ⁎⁎⁎ 3, † 2 (behind ⁎); `null` for what is none. */
export function parseRaisedLetter(text: string): number | null {
  if (/^⁎{1,3}$/.test(text)) return text.length;
  if (text.length !== 1) return null;
  const at = raisedLetters.indexOf(text);
  if (at >= 0) return at + 1;
  return daggers.includes(text) ? daggers.indexOf(text) + 2 : null;
}

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
    .replace(/[ⁱᵛˣ]/g, (letter) => romans[raisedRomans.indexOf(letter)]!)
    .replace(new RegExp(`[${raisedLetters}]`, 'g'), (letter) => letters[raisedLetters.indexOf(letter)]!);

/** The numbers in circles from 1 to 20 that every font has, in their order. */
export const circledNumbers = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
