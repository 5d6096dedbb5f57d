import { parentOf, textOf } from '../page/form-safe.ts';

/** Elements that print where the page stands. */
const trails =
  '[class*="crumb"],[id*="crumb"],[class*="position"],[class*="location"],[class*="dqwz"],[class*="weizhi"],[class*="curr"],[class*="bread"],[class*="path"],[class*="place"]';

const opening = /^.{0,14}?(?:位置|所在地)\s*(?:是|为)?\s*[:：]?\s*/s;
const separator = /(?<!\s)\s*(?:>+|＞+|»|›|→|\/|·>|-->|\|)\s*/;

/** How far into the page's elements a trail without a telling class is looked for: it stands above the body. */
const farthest = 600;

/** The 当前位置 trail, outermost first; empty when the page prints none. */
export function readBreadcrumb(document: Document): string[] {
  for (const element of document.querySelectorAll(trails)) {
    const steps = parseTrail(textOf(element));
    if (steps.length > 0) return steps;
  }
  const all = document.body?.getElementsByTagName('*') ?? [];
  for (let i = 0; i < Math.min(all.length, farthest); i += 1) {
    const element = all[i] as Element;
    const own = element.firstChild?.nodeType === 3 ? (element.firstChild.nodeValue ?? '') : '';
    if (!/位置|所在地/.test(own)) continue;
    const text = textOf(element);
    const steps = parseTrail(/[>＞»›]/.test(text) ? text : textOf(parentOf(element) ?? element));
    if (steps.length > 0) return steps;
  }
  return [];
}

/** Splits a trail into its steps; empty for what is no trail: no label and no separator, or too long a text. */
function parseTrail(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length > 160 || !/[>＞»›→]/.test(flat)) return [];
  const named = /位置|所在地/.test(flat.slice(0, 16));
  if (!named && !/^(?:网站)?首页|^Home/i.test(flat)) return [];
  const steps = (named ? flat.replace(opening, '') : flat).split(separator).map((step) => step.trim());
  return steps.filter((step) => step !== '' && step.length <= 40);
}
