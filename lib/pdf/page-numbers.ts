import { readHanziNumeral } from '../text/hanzi-numeral.ts';

/** `— 3 —`, `第3页 共12页`, `3 / 12`: a page's number wherever it stands in the margin, even on a single page. */
const numberShapes: readonly { id: string; pattern: RegExp; sample: string }[] = [
  { id: 'between-dashes', pattern: /^[-—–－―·]+\d{1,4}[-—–－―·]+$/u, sample: '— 3 —' },
  { id: 'named', pattern: /^第\d{1,4}页(?:[，,/]?共\d{1,4}页)?$/u, sample: '第 3 页 共 12 页' },
  { id: 'named-behind', pattern: /^共\d{1,4}页[，,/]?第\d{1,4}页$/u, sample: '共 12 页 第 3 页' },
  { id: 'of', pattern: /^\d{1,4}\/\d{1,4}$/u, sample: '3 / 12' },
  {
    id: 'address-and-number',
    pattern: /^(?:https?|file):\S+?\d{1,4}\/\d{1,4}$/u,
    sample: 'https://a.gov.cn/b.html 3/12',
  },
];
/** A number that is a page's only where it counts on, bare or with a dash on the outer side, a bracket around it, the word for a page. */
const countedNumber =
  /^(?:第|P|p)?[-—–－―·(（[]*(\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}|[一二三四五六七八九十百]{1,5})[-—–－―·)）\]]*页?$/u;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** True for text, without blanks, that is a page's number by its shape alone. */
export const isPageNumber = (text: string): boolean => numberShapes.some(({ pattern }) => pattern.test(text));

/** The number that text without blanks is, as pages print theirs: `3`, `— 3`, `iii`, `三`; `null` for any other. */
export function readPageNumber(text: string): number | null {
  const digits = countedNumber.exec(text)?.[1];
  if (digits === undefined) return null;
  if (/^\d/.test(digits)) return Number(digits);
  if (!/^[a-z]/i.test(digits)) return readHanziNumeral(digits, 0)?.value ?? null;
  let value = 0;
  const signs = Array.from(digits.toLowerCase(), (sign) => romanValues[sign]!);
  for (const [i, sign] of signs.entries()) value += sign < (signs[i + 1] ?? 0) ? -sign : sign;
  return value;
}
