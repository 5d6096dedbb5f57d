import type { PastRow, PastRowState } from '../../components/library/past-props.ts';
import { type EarlierReport, newestFirst } from '../../lib/compare/earlier-reports.ts';
import type { PastOfPlace } from '../../lib/protocol/shapes.ts';
import { type PastHead, periodOfPast } from '../../lib/records/past-report.ts';
import { canonicalAddress } from '../../lib/text/address.ts';

/** Most reports that are read in one run. */
export const mostAtOnce = 30;

/** What the reader and the run have done with the list so far, by row. */
export interface PastMarks {
  /** What the reader ticked or unticked. */
  ticks: ReadonlyMap<string, boolean>;
  /** What the run has come to. */
  states: ReadonlyMap<string, PastRowState>;
}

/**
 * The list of a place's reports, newest first: those that are known, and among them what was read that no list names
 * any more (a file, a page that another page led to). What can be read and was not is ticked, as far as one run goes.
 */
export function pastRows({ known, read }: PastOfPlace, { ticks, states }: PastMarks): PastRow[] {
  const reports = known.items.flatMap((item) => (item.type === 'report' ? [item.report] : []));
  const heads = headsOf(reports, read);
  const found = new Set([...heads.values()].map(({ id }) => id));
  const rows = reports.map((report) => knownRow(report, heads.get(report) ?? null));
  const others = read.filter(({ id }) => !found.has(id)).map(readRow);
  let readable = 0;
  return [...rows, ...others].sort(newestFirst).map((row) => {
    const is = states.get(row.id) ?? row.is;
    if (is.state === 'waiting' || is.state === 'reading') return { ...row, is, ticked: true };
    if (is.state !== 'new' && is.state !== 'failed') return { ...row, is };
    readable += 1;
    // What failed is tried again by the reader's own tick.
    return { ...row, is, ticked: ticks.get(row.id) ?? (is.state === 'new' && readable <= mostAtOnce) };
  });
}

/** Periods of years without a known report, newest first. */
export function missingPeriods({ known }: PastOfPlace): string[] {
  return known.items.flatMap((item) => (item.type === 'missing' ? [item.period] : []));
}

/** Where the list's reports that were not read would be read from. */
export function addressesOf(past: PastOfPlace): string[] {
  const rows = pastRows(past, { ticks: new Map(), states: new Map() });
  return rows.flatMap(({ href, is }) => (href !== null && is.state === 'new' ? [href] : []));
}

/**
 * The kept reports that entries of the list are: read from one of an entry's addresses, else from another page and of
 * its period. A file is none of them, since nobody has read it there: the page can still be read beside it.
 */
function headsOf(reports: readonly EarlierReport[], read: readonly PastHead[]): Map<EarlierReport, PastHead> {
  const heads = new Map<EarlierReport, PastHead>();
  const left = new Set(read.filter(({ address }) => address !== null));
  const pair = (isOf: (report: EarlierReport, head: PastHead) => boolean) => {
    for (const report of reports) {
      const head = heads.has(report) ? undefined : [...left].find((one) => isOf(report, one));
      if (!head) continue;
      heads.set(report, head);
      left.delete(head);
    }
  };
  pair(({ addresses }, { canonicalAddress: address }) =>
    addresses.some(({ url }) => canonicalAddress(url) === address),
  );
  pair(({ period }, { identity }) => period !== null && period === identity.period);
  return heads;
}

function knownRow(report: EarlierReport, head: PastHead | null): PastRow {
  const pages = report.addresses.filter(({ format }) => format === 'html');
  // What the reader has seen there is the report: another address may lead elsewhere. A page is read before a file.
  const page = pages.find(({ url }) => url === report.openedAt) ?? pages[0] ?? report.addresses[0];
  const was = head && periodOfPast(head);
  return {
    id: head?.id ?? report.id,
    title: report.title ?? head?.identity.title ?? null,
    place: report.place,
    // What was read says it better than a link's words.
    period: was ?? report.period,
    listed: was !== null && report.period !== null && was !== report.period ? report.period : null,
    href: head?.address ?? page?.url ?? null,
    from: report.from,
    current: report.current,
    ticked: false,
    is: head ? readState(head) : { state: 'new' },
  };
}

function readRow(head: PastHead): PastRow {
  const { identity, named } = head;
  return {
    id: head.id,
    title: identity.title,
    place: identity.place ?? named?.place ?? null,
    period: periodOfPast(head),
    listed: null,
    href: head.address,
    from: head.address === null ? 'file' : 'page',
    current: false,
    ticked: false,
    is: readState(head),
  };
}

const readState = ({ readAt, figures }: PastHead): PastRowState => ({ state: 'read', at: readAt, figures });
