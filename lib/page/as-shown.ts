import type { Span } from '../text/span.ts';
import { parentOf, propertyOf } from './form-safe.ts';
import { isVeiled } from './seen.ts';
import { tagRoles } from './tag-roles.ts';
import type { TextMap } from './text-map.ts';

/** Characters that turn others around, and those of no script, which a page's own font may draw as digits. */
const odd = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/;

/** What a number is written with, at the end or the beginning of what a style sheet draws beside it. */
const numeral = '[\\d０-９〇零一二三四五六七八九十百千万亿两.,%]';
const drawnBefore = new RegExp(`${numeral}["']?$`);
const drawnAfter = new RegExp(`^["']?${numeral}`);

/** What is struck out is said to hold no more, by its tag; a style may strike it as well. */
const struck = 'del,s,strike';
const anyNumber = new RegExp(numeral);

/** What is drawn in place of an element and is no text. */
const drawn = 'img,svg,canvas,input,object,video';

/** So many elements beside a number are looked at. */
const mostElements = 60;

/** Where a number stands on a page. */
interface Place {
  /** The block that it is a line's part of. */
  block: Element;
  /** The texts that it is made of, with those that touch it in its block, in order. */
  texts: readonly Text[];
  /** The first and the last of its own. */
  own: readonly [Text, Text];
}

/**
 * Whether a page prints a number as its text has it. False where a style sheet hides a piece of it or of what touches
 * it, takes it out of the line, draws more between, turns its characters around or strikes them out. A number whose whole block is not shown
 * (a folded section, another tab) is as it is read. What a page's own font draws for a digit, and what another layer draws over it, is not known.
 */
export function isAsShown({ start, end }: Span, { text, map }: { text: string; map: TextMap }): boolean {
  const from = /[^\n\t]/.test(text.charAt(start - 1)) ? start - 1 : start;
  const to = /[^\n\t]/.test(text.charAt(end)) ? end + 1 : end;
  const own = map.nodesIn({ start, end });
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return true;
  if (odd.test(text.slice(from, to))) return false;
  const block = blockAround(first, last);
  if (!block) return true;
  const texts = map.nodesIn({ start: from, end: to }).filter((node) => propertyOf(block, 'contains')(node));
  const touching = text.slice(from, start) + text.slice(end, to);
  if ((anyNumber.test(touching) ? texts : own).some((node) => isStruck(node, block))) return false;
  if (texts.length === 1 && first.parentElement === block && from < start && to > end)
    return !isTurned(getComputedStyle(block));
  if (!isDisplayed(block)) return true;
  return (
    !isTurned(getComputedStyle(block)) &&
    texts.every((node) => isInSight(node, block) && !isInitialHidden(node)) &&
    texts.every((node, i) => i === 0 || followsOn(texts[i - 1]!, node)) &&
    !isDrawnInto({ block, texts, own: [first, last] }, map)
  );
}

/** The nearest block around both. */
function blockAround(first: Node, last: Node): Element | null {
  let at: Element | null = first.parentElement;
  for (; at; at = parentOf(at)) {
    const role = tagRoles.get(at.localName);
    if ((role === 'block' || role === 'cell' || role === 'pre') && propertyOf(at, 'contains')(last))
      return at;
  }
  return null;
}

/** By a tag, or by the style of an element within the block or of the block itself. */
function isStruck({ parentElement: parent }: Node, block: Element): boolean {
  if (!parent || propertyOf(parent, 'closest')(struck)) return parent !== null;
  for (let at: Element | null = parent; at; at = at === block ? null : parentOf(at))
    if (/line-through/.test(getComputedStyle(at).textDecorationLine)) return true;
  return false;
}

const isDisplayed = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Letters are set against their own direction, digits too, or pieces are. */
const isTurned = ({ unicodeBidi, direction, display, flexFlow }: CSSStyleDeclaration): boolean =>
  (/override/.test(unicodeBidi) && direction === 'rtl') || (/flex/.test(display) && /reverse/.test(flexFlow));

/** A text is drawn, and no element within the block hides it. */
function isInSight(node: Text, block: Element): boolean {
  if (node.data.trim() === '') return true;
  const parent = node.parentElement!;
  if (!isDisplayed(parent)) return false;
  for (let at: Element | null = parent; at && at !== block; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (isVeiled(style, 0.2) || isTurned(style)) return false;
    const { width, height } = at.getBoundingClientRect();
    if (style.display !== 'inline' && style.overflow !== 'visible' && Math.min(width, height) < 4)
      return false;
  }
  return hasInk(parent, block);
}

/** A style sheet hides or strikes out the first letter of a text that an element, or one around it, begins with. */
function isInitialHidden(node: Text): boolean {
  for (let at: Element | null = node.parentElement; at && beginsWith(at, node); at = parentOf(at)) {
    const [whole, letter] = [getComputedStyle(at), getComputedStyle(at, '::first-letter')];
    if (whole.display === 'inline') continue;
    const ink = letter.webkitTextFillColor;
    if (Number.parseFloat(letter.fontSize) < Number.parseFloat(whole.fontSize) / 3) return true;
    if (ink !== whole.webkitTextFillColor && !standsOut(ink, at)) return true;
    if (isVeiled(letter, 0.2) || /line-through/.test(letter.textDecorationLine)) return true;
  }
  return false;
}

function beginsWith(element: Element, node: Text): boolean {
  const walker = node.ownerDocument.createTreeWalker(element, 4);
  let text = walker.nextNode() as Text | null;
  while (text && text !== node && text.data.trim() === '') text = walker.nextNode() as Text | null;
  return text === node;
}

/** Not in the colour of its ground; one in the block's own colour is not looked at further, nor one cut out of an image. */
function hasInk(element: Element, block: Element): boolean {
  const { webkitTextFillColor: ink, backgroundClip } = getComputedStyle(element);
  if (element === block || ink === getComputedStyle(block).webkitTextFillColor) return true;
  return backgroundClip.includes('text') || standsOut(ink, element);
}

/** A colour can be told from what an element stands on. */
function standsOut(ink: string, element: Element): boolean {
  const [colour, alpha] = channels(ink);
  if (alpha < 0.2) return false;
  let ground: number[] = [255, 255, 255];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const [layer, opacity] = channels(backgroundColor);
    if (backgroundImage !== 'none') return true;
    if (opacity < 0.5) continue;
    ground = layer;
    break;
  }
  return colour.some((value, i) => Math.abs(value - ground[i]!) > 16);
}

/** Red, green and blue of 255, and the alpha, of a colour as browsers give it; another form counts as black. */
function channels(colour: string): [number[], number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return colour.startsWith('rgb') ? [[red, green, blue], alpha] : [[0, 0, 0], 1];
}

/** So many characters of a text are measured beside its neighbour. */
const measured = 4;

/** The second of two texts stands right behind the first, on its line or at the next one's beginning, in about its size. */
function followsOn(before: Text, after: Text): boolean {
  const a = boxesOf(before, Math.max(0, before.data.trimEnd().length - measured)).at(-1);
  const b = boxesOf(after, after.data.length - after.data.trimStart().length)[0];
  if (!a || !b) return before.data.trim() === '' || after.data.trim() === '';
  const [low, high] = [Math.min(a.height, b.height), Math.max(a.height, b.height)];
  if (low < high / 3) return false;
  if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < low / 4)
    return b.top >= a.top && b.top - a.bottom < 3 * high && b.left < a.right;
  const gap = b.left - a.right;
  return gap > -low / 3 && gap < 3 * high;
}

function boxesOf(node: Text, from: number): DOMRect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, Math.min(node.data.length, from + measured));
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Something that is no text of the report is drawn in a number or right beside it, and may be read as one of its digits. */
function isDrawnInto({ block, texts, own }: Place, map: TextMap): boolean {
  for (const node of texts)
    for (let at: Element | null = node.parentElement; at && at !== block; at = parentOf(at))
      if (drawsNumeral(at)) return true;
  // 1 and 4: elements and texts.
  const walker = propertyOf(block, 'ownerDocument').createTreeWalker(block, 1 | 4);
  walker.currentNode = own[0];
  let before = walker.previousNode();
  while (before && !map.has(before)) before = walker.previousNode();
  if (!before && drawnBefore.test(drawnWith(block, '::before'))) return true;
  let left = mostElements;
  let within = false;
  let passed = false;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left -= 1) {
    if (map.has(node)) {
      if (passed && node !== own[1]) return false;
      passed ||= node === own[1];
      within = !passed;
    } else if (node.nodeType === 1 ? isDrawn(node as Element, within) : isUnread(node as Text, within))
      return true;
  }
  return drawnAfter.test(drawnWith(block, '::after'));
}

const isDrawn = (element: Element, within: boolean): boolean =>
  drawsNumeral(element) || (within && element.matches(drawn) && element.getBoundingClientRect().width > 1);

/** A text that was left out is shown all the same: in a number any, beside it one with digits. */
const isUnread = (node: Text, within: boolean): boolean =>
  (within ? /\S/ : /\d/).test(node.data) && boxesOf(node, 0).length > 0;

const anyNumeral = new RegExp(`${numeral}|counter|url\\(`);

const drawsNumeral = (element: Element): boolean =>
  anyNumeral.test(drawnWith(element, '::before')) || anyNumeral.test(drawnWith(element, '::after'));

/** What a style sheet draws before or after an element; empty where it draws nothing. */
function drawnWith(element: Element, where: '::before' | '::after'): string {
  const { content, display } = getComputedStyle(element, where);
  if (display === 'none' || content === 'none' || content === 'normal') return '';
  return content.replace(/attr\(([^()]+)\)/g, (_, name: string) => element.getAttribute(name.trim()) ?? '');
}
