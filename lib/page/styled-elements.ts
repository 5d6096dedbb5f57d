import type { WhiteSpace } from './text-writer.ts';

/** What an element's own attributes say about its text, over what its tag says. */
export interface OwnStyle {
  hidden: boolean;
  /** `null` when the tag decides. */
  flow: 'block' | 'inline' | null;
  whiteSpace: WhiteSpace | null;
  raised: boolean;
}

const hiddenByAttribute = '[hidden], dialog:not([open]), [popover]';
const styled = '[style*="display" i], [style*="visib" i], [style*="white-space" i], [style*="super" i]';

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

/**
 * The elements under `root` whose attributes change how their text is read; the others are not in the map.
 * Only attributes count, so that a browser and a DOM library without layout read the same. `chrome` is a
 * selector of the portal's own furniture, left out like hidden text.
 */
export function findStyledElements(root: Element, chrome: string | null): Map<Element, OwnStyle> {
  const found = new Map<Element, OwnStyle>();
  for (const element of root.querySelectorAll(styled)) {
    const style = parseOwnStyle(element.getAttribute('style') ?? '');
    if (style) found.set(element, style);
  }
  const left = chrome === null ? hiddenByAttribute : `${hiddenByAttribute}, ${chrome}`;
  for (const element of root.querySelectorAll(left)) {
    found.set(element, { hidden: true, flow: null, whiteSpace: null, raised: false });
  }
  return found;
}

/** What a `style` attribute says about the element's text; `null` when nothing. */
export function parseOwnStyle(style: string): OwnStyle | null {
  const shown = display.exec(style)?.[1]?.toLowerCase();
  const own: OwnStyle = {
    hidden: shown === 'none' || visibility.test(style),
    flow: flows[shown ?? ''] ?? null,
    whiteSpace: whiteSpaces[whiteSpace.exec(style)?.[1]?.toLowerCase() ?? ''] ?? null,
    raised: raised.test(style),
  };
  return own.hidden || own.flow || own.whiteSpace || own.raised ? own : null;
}
