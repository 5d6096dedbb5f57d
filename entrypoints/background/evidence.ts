import { browser } from 'wxt/browser';
import type { DocumentFormat } from '../../lib/records/snippet.ts';
import type { KeepingFacts } from '../../lib/snippets/make-snippet.ts';
import { timeWithOffset } from '../../lib/snippets/make-snippet.ts';
import { NORMALISER_VERSION, normaliseBody } from '../../lib/snippets/normalise-body.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import { sha256 } from '../pages/sha256.ts';

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
