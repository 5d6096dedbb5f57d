import { JSDOM } from 'jsdom';
import { readLayout } from '../../lib/portals/page-layout.ts';
import { blank } from '../../lib/portals/page-skeleton.ts';

/** A page with invented words in the place of its own, and the address that it had. */
export interface FilledPage {
  html: string;
  /** `null` where the reader cut it out. */
  address: string | null;
}

/** Stands for words beside the document. */
const besides = '栏目';

const addressComment = /<!--\s*(https?:\/\/\S+)\s*-->\n?/;

/**
 * Fills a page without its words (本页读得不对 in the popup) with as many invented ones: the body with those of `report`,
 * one after another and from the beginning again, what stands beside it with 栏目. Punctuation stays the page's.
 */
export function fillSkeleton(skeleton: string, report: string): FilledPage {
  const address = addressComment.exec(skeleton)?.[1] ?? null;
  const { window } = new JSDOM(skeleton.replace(addressComment, ''), address ? { url: address } : {});
  const { document } = window;
  const { root } = readLayout(document);
  const body = pour(report.replace(/[^\p{Script=Han}\p{Nd}]/gu, ''));
  // 4: texts.
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!text.includes(blank)) continue;
    const next = root?.contains(node) ? body : pour(besides);
    node.nodeValue = text.replaceAll(blank, next);
  }
  for (const field of document.querySelectorAll('meta[content]'))
    field.setAttribute('content', field.getAttribute('content')!.replaceAll(blank, pour(besides)));
  const html = `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
  window.close();
  return { html, address };
}

/** Gives the characters of some words one by one, without end. */
function pour(words: string): () => string {
  const characters = [...words];
  let at = 0;
  return () => characters[at++ % characters.length]!;
}
