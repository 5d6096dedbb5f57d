import type { PastRow, PastRowState } from '../../components/library/past-props.ts';
import type { EarlierReport } from '../../lib/compare/earlier-reports.ts';
import type { PastOfPlace } from '../../lib/protocol/shapes.ts';
import type { PastHead } from '../../lib/records/past-report.ts';
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
 * The list of a place's reports, newest first: those that are known, and behind them what was read that no list names
 * any more (a file, a page that another page led to). What can be read and was not is ticked, as far as one run goes.
 */
export function pastRows({ known, read }: PastOfPlace, { ticks, states }: PastMarks): PastRow[] {
  const reports = known.items.flatMap((item) => (item.type === 'report' ? [item.report] : []));
  const found = new Set<string>();
  const rows = reports.map((report): PastRow => {
    const head = headOf(report, read);
    if (head) found.add(head.id);
    return knownRow(report, head);
  });
  const others = read.filter(({ id }) => !found.has(id)).map(readRow);
  let readable = 0;
  return [...rows, ...others].map((row) => {
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

/** The kept report that an entry of the list is: read from one of its addresses, else of its period. */
function headOf(report: EarlierReport, read: readonly PastHead[]): PastHead | null {
  const addresses = report.addresses.map(({ url }) => canonicalAddress(url));
  return (
    read.find(({ canonicalAddress: address }) => address !== null && addresses.includes(address)) ??
    read.find(({ identity }) => identity.period !== null && identity.period === report.period) ??
    null
  );
}

function knownRow(report: EarlierReport, head: PastHead | null): PastRow {
  const page = report.addresses.find(({ format }) => format === 'html');
  const [file] = report.addresses;
  return {
    id: head?.id ?? report.id,
    title: report.title ?? head?.identity.title ?? null,
    place: report.place,
    // What was read says it better than a link's words.
    period: (head && periodOf(head)) ?? report.period,
    href: head?.address ?? page?.url ?? file?.url ?? null,
    from: report.from,
    current: report.current,
    ticked: false,
    is: head
      ? readState(head)
      : page
        ? { state: 'new' }
        : { state: 'unreadable', format: file?.format === 'doc' ? 'doc' : 'pdf' },
  };
}

function readRow(head: PastHead): PastRow {
  const { identity, named } = head;
  return {
    id: head.id,
    title: identity.title,
    place: identity.place ?? named?.place ?? null,
    period: periodOf(head),
    href: head.address,
    from: head.address === null ? 'file' : 'page',
    current: false,
    ticked: false,
    is: readState(head),
  };
}

const periodOf = ({ identity, named }: PastHead): string | null => identity.period ?? named?.period ?? null;

const readState = ({ readAt, figures }: PastHead): PastRowState => ({ state: 'read', at: readAt, figures });
