import { documentEnding } from './document-endings.ts';

/** What programs write before the name of the file that they print. */
const printedBy = /^(?:Microsoft (?:Office )?(?:Word|WPS)|WPS(?: ?文字| Office)?)\s*[-–—]\s*/i;
/** What a document is called before anybody names it. */
const unnamed =
  /^(?:(?:新建)?\s*(?:Microsoft|WPS)?\s*(?:Word|Office|文字)?\s*文[档稿字]|无标题|未命名|标题)\s*[-(（]?\d*[)）]?$/i;

/**
 * The title that a file names among its properties, as a title is written: without the program that printed it and the
 * ending of a file's name. `null` for what names no document in Chinese: an address, `report-2023.html`, `Document1`,
 * 文档1.
 */
export function parseFileTitle(property: string | null | undefined): string | null {
  const title = (property ?? '').trim().replace(printedBy, '').replace(documentEnding, '').trim();
  return /\p{Script=Han}/u.test(title) && !/^\w+:\/\//.test(title) && !unnamed.test(title) ? title : null;
}
