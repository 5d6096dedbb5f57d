import { propertyOf } from './form-safe.ts';

/** Where a selection was begun and where it was led to, as it was at one moment. */
export type SelectionEnds = readonly [anchor: Node | null, from: number, focus: Node | null, to: number];

/** Whatever is typed in, wherever the page has it. */
const typedIn = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The ends of the document's selection now. */
export function selectionEnds(document: Document): SelectionEnds {
  const selection = document.getSelection();
  return [
    selection?.anchorNode ?? null,
    selection?.anchorOffset ?? 0,
    selection?.focusNode ?? null,
    selection?.focusOffset ?? 0,
  ];
}

/** True when both are the same places of the page. */
export function areSameEnds(a: SelectionEnds, b: SelectionEnds): boolean {
  return a.every((part, at) => part === b[at]);
}

/** Selects again what was selected, if it is another selection now and its words are still there. */
export function selectAgain(document: Document, ends: SelectionEnds): void {
  const [anchor, from, focus, to] = ends;
  if (areSameEnds(ends, selectionEnds(document)) || !anchor?.isConnected || !focus?.isConnected) return;
  try {
    document.getSelection()?.setBaseAndExtent(anchor, from, focus, to);
  } catch {
    // The words there are fewer now: what is selected stays.
  }
}

/** True when the selection begins within `root` and neither end stands in what is typed in. */
export function isReadingSelection([anchor, , focus]: SelectionEnds, root: Element): boolean {
  if (!propertyOf(root, 'contains')(anchor) || propertyOf(root, 'ownerDocument').designMode === 'on')
    return false;
  return [anchor, focus].every((node) => {
    const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
    return element && !element.closest(typedIn);
  });
}
