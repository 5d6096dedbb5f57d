import { askPage } from '../../lib/protocol/ask.ts';
import { openReportChannel, type ReportChannel } from '../../lib/protocol/report-channel.ts';
import type { TabReading } from '../../lib/protocol/shapes.ts';

/** The way to the background for a tab's report, whose page sends its text again where it is lost; `null` before it is read. */
export function channelOf(reading: TabReading | null): ReportChannel | null {
  if (!reading?.key) return null;
  const { key, tabId, frameId } = reading;
  return openReportChannel({ key, sendAgain: () => askPage({ tabId, frameId }, 'sendReport', null) });
}
