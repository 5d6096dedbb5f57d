/** The superscripts that Unicode has for the ten digits, in their order. */
export const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text with its digits as superscripts, unit for unit: a note's number never reads as one of the text's. */
export const raiseDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!);

/** The text with superscripts as plain digits, unit for unit. */
export const lowerDigits = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raisedDigits.indexOf(digit)));

/** The numbers in circles from 1 to 20 that every font has, in their order. */
export const circledNumbers = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
