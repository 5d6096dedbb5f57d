import { browser } from 'wxt/browser';
import type { Snippet } from '../../lib/records/snippet.ts';
import type { KeepingFacts } from '../../lib/snippets/make-snippet.ts';
import { isKnownNormaliser, normaliseBody, normaliserVersion } from '../../lib/snippets/normalise-body.ts';
import { nowWithOffset } from '../pages/now.ts';
import { sha256 } from '../pages/sha256.ts';
import type { Reading } from './readings.ts';

/** The facts that defend what is kept, its id aside: when it was kept and in which zone, and what the body was. */
export async function gatherEvidence(
  { report, format }: Pick<Reading, 'report' | 'format'>,
  zone: string,
): Promise<Omit<KeepingFacts, 'id'> & { normalised: string }> {
  const normalised = normaliseBody(report.text);
  return {
    keptAt: nowWithOffset(),
    keptZone: zone,
    bodyHash: await sha256(normalised),
    normaliser: normaliserVersion,
    appVersion: browser.runtime.getManifest().version,
    format,
    normalised,
  };
}

/** The hash of the body as each version of the normaliser makes it that a snippet was kept by; `null` for one without rules. */
export async function bodyHashes(
  { report }: Pick<Reading, 'report'>,
  snippets: readonly Pick<Snippet, 'normaliser'>[],
): Promise<(version: number) => string | null> {
  const hashes = new Map<number, string>();
  for (const version of new Set(snippets.map(({ normaliser }) => normaliser)))
    if (isKnownNormaliser(version)) hashes.set(version, await sha256(normaliseBody(report.text, version)));
  return (version) => hashes.get(version) ?? null;
}

/** The zone of this machine's clock. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
