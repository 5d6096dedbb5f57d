import { browser } from 'wxt/browser';
import { findOtherVersions, type OtherVersion } from '../../lib/compare/other-versions.ts';
import { type Answer, done, failed } from '../../lib/protocol/answer.ts';
import type { Handlers } from '../../lib/protocol/entry.ts';
import type { KnownSender } from '../../lib/protocol/sender.ts';
import type { PlaceReports, ReportVersions, SentReport } from '../../lib/protocol/shapes.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { type PastHead, periodOfPast } from '../../lib/records/past-report.ts';
import { placeKeyOf } from '../../lib/snippets/stored-report.ts';
import { pastHeadsOfPlace } from '../../lib/store/past-reports.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { PageLink } from '../../lib/text/report-text.ts';
import { findEarlierOfPlace } from './earlier.ts';
import { openLibrary } from './look-up.ts';
import { readPast } from './past.ts';
import { type Reading, withReading } from './readings.ts';
import { listFromStore } from './store.ts';
import { isAskedInPrivate } from './tabs.ts';

/** The open report of which another version was asked for, as it was sent; gone with the browser. */
interface OpenVersion extends Pick<SentReport, 'report' | 'format'> {
  title: string | null;
  period: string;
  others: OtherVersion[];
}

const keyOf = (placeKey: string) => `versions:${placeKey}`;

/** Two texts of one report: from the page that shows one of them to the library, where both are set side by side. */
export const versionAnswers = {
  openVersions: ({ key, tabId }, sender) =>
    withReading(key, sender, (reading) => openVersions(reading, { tabId, sender })),
  async versionsOf({ placeKey }) {
    return { ok: true, value: await findVersions(placeKey) };
  },
  async keepOpenVersion({ placeKey }, sender) {
    if (sender.incognito) return failed('private-window');
    const open = await loadOpen(placeKey);
    if (!open) return failed('not-found');
    const { report, format } = open;
    return readPast({ report, format, expect: { placeKey }, named: null });
  },
} satisfies Partial<Handlers<ToBackground>>;

/** The known reports of a report's place, and the other versions of itself. */
export async function findPlaceReports(
  reading: Reading,
  columnLinks: PageLink[] | null,
): Promise<PlaceReports> {
  const [earlier, read] = await Promise.all([
    findEarlierOfPlace(reading, columnLinks),
    readOfPlace(placeKeyOf(reading.first.report)),
  ]);
  const { report, first, format } = reading;
  const versions = findOtherVersions({
    ...{ address: report.address, period: first.report.period, format, earlier, read },
  });
  return { ...earlier, versions };
}

async function openVersions(
  reading: Reading,
  { tabId, sender }: { tabId: number | null; sender: KnownSender },
): Promise<Answer<null>> {
  if (await isAskedInPrivate(sender, tabId)) return failed('private-window');
  const { report, format, first } = reading;
  const { period, title } = first.report;
  const placeKey = placeKeyOf(first.report);
  if (placeKey === '' || period === null) return failed('not-found');
  const { versions } = await findPlaceReports(reading, null);
  const open: OpenVersion = { report, format, title, period, others: versions };
  await browser.storage.session.set({ [keyOf(placeKey)]: open });
  await openLibrary(`versions=${encodeURIComponent(placeKey)}`);
  return done;
}

/** The versions of the report that led here, with what was read in of them by now; `null` where none did. */
async function findVersions(placeKey: string): Promise<ReportVersions | null> {
  const open = await loadOpen(placeKey);
  if (!open) return null;
  const { report, format, title, period } = open;
  const read = await readOfPlace(placeKey);
  const heads = read.filter((head) => periodOfPast(head) === period);
  const isKept = (href: string | null) =>
    href !== null && heads.some((head) => head.canonicalAddress === canonicalAddress(href));
  const isOpenKept =
    report.address === null
      ? heads.some(({ address, identity }) => address === null && identity.title === title)
      : isKept(report.address);
  return {
    period,
    open: { href: report.address, name: report.file?.name ?? title, format, kept: isOpenKept },
    others: open.others.map((version) => ({ ...version, kept: version.kept || isKept(version.href) })),
  };
}

async function loadOpen(placeKey: string): Promise<OpenVersion | null> {
  const stored = await browser.storage.session.get(keyOf(placeKey));
  return (stored[keyOf(placeKey)] as OpenVersion | undefined) ?? null;
}

function readOfPlace(placeKey: string): Promise<PastHead[]> {
  return listFromStore((store) => pastHeadsOfPlace(store, placeKey));
}
