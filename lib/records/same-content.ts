import type { Edited } from './edited.ts';
import type { Snippet, SnippetWords } from './snippet.ts';

/** What may differ between two copies of one snippet: how it was edited, and when the page was last looked at. */
const incidental: ReadonlySet<string> = new Set<keyof Edited | 'check' | 'earlierChecks'>([
  ...(['revision', 'changedAt', 'machine', 'seen', 'others'] as const),
  ...(['check', 'earlierChecks'] as const),
]);

/** What differs between a snippet and a later state of it: the reader's words too, and what it is a copy of. */
const changing: ReadonlySet<string> = new Set<string>([
  ...incidental,
  ...(['note', 'tags'] satisfies (keyof SnippetWords)[]),
  'copyOf',
]);

/** True when two snippets hold the same, whatever the order of their fields. */
export function isSameContent(a: Snippet, b: Snippet): boolean {
  return contentKey(a) === contentKey(b);
}

/** A string that is equal for snippets of the same content. */
export function contentKey(snippet: Snippet): string {
  return keyWithout(snippet, incidental);
}

/** True when two snippets of one id were kept from one place, however they were edited since. */
export function isSameThing(a: Snippet, b: Snippet): boolean {
  return keyWithout({ ...a, id: b.id }, changing) === keyWithout(b, changing);
}

function keyWithout(snippet: Snippet, names: ReadonlySet<string>): string {
  return stable(Object.fromEntries(Object.entries(snippet).filter(([name]) => !names.has(name))));
}

/** JSON with sorted keys: equal for values that are equal. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
