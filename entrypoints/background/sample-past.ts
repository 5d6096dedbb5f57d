import { browser } from 'wxt/browser';
import { normaliseBody } from '../../lib/snippets/normalise-body.ts';
import { plainReportText, type ReportText } from '../../lib/text/report-text.ts';
import { sha256 } from '../pages/sha256.ts';
import { sampleReports } from '../sample/earlier-reports.ts';
import { loadSampleReport } from './packaged.ts';
import type { PastSource } from './past-readings.ts';

/** True for the built-in sample's page: the one document whose past ships with it, and is never the reader's. */
export function isSample({ address }: Pick<ReportText, 'address'>): boolean {
  return address !== null && address.replace(/[?#].*$/, '') === browser.runtime.getURL('/sample.html');
}

/** The earlier reports of the sample's town, as they ship; one that cannot be read is left out. Nothing is stored. */
export async function samplePast(): Promise<PastSource[]> {
  const texts = await Promise.all(sampleReports.map(loadSampleReport));
  const past = texts.flatMap((text, at) => (text === null ? [] : [makeSource(sampleReports[at]!, text)]));
  return Promise.all(past);
}

async function makeSource(file: string, text: string): Promise<PastSource> {
  const report = plainReportText(text.trim());
  return {
    id: `sample:${file}`,
    address: null,
    named: null,
    report,
    bodyHash: await sha256(normaliseBody(report.text)),
    identity: { format: 'text' },
    readAt: null,
  };
}
