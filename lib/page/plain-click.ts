import { propertyOf } from './form-safe.ts';

/** What a click is meant for when it lies on the way. Labels and summaries act as buttons do. */
const clickable =
  'a[href], area, button, input, select, textarea, option, label, summary, video, audio, object, embed, iframe, ' +
  '[onclick], [onmousedown], [onmouseup], [tabindex]:not([tabindex="-1"]), [contenteditable]:not([contenteditable="false"]), [draggable="true"], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="radio"], [role="switch"], [role="option"]';

/**
 * True when a click or tap asks for nothing else: a person's, with the first button and no key held, nothing
 * selected, nothing taken by the page, nothing clickable on its way. The event is only looked at.
 */
export function isPlainClick(event: MouseEvent, selection: Selection | null): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (selection && !selection.isCollapsed) return false;
  return !hasClickable(event.composedPath());
}

/** True when something on a click's way acts on clicks itself. */
function hasClickable(path: readonly EventTarget[]): boolean {
  return path.some((target) => {
    const element = target as Element;
    // The document and the window are on the way too; a form's field may bear the name of its type.
    if (typeof element.nodeType !== 'object' && element.nodeType !== 1) return false;
    // `<body onclick>` is how old portals count visits; the whole page is not a button.
    if (element.localName === 'body' || element.localName === 'html') return false;
    return propertyOf(element, 'matches')(clickable);
  });
}
