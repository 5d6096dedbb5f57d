/**
 * A property of an element as the browser has it. A form's fields stand on the form under their names, over properties
 * of its own (HTML standard, `LegacyOverrideBuiltIns`): a field that is named parentElement hides the parent.
 */
function propertyOf<Key extends keyof Element>(element: Element, key: Key): Element[Key] {
  const own = Reflect.get(Object.getPrototypeOf(element), key, element);
  return typeof own === 'function' ? own.bind(element) : own;
}

/** The element around one. */
export function parentOf(element: Element): Element | null {
  return isForm(element) ? propertyOf(element, 'parentElement') : element.parentElement;
}

/** An attribute's value, `null` without it. */
export function attributeOf(element: Element, name: string): string | null {
  return (isForm(element) ? propertyOf(element, 'getAttribute') : element.getAttribute.bind(element))(name);
}

/** True for forms, whatever their fields are named. */
function isForm(element: Element): boolean {
  return element.localName === 'form' || typeof element.localName !== 'string';
}
