import { propertyOf, textOf } from './form-safe.ts';
import { isHiddenByStyle } from './own-style.ts';

/** Outside the root less text than this is no part of a report: a menu that opens, a notice that goes. */
const leastText = 60;

/**
 * Calls when a page hides text by an attribute or shows it again: within the root, around it, or much of it beside, as
 * tabs are. A change of style that shows and hides nothing is looked at and costs no more.
 */
export function watchFolding(
  root: Element,
  { onFolded, signal }: { onFolded(): void; signal: AbortSignal },
): void {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isTurned(record) && matters(root, record.target as Element))) onFolded();
  });
  observer.observe(propertyOf(root, 'ownerDocument'), {
    subtree: true,
    attributeFilter: ['hidden', 'style'],
    attributeOldValue: true,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Hidden before and not now, or the other way round. */
function isTurned({ target, attributeName, oldValue }: MutationRecord): boolean {
  const now = propertyOf(target as Element, 'getAttribute')(attributeName!);
  if (attributeName === 'hidden') return (oldValue === null) !== (now === null);
  return isHiddenByStyle(oldValue ?? '') !== isHiddenByStyle(now ?? '');
}

const matters = (root: Element, element: Element): boolean =>
  propertyOf(root, 'contains')(element) ||
  propertyOf(element, 'contains')(root) ||
  textOf(element).length > leastText;
