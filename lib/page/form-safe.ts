/**
 * A property of an element as the browser has it, methods bound. A form's fields stand on the form under their names,
 * over properties of its own (HTML standard, `LegacyOverrideBuiltIns`): a field that is named parentElement hides the
 * parent.
 */
export function propertyOf<Key extends keyof Element>(element: Element, key: Key): Element[Key] {
  const value = isForm(element) ? Reflect.get(Object.getPrototypeOf(element), key, element) : element[key];
  return typeof value === 'function' ? value.bind(element) : value;
}

/** All text within an element. */
export const textOf = (element: Element): string => propertyOf(element, 'textContent') ?? '';

/** The element around one. */
export function parentOf(element: Element): Element | null {
  return propertyOf(element, 'parentElement');
}

/** An attribute's value, `null` without it. */
export function attributeOf(element: Element, name: string): string | null {
  // Asked of every element of a page: only a form's own way costs a bound method.
  return isForm(element) ? propertyOf(element, 'getAttribute')(name) : element.getAttribute(name);
}

/** True for forms, whatever their fields are named. */
function isForm(element: Element): boolean {
  return element.localName === 'form' || typeof element.localName !== 'string';
}

/** What stands behind a node in the one around it. */
export const nextOf = (node: Node): ChildNode | null =>
  node.nodeType === 3 ? node.nextSibling : (propertyOf(node as Element, 'nextSibling') as ChildNode | null);
