import { stable } from './same-content.ts';
import type { Snippet, SnippetCheck } from './snippet.ts';

/** The looks at a snippet's page, as the snippet keeps them. */
export type Checks = Pick<Snippet, 'check' | 'earlierChecks'>;

/**
 * Most looks that a snippet keeps, the last among them. What is found again and again is kept twice, when it was first
 * seen and when last: so these are 25 states of one page at least, more than any real page went through, and at 300
 * bytes each they stay below the report's text.
 */
export const mostChecks = 50;

/** Every look, the last one first. */
export function allChecks({ check, earlierChecks }: Checks): SnippetCheck[] {
  return check ? [check, ...earlierChecks] : [];
}

/**
 * Adds a look. Where it finds what the two before it found, it takes the place of the one before: of a state that
 * lasts its first and its last sighting stay.
 */
export function addCheck(known: Checks, check: SnippetCheck): Checks {
  const checks = sortChecks([check, ...allChecks(known)]);
  const [now, last, first] = checks;
  const lasts = now === check && last && first && isSameFinding(now, last) && isSameFinding(last, first);
  return keepLatest(lasts ? [now, ...checks.slice(2)] : checks);
}

/** The looks of two copies of one snippet: all of both, the latest of them. Commutative, associative, idempotent. */
export function mergeChecks(a: Checks, b: Checks): Checks {
  return keepLatest(sortChecks([...allChecks(a), ...allChecks(b)]));
}

function keepLatest(checks: readonly SnippetCheck[]): Checks {
  const [check = null, ...earlierChecks] = checks.slice(0, mostChecks);
  return { check, earlierChecks };
}

/** Each look once, by time, whatever the zones; at one moment by content, so that the order is the same everywhere. */
function sortChecks(checks: readonly SnippetCheck[]): SnippetCheck[] {
  const byContent = new Map(checks.map((check) => [stable(check), check]));
  return [...byContent]
    .sort(([a, { at }], [b, { at: other }]) => Date.parse(other) - Date.parse(at) || (a < b ? 1 : -1))
    .map(([, check]) => check);
}

function isSameFinding(a: SnippetCheck, b: SnippetCheck): boolean {
  return stable({ ...a, at: '' }) === stable({ ...b, at: '' });
}
