import { type PastHead, periodOfPast } from '../records/past-report.ts';
import type { DocumentFormat } from '../records/snippet.ts';
import { canonicalAddress } from '../text/address.ts';
import { type AnnouncedKind, fileNameIn, kindOfFileName } from '../text/file-address.ts';
import type { EarlierReports } from './earlier-reports.ts';

/** Another text of an open report: the same place and period at another address, or in another format. */
export interface OtherVersion {
  /** `null` for a file of the reader's own that was read in. */
  href: string | null;
  /** What its link, its file or, once it is read, its title is called; `null` where nothing does. */
  name: string | null;
  /** `null` where only reading it would tell (`attach.do?id=1`). */
  format: DocumentFormat | null;
  /** Kept as a past report already. */
  kept: boolean;
}

/** What is known around an open report. */
export interface VersionsInput {
  /** The open one's own. */
  address: string | null;
  period: string | null;
  format: DocumentFormat;
  earlier: Pick<EarlierReports, 'items' | 'attachments'>;
  /** Past reports of its place that were read in. */
  read: readonly PastHead[];
}

/**
 * Finds the other texts of an open report: those at other addresses of its entry in the list (the catalogue's, opened
 * ones, links), the file of its page that is the report, and those that were read in. Each once; what is in another
 * format than the open one first, since that is the pair that differs. Empty for a report without a period.
 */
export function findOtherVersions(input: VersionsInput): OtherVersion[] {
  const { address, period, earlier } = input;
  if (period === null) return [];
  const current = earlier.items.find((item) => item.type === 'report' && item.report.current);
  const listed = current?.type === 'report' ? current.report.addresses : [];
  const files = earlier.attachments.filter(({ role }) => role === 'report');
  const read = input.read.filter((head) => periodOfPast(head) === period);
  const found = [
    ...read.map(({ address: href, identity }) => ({
      href,
      name: identity.title,
      format: identity.format,
      kept: true,
    })),
    ...files.map(({ text, href }) => ({ href, name: text, format: formatOf(href, text), kept: false })),
    ...listed.map(({ url }) => ({ href: url, name: fileNameIn(url), format: formatOf(url), kept: false })),
  ];
  const own = address === null ? null : canonicalAddress(address);
  // A file has no address to be told by: the open one may be the one that was read in.
  const others = found.filter(({ href }) =>
    href === null ? own !== null : own === null || canonicalAddress(href) !== own,
  );
  const once = new Map(others.toReversed().map((version) => [keyOf(version), version]));
  return [...once.values()]
    .reverse()
    .sort((a, b) => Number(a.format === input.format) - Number(b.format === input.format));
}

const keyOf = ({ href, name }: OtherVersion): string =>
  href === null ? `file ${name}` : (canonicalAddress(href) ?? href);

const formats: Readonly<Record<AnnouncedKind, DocumentFormat | null>> = {
  pdf: 'pdf',
  word: 'word',
  wps: 'word',
  ofd: null,
};

/** The format that an address announces, by the file that it or its link names. */
function formatOf(href: string, text = ''): DocumentFormat | null {
  const name = fileNameIn(href) ?? text;
  const kind = kindOfFileName(name);
  if (kind !== null) return formats[kind];
  return /(?:\/|\.[sx]?html?)(?:[?#]|$)/i.test(href) ? 'html' : null;
}
