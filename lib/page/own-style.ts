import { attributeOf } from './form-safe.ts';
import type { WhiteSpace } from './text-writer.ts';

/** What an element's own attributes say about its text, over what its tag says. */
export interface OwnStyle {
  hidden: boolean;
  /** `null` when the tag decides. */
  flow: 'block' | 'inline' | null;
  whiteSpace: WhiteSpace | null;
  raised: boolean;
}

/**
 * The elements that may shape the text, in one native query: all but the commonest inline tags, and of those the
 * ones whose attributes hide, raise or lay out. `is` stands in `display` and `visibility`, `IS` in old editors'
 * `DISPLAY`: each attribute test costs the browser a quarter of a bare walk, one without case as much as four.
 */
export const shapingElements =
  ':not(span, font, b, strong, i, em, u), [hidden], [popover], [style*="is"], [style*="IS"], [style*="super"]';

const display = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const visibility = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i;
const whiteSpace = /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/i;
const raised = /(?:^|;)\s*vertical-align\s*:\s*super/i;

const flows: Record<string, 'block' | 'inline'> = {
  block: 'block',
  flex: 'block',
  grid: 'block',
  'list-item': 'block',
  'flow-root': 'block',
  inline: 'inline',
  contents: 'inline',
};

const whiteSpaces: Record<string, WhiteSpace> = {
  normal: 'collapse',
  nowrap: 'collapse',
  pre: 'keep',
  'pre-wrap': 'keep',
  'break-spaces': 'keep',
  'pre-line': 'keep-breaks',
};

/** Pages repeat few style attributes many times; kept while one page is read. */
export type StyleCache = Map<string, OwnStyle | null>;

const hidden: OwnStyle = { hidden: true, flow: null, whiteSpace: null, raised: false };

/**
 * What the element's attributes say about its text; `null` when nothing. Only attributes count, so that a browser
 * and a DOM library without layout read the same.
 */
export function readOwnStyle(element: Element, cache: StyleCache): OwnStyle | null {
  const has = (name: string) => attributeOf(element, name) !== null;
  if (has('hidden') || has('popover')) return hidden;
  if (element.localName === 'dialog' && !has('open')) return hidden;
  const style = attributeOf(element, 'style');
  if (style === null) return null;
  let own = cache.get(style);
  if (own === undefined) {
    own = parseOwnStyle(style);
    cache.set(style, own);
  }
  return own;
}

/** True where a `style` attribute hides the element's text. */
export function isHiddenByStyle(style: string): boolean {
  return display.exec(style)?.[1]?.toLowerCase() === 'none' || visibility.test(style);
}

/** What a `style` attribute says about the element's text; `null` when nothing. */
function parseOwnStyle(style: string): OwnStyle | null {
  const shown = display.exec(style)?.[1]?.toLowerCase();
  const own: OwnStyle = {
    hidden: isHiddenByStyle(style),
    flow: flows[shown ?? ''] ?? null,
    whiteSpace: whiteSpaces[whiteSpace.exec(style)?.[1]?.toLowerCase() ?? ''] ?? null,
    raised: raised.test(style),
  };
  return own.hidden || own.flow || own.whiteSpace || own.raised ? own : null;
}
