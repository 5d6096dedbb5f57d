import { parentOf } from '../page/form-safe.ts';

/** Stands for each character of a page's words. */
export const blank = '□';

/** Elements of which not even the tag is kept: they show no words, or belong to the extension. */
const dropped = new Set(
  'script style link base noscript template svg canvas audio video object embed applet map zbt-host'.split(
    ' ',
  ),
);

/** Elements that have no end tag. */
const hollow = new Set('area br col hr img input meta param source track wbr'.split(' '));

/** Attributes that are kept as they are: what rules of portals go by. Longer values are cut. */
const attributes = new Set(
  'class id name property http-equiv charset hidden popover open dir lang align type role colspan rowspan'.split(
    ' ',
  ),
);
const longestValue = 120;

/** What of a style shapes the text. */
const shaping = /(?:^|;)\s*((?:display|visibility|white-space|vertical-align)\s*:\s*[a-z-]+)/gi;

/** Marks of platforms in comments, and nothing that reads as words. */
const platformMark = /^[\w.:\- ]{1,60}$/;

const fileEnding = /\.(?:pdf|docx?|wps|ofd|rtf|xlsx?|zip|rar)(?=$|[?#])/i;

/** White space, and the signs by which sentences and heads are told. */
const printed = /[^\s，。；：、？！“”《》（）()【】[\]%.·—\-|]/gu;

/** Longest skeleton, in characters; what comes behind is left out. */
const most = 400_000;

/**
 * A page without its words, for a reader to look through and to send by hand: its elements with their classes, ids and
 * tables' spans, every character of the text as `□` but for punctuation and white space. No script, no value of a
 * field, no address but the page's own in the first line. Never changes the page.
 */
export function pageSkeleton(document: Document, url: string): string {
  const root = document.documentElement;
  const written = [`<!DOCTYPE html>\n<!-- ${url.split(/[?#]/)[0]} -->\n`];
  let length = 0;
  const write = (piece: string) => {
    written.push(piece);
    length += piece.length;
  };
  // Step by step, not by recursion: a page may be nested deeper than a stack.
  for (let node: Node | null = root; node && length < most; ) {
    const element: Element | null = node.nodeType === 1 ? (node as Element) : null;
    const isDropped: boolean = element !== null && dropped.has(element.localName);
    if (element === null) write(besides(node));
    else if (!isDropped) write(openingTag(element));
    const inside: Node | null = element && !isDropped ? element.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    if (element && !isDropped) write(closingTag(element));
    while (node && node !== root && !node.nextSibling) {
      node = node.nodeType === 1 ? parentOf(node as Element) : node.parentElement;
      if (node) write(closingTag(node as Element));
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return `${written.join('')}\n`;
}

function openingTag(element: Element): string {
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes) {
    const kept = attributes.has(name) ? value.slice(0, longestValue) : reduced(name, value);
    if (kept !== null) tag += kept === '' ? ` ${name}` : ` ${name}="${escapeHtml(kept)}"`;
  }
  return `${tag}>`;
}

/** What is kept of an attribute that may hold words or addresses; `null` for nothing. */
function reduced(name: string, value: string): string | null {
  if (name === 'style') return [...value.matchAll(shaping)].map(([, one]) => one).join(';') || null;
  if (name === 'href') return `#${fileEnding.exec(value)?.[0] ?? ''}`;
  if (name === 'content') return blanked(value).slice(0, longestValue);
  return null;
}

const closingTag = ({ localName }: Element): string => (hollow.has(localName) ? '' : `</${localName}>`);

/** A text or a comment. */
function besides({ nodeType, nodeValue }: Node): string {
  const text = nodeValue ?? '';
  if (nodeType === 3 || nodeType === 4) return escapeHtml(blanked(text));
  return nodeType === 8 && platformMark.test(text.trim()) ? `<!--${text}-->` : '';
}

/** White space in a row is one sign of it: a page's source has much. */
const blanked = (text: string): string =>
  text.replace(printed, blank).replace(/[ \t\r\n]+/g, (run) => (run.includes('\n') ? '\n' : ' '));

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
