/**
 * WordprocessingML is read by local names: its two editions (ECMA-376 transitional and strict) have the same ones in
 * different namespaces, and writers choose their own prefixes.
 */

/** The children of that name, in order. */
export const childrenOf = (element: Element | null | undefined, name: string): Element[] =>
  element ? [...element.children].filter(({ localName }) => localName === name) : [];

/** The first child of that name, `null` without one. */
export const childOf = (element: Element | null | undefined, name: string): Element | null =>
  childrenOf(element, name)[0] ?? null;

/** An attribute by its local name, `null` without one. */
export function attributeOf(element: Element | null | undefined, name: string): string | null {
  for (const attribute of element?.attributes ?? []) if (attribute.localName === name) return attribute.value;
  return null;
}

/** The `val` of a child: `<w:numFmt w:val="decimal"/>`; `null` without it. */
export const childValue = (element: Element | null | undefined, name: string): string | null =>
  attributeOf(childOf(element, name), 'val');

/** Whether a property is switched on: `<w:vanish/>`, and not `<w:vanish w:val="0"/>`. */
export function isOn(properties: Element | null | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== null && !/^(?:0|false|off|none)$/.test(attributeOf(property, 'val') ?? 'on');
}
