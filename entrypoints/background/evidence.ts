import { browser } from 'wxt/browser';
import type { KeepingFacts } from '../../lib/snippets/make-snippet.ts';
import { timeWithOffset } from '../../lib/snippets/make-snippet.ts';
import { NORMALISER_VERSION, normaliseBody } from '../../lib/snippets/normalise-body.ts';
import type { DocumentFormat } from '../../lib/snippets/snippet.ts';
import type { ReportText } from '../../lib/text/report-text.ts';

/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. Pages over plain http have no such function. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The facts that defend a snippet: its id, when it was kept and in which zone, and what the body was. */
export async function gatherEvidence(
  report: ReportText,
  zone: string,
): Promise<KeepingFacts & { normalised: string }> {
  const normalised = normaliseBody(report.text);
  const now = new Date();
  return {
    id: crypto.randomUUID(),
    keptAt: timeWithOffset(now, now.getTimezoneOffset()),
    keptZone: zone,
    bodyHash: await sha256(normalised),
    normaliser: NORMALISER_VERSION,
    appVersion: browser.runtime.getManifest().version,
    format: formatOf(report.address),
    normalised,
  };
}

function formatOf(address: string | null): DocumentFormat {
  return address !== null && /\.pdf(?:[?#]|$)/i.test(address) ? 'pdf' : 'html';
}
