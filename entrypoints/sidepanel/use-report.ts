import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Coming } from '../../components/compared/working.tsx';
import type { Loaded, TimelineView } from '../../components/view-models.ts';
import type { Brief } from '../../lib/compare/brief/read-brief.ts';
import type { PageComparison } from '../../lib/compare/page-comparison.ts';
import type { FailureCode } from '../../lib/protocol/answer.ts';
import type { ReportChannel } from '../../lib/protocol/report-channel.ts';
import type { ReportRead, TabReading } from '../../lib/protocol/shapes.ts';
import { channelOf } from '../pages/channel-of.ts';
import { followComparison } from '../pages/follow-comparison.ts';
import { loaded } from '../pages/loaded.ts';
import { noTimeline, timelineView } from '../pages/timeline-view.ts';

/** The report of a tab as the background has it. */
export interface BesideReport {
  channel: ReportChannel | null;
  /** `null` before it is there. */
  read: ReportRead | null;
  /** Why it can't be had. */
  failure: FailureCode | null;
  timeline: TimelineView;
  compared: Coming<PageComparison | null>;
  brief: Loaded<Brief>;
  /** Sets the report beside the goals of the one before it. */
  compare(): void;
  /** Asks for the report on one page. */
  readBrief(): void;
  /** Asks again for the place's reports: its page has read in what its column page names. */
  refreshTimeline(): void;
}

/** What has come for one report, by its key: what was asked for another one is not shown. */
interface Arrived {
  key: string | null;
  read: ReportRead | null;
  failure: FailureCode | null;
  timeline: TimelineView;
  compared: BesideReport['compared'];
  brief: BesideReport['brief'];
}

const nothingYet = (key: string | null): Arrived => ({
  key,
  read: null,
  failure: null,
  timeline: noTimeline,
  compared: { state: 'loading' },
  brief: { state: 'loading' },
});

/** Asks the background for a tab's report, again whenever it has read more of it. Nothing is read a second time. */
export function useReport(reading: TabReading | null): BesideReport {
  const key = reading?.key ?? null;
  const [arrived, setArrived] = useState<Arrived>(nothingYet(key));
  const channel = useMemo(() => channelOf(reading), [key, reading?.tabId, reading?.frameId]);
  const shownKey = useRef(key);
  shownKey.current = key;
  const put = (change: Partial<Arrived>) => {
    if (shownKey.current === key)
      setArrived((before) => ({ ...(before.key === key ? before : nothingYet(key)), ...change }));
  };
  const refreshTimeline = async () => {
    const answer = await channel?.ask('earlierReports', { columnLinks: null });
    if (answer?.ok) put({ timeline: timelineView(answer.value) });
  };
  useEffect(() => {
    if (!channel) return;
    void channel
      .ask('reportRead', {})
      .then((answer) => put(answer.ok ? { read: answer.value, failure: null } : { failure: answer.code }));
    void refreshTimeline();
  }, [channel, reading]);
  const { read, failure, timeline, compared, brief } = arrived.key === key ? arrived : nothingYet(key);
  return {
    ...{ channel, read, failure, timeline, compared, brief },
    compare() {
      if (!channel) return;
      const isLate = () => shownKey.current !== key;
      void followComparison(channel, { isLate, onStep: (step) => put({ compared: step }) });
    },
    readBrief: () => void channel?.ask('readBrief', {}).then((answer) => put({ brief: loaded(answer) })),
    refreshTimeline: () => void refreshTimeline(),
  };
}
