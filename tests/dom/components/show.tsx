import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { Trust } from '../../../components/controls/trust.ts';

/** Renders a view into the document, replacing the one before, as if every event were the reader's own. */
export function show(view: ComponentChild): HTMLElement {
  return showUntrusted(<Trust.Provider value={always}>{view}</Trust.Provider>);
}

/** Draws the same view again with other props, its state kept. */
export function redraw(view: ComponentChild): void {
  const root = document.body.firstElementChild as HTMLElement;
  act(() => render(<Trust.Provider value={always}>{view}</Trust.Provider>, root));
}

const always = () => true;

/** The same with the rule that holds in a page: events made by scripts do not count. */
export function showUntrusted(view: ComponentChild): HTMLElement {
  const root = document.body.firstElementChild ?? document.body.appendChild(document.createElement('div'));
  act(() => render(null, root));
  act(() => render(view, root));
  return root as HTMLElement;
}

/** The button, link or other control of that name: its `aria-label`, else its text. */
export function named(root: ParentNode, name: string, selector = 'button, a, [role]'): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`nothing is named ${name} in: ${(root as HTMLElement).textContent}`);
  return found;
}

/** A click, with what follows from it drawn. */
export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** A key pressed on an element, with what follows from it drawn. */
export function press(element: Element, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

/** Words typed into a field at once. */
export function type(field: Element | null, value: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field');
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What can be read, white space folded. */
export function words(root: ParentNode): string {
  return (root as HTMLElement).textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}
