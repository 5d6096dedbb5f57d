import type { Snippet } from './snippet.ts';

/** What may differ between two copies of one snippet: how often it was edited here, and when the page was last looked at. */
const incidental: ReadonlySet<string> = new Set<keyof Snippet>(['revision', 'editedAt', 'check']);

/** True when two snippets hold the same, whatever the order of their fields. */
export function isSameContent(a: Snippet, b: Snippet): boolean {
  return contentKey(a) === contentKey(b);
}

/** A string that is equal for snippets of the same content. */
export function contentKey(snippet: Snippet): string {
  return stable(Object.fromEntries(Object.entries(snippet).filter(([name]) => !incidental.has(name))));
}

/** JSON with sorted keys: equal for values that are equal. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
