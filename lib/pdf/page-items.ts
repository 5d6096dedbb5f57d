import type { PdfPage, PdfTextItem } from './pdf-page.ts';

/** What pdf.js says of an item beside what reading needs: `ttb` runs from top to bottom, and is `height` long. */
interface GivenItem extends PdfTextItem {
  dir?: string;
  height?: number;
}

/**
 * The items of a page as reading takes them: type that is set upright from top to bottom becomes a line that runs down
 * the page, so that its columns follow one another from right to left.
 */
export function readItems(items: readonly object[]): PdfTextItem[] {
  return (items as GivenItem[]).map((item) => {
    if (item.dir !== 'ttb' || item.str === undefined) return item;
    const [a, b, , , x, y] = item.transform;
    const size = Math.hypot(a, b);
    return { str: item.str, transform: [b, -a, a, b, x - size / 2, y], width: item.height ?? item.width };
  });
}

/** Letters and signs of Chinese, Latin and Greek; whatever else stands in most places of a text was never meant. */
const meant =
  /[\s\x20-\x7e\u00a0-\u024f\u0370-\u03ff\u2000-\u2bff\u2e80-\u31ff\u3200-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe10-\ufe4f\uff00-\uffef\ud840-\udfff]/gu;
/** So large a share of other signs shows that the file does not say which characters its glyphs are. */
const mostStrange = 0.4;

/** Print that reads as words: of a script of Asia or Cyrillic, or Latin in small letters. */
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]|\p{Ll}{3,}/gu;
const han = /\p{Script=Han}/u;
/** Figures and blanks say nothing: they are read even where no words are. */
const silent = /[\s\d.,%+-]+/gu;
/** At least this share of a text's signs are its words. */
const fewestWords = 0.3;
/** Signs of the codes above ASCII that Chinese print has no use for: what glyphs without a character come out as. */
const foreign = /[\u0080-\u009f¡¢¤¦¨ª¬¯´¶¸º¿À-ÖØ-öø-ɏ]/gu;
/** A name or a unit has one of them; where they are a larger share of a text with words, other glyphs are misnamed too. */
const mostForeign = 0.01;
/** A page of a few signs may be all abbreviations. */
const fewestSigns = 60;

/**
 * True for pages whose glyphs have no characters: a font without a map gives signs of no script, or of private use, or
 * the codes of its glyphs, which read as letters in no order. One such font among others is enough: its digits are wrong
 * as well, and a figure that stands in no document is worse than none.
 */
export function isGarbled(pages: readonly PdfPage[]): boolean {
  const text = pages.flatMap(({ items }) => items.map(({ str }) => str)).join('');
  if (text.length > 0 && text.length - (text.match(meant)?.length ?? 0) > text.length * mostStrange)
    return true;
  const signs = text.replace(silent, '');
  const inWords = (signs.match(words) ?? []).reduce((sum, word) => sum + word.length, 0);
  if (signs.length < fewestSigns) return false;
  const strangers = signs.match(foreign)?.length ?? 0;
  return inWords < signs.length * fewestWords || (han.test(signs) && strangers > signs.length * mostForeign);
}
