import { detectFileKind } from '../../lib/files/file-kind.ts';
import { decodeDocument } from '../../lib/portals/decode-page.ts';
import { joinPages } from '../../lib/portals/join-pages.ts';
import { findNextPage } from '../../lib/portals/paging.ts';
import { readReportText } from '../../lib/portals/read-report-text.ts';
import { fileNameIn } from '../../lib/text/file-address.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import type { FetchedPage } from './fetch-page.ts';
import { type FileReport, loadReport } from './load-report.ts';
import type { Pace } from './pace.ts';
import { fail, type Outcome } from './past-failure.ts';

/** Most pages that a document is followed through after its first. */
const mostFurther = 10;

/** What reading from the network needs. */
export interface PageReading {
  signal: AbortSignal;
  pace: Pace;
  fetchPage(address: string, signal: AbortSignal): Promise<Outcome<FetchedPage>>;
  /** Called before each page is asked for, with its number from 1. */
  onPage(number: number): void;
}

/**
 * Reads a report from its address: a file by what its bytes are, a page in as many pages as it has, by the same rules as
 * one that the reader opens. A page that is missing among several fails the whole: half a report would say that the rest was never written.
 * Throws when the signal is aborted.
 */
export async function readPages(address: string, reading: PageReading): Promise<Outcome<FileReport>> {
  const { signal, pace, onPage } = reading;
  const pages: ReportText[] = [];
  const asked = new Set<string>();
  let first: string | null = null;
  for (let next: string | null = address; next !== null && pages.length <= mostFurther; ) {
    await pace(next, signal);
    onPage(pages.length + 1);
    asked.add(next);
    const fetched = await fetchSecurely(next, reading);
    if (!fetched.ok) return fetched;
    const { url } = fetched.value;
    if (first === null && !isPage(fetched.value)) return readFetchedFile(fetched.value);
    first ??= url;
    const document = parsePage(fetched.value);
    const read = readReportText(document, url);
    if (!read) return fail('no-text');
    pages.push(read.report);
    next = findNextPage(document, { first, url });
    if (next !== null && asked.has(next)) next = null;
  }
  const [one, ...more] = pages;
  if (!one) return fail('no-text');
  return { ok: true, value: { report: { ...joinPages([one, ...more]), address: first }, format: 'html' } };
}

/** True unless the bytes are those of a file: a page stays one under whatever type it is announced. */
function isPage({ bytes, url, contentType }: FetchedPage): boolean {
  const kind = detectFileKind(bytes, { name: fileNameIn(url), contentType });
  return kind === 'html' || kind === 'text' || kind === 'empty';
}

function readFetchedFile({ bytes, url, contentType }: FetchedPage): Promise<Outcome<FileReport>> {
  return loadReport({ bytes, name: fileNameIn(url), address: url, contentType });
}

/**
 * Fetches a page; where a site redirects http, asks for the same address under https once, which is the same report on
 * the same host.
 */
async function fetchSecurely(address: string, reading: PageReading): Promise<Outcome<FetchedPage>> {
  const { signal, pace, fetchPage } = reading;
  const fetched = await fetchPage(address, signal);
  const url = new URL(address);
  if (fetched.ok || fetched.code !== 'redirected' || url.protocol !== 'http:' || url.port !== '')
    return fetched;
  url.protocol = 'https:';
  await pace(url.href, signal);
  return fetchPage(url.href, signal);
}

/** The page as an inert document: its scripts never run, and nothing that it names is loaded. */
function parsePage({ bytes, contentType }: FetchedPage): Document {
  return new DOMParser().parseFromString(decodeDocument(bytes, contentType), 'text/html');
}
